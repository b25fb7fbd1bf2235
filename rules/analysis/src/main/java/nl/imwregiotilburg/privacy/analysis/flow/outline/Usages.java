package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.Collection;
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
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which methods of the codebase call a method or write a field. */
public final class Usages {

  /** With so few users of a name it is not worth asking which of them mean the method. */
  private static final int FEW = 16;

  private final ClassIndex index;
  private final Map<ClassInfo, Uses> read = new HashMap<>();
  private final Map<MethodRef, List<MethodRef>> callers = new HashMap<>();
  private final Set<MethodRef> functions = new HashSet<>();
  private final Uses none;

  /** Looks for usages in all classes that are followed. */
  public Usages(ClassIndex index) {
    this.index = index;
    this.none = reader().uses();
  }

  /** Begins to note what a class uses, for who reads its code anyway. */
  Uses.Reader reader() {
    return new Uses.Reader(type -> index.loaded(type) != null);
  }

  /** Notes what a class uses. */
  void note(ClassInfo info, Uses uses) {
    read.put(info, uses);
  }

  /** Reads what will be asked when somebody asks for the callers of methods, in parallel. */
  public void prepare(Collection<MethodRef> methods) {
    Set<ClassInfo> users = new LinkedHashSet<>();
    for (MethodRef method : methods) {
      users.addAll(usersOf(method));
    }
    users.removeAll(read.keySet());
    users.removeIf(info -> !info.container().followed());
    List<ClassInfo> classes = List.copyOf(users);
    Uses[] uses = new Uses[classes.size()];
    Parallel.each(uses.length, i -> uses[i] = read(classes.get(i)));
    for (int i = 0; i < classes.size(); i++) {
      read.put(classes.get(i), uses[i]);
    }
  }

  /** The methods that call a method, or one it overrides or is overridden by. */
  public List<MethodRef> callers(MethodRef method) {
    return callers.computeIfAbsent(method, this::findCallers);
  }

  private List<MethodRef> findCallers(MethodRef method) {
    Set<MethodRef> found = new LinkedHashSet<>();
    for (ClassInfo info : usersOf(method)) {
      Uses uses = uses(info);
      for (int use = uses.first(method.name(), method.descriptor());
          use >= 0;
          use = uses.after(use)) {
        // A constructor is called by its own name only: one of a subclass calls another.
        if (method.name().equals("<init>")
            ? uses.owner(use).equals(method.owner())
            : isRelated(uses.owner(use), method.owner())) {
          found.add(uses.user(use));
          if (uses.how(use) == Uses.How.FUNCTION) {
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
  public boolean isFunction(MethodRef method) {
    callers(method);
    return functions.contains(method);
  }

  /** The methods that put something into a field. */
  public List<MethodRef> writers(String owner, String name) {
    return users(owner, name, Uses.How.WRITTEN);
  }

  /** The methods that read a field, and may put something into what it holds. */
  public List<MethodRef> readers(String owner, String name) {
    return users(owner, name, Uses.How.READ);
  }

  private List<MethodRef> users(String owner, String name, Uses.How how) {
    ClassInfo declaring = index.loaded(owner);
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    if (field == null) {
      return List.of();
    }
    Set<MethodRef> found = new LinkedHashSet<>();
    for (ClassInfo info : index.referringTo(name, field.descriptor())) {
      Uses uses = uses(info);
      for (int use = uses.first(name, field.descriptor()); use >= 0; use = uses.after(use)) {
        if (uses.how(use) == how && index.isSubtype(uses.owner(use), owner)) {
          found.add(uses.user(use));
        }
      }
    }
    return List.copyOf(found);
  }

  private Uses uses(ClassInfo info) {
    return info.container().followed() ? read.computeIfAbsent(info, this::read) : none;
  }

  private Uses read(ClassInfo info) {
    Uses.Reader reader = reader();
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
            return reader.method(new MethodRef(info.name(), name, descriptor), null);
          }
        });
    return reader.uses();
  }
}
