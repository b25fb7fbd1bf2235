package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashSet;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Tags;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Objects of the codebase as keys of containers: constants of an enum, and objects in static final
 * fields, which are equal to themselves only; records, and objects that compare all their fields,
 * of which every field is a constant; in little code also other objects that are equal to
 * themselves only, as long as the method that made them runs.
 */
public final class ObjectKeys {

  private static final String EQUALS = "(Ljava/lang/Object;)Z";
  private static final int DEEPEST = 2;

  private final Evaluator evaluator;

  /** The keys that objects made here are, which mean nothing to whoever called. */
  private final Set<String> own = new HashSet<>();

  ObjectKeys(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The same text for equal objects, and another one for others; null when nobody can tell. */
  @Nullable String of(Val value) {
    String key = null;
    Atom untagged = Tags.untagged(value);
    if (untagged != null) {
      return of(untagged);
    }
    for (int i = 0; i < value.count(); i++) {
      String one = of(value.atom(i));
      if (one == null || key != null && !key.equals(one)) {
        return null;
      }
      key = one;
    }
    return key;
  }

  /**
   * Whether two values are equal: one object that is equal to itself only or to nobody, or
   * constants; null when nobody can tell.
   */
  @Nullable Boolean areEqual(Val one, Val other) {
    Object first = evaluator.facts.constant(one);
    Object second = evaluator.facts.constant(other);
    if (first instanceof String && second instanceof String
        || first instanceof Integer && second instanceof Integer) {
      return first.equals(second);
    }
    Atom mine = one.only();
    Atom theirs = other.only();
    if (mine == null || theirs == null) {
      return null;
    }
    if (mine.id == theirs.id && mine.single()) {
      return true;
    }
    return isOne(mine) && isOne(theirs) ? false : null;
  }

  /** Whether an atom is one object that is equal to itself only. */
  private boolean isOne(Atom atom) {
    if (atom.kind != Atom.Kind.OBJECT || !atom.single()) {
      return false;
    }
    ClassInfo info = evaluator.program.index.loaded(atom.type.name());
    return atom.function() != null || info != null && isEqualToItselfOnly(info);
  }

  private @Nullable String of(Atom atom) {
    return switch (atom.kind) {
      case OBJECT -> ofObject(atom, 0);
      case CELL, PARAMETER -> {
        Atom named = named(atom);
        if (named != null) {
          yield ofObject(named, 0);
        }
        String constant = ofForeignEnum(atom);
        if (constant != null) {
          yield constant;
        }
        evaluator.facts.need(atom);
        yield evaluator.facts.keyOf(atom);
      }
      default -> null;
    };
  }

  /** The object that goes by the name of a static final field. */
  private @Nullable Atom named(Atom cell) {
    Val put =
        evaluator.named.isOne(cell) && cell.part() instanceof Selector.Field field
            ? evaluator.memory.statics.of(field, evaluator.method)
            : null;
    return put == null ? null : put.only();
  }

  /** A constant of an enum of a library. */
  private @Nullable String ofForeignEnum(Atom cell) {
    if (cell.kind != Atom.Kind.CELL
        || cell.origin().kind != Atom.Kind.STATICS
        || !(cell.part() instanceof Selector.Field field)
        || !evaluator.program.index.isLibrary(field.owner())) {
      return null;
    }
    ClassInfo owner = evaluator.program.index.find(field.owner()).orElse(null);
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    return info != null && (info.access() & Opcodes.ACC_ENUM) != 0 ? field.key() : null;
  }

  private @Nullable String ofObject(Atom object, int depth) {
    if (object.kind != Atom.Kind.OBJECT || object.function() != null) {
      return null;
    }
    if (object.type.equals(TypeRef.OBJECT)) {
      return object.single() ? ofItself(object) : null;
    }
    ClassInfo info = evaluator.program.index.loaded(object.type.name());
    if (info == null) {
      return null;
    }
    if (info.isRecord() ? !equalsItself(info) : comparesAllFields(info)) {
      return ofFields(object, info, depth);
    }
    return object.single() && isEqualToItselfOnly(info) ? ofItself(object) : null;
  }

  private @Nullable String ofItself(Atom object) {
    String key = object.type.name() + "#" + object.id;
    if (!evaluator.atoms().isOfInitialiser(object)) {
      if (!evaluator.program.budget.isSmall()) {
        // Where there is much, every key to tell apart would cost others.
        return null;
      }
      own.add(key);
    }
    return key;
  }

  /** Forgets which key is which where a method ends whose objects they are. */
  void leave(Heap end) {
    if (own.isEmpty()) {
      return;
    }
    Heap now = evaluator.heap;
    evaluator.heap = end;
    end.copy()
        .forEach(
            (object, parts) -> {
              for (int i = 0; i < parts.size(); i++) {
                if (isOwn(parts.key(i))) {
                  evaluator.write(Val.of(object), Selector.ANY_VALUE, parts.value(i), false);
                }
              }
              end.forget(object, this::isOwn);
            });
    evaluator.heap = now;
  }

  private boolean isOwn(Selector selector) {
    return selector instanceof Selector.Value value && own.contains(value.key());
  }

  private @Nullable String ofFields(Atom object, ClassInfo info, int depth) {
    StringBuilder key = new StringBuilder(info.name());
    boolean isOwn = false;
    for (FieldInfo field : info.fields()) {
      if (field.isStatic()) {
        continue;
      }
      Val held = evaluator.read(object, new Selector.Field(info.name(), field.name()));
      Object constant = evaluator.facts.constant(held);
      Atom only = held.only();
      String part =
          constant != null
              ? constant.getClass().getSimpleName() + ' ' + constant
              : only == null || depth >= DEEPEST ? null : ofObject(only, depth + 1);
      if (part == null) {
        return null;
      }
      isOwn |= constant == null && own.contains(part);
      key.append(' ').append(part.length()).append(':').append(part);
    }
    if (isOwn) {
      own.add(key.toString());
    }
    return key.toString();
  }

  /** Whether a record says itself what it is equal to; what the compiler writes is put in later. */
  private boolean equalsItself(ClassInfo info) {
    MethodNode code = evaluator.program.code(new MethodRef(info.name(), "equals", EQUALS));
    if (code == null) {
      return true;
    }
    for (AbstractInsnNode at : code.instructions) {
      if (at instanceof InvokeDynamicInsnNode made
          && made.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a class says that its objects are equal when all their fields are, and asks nobody else
   * but the texts and numbers in them.
   */
  private boolean comparesAllFields(ClassInfo info) {
    MethodNode code = evaluator.program.code(new MethodRef(info.name(), "equals", EQUALS));
    if (code == null || !"java/lang/Object".equals(info.superName())) {
      return false;
    }
    Set<String> compared = new HashSet<>();
    for (AbstractInsnNode at : code.instructions) {
      if (at instanceof FieldInsnNode read) {
        compared.add(read.name);
      } else if (at instanceof MethodInsnNode call
          && !call.name.equals("equals")
          && !call.name.equals("compare")
          && !call.name.equals("getClass")) {
        return false;
      }
    }
    return info.fields().stream()
        .allMatch(field -> field.isStatic() || compared.contains(field.name()));
  }

  private boolean isEqualToItselfOnly(ClassInfo info) {
    for (String type : evaluator.program.index.supertypes(info.name())) {
      ClassInfo above = evaluator.program.index.find(type).orElse(null);
      if (above == null
          || !type.equals("java/lang/Object")
              && !type.equals("java/lang/Enum")
              && above.method("equals", EQUALS) != null) {
        return false;
      }
    }
    return true;
  }
}
