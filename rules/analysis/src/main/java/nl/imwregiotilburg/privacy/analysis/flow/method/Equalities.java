package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.program.Layout;
import nl.imwregiotilburg.privacy.analysis.flow.program.Predicates;
import nl.imwregiotilburg.privacy.analysis.flow.value.Answer;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Operand;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Finds the jumps behind which more is known of a variable: that it is a constant ({@code kind ==
 * Kind.LETTER}, {@code "letter".equals(kind)}, {@code text.isEmpty()}), or of a class.
 */
final class Equalities {

  private final Evaluator evaluator;
  private final InsnList code;
  private final Layout layout;

  Equalities(Evaluator evaluator, InsnList code, Layout layout) {
    this.evaluator = evaluator;
    this.code = code;
    this.layout = layout;
  }

  /**
   * A variable and what it is.
   *
   * @param variable its index
   * @param value what it is where the condition holds
   * @param otherwise what it is where it does not hold; null when that says nothing new
   * @param whenTaken whether the condition holds where the jump leads, and not where it falls
   *     through
   */
  record Equality(int variable, Val value, @Nullable Val otherwise, boolean whenTaken) {}

  /** The answer to the question whether something is one of some constants. */
  record Among(Set<Object> constants) {}

  /** What a jump finds out; null when that is not known. */
  @Nullable Equality at(int jump, int opcode, Val left, Val right, Frame<Val> frame) {
    boolean whenTaken = opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IFNE;
    return switch (opcode) {
      case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> sameObject(jump, left, right, whenTaken);
      case Opcodes.IFEQ, Opcodes.IFNE -> {
        Equality equal = tested(jump, opcode, left);
        yield equal != null ? equal : ofClass(jump, whenTaken, frame);
      }
      case Opcodes.IFGT, Opcodes.IFLE -> tested(jump, opcode, left);
      default -> null;
    };
  }

  /** Whether a jump is taken that asks whether there are less than none; null for all others. */
  @Nullable Boolean ofCount(int jump, int opcode) {
    if (opcode != Opcodes.IFLT && opcode != Opcodes.IFGE) {
      return null;
    }
    AbstractInsnNode counted = before(jump, 1);
    boolean count =
        counted instanceof MethodInsnNode call
            ? call.desc.equals("()I")
                && call.owner.startsWith("java/")
                && (call.name.equals("length") || call.name.equals("size"))
            : counted != null && counted.getOpcode() == Opcodes.ARRAYLENGTH;
    return count ? opcode == Opcodes.IFGE : null;
  }

  /** A test whose answer tells which constants a variable is one of. */
  private @Nullable Equality tested(int jump, int opcode, Val answer) {
    Answer taken = Predicates.taken(opcode, new Backwards(jump).operand());
    Atom only = answer.only();
    if (taken.isEmpty()
        && only != null
        && only.data instanceof Among among
        && before(jump, 1) instanceof MethodInsnNode) {
      int variable = variable(jump, 2);
      taken = variable < 0 ? taken : Answer.when(variable, among.constants());
      taken = opcode == Opcodes.IFNE ? taken : taken.opposite();
    }
    boolean whenTaken = !taken.yes().isEmpty();
    Map<Integer, Set<Object>> told = whenTaken ? taken.yes() : taken.no();
    if (told.size() != 1) {
      return null;
    }
    Map.Entry<Integer, Set<Object>> one = told.entrySet().iterator().next();
    Set<Object> otherwise = taken.no().get(one.getKey());
    return new Equality(
        one.getKey(),
        value(one.getValue()),
        whenTaken && otherwise != null ? value(otherwise) : null,
        whenTaken);
  }

  /** A value that is one of some texts, or null. */
  Val value(Set<Object> constants) {
    Val value = Val.NOTHING;
    for (Object constant : constants) {
      value =
          value.or(
              Val.of(
                  constant instanceof String text
                      ? evaluator.atoms().text(text)
                      : evaluator.atoms().nothing()));
    }
    return value;
  }

  /** Reads what the instructions before a jump put on the stack, the last one first. */
  private final class Backwards {

    private final int jump;
    private int at;

    Backwards(int jump) {
      this.jump = jump;
    }

    Operand operand() {
      AbstractInsnNode instruction = before(jump, ++at);
      if (instruction == null) {
        return Operand.OTHER;
      }
      Operand constant = Predicates.constant(instruction);
      if (constant != null) {
        return constant;
      }
      if (instruction instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD) {
        return new Operand.Variable(load.var);
      }
      if (instruction instanceof FieldInsnNode field && field.getOpcode() == Opcodes.GETSTATIC) {
        return new Operand.Static(new Selector.Field(field.owner, field.name));
      }
      if (instruction.getOpcode() == Opcodes.CHECKCAST) {
        return operand();
      }
      return instruction instanceof MethodInsnNode call ? call(call) : Operand.OTHER;
    }

    private Operand call(MethodInsnNode call) {
      int count =
          Type.getArgumentTypes(call.desc).length
              + (call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1);
      Operand[] operands = new Operand[count];
      for (int i = count - 1; i >= 0; i--) {
        operands[i] = operand();
        if (operands[i].equals(Operand.OTHER)) {
          // What is before it is not known either; a call needs its last operand at the least.
          Arrays.fill(operands, 0, i, Operand.OTHER);
          break;
        }
      }
      return evaluator.program.conditions.call(call, List.of(operands), 0);
    }
  }

  /** {@code object instanceof Type}: of what it may be, only some is. */
  private @Nullable Equality ofClass(int jump, boolean whenTaken, Frame<Val> frame) {
    int variable = variable(jump, 2);
    String type = variable < 0 ? null : testedFor(jump, frame);
    if (type == null) {
      return null;
    }
    Val before = frame.getLocal(variable);
    Val is =
        evaluator
            .types
            .cast(before, type)
            .kept(atom -> !evaluator.types.isNever(atom, type))
            .cast(type);
    Val isNot = before.kept(atom -> !evaluator.types.isCertainly(atom, type));
    Val others =
        evaluator.types.isPromised(before, type)
            ? Val.NOTHING
            : isNot.kept(atom -> !evaluator.types.isUnlessNull(atom, type));
    if (others.count() < isNot.count()) {
      isNot = others.or(Val.of(evaluator.atoms().nothing()));
    }
    return new Equality(variable, is, isNot, whenTaken);
  }

  /** The class that a variable is tested for, by an instruction or by the class itself. */
  private @Nullable String testedFor(int jump, Frame<Val> frame) {
    AbstractInsnNode last = before(jump, 1);
    if (last instanceof TypeInsnNode test && test.getOpcode() == Opcodes.INSTANCEOF) {
      return test.desc.startsWith("[") ? null : test.desc;
    }
    if (!(last instanceof MethodInsnNode call)
        || !call.owner.equals(ClassTests.CLASS)
        || !call.name.equals(ClassTests.IS_INSTANCE)) {
      return null;
    }
    if (before(jump, 3) instanceof LdcInsnNode constant && constant.cst instanceof Type type) {
      return type.getSort() == Type.OBJECT ? type.getInternalName() : null;
    }
    int asked = variable(jump, 3);
    return asked < 0 ? null : evaluator.classes.of(frame.getLocal(asked));
  }

  private @Nullable Equality sameObject(int jump, Val left, Val right, boolean whenTaken) {
    int first = variable(jump, 2);
    int second = variable(jump, 1);
    if (first >= 0 && isStatic(jump, 1)) {
      return new Equality(first, right, null, whenTaken);
    }
    if (second >= 0 && isStatic(jump, 2)) {
      return new Equality(second, left, null, whenTaken);
    }
    if (first >= 0 && isOneOf(right, left)) {
      return new Equality(first, right, left.kept(atom -> atom != right.only()), whenTaken);
    }
    return second >= 0 && isOneOf(left, right)
        ? new Equality(second, left, right.kept(atom -> atom != left.only()), whenTaken)
        : null;
  }

  /** Whether a value is one object, and another value may be it or something else. */
  private static boolean isOneOf(Val value, Val among) {
    Atom only = value.only();
    return only != null
        && only.kind == Atom.Kind.OBJECT
        && only.single()
        && among.count() > 1
        && among.contains(only);
  }

  private @Nullable AbstractInsnNode before(int jump, int count) {
    int at = layout.before(jump, count);
    return at < 0 ? null : code.get(at);
  }

  /** The variable that is loaded so many instructions before a jump; −1 when something else is. */
  private int variable(int jump, int before) {
    return before(jump, before) instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD
        ? load.var
        : -1;
  }

  private boolean isStatic(int jump, int before) {
    AbstractInsnNode instruction = before(jump, before);
    return instruction != null && instruction.getOpcode() == Opcodes.GETSTATIC;
  }

  /** The variable that a jump compares with null; −1 when it compares something else. */
  int comparedWithNull(int jump, int opcode) {
    if (opcode != Opcodes.IFNULL && opcode != Opcodes.IFNONNULL
        || !(before(jump, 1) instanceof VarInsnNode variable)) {
      return -1;
    }
    AbstractInsnNode earlier = before(jump, 2);
    boolean kept =
        variable.getOpcode() == Opcodes.ASTORE
            && earlier != null
            && earlier.getOpcode() == Opcodes.DUP;
    return kept || variable.getOpcode() == Opcodes.ALOAD ? variable.var : -1;
  }
}
