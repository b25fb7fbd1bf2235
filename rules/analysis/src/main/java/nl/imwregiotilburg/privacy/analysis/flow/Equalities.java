package nl.imwregiotilburg.privacy.analysis.flow;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
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

  private static final String EQUALS = "(Ljava/lang/Object;)Z";

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

  /** What a jump finds out; null when that is not known. */
  @Nullable Equality at(int jump, int opcode, Val left, Val right, Frame<Val> frame) {
    boolean whenTaken = opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IFNE;
    return switch (opcode) {
      case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> sameObject(jump, left, right, whenTaken);
      case Opcodes.IFEQ, Opcodes.IFNE -> {
        Equality equal = equalTexts(jump, whenTaken);
        equal = equal != null ? equal : emptyText(jump, whenTaken);
        yield equal != null ? equal : ofClass(jump, whenTaken, frame);
      }
      default -> null;
    };
  }

  /** {@code text.isEmpty()} and {@code text.length() == 0}. */
  private @Nullable Equality emptyText(int jump, boolean whenTaken) {
    int variable = variable(jump, 2);
    if (variable < 0
        || !(before(jump, 1) instanceof MethodInsnNode call)
        || !call.owner.equals("java/lang/String")) {
      return null;
    }
    boolean asks = call.name.equals("isEmpty");
    return asks || call.name.equals("length")
        ? new Equality(variable, Val.of(evaluator.atoms().text("")), null, asks == whenTaken)
        : null;
  }

  /** {@code object instanceof Type}: of what it may be, only some is. */
  private @Nullable Equality ofClass(int jump, boolean whenTaken, Frame<Val> frame) {
    int variable = variable(jump, 2);
    if (variable < 0
        || !(before(jump, 1) instanceof TypeInsnNode test)
        || test.getOpcode() != Opcodes.INSTANCEOF
        || test.desc.startsWith("[")) {
      return null;
    }
    Val before = frame.getLocal(variable);
    Val is =
        evaluator
            .types
            .cast(before, test.desc)
            .kept(atom -> !evaluator.types.isNever(atom, test.desc))
            .cast(test.desc);
    Val isNot = before.kept(atom -> !evaluator.types.isCertainly(atom, test.desc));
    Val others = isNot.kept(atom -> !evaluator.types.isUnlessNull(atom, test.desc));
    if (others.count() < isNot.count()) {
      isNot = others.or(Val.of(evaluator.atoms().nothing()));
    }
    return new Equality(variable, is, isNot, whenTaken);
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

  private @Nullable Equality equalTexts(int jump, boolean whenTaken) {
    if (!(before(jump, 1) instanceof MethodInsnNode call)
        || !call.name.equals("equals")
        || !call.desc.equals(EQUALS)) {
      return null;
    }
    int first = variable(jump, 3);
    int variable = first >= 0 ? first : variable(jump, 2);
    String text = text(jump, first >= 0 ? 2 : 3);
    return variable < 0 || text == null
        ? null
        : new Equality(variable, Val.of(evaluator.atoms().text(text)), null, whenTaken);
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

  private @Nullable String text(int jump, int before) {
    return before(jump, before) instanceof LdcInsnNode load && load.cst instanceof String text
        ? text
        : null;
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
