package nl.imwregiotilburg.privacy.analysis.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/** Follows constants through the code of one method. */
final class Constants extends BasicInterpreter {

  /** What lies outside the method. */
  interface Surroundings {

    /** What a field can hold; nothing when that is not known. */
    List<Object> field(String owner, String name, String descriptor);

    /** What a call can give; nothing when that is not known. */
    List<Object> call(MethodInsnNode call, List<? extends BasicValue> arguments);
  }

  private final List<BasicValue> parameters;
  private final Surroundings surroundings;

  /**
   * @param parameters what the method is given, the receiver first; wide ones once
   */
  Constants(List<BasicValue> parameters, Surroundings surroundings) {
    super(Opcodes.ASM9);
    this.parameters = parameters;
    this.surroundings = surroundings;
  }

  @Override
  public BasicValue newParameterValue(
      boolean isInstanceMethod, int local, org.objectweb.asm.Type type) {
    int slot = isInstanceMethod ? 1 : 0;
    for (int i = slot; i < parameters.size(); i++) {
      if (slot == local) {
        return parameters.get(i);
      }
      slot += parameters.get(i).getSize();
    }
    return super.newParameterValue(isInstanceMethod, local, type);
  }

  @Override
  public @Nullable BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
    BasicValue plain = super.newOperation(instruction);
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return Known.of(plain, List.of(opcode - Opcodes.ICONST_0));
    }
    if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
      return Known.of(plain, List.of((long) (opcode - Opcodes.LCONST_0)));
    }
    if (instruction instanceof IntInsnNode push && opcode != Opcodes.NEWARRAY) {
      return Known.of(plain, List.of(push.operand));
    }
    if (instruction instanceof LdcInsnNode load
        && (load.cst instanceof Integer
            || load.cst instanceof Long
            || load.cst instanceof String)) {
      return Known.of(plain, List.of(load.cst));
    }
    return instruction instanceof FieldInsnNode field ? read(plain, field) : plain;
  }

  @Override
  public @Nullable BasicValue copyOperation(AbstractInsnNode instruction, BasicValue value) {
    return value;
  }

  @Override
  public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
      throws AnalyzerException {
    BasicValue plain = super.unaryOperation(instruction, value);
    return switch (instruction.getOpcode()) {
      case Opcodes.CHECKCAST -> value;
      case Opcodes.I2L -> Known.of(plain, wide(value));
      case Opcodes.L2I, Opcodes.INEG, Opcodes.LNEG ->
          Known.of(plain, converted(instruction.getOpcode(), value));
      case Opcodes.GETFIELD -> read(plain, (FieldInsnNode) instruction);
      default -> plain;
    };
  }

  @Override
  public @Nullable BasicValue binaryOperation(
      AbstractInsnNode instruction, BasicValue left, BasicValue right) throws AnalyzerException {
    BasicValue plain = super.binaryOperation(instruction, left, right);
    return switch (instruction.getOpcode()) {
      case Opcodes.IADD, Opcodes.LADD -> computed(plain, left, right, (a, b) -> a + b);
      case Opcodes.ISUB, Opcodes.LSUB -> computed(plain, left, right, (a, b) -> a - b);
      case Opcodes.IMUL, Opcodes.LMUL -> computed(plain, left, right, (a, b) -> a * b);
      default -> plain;
    };
  }

  @Override
  public @Nullable BasicValue naryOperation(
      AbstractInsnNode instruction, List<? extends BasicValue> values) throws AnalyzerException {
    BasicValue plain = super.naryOperation(instruction, values);
    if (!(instruction instanceof MethodInsnNode call)) {
      return plain;
    }
    // What gives nothing is looked into as well.
    List<Object> results = surroundings.call(call, values);
    return plain == null ? null : Known.of(plain, results);
  }

  @Override
  public BasicValue merge(BasicValue one, BasicValue other) {
    if (one.equals(other)) {
      return one;
    }
    boolean alike =
        one.getType() != null && other.getType() != null && one.getType().equals(other.getType());
    return alike ? Known.either(one, other) : super.merge(one, other);
  }

  private @Nullable BasicValue read(@Nullable BasicValue plain, FieldInsnNode field) {
    return plain == null
        ? null
        : Known.of(plain, surroundings.field(field.owner, field.name, field.desc));
  }

  private static List<Object> wide(BasicValue value) {
    List<Object> found = new ArrayList<>();
    for (Object known : Known.in(value)) {
      if (known instanceof Integer number) {
        found.add(number.longValue());
      }
    }
    return found;
  }

  private static List<Object> converted(int opcode, BasicValue value) {
    List<Object> found = new ArrayList<>();
    for (Object known : Known.in(value)) {
      if (known instanceof Number number) {
        found.add(
            switch (opcode) {
              case Opcodes.L2I -> (Object) number.intValue();
              case Opcodes.INEG -> (Object) (-number.intValue());
              default -> (Object) (-number.longValue());
            });
      }
    }
    return found;
  }

  private static @Nullable BasicValue computed(
      @Nullable BasicValue plain, BasicValue left, BasicValue right, LongBinaryOperator operator) {
    List<Object> ones = Known.in(left);
    List<Object> others = Known.in(right);
    boolean single =
        ones.size() == 1
            && others.size() == 1
            && ones.get(0) instanceof Number
            && others.get(0) instanceof Number;
    if (!single || plain == null) {
      return plain;
    }
    Number a = (Number) ones.get(0);
    long result = operator.applyAsLong(a.longValue(), ((Number) others.get(0)).longValue());
    return Known.of(plain, List.of(a instanceof Integer ? (Object) (int) result : (Object) result));
  }
}
