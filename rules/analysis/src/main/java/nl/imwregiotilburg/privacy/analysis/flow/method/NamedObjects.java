package nl.imwregiotilburg.privacy.analysis.flow.method;

import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** What is known of objects that go by the name of a static final field, seen by one method. */
final class NamedObjects {

  private final Evaluator evaluator;
  private final Statics statics;

  NamedObjects(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.statics = evaluator.memory.statics;
  }

  /** What an initialiser left in a part of what a static final field holds. */
  Val left(Atom cell) {
    Val left = leftIn(cell);
    return hasOneName(cell) && statics.alone(left) != null ? Val.NOTHING : left;
  }

  private Val leftIn(Atom cell) {
    Atom base = cell.origin();
    if (base.kind == Atom.Kind.STATICS) {
      Val put =
          cell.part() instanceof Selector.Field field ? statics.of(field, evaluator.method) : null;
      return put == null ? Val.NOTHING : put;
    }
    Val holders = leftIn(base);
    Val result = Val.NOTHING;
    for (int i = 0; i < holders.count(); i++) {
      if (holders.atom(i).kind == Atom.Kind.OBJECT) {
        result = result.or(evaluator.read(holders.atom(i), cell.part()));
      }
    }
    return result;
  }

  /** Whether only final fields lead to a part of what a static final field holds. */
  private boolean hasOneName(Atom cell) {
    for (Atom at = cell; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (!statics.isFinal(at.part())) {
        return false;
      }
    }
    return true;
  }

  /** The class of the one object that goes by the name of a static final field; null for others. */
  @Nullable TypeRef exactTypeOf(Atom cell) {
    Atom object = cell.underStatics && hasOneName(cell) ? statics.alone(leftIn(cell)) : null;
    return object == null ? null : object.type;
  }

  /** The type of a static field: that of the one object it always holds, or as it is declared. */
  TypeRef typeOf(Selector.Field field, TypeRef declared) {
    Atom object = statics.alone(statics.of(field, evaluator.method));
    if (object == null) {
      return declared;
    }
    ClassInfo info = evaluator.program.index.find(object.type.name()).orElse(null);
    String signature = info == null ? null : info.signature();
    boolean alike =
        signature != null
            && TypeRef.parseFormals(signature).size() == declared.arguments().size()
            && object.type.arguments().isEmpty();
    return alike ? new TypeRef(object.type.name(), declared.arguments()) : object.type;
  }

  /** Whether an atom is what a static final field holds: no caller knows more of it. */
  boolean isOne(Atom atom) {
    return atom.underStatics
        && atom.origin().kind == Atom.Kind.STATICS
        && statics.isFinal(atom.part());
  }
}
