package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The members of a class, and which of them are annotated as personal data.
 *
 * @param name internal name
 * @param above internal names of its superclass and interfaces
 * @param source its source file, {@code nl/imw/Client.java}; empty when unknown
 * @param personal whether the type itself is annotated
 */
record TypeOutline(
    String name,
    List<String> above,
    String source,
    boolean personal,
    List<Field> fields,
    List<Method> methods) {

  private static final String PERSONAL = "Lnl/imwregiotilburg/privacy/annotation/PersonalData;";
  private static final String ANONYMISES = "Lnl/imwregiotilburg/privacy/annotation/Anonymises;";
  private static final String PSEUDONYMISES =
      "Lnl/imwregiotilburg/privacy/annotation/Pseudonymises;";

  /** A field. */
  record Field(String name, String descriptor, boolean isStatic, boolean[] personal) {}

  /**
   * A method.
   *
   * @param personal whether its result is annotated
   * @param sanitiser whether what it returns is no longer personal data
   * @param parameters which parameters are annotated
   */
  record Method(
      String name,
      String descriptor,
      boolean isStatic,
      boolean isAbstract,
      boolean[] personal,
      boolean[] sanitiser,
      List<Integer> parameters) {}

  static TypeOutline read(byte[] bytes) {
    Collector collector = new Collector();
    new ClassReader(bytes).accept(collector, ClassReader.SKIP_CODE);
    return new TypeOutline(
        collector.name,
        List.copyOf(collector.above),
        collector.source,
        collector.personal,
        List.copyOf(collector.fields),
        List.copyOf(collector.methods));
  }

  /** The name as it is written in source, {@code $} kept before nested types. */
  String dotted() {
    return name.replace('/', '.');
  }

  private static final class Collector extends ClassVisitor {
    private String name = "";
    private final List<String> above = new ArrayList<>();
    private String source = "";
    private boolean personal;
    private final List<Field> fields = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    Collector() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String internal,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      name = internal;
      if (superName != null) {
        above.add(superName);
      }
      if (interfaces != null) {
        above.addAll(List.of(interfaces));
      }
    }

    @Override
    public void visitSource(@Nullable String file, @Nullable String debug) {
      if (file != null) {
        source = name.substring(0, name.lastIndexOf('/') + 1) + file;
      }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      personal |= descriptor.equals(PERSONAL);
      return null;
    }

    @Override
    public FieldVisitor visitField(
        int access,
        String field,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      boolean[] annotated = {false};
      fields.add(new Field(field, descriptor, (access & Opcodes.ACC_STATIC) != 0, annotated));
      return new FieldVisitor(Opcodes.ASM9) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          annotated[0] |= annotation.equals(PERSONAL);
          return null;
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      boolean[] annotated = {false};
      boolean[] sanitiser = {false};
      List<Integer> parameters = new ArrayList<>();
      methods.add(
          new Method(
              method,
              descriptor,
              (access & Opcodes.ACC_STATIC) != 0,
              (access & Opcodes.ACC_ABSTRACT) != 0,
              annotated,
              sanitiser,
              parameters));
      int hidden = method.equals("<init>") ? Type.getArgumentTypes(descriptor).length : 0;
      return new MethodVisitor(Opcodes.ASM9) {
        private int shift;

        @Override
        public void visitAnnotableParameterCount(int count, boolean visible) {
          // Compilers add parameters to constructors of enums and inner classes, before the others.
          shift = Math.max(0, hidden - count);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          annotated[0] |= annotation.equals(PERSONAL);
          sanitiser[0] |= annotation.equals(ANONYMISES) || annotation.equals(PSEUDONYMISES);
          return null;
        }

        @Override
        public @Nullable AnnotationVisitor visitParameterAnnotation(
            int parameter, String annotation, boolean visible) {
          if (annotation.equals(PERSONAL)) {
            parameters.add(parameter + shift);
          }
          return null;
        }
      };
    }
  }
}
