package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Dispatch;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeTraits;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;

/** What the object that a call is made on can be, and which code the call runs then. */
final class Receivers {

  private final Evaluator evaluator;

  Receivers(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The classes, functions or constants an atom certainly is; null when that is not known. */
  @Nullable List<Object> concrete(Atom atom) {
    return switch (atom.kind) {
      case OBJECT -> {
        Atom.Function function = atom.function();
        yield List.of(function != null ? function : atom.type.name());
      }
      case OPAQUE -> Atoms.isMade(atom) ? List.of(atom.type.name()) : null;
      case PARAMETER, CELL -> {
        TypeRef named = evaluator.named.exactTypeOf(atom);
        if (named != null) {
          yield List.of(named.name());
        }
        String bean =
            atom.kind == Atom.Kind.CELL && atom.part() instanceof Selector.Field field
                ? evaluator.program.beans.classIn(field)
                : null;
        if (bean != null) {
          yield List.of(bean);
        }
        List<Object> known = evaluator.context.of(atom);
        yield known == null || known.stream().anyMatch(Context.Constant.class::isInstance)
            ? null
            : runnable(known);
      }
      default -> null;
    };
  }

  /** Of what is known of an object that which says what its methods run; null when none does. */
  static @Nullable List<Object> runnable(List<Object> known) {
    for (Object one : known) {
      if (isPartial(one)) {
        List<Object> others = known.stream().filter(other -> !isPartial(other)).toList();
        return others.isEmpty() ? null : others;
      }
    }
    return known;
  }

  private static boolean isPartial(Object known) {
    return known instanceof Context.AtLeast || known instanceof Context.Perhaps;
  }

  /** Of the classes an object can be, those that a cast lets through, if there are any. */
  @Nullable List<Object> fitting(@Nullable List<Object> known, @Nullable String cast) {
    if (known == null || known.size() < 2 || cast == null) {
      return known;
    }
    List<Object> some =
        known.stream()
            .filter(
                one ->
                    !(one instanceof String type)
                        || type.startsWith(Atom.MODEL)
                        || evaluator.program.index.isSubtype(type, cast))
            .toList();
    return some.isEmpty() ? known : some;
  }

  /** Whether something an object can be is a class that is more than a model. */
  static boolean isClass(Object one) {
    return one instanceof String type && !type.startsWith(Atom.MODEL);
  }

  /**
   * The type an object is declared as; of one that exists in models only what made it says that.
   */
  static @Nullable String declaredType(Atom object, @Nullable String cast) {
    return isModelled(object) && object.type.arguments().size() == 1
        ? object.type.arguments().get(0).name()
        : cast;
  }

  /** Whether an atom is an object that exists in models only. */
  static boolean isModelled(Atom atom) {
    return atom.kind == Atom.Kind.OBJECT && atom.type.name().startsWith(Atom.MODEL);
  }

  /** Whether every object a value can be has code of the codebase's own for a method. */
  boolean isOverridden(
      MethodModel model, String owner, Val receiver, String name, String descriptor) {
    ClassInfo declared = evaluator.program.index.loaded(model.owner().replace('.', '/'));
    boolean own = declared != null && declared.container().followed();
    for (int i = 0; i < receiver.count(); i++) {
      Atom atom = receiver.atom(i);
      // What is said of an own type is meant for its objects, whoever made them.
      List<Object> known = own && atom.kind != Atom.Kind.OBJECT ? null : concrete(atom);
      if (known == null) {
        MethodRef called = new MethodRef(owner, name, descriptor);
        if (!own && evaluator.program.dispatch.hasOwn(called)) {
          evaluator.facts.need(atom);
        }
        return false;
      }
      for (Object one : known) {
        MethodRef called =
            one instanceof String type ? new MethodRef(type, name, descriptor) : null;
        if (called == null || !evaluator.program.dispatch.runsOwn(called)) {
          return false;
        }
      }
    }
    return receiver.count() > 0;
  }

  /**
   * What a call can run.
   *
   * @param certain whether it can run nothing else
   * @param modelled whether it may run as well what a model of a library's type tells of
   */
  record Targets(List<ClassInfo> implementations, boolean certain, boolean modelled) {}

  private static final Targets UNSEEN = new Targets(List.of(), true, true);

  /** More implementations than are followed. */
  static final Targets TOO_MANY = new Targets(List.of(), false, true);

  /** What a call on one of the objects a value can be runs. */
  Targets targets(
      Val receiver,
      int i,
      String owner,
      String method,
      String descriptor,
      @Nullable List<Object> known) {
    Atom atom = receiver.atom(i);
    int depth = evaluator.depth.library();
    Dispatch dispatch = evaluator.program.dispatch;
    if (known != null) {
      Set<ClassInfo> found = new LinkedHashSet<>();
      for (Object one : known) {
        if (!(one instanceof Context.Constant)) {
          String type = one instanceof String name ? name : owner;
          dispatch.runnable(new MethodRef(type, method, descriptor), depth).ifPresent(found::add);
        }
      }
      return new Targets(List.copyOf(found), true, found.isEmpty());
    }
    String type = narrower(receiver, i, owner);
    MethodRef called = new MethodRef(type, method, descriptor);
    ClassInfo declared = evaluator.program.index.loaded(type);
    if (declared == null) {
      // A library's type: only a caller can know which of our classes it is.
      ClassInfo library = evaluator.program.index.find(type).orElse(null);
      if (library == null || !library.isFinal()) {
        evaluator.facts.need(atom);
      }
      if (type.equals("java/lang/Object")
          || type.startsWith("java/util/function/")
          || evaluator.program.lookup.model(owner, method, descriptor) != null
          || atom.kind == Atom.Kind.LABEL) {
        return UNSEEN;
      }
      List<ClassInfo> few = dispatch.ownFew(called, depth);
      return few.isEmpty() ? UNSEEN : new Targets(few, false, false);
    }
    List<ClassInfo> found = dispatch.implementations(called, depth);
    if (found.size() != 1 || TypeTraits.isFunction(declared, evaluator.program.index)) {
      evaluator.facts.need(atom);
    }
    if (found.size() > (depth > 0 ? 1 : dispatch.most())) {
      dispatch.skip(called);
      return TOO_MANY;
    }
    // The objects of a library's type that somebody else makes are of none of our classes.
    boolean modelled =
        !declared.container().followed()
            && declared.isAbstract()
            && evaluator.program.lookup.model(owner, method, descriptor) != null;
    modelled |= dispatch.isGenerated(declared, method, descriptor);
    return new Targets(found, found.size() == 1 && !modelled, modelled || found.isEmpty());
  }

  private String narrower(Val receiver, int i, String owner) {
    String type = evaluator.declaredTypes.of(receiver, i).name();
    if (type.equals(owner)) {
      return type;
    }
    return evaluator.program.index.isSubtype(type, owner) ? type : owner;
  }
}
