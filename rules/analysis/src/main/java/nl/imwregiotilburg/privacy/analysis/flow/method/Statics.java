package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Context;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What the initialisers of classes put into static final fields. An object that only one such field
 * holds goes by the name of that field: it is the same one for everybody, and what is in it can be
 * replaced. What the initialiser left in it is what it holds at first.
 */
final class Statics {

  private final Memory memory;
  private final Program program;
  private final Map<String, Summary> read = new HashMap<>();
  private final Map<Atom, Integer> holders = new HashMap<>();
  private final Map<Atom, Selector.Field> constants = new HashMap<>();

  Statics(Memory memory) {
    this.memory = memory;
    this.program = memory.program;
  }

  /**
   * What an initialiser put into a static field that nothing else writes.
   *
   * @param reader the method that asks; an initialiser does not know yet what it will put there
   * @return null when the field can be changed, or its class is not read
   */
  @Nullable Val of(Selector.Field field, MethodRef reader) {
    ClassInfo owner = program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    if (info == null
        || (info.access() & Opcodes.ACC_FINAL) == 0
        || (info.access() & Opcodes.ACC_STATIC) == 0
        || reader.owner().equals(field.owner()) && reader.name().equals("<clinit>")) {
      return null;
    }
    MethodRef initialiser = new MethodRef(field.owner(), "<clinit>", "()V");
    if (program.code(initialiser) == null) {
      return null;
    }
    Summary summary = memory.summaries.of(initialiser, Context.NONE);
    Summary before = read.put(field.owner(), summary);
    if (before != summary) {
      remember(summary);
    }
    return summary.effects().getOrDefault(Atoms.STATICS, Map.of()).get(field);
  }

  private void remember(Summary summary) {
    summary
        .effects()
        .getOrDefault(Atoms.STATICS, Map.of())
        .forEach(
            (part, put) -> {
              Atom only = put.only();
              if (only != null
                  && part instanceof Selector.Field field
                  && isEnumConstant(only)
                  && isFinal(field)) {
                constants.putIfAbsent(only, field);
              }
            });
    Map<Atom, Integer> counted = new HashMap<>();
    summary
        .effects()
        .forEach(
            (object, held) -> {
              if (object.kind == Atom.Kind.OBJECT) {
                object.startsWith(Parts.of(held));
              }
              for (Val value : held.values()) {
                for (int i = 0; i < value.count(); i++) {
                  counted.merge(value.atom(i), 1, Integer::sum);
                }
              }
            });
    counted.forEach((atom, count) -> holders.merge(atom, count, Math::max));
  }

  /** The one object a value is, when nothing else holds it; null otherwise. */
  @Nullable Atom alone(@Nullable Val value) {
    Atom only = value == null ? null : value.only();
    return only != null
            && only.kind == Atom.Kind.OBJECT
            && only.function() == null
            && only.single()
            && holders.getOrDefault(only, 0) == 1
        ? only
        : null;
  }

  /** The static field of a constant of an enum; null for all other objects. */
  Selector.@Nullable Field constant(Atom object) {
    return constants.get(object);
  }

  /** Whether an object is a constant of an enum. */
  boolean isEnumConstant(@Nullable Atom atom) {
    if (atom == null || atom.kind != Atom.Kind.OBJECT) {
      return false;
    }
    for (String type : program.index.supertypes(atom.type.name())) {
      ClassInfo info = program.index.loaded(type);
      if (info != null && info.isEnum()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field cannot be changed once its object is made. */
  boolean isFinal(Selector part) {
    if (!(part instanceof Selector.Field field)) {
      return false;
    }
    ClassInfo owner = program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    return info != null && (info.access() & Opcodes.ACC_FINAL) != 0;
  }
}
