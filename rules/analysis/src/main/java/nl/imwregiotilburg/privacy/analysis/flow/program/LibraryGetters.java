package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * What objects of libraries tell without their getters of which the user says that they hand out
 * personal data: a text that is made of the same fields, and what a serialiser writes of them. What
 * objects of the codebase tell is seen in their own code.
 */
public final class LibraryGetters {

  private static final String OBJECT = "java/lang/Object";

  private static final String TO_STRING = "()Ljava/lang/String;";

  /** Classes of which an object of an interface or abstract class may be one. */
  private static final int MOST_BELOW = 16;

  /** Methods of a class that its {@code toString()} may call. */
  private static final int MOST_METHODS = 8;

  /** Methods that write out all fields of what they are given. */
  private static final Set<String> WRITING_ALL =
      Set.of("reflectionToString", "toJson", "toJsonString", "writeValueAsString");

  /** Methods of a text or container that tell nothing of what it holds. */
  private static final Set<String> MEASURING = Set.of("length", "size", "isEmpty", "hashCode");

  private final ClassIndex index;
  private final Map<String, List<MethodModel>> printed = new HashMap<>();
  private final Map<String, List<MethodModel>> written = new HashMap<>();

  /**
   * Looks through all types that the codebase declares anything of.
   *
   * @param models among which are those of the user
   */
  LibraryGetters(ClassIndex index, Models models) {
    this.index = index;
    List<MethodModel> getters = models.ofUser().stream().filter(this::isGetterOfLibrary).toList();
    TakenBack takenBack = new TakenBack(index, models);
    Set<String> declared = getters.isEmpty() ? Set.of() : TypeNames.declaredIn(index);
    for (MethodModel getter : getters) {
      find(getter, declared, takenBack);
    }
  }

  private boolean isGetterOfLibrary(MethodModel model) {
    Path handedOut = model.source().map(MethodModel.Source::at).orElse(null);
    return index.isLibrary(owner(model))
        && !owner(model).equals(OBJECT)
        && handedOut != null
        && handedOut.root() == Path.Root.RETURN
        && handedOut.selectors().isEmpty()
        && model.parameters().map(List::isEmpty).orElse(true);
  }

  /** The internal names of the types whose objects tell what such a getter hands out. */
  public Set<String> types() {
    Set<String> types = new TreeSet<>(printed.keySet());
    types.addAll(written.keySet());
    return types;
  }

  /** Whether objects of a type, by its internal name, tell anything. */
  public boolean tellAnything(String type) {
    return printed.containsKey(type) || written.containsKey(type);
  }

  /**
   * The getters whose personal data the text of an object tells.
   *
   * @param type its internal name
   */
  public List<MethodModel> printed(String type) {
    return printed.getOrDefault(type, List.of());
  }

  /**
   * The getters of properties of an object that are personal data: what writes it out asks them.
   *
   * @param type its internal name
   */
  public List<MethodModel> written(String type) {
    return written.getOrDefault(type, List.of());
  }

  private static String owner(MethodModel model) {
    return model.owner().replace('.', '/');
  }

  private void find(MethodModel getter, Set<String> declared, TakenBack takenBack) {
    Set<String> types = new TreeSet<>(index.subtypes(owner(getter)));
    declared.stream().filter(type -> index.isSubtype(type, owner(getter))).forEach(types::add);
    types.removeIf(type -> takenBack.isFor(getter, type));
    for (String type : types) {
      if (isPrinted(type, types, getter)) {
        printed.computeIfAbsent(type, key -> new ArrayList<>(1)).add(getter);
      }
      ClassInfo info = index.loaded(type);
      if (info != null
          && !info.isInterface()
          && index.isLibrary(type)
          && field(info, getter.name()) != null) {
        // What asks somebody else, or works something out, is no property that is kept here.
        written.computeIfAbsent(type, key -> new ArrayList<>(1)).add(getter);
      }
    }
  }

  /**
   * Whether what a getter hands out is in the text of objects of a type.
   *
   * @param known the types of which an object of it may be
   */
  private boolean isPrinted(String type, Set<String> known, MethodModel getter) {
    ClassInfo info = index.find(type).orElse(null);
    if (info == null || prints(info, getter)) {
      return info != null;
    }
    if (!info.isAbstract()) {
      return false;
    }
    List<ClassInfo> below =
        known.stream()
            .filter(other -> !other.equals(type) && index.isSubtype(other, type))
            .flatMap(other -> index.find(other).stream())
            .filter(other -> !other.isAbstract())
            .limit(MOST_BELOW)
            .toList();
    // An interface that asks for a text asks for one that tells what it is.
    return below.isEmpty()
        ? info.isInterface() && info.method("toString", TO_STRING) != null
        : below.stream().anyMatch(other -> prints(other, getter));
  }

  /** Whether the text of an object is made by a library, of what a getter hands out. */
  private boolean prints(ClassInfo info, MethodModel getter) {
    ClassInfo declaring = index.implementation(info.name(), "toString", TO_STRING);
    if (declaring == null
        || declaring.name().equals(OBJECT)
        || !index.isLibrary(declaring.name())) {
      return false;
    }
    String field = field(info, getter.name());
    Set<MethodRef> asked = new LinkedHashSet<>();
    List<MethodRef> open = new ArrayList<>();
    open.add(new MethodRef(declaring.name(), "toString", TO_STRING));
    for (int i = 0; i < open.size() && i < MOST_METHODS; i++) {
      for (AbstractInsnNode step : code(open.get(i))) {
        if (reads(step, info, getter.name(), field)) {
          return true;
        }
        MethodRef called = called(step, info);
        if (called != null && asked.add(called)) {
          open.add(called);
        }
      }
    }
    return false;
  }

  /** Whether an instruction takes what a getter hands out, to tell it. */
  private boolean reads(
      AbstractInsnNode step, ClassInfo info, String getter, @Nullable String field) {
    if (step instanceof FieldInsnNode used) {
      return used.getOpcode() == Opcodes.GETFIELD && used.name.equals(field) && isTold(used);
    }
    if (step instanceof InvokeDynamicInsnNode dynamic) {
      // The text of a record.
      return Arrays.stream(dynamic.bsmArgs)
          .anyMatch(part -> part instanceof Handle handle && handle.getName().equals(field));
    }
    if (step instanceof MethodInsnNode call) {
      boolean own = index.isSubtype(info.name(), call.owner) && call.desc.startsWith("()");
      return own && call.name.equals(getter) && isTold(call)
          || field != null && WRITING_ALL.contains(call.name) && takesItself(call);
    }
    return false;
  }

  /** Whether more becomes of what was read than a look whether it is there, or how long it is. */
  private static boolean isTold(AbstractInsnNode read) {
    AbstractInsnNode next = read.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next != null
        && next.getOpcode() != Opcodes.IFNULL
        && next.getOpcode() != Opcodes.IFNONNULL
        && !(next instanceof MethodInsnNode call && MEASURING.contains(call.name));
  }

  /** Whether the object itself is among the last things pushed before a call. */
  private static boolean takesItself(MethodInsnNode call) {
    int left = Type.getArgumentCount(call.desc);
    for (AbstractInsnNode at = call.getPrevious(); at != null && left > 0; at = at.getPrevious()) {
      if (at instanceof VarInsnNode variable
          && variable.getOpcode() == Opcodes.ALOAD
          && variable.var == 0) {
        return true;
      }
      left -= at.getOpcode() >= 0 ? 1 : 0;
    }
    return false;
  }

  /** The method of the object itself that an instruction calls; null for all others. */
  private @Nullable MethodRef called(AbstractInsnNode step, ClassInfo info) {
    if (!(step instanceof MethodInsnNode call) || !index.isSubtype(info.name(), call.owner)) {
      return null;
    }
    String from = call.getOpcode() == Opcodes.INVOKEVIRTUAL ? info.name() : call.owner;
    ClassInfo declaring = index.implementation(from, call.name, call.desc);
    return declaring == null || declaring.name().equals(OBJECT)
        ? null
        : new MethodRef(declaring.name(), call.name, call.desc);
  }

  /** The one field that a getter works with; null when there are several, or none. */
  private @Nullable String field(ClassInfo info, String getter) {
    for (String type : index.supertypes(info.name())) {
      ClassInfo declaring = index.find(type).orElse(null);
      for (MethodInfo method : declaring == null ? List.<MethodInfo>of() : declaring.methods()) {
        if (method.name().equals(getter)
            && method.descriptor().startsWith("()")
            && !method.isAbstract()) {
          Set<String> fields = new HashSet<>();
          for (AbstractInsnNode step : code(new MethodRef(type, getter, method.descriptor()))) {
            if (step instanceof FieldInsnNode used
                && used.getOpcode() == Opcodes.GETFIELD
                && index.isSubtype(info.name(), used.owner)) {
              fields.add(used.name);
            }
          }
          return fields.size() == 1 ? fields.iterator().next() : null;
        }
      }
    }
    return null;
  }

  private Iterable<AbstractInsnNode> code(MethodRef method) {
    return index
        .code(method.owner(), method.name(), method.descriptor())
        .map(node -> (Iterable<AbstractInsnNode>) node.instructions)
        .orElse(List.of());
  }
}
