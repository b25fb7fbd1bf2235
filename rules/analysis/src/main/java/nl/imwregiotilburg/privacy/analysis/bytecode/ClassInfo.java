package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * The outside of a class file.
 *
 * @param name internal name
 * @param superName internal name of the superclass
 * @param interfaces internal names of the interfaces
 * @param access flags as in {@link Opcodes}
 * @param signature generic signature, if it has one
 * @param sourceFile name of the source file, if compiled with it
 * @param fields its fields
 * @param methods its methods
 * @param annotations annotations on it
 * @param container where it was read from
 * @param outerMethod whether it is a local or anonymous class
 */
public record ClassInfo(
    String name,
    @Nullable String superName,
    List<String> interfaces,
    int access,
    @Nullable String signature,
    @Nullable String sourceFile,
    List<FieldInfo> fields,
    List<MethodInfo> methods,
    List<AnnotationInfo> annotations,
    Container container,
    boolean outerMethod) {

  /** There is one of every class on a class path: its name and origin tell it apart. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof ClassInfo info
            && name.equals(info.name)
            && container.equals(info.container);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Whether it is an interface. */
  public boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  /** Whether it is abstract or an interface. */
  public boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }

  /** Whether nothing can extend it. */
  public boolean isFinal() {
    return (access & Opcodes.ACC_FINAL) != 0;
  }

  /** Whether it is an enum. */
  public boolean isEnum() {
    return (access & Opcodes.ACC_ENUM) != 0;
  }

  /** Whether it is a record. */
  public boolean isRecord() {
    return (access & Opcodes.ACC_RECORD) != 0;
  }

  /** Binary name with dots. */
  public String dotted() {
    return name.replace('/', '.');
  }

  /** Package with dots; empty for the unnamed package. */
  public String packageName() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
  }

  /** A field it declares itself. */
  public Optional<FieldInfo> field(String fieldName) {
    for (FieldInfo field : fields) {
      if (field.name().equals(fieldName)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A method it declares itself. */
  public @Nullable MethodInfo method(String methodName, String descriptor) {
    for (MethodInfo method : methods) {
      if (method.name().equals(methodName) && method.descriptor().equals(descriptor)) {
        return method;
      }
    }
    return null;
  }
}
