package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * The outside of a class file. There is one of every class on a class path, and it is asked for its
 * members all the time, so methods are found by name and not by looking through them.
 */
public final class ClassInfo {

  /** With so few methods, looking through them is as fast. */
  private static final int FEW_METHODS = 3;

  private final String name;
  private final @Nullable String superName;
  private final List<String> interfaces;
  private final int access;
  private final @Nullable String signature;
  private final @Nullable String sourceFile;
  private final List<FieldInfo> fields;
  private final List<MethodInfo> methods;
  private final List<AnnotationInfo> annotations;
  private final Container container;
  private final boolean outerMethod;
  private volatile @Nullable Map<String, List<MethodInfo>> methodsByName;

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
  ClassInfo(
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
    this.name = name;
    this.superName = superName;
    this.interfaces = interfaces;
    this.access = access;
    this.signature = signature;
    this.sourceFile = sourceFile;
    this.fields = fields;
    this.methods = methods;
    this.annotations = annotations;
    this.container = container;
    this.outerMethod = outerMethod;
  }

  /** Internal name. */
  public String name() {
    return name;
  }

  /** Internal name of the superclass. */
  public @Nullable String superName() {
    return superName;
  }

  /** Internal names of the interfaces. */
  public List<String> interfaces() {
    return interfaces;
  }

  /** Flags as in {@link Opcodes}. */
  public int access() {
    return access;
  }

  /** Generic signature, if it has one. */
  public @Nullable String signature() {
    return signature;
  }

  /** Name of the source file, if compiled with it. */
  public @Nullable String sourceFile() {
    return sourceFile;
  }

  /** The fields it declares itself. */
  public List<FieldInfo> fields() {
    return fields;
  }

  /** The methods it declares itself. */
  public List<MethodInfo> methods() {
    return methods;
  }

  /** Annotations on it. */
  public List<AnnotationInfo> annotations() {
    return annotations;
  }

  /** Where it was read from. */
  public Container container() {
    return container;
  }

  /** Whether it is a local or anonymous class. */
  public boolean outerMethod() {
    return outerMethod;
  }

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

  /** Whether it is the type of an annotation. */
  public boolean isAnnotation() {
    return (access & Opcodes.ACC_ANNOTATION) != 0;
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
    List<MethodInfo> candidates =
        methods.size() <= FEW_METHODS ? methods : byName().getOrDefault(methodName, List.of());
    for (MethodInfo method : candidates) {
      if (method.name().equals(methodName) && method.descriptor().equals(descriptor)) {
        return method;
      }
    }
    return null;
  }

  private Map<String, List<MethodInfo>> byName() {
    Map<String, List<MethodInfo>> known = methodsByName;
    if (known == null) {
      known = new HashMap<>();
      for (MethodInfo method : methods) {
        known.computeIfAbsent(method.name(), key -> new ArrayList<>(1)).add(method);
      }
      methodsByName = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }
}
