package nl.imwregiotilburg.privacy.analysis.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the outside of one class file and what its constant pool refers to. No code is decoded. */
final class ClassScanner extends ClassVisitor {

  private static final int ASM = Opcodes.ASM9;

  /** What one class file holds. */
  record Scan(ClassInfo info, long[] references) {}

  private String name = "";
  private @Nullable String superName;
  private List<String> interfaces = List.of();
  private int access;
  private @Nullable String signature;
  private @Nullable String sourceFile;
  private boolean outerMethod;
  private final List<FieldInfo> fields = new ArrayList<>();
  private final List<MethodInfo> methods = new ArrayList<>();
  private final List<AnnotationInfo> annotations = new ArrayList<>();

  private ClassScanner() {
    super(ASM);
  }

  /**
   * Reads a class file.
   *
   * @throws RuntimeException of many kinds if the bytes are no class file that can be read
   */
  static Scan scan(ClassReader reader, Container container) {
    ClassScanner scanner = new ClassScanner();
    reader.accept(scanner, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    ClassInfo info =
        new ClassInfo(
            scanner.name,
            scanner.superName,
            scanner.interfaces,
            scanner.access,
            scanner.signature,
            scanner.sourceFile,
            List.copyOf(scanner.fields),
            List.copyOf(scanner.methods),
            List.copyOf(scanner.annotations),
            container,
            scanner.outerMethod);
    return new Scan(info, References.of(reader));
  }

  @Override
  public void visit(
      int version,
      int classAccess,
      String className,
      @Nullable String classSignature,
      @Nullable String classSuperName,
      String @Nullable [] classInterfaces) {
    name = className;
    access = classAccess;
    signature = classSignature;
    superName = classSuperName;
    interfaces = classInterfaces == null ? List.of() : List.of(classInterfaces);
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    sourceFile = source;
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
    outerMethod = true;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new Collector(descriptor, annotations);
  }

  @Override
  public FieldVisitor visitField(
      int fieldAccess,
      String fieldName,
      String descriptor,
      @Nullable String fieldSignature,
      @Nullable Object value) {
    List<AnnotationInfo> found = new ArrayList<>(0);
    return new FieldVisitor(ASM) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return new Collector(annotation, found);
      }

      @Override
      public void visitEnd() {
        fields.add(
            new FieldInfo(
                fieldName, descriptor, fieldSignature, fieldAccess, value, List.copyOf(found)));
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int methodAccess,
      String methodName,
      String descriptor,
      @Nullable String methodSignature,
      String @Nullable [] exceptions) {
    List<AnnotationInfo> found = new ArrayList<>(0);
    List<List<AnnotationInfo>> onParameters = new ArrayList<>(0);
    List<String> names = new ArrayList<>(0);
    return new MethodVisitor(ASM) {
      private int annotable;

      @Override
      public void visitParameter(@Nullable String parameter, int parameterAccess) {
        names.add(parameter == null ? "parameter " + (names.size() + 1) : parameter);
      }

      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return new Collector(annotation, found);
      }

      @Override
      public void visitAnnotableParameterCount(int parameterCount, boolean visible) {
        annotable = parameterCount;
      }

      @Override
      public AnnotationVisitor visitParameterAnnotation(
          int parameter, String annotation, boolean visible) {
        // javac leaves out the parameters it adds itself, so positions count from the end.
        int hidden = annotable == 0 ? 0 : Type.getArgumentCount(descriptor) - annotable;
        int position = parameter + Math.max(0, hidden);
        while (onParameters.size() <= position) {
          onParameters.add(new ArrayList<>(1));
        }
        return new Collector(annotation, onParameters.get(position));
      }

      @Override
      public void visitEnd() {
        methods.add(
            new MethodInfo(
                methodName,
                descriptor,
                methodSignature,
                methodAccess,
                List.copyOf(found),
                onParameters.stream().map(List::copyOf).toList(),
                List.copyOf(names)));
      }
    };
  }

  /** Collects the attributes of one annotation. */
  private static final class Collector extends AnnotationVisitor {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<? super AnnotationInfo> into;
    private final String type;

    Collector(String descriptor, List<? super AnnotationInfo> into) {
      super(ASM);
      this.type = Type.getType(descriptor).getClassName();
      this.into = into;
    }

    @Override
    public void visit(String attribute, Object value) {
      values.put(attribute, plain(value));
    }

    @Override
    public void visitEnum(String attribute, String descriptor, String value) {
      values.put(attribute, value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String attribute, String descriptor) {
      List<Object> nested = new ArrayList<>();
      values.put(attribute, nested);
      return new Collector(descriptor, nested);
    }

    @Override
    public AnnotationVisitor visitArray(String attribute) {
      List<Object> list = new ArrayList<>();
      values.put(attribute, list);
      return new AnnotationVisitor(ASM) {
        @Override
        public void visit(@Nullable String none, Object value) {
          list.add(plain(value));
        }

        @Override
        public void visitEnum(@Nullable String none, String descriptor, String value) {
          list.add(value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String none, String descriptor) {
          return new Collector(descriptor, list);
        }
      };
    }

    @Override
    public void visitEnd() {
      into.add(new AnnotationInfo(type, values));
    }

    private static Object plain(Object value) {
      return value instanceof Type classType ? classType.getClassName() : value;
    }
  }
}
