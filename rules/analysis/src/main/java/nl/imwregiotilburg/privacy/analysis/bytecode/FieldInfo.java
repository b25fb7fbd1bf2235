package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A field of a class file.
 *
 * @param name its name
 * @param descriptor its erased type
 * @param signature its generic type, if it has one
 * @param access flags as in {@link Opcodes}
 * @param constant value of a compile-time constant
 * @param annotations annotations on it
 */
public record FieldInfo(
    String name,
    String descriptor,
    @Nullable String signature,
    int access,
    @Nullable Object constant,
    List<AnnotationInfo> annotations) {

  /** Whether it is static. */
  public boolean isStatic() {
    return (access & Opcodes.ACC_STATIC) != 0;
  }

  /** Its type, generic arguments included. */
  public TypeRef type() {
    return TypeRef.parse(signature != null ? signature : descriptor);
  }
}
