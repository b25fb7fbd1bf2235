package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * What is worth following exactly: the methods, calls, fields and types on some way from personal
 * data to a sink. It is generous: what it leaves out cannot matter, what it holds may turn out not
 * to.
 *
 * @param methods methods on such a way, in an order of their own, and which of their arguments, the
 *     receiver first, may be or hold personal data
 * @param fields fields on such a way, as {@code owner#name}
 * @param carriers types whose objects may hold personal data, and their supertypes
 * @param printing types whose objects may print personal data they hold nowhere: they get it from a
 *     method that hands it out
 * @param owners types with methods on such a way, and their supertypes
 * @param known whether a type is one of the codebase's own that decides nothing by itself
 * @param libraries whether a type is a library's, of which only some code is read
 * @param functions whether a type is an interface of the codebase for functions
 * @param holders whether a field holds whatever its object is made for: its type is a type variable
 * @param little whether there is so little code that constants are told of any field
 * @param length the number of calls, returns and fields of the longest way that is looked at;
 *     {@link Integer#MAX_VALUE} when all are
 */
public record Reach(
    Map<MethodRef, BitSet> methods,
    Set<String> fields,
    Set<String> carriers,
    Set<String> printing,
    Set<String> owners,
    Predicate<String> known,
    Predicate<String> libraries,
    Predicate<String> functions,
    Predicate<Selector.Field> holders,
    boolean little,
    int length) {

  /** Nothing is worth following. */
  static final Reach NONE =
      new Reach(
          Map.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          type -> false,
          type -> false,
          type -> false,
          field -> false,
          true,
          Integer.MAX_VALUE);

  /** Whether every way was looked at, not only the shorter ones. */
  public boolean isComplete() {
    return length == Integer.MAX_VALUE;
  }

  boolean has(MethodRef method) {
    return methods.containsKey(method);
  }

  /** Whether a value in a method may be personal data, or become it in a caller. */
  boolean mayBePersonal(Val value, MethodRef method) {
    for (int i = 0; i < value.count(); i++) {
      if (mayBePersonal(value.atom(i), method)) {
        return true;
      }
    }
    return false;
  }

  /** The part of what is handed to a sink that may be personal data, or become it in a caller. */
  Val personal(Val value, MethodRef method) {
    return value.flat().kept(atom -> mayBePersonal(atom, method));
  }

  boolean mayBePersonal(Atom atom, MethodRef method) {
    return switch (atom.kind) {
      case CONSTANT, ANY, CLEAN, STATICS -> false;
      case LABEL, TAG -> true;
      case TEXT -> mayBePersonal(atom.origin(), method) || prints(atom.origin().type);
      case JSON, STORED, PSEUDONYM, NUMBER -> mayBePersonal(atom.origin(), method);
      case CONCAT -> {
        for (Val part : atom.parts) {
          if (mayBePersonal(part, method)) {
            yield true;
          }
        }
        yield false;
      }
      case OPAQUE, OBJECT -> carries(atom.type);
      case PARAMETER -> carries(atom.type) || isLeading(atom, method);
      case CELL -> carries(atom.type) || cell(atom, method);
    };
  }

  private boolean cell(Atom cell, MethodRef method) {
    Atom at = cell;
    while (at.kind == Atom.Kind.CELL) {
      if (at.part() instanceof Selector.Field field) {
        // What a caller put into an object of a library it hands over is found in its fields.
        boolean handed = libraries.test(field.owner()) && at.origin().kind == Atom.Kind.PARAMETER;
        if (!handed) {
          return fields.contains(field.key());
        }
      }
      if (at.part() instanceof Selector.Named named && named.isKept()) {
        return fields.contains(named.field());
      }
      if (Selector.isCaptured(at.part())) {
        // Who made the function knows, not who calls it.
        return true;
      }
      at = at.origin();
    }
    return mayBePersonal(at, method);
  }

  private boolean isLeading(Atom parameter, MethodRef method) {
    if (libraries.test(method.owner())) {
      // Code of libraries is read only where it is called, with whatever it is given there.
      return true;
    }
    BitSet parameters = methods.get(method);
    return parameters != null && parameter.data instanceof Integer index && parameters.get(index);
  }

  private boolean prints(TypeRef type) {
    return printing.contains(type.name()) || type.arguments().stream().anyMatch(this::prints);
  }

  /** Whether objects of a type, or of its generic arguments, may hold personal data. */
  boolean carries(TypeRef type) {
    if (carriers.contains(type.name())) {
      return true;
    }
    for (TypeRef argument : type.arguments()) {
      if (carries(argument)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what any method leaves in a field is told to its callers. */
  boolean keeps(Selector.Field field) {
    return little
        || fields.contains(field.key())
        || owners.contains(field.owner())
        || !carriers.isEmpty() && holders.test(field);
  }

  /** Whether callers may have to know what a method leaves in a part of an object. */
  boolean matters(Atom object, Selector selector, Val value, MethodRef method) {
    if (selector instanceof Selector.Field field) {
      if (libraries.test(field.owner())) {
        // No way leads there that was looked for: what is put in is found out where it is called.
        return true;
      }
      if (fields.contains(field.key()) || !carriers.isEmpty() && holders.test(field)) {
        return true;
      }
      boolean owned = little || owners.contains(field.owner());
      for (int i = 0; i < value.count(); i++) {
        Atom atom = value.atom(i);
        // What is unknown now may have been known before: a counter, a flag.
        if (owned || object.kind == Atom.Kind.STATICS
            ? atom.kind == Atom.Kind.ANY || matters(atom, method) && !isContainer(atom)
            : decides(atom) || carriers.contains(atom.type.name())) {
          return true;
        }
      }
      return false;
    }
    if (selector.equals(Selector.ESCAPED)
        || selector instanceof Selector.Named
        || mayBePersonal(object, method)) {
      return true;
    }
    for (int i = 0; i < value.count(); i++) {
      if (matters(value.atom(i), method)) {
        return true;
      }
    }
    return false;
  }

  /** What is in a container of a field that is on no way is nobody's data. */
  private static boolean isContainer(Atom atom) {
    return atom.kind == Atom.Kind.OBJECT
        && atom.function() == null
        && atom.type.name().startsWith("java/util/");
  }

  /** Whether what a call runs may depend on an atom. */
  private boolean decides(Atom atom) {
    return atom.function() != null
        || JsonSetups.isSerialiser(atom)
        || atom.kind == Atom.Kind.OBJECT && owners.contains(atom.type.name());
  }

  /** Whether anything that is followed can depend on an atom. */
  boolean matters(Atom atom, MethodRef method) {
    return switch (atom.kind) {
      case ANY -> false;
      // That it was sanitised is worth knowing where a field says that it is personal data.
      case CONSTANT, CLEAN, STATICS, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT ->
          true;
      case OPAQUE, OBJECT, PARAMETER, CELL ->
          atom.function() != null || matters(atom.type) || mayBePersonal(atom, method);
    };
  }

  /** Whether what an object of a type holds or does can matter. */
  boolean matters(TypeRef type) {
    String name = type.name();
    return owners.contains(name) || carries(type) || printing.contains(name) || !known.test(name);
  }

  /** A value without the atoms nothing depends on; they become something unknown. */
  Val trimmed(Val value, MethodRef method) {
    return trimmed(value, true, method);
  }

  /**
   * What callers may have to know of a part of an object. Of what lies at some place of a container
   * nobody can tell one text from another, unless they are constants.
   */
  Val trimmed(Selector selector, Val value, MethodRef method) {
    return trimmed(value, selector.exact(), method);
  }

  private Val trimmed(Val value, boolean exact, MethodRef method) {
    for (int i = 0; i < value.count(); i++) {
      if (!isTold(value.atom(i), exact, method)) {
        Val result = value.kept(atom -> isTold(atom, exact, method)).or(Val.of(Atoms.ANY));
        String cast = value.cast();
        return cast == null ? result : result.cast(cast);
      }
    }
    return value;
  }

  private static boolean isLibraryFunction(String type) {
    return type.startsWith("java/util/function/")
        || type.equals("java/lang/Runnable")
        || type.equals("java/util/concurrent/Callable");
  }

  private boolean isTold(Atom atom, boolean exact, MethodRef method) {
    if (atom.kind == Atom.Kind.OBJECT && libraries.test(method.owner())) {
      return true;
    }
    return exact
        ? matters(atom, method)
        : atom.kind == Atom.Kind.OBJECT
            || atom.kind == Atom.Kind.CONSTANT
            || atom.symbolic()
                && (owners.contains(atom.type.name())
                    || atom.type.equals(TypeRef.OBJECT)
                    || isLibraryFunction(atom.type.name())
                    || functions.test(atom.type.name()))
            || mayBePersonal(atom, method);
  }
}
