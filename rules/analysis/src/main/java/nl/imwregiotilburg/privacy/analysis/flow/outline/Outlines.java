package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Parallel;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/** Draws the outlines of the codebase's own classes, once somebody needs them. */
final class Outlines {

  private static final String THROWABLE = "java/lang/Throwable";

  /** With so few users of a name it is not worth asking which of them mean the method. */
  private static final int FEW = 16;

  private final Program program;
  private final Callees callees;
  private final Usages usages;
  private final Consumer<Outline> drawn;
  private final Set<ClassInfo> asked = new HashSet<>();
  private Set<ClassInfo> wanted = new LinkedHashSet<>();
  private final Map<String, List<ClassInfo>> mentioning = new HashMap<>();
  private final Map<String, List<String>> holders = new HashMap<>();
  private final Map<String, List<String>> writtenHolders = new HashMap<>();
  private final Set<MethodRef> exceptionHandlers = new LinkedHashSet<>();
  private final Map<String, Boolean> throwables = new HashMap<>();

  /**
   * Looks through the declarations of all classes; reads no code yet.
   *
   * @param usages is told what the code that is read uses
   * @param drawn gets every outline
   */
  Outlines(Program program, Usages usages, Consumer<Outline> drawn) {
    this.program = program;
    this.usages = usages;
    this.callees = new Callees(program);
    this.drawn = drawn;
    for (ClassInfo info : program.index.classes()) {
      if (info.container().followed()) {
        declarations(info);
      }
    }
  }

  private void declarations(ClassInfo info) {
    Set<String> named = new LinkedHashSet<>();
    for (MethodInfo method : info.methods()) {
      List<String> types =
          program.typeNames.in(
              method.signature() != null ? method.signature() : method.descriptor());
      named.addAll(types);
      if (!method.isAbstract()
          && mentionsThrowable(types)
          && program.calledByFramework(info, method)) {
        exceptionHandlers.add(new MethodRef(info.name(), method.name(), method.descriptor()));
      }
    }
    for (FieldInfo field : info.fields()) {
      List<String> held =
          program.typeNames.in(field.signature() != null ? field.signature() : field.descriptor());
      named.addAll(held);
      if (!field.isStatic() && !info.isInterface()) {
        for (String type : held) {
          if (!type.startsWith("java/")) {
            holders.computeIfAbsent(type, key -> new ArrayList<>(2)).add(info.name());
            if (program.properties.isWritten(info, field)) {
              writtenHolders.computeIfAbsent(type, key -> new ArrayList<>(2)).add(info.name());
            }
          }
        }
      }
    }
    for (String type : named) {
      if (!type.startsWith("java/")) {
        mentioning.computeIfAbsent(type, key -> new ArrayList<>(2)).add(info);
      }
    }
  }

  private boolean mentionsThrowable(List<String> types) {
    for (String type : types) {
      if (throwables.computeIfAbsent(type, key -> program.index.isSubtype(key, THROWABLE))) {
        return true;
      }
    }
    return false;
  }

  /** Methods that take an exception and that nobody of the codebase need call. */
  Set<MethodRef> exceptionHandlers() {
    return exceptionHandlers;
  }

  boolean isThrowable(Type type) {
    return type.getSort() == Type.OBJECT
        && program.index.isSubtype(type.getInternalName(), THROWABLE);
  }

  /** The classes with a field of a type, or of a container of it. */
  List<String> holdersOf(String type) {
    return holders.getOrDefault(type, List.of());
  }

  /** The classes of which a property is of a type, or of a container of it. */
  List<String> writtenHoldersOf(String type) {
    return writtenHolders.getOrDefault(type, List.of());
  }

  /** Asks for the classes that use members of this name and descriptor. */
  void wantUsers(String member, String descriptor) {
    program.index.referringTo(member, descriptor).forEach(this::want);
  }

  /** Asks for the classes that can call a method: by its name, on a type it can be asked of. */
  void wantCallers(MethodRef method) {
    List<ClassInfo> users = program.index.referringTo(method.name(), method.descriptor());
    Set<ClassInfo> naming = users.size() > FEW ? naming(method) : null;
    for (ClassInfo user : users) {
      if (naming == null || naming.contains(user)) {
        want(user);
      }
    }
  }

  /** The classes that name a type a method can be called on; null when a library's is one. */
  private @Nullable Set<ClassInfo> naming(MethodRef method) {
    Set<String> types = new LinkedHashSet<>(program.index.subtypes(method.owner()));
    for (String above : program.index.supertypes(method.owner())) {
      ClassInfo info = program.index.find(above).orElse(null);
      if (info == null || info.method(method.name(), method.descriptor()) == null) {
        continue;
      }
      if (info.container().followed()) {
        types.addAll(program.index.subtypes(above));
      } else if (!above.equals("java/lang/Object")
          && program.lookup.model(above, method.name(), method.descriptor()) == null) {
        return null;
      }
    }
    return program.index.naming(types);
  }

  /** Asks for the classes that name a type, in code or in a declaration. */
  void wantMentioning(String type) {
    program.index.referringTo(type).forEach(this::want);
    mentioning.getOrDefault(type, List.of()).forEach(this::want);
  }

  /** Asks for a class, unless it is a library's. */
  void want(@Nullable ClassInfo info) {
    if (info != null && info.container().followed() && asked.add(info)) {
      wanted.add(info);
    }
  }

  /** Asks for a class; whether its outlines are still to come. */
  boolean awaits(@Nullable ClassInfo info) {
    want(info);
    return info != null && wanted.contains(info);
  }

  /** Reads the classes that were asked for, in parallel; their outlines come in the order asked. */
  void readWanted() {
    while (!wanted.isEmpty()) {
      List<ClassInfo> batch = List.copyOf(wanted);
      wanted = new LinkedHashSet<>();
      Drawn[] read = new Drawn[batch.size()];
      Parallel.each(read.length, i -> read[i] = draw(batch.get(i)));
      for (int i = 0; i < read.length; i++) {
        Uses uses = read[i].uses;
        if (uses != null) {
          usages.note(batch.get(i), uses);
        }
        read[i].outlines.forEach(drawn);
      }
    }
  }

  /**
   * What was read of a class.
   *
   * @param uses null when not all of it could be read
   */
  private record Drawn(List<Outline> outlines, @Nullable Uses uses) {}

  private Drawn draw(ClassInfo info) {
    ClassReader reader = new ClassReader(info);
    boolean whole = program.index.accept(info, reader);
    return new Drawn(reader.outlines, whole ? reader.uses.uses() : null);
  }

  private final class ClassReader extends ClassVisitor {
    private final ClassInfo info;
    private final List<Outline> outlines = new ArrayList<>();
    private final Uses.Reader uses = usages.reader();
    private boolean old;

    ClassReader(ClassInfo info) {
      super(Opcodes.ASM9);
      this.info = info;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      old = (version & 0xFFFF) <= Opcodes.V1_6;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodInfo method = info.method(name, descriptor);
      if (method == null || method.isAbstract()) {
        return null;
      }
      MethodVisitor reader = reader(method);
      return old
          ? new JSRInlinerAdapter(reader, access, name, descriptor, signature, exceptions)
          : reader;
    }

    private MethodVisitor reader(MethodInfo method) {
      OutlineReader reader = new OutlineReader(program, callees, info, method);
      MethodVisitor outline =
          new MethodVisitor(Opcodes.ASM9, reader) {
            @Override
            public void visitEnd() {
              outlines.add(reader.outline());
            }
          };
      return uses.method(new MethodRef(info.name(), method.name(), method.descriptor()), outline);
    }
  }
}
