package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What Java's own serialisation makes of an object: another one, without what is transient. Of
 * classes that write themselves everything may be there.
 */
final class Serialisation {

  /** Of a parameter, parts of parts are looked at so far. */
  private static final int MOST_PARTS = 2;

  private final Evaluator evaluator;

  Serialisation(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether a call reads an object from a stream. */
  static boolean reads(String owner, String name) {
    return name.equals("readObject")
        && (owner.equals("java/io/ObjectInputStream") || owner.equals("java/io/ObjectInput"));
  }

  /** The objects that come out of a stream, for those that went into it. */
  Val read(Val written) {
    return read(written, new HashMap<>());
  }

  /**
   * As {@link #read(Val)}, of what an object holds that is read.
   *
   * @param copied what has been made already of objects that were written
   */
  private Val read(Val written, Map<Atom, Atom> copied) {
    Val result = Val.NOTHING;
    for (int i = 0; i < written.count(); i++) {
      Atom atom = written.atom(i);
      Atom known = copied.get(atom);
      if (known != null) {
        result = result.or(Val.of(known, written.way(i)));
        continue;
      }
      String type = classOf(atom);
      ClassInfo info = type == null ? null : evaluator.program.index.loaded(type);
      Val alone = Val.of(atom, written.way(i));
      boolean own = info != null && info.container().followed();
      Atom container = type == null || own ? null : evaluator.copies.ofContainer(atom, type);
      result =
          result.or(
              container != null
                  ? Val.of(container, written.way(i))
                  : info != null && own ? read(alone, atom, info, copied) : alone);
    }
    return result;
  }

  /** The class an object is of; null when nobody can say. */
  private @Nullable String classOf(Atom atom) {
    List<Object> known = evaluator.receivers.concrete(atom);
    if (known == null) {
      evaluator.facts.need(atom);
    }
    if (known == null && evaluator.program.index.subtypes(atom.type.name()).size() == 1) {
      // Nothing extends it.
      return atom.type.name();
    }
    return known != null && known.size() == 1 && known.get(0) instanceof String name ? name : null;
  }

  private Val read(Val written, Atom atom, ClassInfo info, Map<Atom, Atom> copied) {
    if (info.method("readResolve", "()Ljava/lang/Object;") != null) {
      return evaluator.calls.exact(
          info.name(), "readResolve", "()Ljava/lang/Object;", List.of(written));
    }
    Atom copy = writesItself(info) ? null : evaluator.copies.of(atom, TypeRef.of(info.name()));
    if (copy == null) {
      return written;
    }
    for (String type : evaluator.program.index.supertypes(info.name())) {
      ClassInfo declaring = evaluator.program.index.loaded(type);
      for (FieldInfo field : declaring == null ? List.<FieldInfo>of() : declaring.fields()) {
        if ((field.access() & Opcodes.ACC_TRANSIENT) != 0 && !field.isStatic()) {
          boolean primitive = TypeRef.parse(field.descriptor()).isPrimitive();
          evaluator.heap.put(
              copy,
              new Selector.Field(type, field.name()),
              Val.of(primitive ? evaluator.atoms().integer(0) : evaluator.atoms().nothing()));
        }
      }
    }
    copied.put(atom, copy);
    Parts held = evaluator.heap.parts(copy);
    for (int i = 0; i < held.size(); i++) {
      if (holdsOwn(held.value(i))) {
        evaluator.heap.put(copy, held.key(i), read(held.value(i), copied));
      }
    }
    return Val.of(copy, written.way(0));
  }

  /** Whether a value may be an object of the codebase, which is written with what holds it. */
  private boolean holdsOwn(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      boolean object = atom.kind == Atom.Kind.OBJECT && atom.function() == null;
      if ((object || atom.symbolic() && atom.depth <= MOST_PARTS) && isOwn(atom.type)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(TypeRef type) {
    ClassInfo info = evaluator.program.index.loaded(type.name());
    return info != null && info.container().followed() && !info.isEnum();
  }

  private static boolean writesItself(ClassInfo info) {
    for (MethodInfo method : info.methods()) {
      switch (method.name()) {
        case "writeObject", "readObject", "writeExternal", "writeReplace" -> {
          return true;
        }
        default -> {
          // Any other method is no matter of serialisation.
        }
      }
    }
    return false;
  }
}
