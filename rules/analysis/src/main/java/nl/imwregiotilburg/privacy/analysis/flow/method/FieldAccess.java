package nl.imwregiotilburg.privacy.analysis.flow.method;

import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.objectweb.asm.Opcodes;

/** Reads and writes the fields that the code names. */
final class FieldAccess {

  private final Evaluator evaluator;

  FieldAccess(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a field holds. */
  Val read(Val object, String owner, String name) {
    if (evaluator.program.isPartOfModel(owner, name)) {
      return evaluator.read(object, new Selector.Named(name));
    }
    ClassInfo declaring = evaluator.program.index.declaringField(owner, name);
    Val value =
        evaluator.read(
            object, new Selector.Field(declaring == null ? owner : declaring.name(), name));
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    return field == null ? value : atLeast(value, field);
  }

  /** What a field holds at least: another thread may have changed a volatile one meanwhile. */
  Val atLeast(Val value, FieldInfo field) {
    boolean known = value.count() > 0 && value.atom(0).kind == Atom.Kind.CONSTANT;
    return known && (field.access() & Opcodes.ACC_VOLATILE) != 0
        ? value.or(Val.of(Atoms.ANY))
        : value;
  }

  /** Puts a value into a field. */
  void write(Val object, String owner, String name, Val value) {
    ClassInfo declaring = evaluator.program.index.declaringField(owner, name);
    String declared = declaring == null ? owner : declaring.name();
    evaluator.write(object, new Selector.Field(declared, name), kept(declared, name, value), true);
  }

  /** What a field holds once a value was put into it: a field of personal data makes it that. */
  private Val kept(String owner, String name, Val value) {
    Element element = evaluator.program.elements.ofField(owner, name);
    if (element == null) {
      return value;
    }
    Val result = Val.NOTHING.sized(value.getSize());
    Way.Mark stored = evaluator.mark(Step.Kind.STORED, element.shortName());
    if (value.isEmpty()) {
      return Val.of(evaluator.atoms().label(element, false), Way.NONE.then(stored))
          .sized(value.getSize());
    }
    for (int i = 0; i < value.count(); i++) {
      Atom atom = core(value.atom(i));
      Way way = value.way(i).then(stored);
      switch (atom.kind) {
        case CONSTANT, CLEAN -> result = result.or(Val.of(atom, value.way(i)));
        case LABEL -> {
          if (!atom.personalData().category().equals(element.category())) {
            result = result.or(Val.of(atom, value.way(i)));
          }
          result = result.or(Val.of(evaluator.atoms().label(element, atom.flag), way));
        }
        case TAG -> {
          if (!atom.personalData().category().equals(element.category())) {
            result = result.or(Val.of(atom, value.way(i)));
          }
          result = result.or(Val.of(evaluator.atoms().tag(atom.origin(), element), way));
        }
        default ->
            result =
                result
                    .or(Val.of(atom, value.way(i)))
                    .or(
                        Val.of(
                            atom.kind == Atom.Kind.PARAMETER || atom.kind == Atom.Kind.CELL
                                ? evaluator.personal(atom, element)
                                : evaluator.atoms().label(element, false),
                            way));
      }
    }
    return result.sized(value.getSize());
  }

  /** The one text that another is made of, beside what is no data. */
  private static Atom core(Atom atom) {
    if (atom.kind != Atom.Kind.CONCAT) {
      return atom;
    }
    Atom core = null;
    for (Val part : atom.parts) {
      Atom only = part.only();
      if (only == null || core != null && only.kind != Atom.Kind.CLEAN) {
        return atom;
      }
      core = only.kind == Atom.Kind.CLEAN ? core : only;
    }
    return core == null ? atom : core;
  }
}
