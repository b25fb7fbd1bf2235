package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.Parallel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which methods of the codebase call a method or write a field. */
final class Usages {

  /** With so few users of a name it is not worth asking which of them mean the method. */
  private static final int FEW = 16;

  private static final char WRITTEN = '=';
  private static final char READ = '.';

  private final ClassIndex index;
  private final Map<ClassInfo, Map<String, List<Use>>> read = new HashMap<>();
  private final Map<MethodRef, List<MethodRef>> callers = new HashMap<>();
  private final Set<MethodRef> functions = new HashSet<>();

  /**
   * A member, and the type it was asked of, used in a method.
   *
   * @param function whether a function is made of it, not a call
   */
  private record Use(MethodRef user, String owner, boolean function) {}

  Usages(ClassIndex index) {
    this.index = index;
  }

  /** Reads what will be asked when somebody asks for the callers of methods, in parallel. */
  void prepare(Collection<MethodRef> methods) {
    Set<ClassInfo> users = new LinkedHashSet<>();
    for (MethodRef method : methods) {
      users.addAll(usersOf(method));
    }
    users.removeAll(read.keySet());
    users.removeIf(info -> !info.container().followed());
    List<ClassInfo> classes = List.copyOf(users);
    List<Map<String, List<Use>>> uses =
        new ArrayList<>(Collections.nCopies(classes.size(), Map.of()));
    Parallel.each(classes.size(), i -> uses.set(i, read(classes.get(i))));
    for (int i = 0; i < classes.size(); i++) {
      read.put(classes.get(i), uses.get(i));
    }
  }

  /** The methods that call a method, or one it overrides or is overridden by. */
  List<MethodRef> callers(MethodRef method) {
    return callers.computeIfAbsent(method, this::findCallers);
  }

  private List<MethodRef> findCallers(MethodRef method) {
    Set<MethodRef> found = new LinkedHashSet<>();
    for (ClassInfo info : usersOf(method)) {
      for (Use use : uses(info, method.name() + method.descriptor())) {
        // A constructor is called by its own name only: one of a subclass calls another.
        if (method.name().equals("<init>")
            ? use.owner.equals(method.owner())
            : isRelated(use.owner, method.owner())) {
          found.add(use.user);
          if (use.function) {
            functions.add(method);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** The classes that may call a method. */
  private List<ClassInfo> usersOf(MethodRef method) {
    List<ClassInfo> users = index.referringTo(method.name(), method.descriptor());
    Set<ClassInfo> naming = users.size() > FEW ? naming(method) : null;
    return naming == null ? users : users.stream().filter(naming::contains).toList();
  }

  /** The classes that name a type a method can be called on; null when the JDK's is one. */
  private @Nullable Set<ClassInfo> naming(MethodRef method) {
    Set<String> types = new LinkedHashSet<>(index.subtypes(method.owner()));
    for (String above : index.supertypes(method.owner())) {
      ClassInfo info = index.find(above).orElse(null);
      if (info != null && info.method(method.name(), method.descriptor()) != null) {
        if (above.startsWith("java/") && !above.equals("java/lang/Object")) {
          return null;
        }
        types.add(above);
      }
    }
    return index.naming(types);
  }

  private boolean isRelated(String called, String declared) {
    return !called.equals("java/lang/Object")
        && (index.isSubtype(called, declared) || index.isSubtype(declared, called));
  }

  /** Whether some code makes a function of a method. */
  boolean isFunction(MethodRef method) {
    callers(method);
    return functions.contains(method);
  }

  /** The methods that put something into a field. */
  List<MethodRef> writers(String owner, String name) {
    return users(owner, name, WRITTEN);
  }

  /** The methods that read a field, and may put something into what it holds. */
  List<MethodRef> readers(String owner, String name) {
    return users(owner, name, READ);
  }

  private List<MethodRef> users(String owner, String name, char how) {
    ClassInfo declaring = index.loaded(owner);
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    if (field == null) {
      return List.of();
    }
    Set<MethodRef> found = new LinkedHashSet<>();
    for (ClassInfo info : index.referringTo(name, field.descriptor())) {
      for (Use use : uses(info, name + how + field.descriptor())) {
        if (index.isSubtype(use.owner, owner)) {
          found.add(use.user);
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Use> uses(ClassInfo info, String member) {
    return info.container().followed()
        ? read.computeIfAbsent(info, this::read).getOrDefault(member, List.of())
        : List.of();
  }

  private Map<String, List<Use>> read(ClassInfo info) {
    Map<String, List<Use>> uses = new HashMap<>();
    index.accept(
        info,
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return new Reader(new MethodRef(info.name(), name, descriptor), uses);
          }
        });
    return uses;
  }

  private final class Reader extends MethodVisitor {
    private final MethodRef method;
    private final Map<String, List<Use>> uses;

    Reader(MethodRef method, Map<String, List<Use>> uses) {
      super(Opcodes.ASM9);
      this.method = method;
      this.uses = uses;
    }

    private void add(String owner, String member, boolean function) {
      ClassInfo info = index.loaded(owner);
      if (info != null) {
        uses.computeIfAbsent(member, key -> new ArrayList<>(2))
            .add(new Use(method, owner, function));
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      add(owner, name + (writes ? WRITTEN : READ) + descriptor, false);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      add(owner, name + descriptor, false);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... settings) {
      for (Object setting : settings) {
        if (setting instanceof Handle handle) {
          add(handle.getOwner(), handle.getName() + handle.getDesc(), true);
        }
      }
    }
  }
}
