package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Decides jumps on constants, so that code that never runs is never followed. */
final class Branches {

  private final Evaluator evaluator;

  Branches(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether a jump compares two values. */
  static boolean takesTwo(int opcode) {
    return opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE;
  }

  /** Whether a jump is taken; null when that is not known. */
  @Nullable Boolean taken(int opcode, Val left, Val right) {
    if (opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL) {
      Boolean isNull = isNull(left);
      return isNull == null ? null : isNull == (opcode == Opcodes.IFNULL);
    }
    if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
      Boolean same = same(left, right);
      return same == null ? null : same == (opcode == Opcodes.IF_ACMPEQ);
    }
    Object first = evaluator.facts.askConstant(left);
    Object second = takesTwo(opcode) ? evaluator.facts.askConstant(right) : Integer.valueOf(0);
    if (!(first instanceof Integer a) || !(second instanceof Integer b)) {
      boolean equality =
          opcode == Opcodes.IFEQ
              || opcode == Opcodes.IFNE
              || opcode == Opcodes.IF_ICMPEQ
              || opcode == Opcodes.IF_ICMPNE;
      boolean differ =
          equality
              && (second instanceof Integer b && isNoneOf(left, b)
                  || first instanceof Integer a && isNoneOf(right, a));
      return differ ? opcode == Opcodes.IFNE || opcode == Opcodes.IF_ICMPNE : null;
    }
    return switch (opcode) {
      case Opcodes.IFEQ, Opcodes.IF_ICMPEQ -> a.intValue() == b.intValue();
      case Opcodes.IFNE, Opcodes.IF_ICMPNE -> a.intValue() != b.intValue();
      case Opcodes.IFLT, Opcodes.IF_ICMPLT -> a < b;
      case Opcodes.IFGE, Opcodes.IF_ICMPGE -> a >= b;
      case Opcodes.IFGT, Opcodes.IF_ICMPGT -> a > b;
      case Opcodes.IFLE, Opcodes.IF_ICMPLE -> a <= b;
      default -> null;
    };
  }

  /** Whether a value is one of a few numbers, and none of them this one. */
  private static boolean isNoneOf(Val value, int number) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (atom.kind != Atom.Kind.CONSTANT || !(atom.data instanceof Integer one) || one == number) {
        return false;
      }
    }
    return value.count() > 0;
  }

  /** Whether two references are to one object; null when that is not known. */
  private @Nullable Boolean same(Val left, Val right) {
    Atom one = left.only();
    Atom other = right.only();
    if (one == null || other == null) {
      return null;
    }
    if (one.kind == Atom.Kind.OBJECT
        && other.kind == Atom.Kind.OBJECT
        && one.single()
        && other.single()) {
      return one.id == other.id;
    }
    Boolean classes = evaluator.classes.areSame(left, right);
    if (classes != null) {
      return classes;
    }
    // Callers know which constant of an enum something is.
    boolean compared =
        evaluator.program.budget.isSmall()
            && (isEnum(left) || isEnum(right))
            && !isNull(one, other);
    String first = compared ? evaluator.keys.of(left) : null;
    String second = compared ? evaluator.keys.of(right) : null;
    return first == null || second == null ? null : first.equals(second);
  }

  private static boolean isNull(Atom one, Atom other) {
    return one.kind == Atom.Kind.CONSTANT || other.kind == Atom.Kind.CONSTANT;
  }

  private boolean isEnum(Val value) {
    ClassInfo info = evaluator.program.index.loaded(evaluator.declaredTypes.of(value, 0).name());
    return info != null && info.isEnum();
  }

  private @Nullable Boolean isNull(Val value) {
    if (evaluator.facts.constant(value) == Atom.NULL) {
      return true;
    }
    if (value.isEmpty()) {
      return null;
    }
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      boolean there =
          atom.kind == Atom.Kind.OBJECT && !evaluator.atoms().mayBeMissing(atom)
              || evaluator.facts.isPresent(atom)
              || atom.kind == Atom.Kind.CONCAT
              || atom.kind == Atom.Kind.CONSTANT && atom.data != Atom.NULL;
      if (!there) {
        return null;
      }
    }
    return false;
  }

  /** Where a switch can go. */
  List<LabelNode> targets(AbstractInsnNode instruction, Val on) {
    List<Integer> keys = new ArrayList<>();
    List<LabelNode> labels;
    LabelNode otherwise;
    if (instruction instanceof TableSwitchInsnNode table) {
      for (int key = table.min; key <= table.max; key++) {
        keys.add(key);
      }
      labels = table.labels;
      otherwise = table.dflt;
    } else {
      LookupSwitchInsnNode lookup = (LookupSwitchInsnNode) instruction;
      keys.addAll(lookup.keys);
      labels = lookup.labels;
      otherwise = lookup.dflt;
    }
    if (evaluator.facts.askConstant(on) instanceof Integer known) {
      int at = keys.indexOf(known);
      return List.of(at < 0 ? otherwise : labels.get(at));
    }
    List<LabelNode> all = new ArrayList<>(labels);
    all.add(otherwise);
    return all;
  }
}
