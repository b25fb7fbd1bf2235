package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A method of a class file.
 *
 * @param name its name, {@code <init>} for constructors
 * @param descriptor its erased parameters and result
 * @param signature its generic parameters and result, if it has any
 * @param access flags as in {@link Opcodes}
 * @param annotations annotations on it
 * @param parameterAnnotations annotations on its parameters, by position; shorter when the last
 *     ones have none
 */
public record MethodInfo(
    String name,
    String descriptor,
    @Nullable String signature,
    int access,
    List<AnnotationInfo> annotations,
    List<List<AnnotationInfo>> parameterAnnotations,
    List<String> parameterNames) {

  /** Whether it is static. */
  public boolean isStatic() {
    return (access & Opcodes.ACC_STATIC) != 0;
  }

  /** Whether it has no code. */
  public boolean isAbstract() {
    return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
  }

  /** Whether the compiler made it. */
  public boolean isSynthetic() {
    return (access & Opcodes.ACC_SYNTHETIC) != 0;
  }

  /** Whether it is public. */
  public boolean isPublic() {
    return (access & Opcodes.ACC_PUBLIC) != 0;
  }

  /** Whether only its own class can call it. */
  public boolean isPrivate() {
    return (access & Opcodes.ACC_PRIVATE) != 0;
  }

  /** The annotations on a parameter; none when there is no such parameter. */
  public List<AnnotationInfo> annotationsOf(int parameter) {
    return parameter < parameterAnnotations.size()
        ? parameterAnnotations.get(parameter)
        : List.of();
  }

  /** Name and descriptor: what tells methods of one class apart. */
  public String key() {
    return name + descriptor;
  }
}
