package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/** Which instructions can throw, and what those throw that call nobody. */
public final class Throwing {

  /** The exceptions of the Java virtual machine itself, and what they extend (JVMS 6.5). */
  private static final Set<String> OF_INSTRUCTIONS =
      Set.of(
          "java/lang/Throwable",
          "java/lang/Exception",
          "java/lang/RuntimeException",
          "java/lang/NullPointerException",
          "java/lang/IndexOutOfBoundsException",
          "java/lang/ArrayIndexOutOfBoundsException",
          "java/lang/ArrayStoreException",
          "java/lang/NegativeArraySizeException",
          "java/lang/ClassCastException",
          "java/lang/ArithmeticException",
          "java/lang/IllegalMonitorStateException",
          "java/lang/Error",
          "java/lang/LinkageError",
          "java/lang/VirtualMachineError",
          "java/lang/OutOfMemoryError",
          "java/lang/ExceptionInInitializerError",
          "java/lang/NoClassDefFoundError",
          "java/lang/IncompatibleClassChangeError");

  private Throwing() {}

  /** Whether an instruction runs other code, which may throw anything; an explicit throw counts. */
  public static boolean calls(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEDYNAMIC
        || opcode == Opcodes.ATHROW;
  }

  /** Whether an instruction that calls nobody can throw. */
  public static boolean failsByItself(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD
        || opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE
        || opcode >= Opcodes.IDIV && opcode <= Opcodes.LDIV
        || opcode >= Opcodes.IREM && opcode <= Opcodes.LREM
        || opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.PUTFIELD
        || opcode >= Opcodes.NEW && opcode <= Opcodes.ARRAYLENGTH
        || opcode >= Opcodes.CHECKCAST
            && opcode <= Opcodes.MONITOREXIT
            && opcode != Opcodes.INSTANCEOF
        || opcode == Opcodes.MULTIANEWARRAY;
  }

  /**
   * Whether a handler may catch what such an instruction throws.
   *
   * @param type what it catches; null for everything
   */
  public static boolean isCaughtBy(@Nullable String type) {
    return type == null || OF_INSTRUCTIONS.contains(type);
  }
}
