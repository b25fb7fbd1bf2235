package nl.imwregiotilburg.privacy.analysis.flow;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds the jumps behind which a variable is known to be a constant: {@code kind == Kind.LETTER},
 * {@code "letter".equals(kind)}.
 */
final class Equalities {

  private static final String EQUALS = "(Ljava/lang/Object;)Z";

  private final Evaluator evaluator;
  private final InsnList code;

  Equalities(Evaluator evaluator, InsnList code) {
    this.evaluator = evaluator;
    this.code = code;
  }

  /**
   * A variable and what it is.
   *
   * @param variable its index
   * @param value what it equals
   * @param whenTaken whether it does where the jump leads, and not where it falls through
   */
  record Equality(int variable, Val value, boolean whenTaken) {}

  /** What a jump finds out; null when that is not known. */
  @Nullable Equality at(int jump, int opcode, Val left, Val right) {
    return switch (opcode) {
      case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE ->
          sameObject(jump, left, right, opcode == Opcodes.IF_ACMPEQ);
      case Opcodes.IFEQ, Opcodes.IFNE -> equalTexts(jump, opcode == Opcodes.IFNE);
      default -> null;
    };
  }

  private @Nullable Equality sameObject(int jump, Val left, Val right, boolean whenTaken) {
    int first = variable(jump - 2);
    int second = variable(jump - 1);
    if (first >= 0 && isStatic(jump - 1)) {
      return new Equality(first, right, whenTaken);
    }
    return second >= 0 && isStatic(jump - 2) ? new Equality(second, left, whenTaken) : null;
  }

  private @Nullable Equality equalTexts(int jump, boolean whenTaken) {
    if (jump < 3
        || !(code.get(jump - 1) instanceof MethodInsnNode call)
        || !call.name.equals("equals")
        || !call.desc.equals(EQUALS)) {
      return null;
    }
    int first = variable(jump - 3);
    int variable = first >= 0 ? first : variable(jump - 2);
    String text = first >= 0 ? text(jump - 2) : text(jump - 3);
    return variable < 0 || text == null
        ? null
        : new Equality(variable, Val.of(evaluator.atoms().text(text)), whenTaken);
  }

  private int variable(int at) {
    return at >= 0 && code.get(at) instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD
        ? load.var
        : -1;
  }

  private boolean isStatic(int at) {
    AbstractInsnNode instruction = code.get(at);
    return instruction.getOpcode() == Opcodes.GETSTATIC;
  }

  private @Nullable String text(int at) {
    return code.get(at) instanceof LdcInsnNode load && load.cst instanceof String text
        ? text
        : null;
  }
}
