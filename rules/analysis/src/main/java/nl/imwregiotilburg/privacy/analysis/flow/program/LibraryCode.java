package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Which code of libraries is read where it is called: what comes to its end within a few short
 * methods that can all be read, or that are modelled. Of code that is read halfway nobody could
 * tell what it does with what it is given; it counts as code that nobody can see.
 */
public final class LibraryCode {

  /** Methods longer than this, in instructions, are not read. */
  private static final int LONGEST = 60;

  /** No more methods than these are read for one call. */
  private static final int MOST = 10;

  /**
   * The code a call comes to.
   *
   * @param methods how many methods; more than the most for code that is not read
   * @param makes whether it makes objects of libraries
   */
  private record Extent(int methods, boolean makes) {

    private static final Extent NONE = new Extent(0, false);

    private static final Extent UNREADABLE = new Extent(MOST + 1, true);

    Extent and(Extent other) {
      return new Extent(
          Math.min(methods + other.methods, UNREADABLE.methods), makes || other.makes);
    }
  }

  /** Libraries whose own code is never read: too large, and modelled where it matters. */
  private static final List<String> NEVER = List.of("java/", "javax/", "jdk/", "sun/");

  private static final List<Integer> GETTER =
      List.of(Opcodes.ALOAD, Opcodes.GETFIELD, Opcodes.ARETURN);

  private static final List<String> CONTAINERS =
      List.of(
          "java/lang/Iterable",
          "java/util/Iterator",
          "java/util/Map",
          "java/util/Enumeration",
          "java/util/stream/BaseStream");

  private final Program program;
  private final Map<String, Boolean> containers = new HashMap<>();
  private final Map<String, Boolean> modelled = new HashMap<>();
  private final Map<MethodRef, Extent> extents = new HashMap<>();
  private final Map<MethodRef, Optional<Boolean>> itself = new HashMap<>();
  private final Map<MethodRef, Assignments> assigned = new HashMap<>();
  private boolean cut;
  private final Set<MethodRef> open = new HashSet<>();

  LibraryCode(Program program) {
    this.program = program;
  }

  /** Whether a method that is not abstract is read where it is called. */
  boolean isRead(ClassInfo owner, MethodInfo method) {
    Extent extent = extent(owner, method);
    // An object that is made with a function may run it whenever something is asked of it.
    return extent.methods <= MOST
        && !(extent.makes && takesFunction(method))
        && !(isModelled(owner) && handsOutObjects(method));
  }

  /** Whether a method gives back something that can be changed, which a model did not make. */
  private boolean handsOutObjects(MethodInfo method) {
    Type returned = Type.getReturnType(method.descriptor());
    return returned.getSort() == Type.OBJECT
        && (!returned.getInternalName().startsWith("java/lang/")
            || returned.getInternalName().equals("java/lang/Object"));
  }

  private Extent extent(ClassInfo owner, MethodInfo method) {
    String type = owner.name();
    if (type.startsWith("java/util/function/") || type.equals("java/util/Comparator")) {
      return new Extent(1, false);
    }
    if (NEVER.stream().anyMatch(type::startsWith)
        || program.index.loaded(type) == null
        || isContainer(type)) {
      return Extent.UNREADABLE;
    }
    MethodRef key = new MethodRef(type, method.name(), method.descriptor());
    Extent known = extents.get(key);
    if (known != null) {
      return known;
    }
    if (open.size() > MOST || !open.add(key)) {
      cut = true;
      return Extent.UNREADABLE;
    }
    Extent extent = read(key);
    open.remove(key);
    if (!cut || open.isEmpty()) {
      // Of what was come to from too far away more may be said when it is asked for by itself.
      extents.put(key, extent);
      cut = false;
    }
    return extent;
  }

  /** Whether objects of a type hold others, of which models tell more than their code does. */
  private boolean isContainer(String type) {
    return containers.computeIfAbsent(
        type, name -> CONTAINERS.stream().anyMatch(each -> program.index.isSubtype(name, each)));
  }

  /** Whether objects of a class are made by a model, so that its fields are never filled. */
  private boolean isModelled(ClassInfo owner) {
    return modelled.computeIfAbsent(
        owner.name(),
        name ->
            !program.index.isSubtype(name, "java/lang/Throwable")
                && owner.methods().stream()
                    .anyMatch(
                        method ->
                            method.name().equals("<init>")
                                && program.lookup.model(name, "<init>", method.descriptor())
                                    != null));
  }

  private Extent read(MethodRef method) {
    MethodNode code = program.code(method);
    if (code == null || code.instructions.size() > LONGEST) {
      return Extent.UNREADABLE;
    }
    if (!returns(code)) {
      // Somebody else puts the code there that is run.
      return Extent.UNREADABLE;
    }
    Extent extent = new Extent(1, false);
    for (AbstractInsnNode at = code.instructions.getFirst();
        at != null && extent.methods <= MOST;
        at = at.getNext()) {
      if (at instanceof MethodInsnNode call) {
        extent = extent.and(called(call));
      } else if (at instanceof InvokeDynamicInsnNode dynamic) {
        extent = extent.and(made(dynamic));
      } else if (at.getOpcode() == Opcodes.NEW) {
        extent = extent.and(new Extent(0, !((TypeInsnNode) at).desc.startsWith("java/")));
      }
    }
    return extent;
  }

  /** Whether a method that should return something ever does. */
  private static boolean returns(MethodNode code) {
    if (Type.getReturnType(code.desc).getSort() == Type.VOID) {
      return true;
    }
    for (AbstractInsnNode at = code.instructions.getFirst(); at != null; at = at.getNext()) {
      if (at.getOpcode() >= Opcodes.IRETURN && at.getOpcode() <= Opcodes.ARETURN) {
        return true;
      }
    }
    return false;
  }

  private boolean takesFunction(MethodInfo method) {
    for (Type type : Type.getArgumentTypes(method.descriptor())) {
      if (type.getSort() == Type.OBJECT
          && TypeTraits.isFunction(
              program.index.find(type.getInternalName()).orElse(null), program.index)) {
        return true;
      }
    }
    return false;
  }

  private Extent called(MethodInsnNode call) {
    String owner = call.owner;
    if (NEVER.stream().anyMatch(owner::startsWith)
        || owner.startsWith("[")
        || program.lookup.model(owner, call.name, call.desc) != null) {
      return Extent.NONE;
    }
    ClassInfo declaring = program.index.implementation(owner, call.name, call.desc);
    MethodInfo method = declaring == null ? null : declaring.method(call.name, call.desc);
    if (declaring == null || method == null) {
      return Extent.UNREADABLE;
    }
    if (method.isAbstract()) {
      return TypeTraits.isFunction(declaring, program.index) ? Extent.NONE : Extent.UNREADABLE;
    }
    return declaring.container().followed() ? Extent.NONE : extent(declaring, method);
  }

  private Extent made(InvokeDynamicInsnNode dynamic) {
    Handle body = body(dynamic);
    if (body == null) {
      return dynamic.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")
          ? Extent.NONE
          : Extent.UNREADABLE;
    }
    int opcode =
        body.getTag() == Opcodes.H_INVOKESTATIC ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL;
    return called(
        new MethodInsnNode(opcode, body.getOwner(), body.getName(), body.getDesc(), false));
  }

  private static @Nullable Handle body(InvokeDynamicInsnNode dynamic) {
    return dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
            && dynamic.bsmArgs.length > 1
            && dynamic.bsmArgs[1] instanceof Handle handle
        ? handle
        : null;
  }

  /**
   * The fields into which a constructor puts a parameter; null when more may become of it.
   *
   * @param parameter its number, zero-based
   */
  public @Nullable List<Selector.Field> assigned(MethodRef constructor, int parameter) {
    return assigned.computeIfAbsent(constructor, key -> Assignments.of(program, key)).of(parameter);
  }

  /** Whether a method gives back its own object; null when its code does not tell. */
  public @Nullable Boolean returnsItself(MethodRef method) {
    ClassInfo declaring =
        program.index.implementation(method.owner(), method.name(), method.descriptor());
    MethodInfo found =
        declaring == null ? null : declaring.method(method.name(), method.descriptor());
    if (declaring == null
        || found == null
        || found.isAbstract()
        || program.index.loaded(declaring.name()) == null) {
      return null;
    }
    return itself
        .computeIfAbsent(
            new MethodRef(declaring.name(), method.name(), method.descriptor()),
            key -> Optional.ofNullable(endsWithItself(key)))
        .orElse(null);
  }

  /** Whether a method does nothing but give back what a field of its object holds. */
  public boolean isGetter(MethodRef method) {
    ClassInfo declaring =
        program.index.implementation(method.owner(), method.name(), method.descriptor());
    MethodNode code =
        declaring == null || program.index.loaded(declaring.name()) == null
            ? null
            : program.code(new MethodRef(declaring.name(), method.name(), method.descriptor()));
    List<Integer> opcodes = new ArrayList<>();
    for (AbstractInsnNode at = code == null ? null : code.instructions.getFirst();
        at != null && opcodes.size() <= GETTER.size();
        at = at.getNext()) {
      if (at.getOpcode() >= 0) {
        opcodes.add(at.getOpcode());
      }
    }
    return opcodes.equals(GETTER);
  }

  private @Nullable Boolean endsWithItself(MethodRef method) {
    MethodNode code = program.code(method);
    if (code == null) {
      return null;
    }
    boolean returns = false;
    for (AbstractInsnNode at = code.instructions.getFirst(); at != null; at = at.getNext()) {
      if (at.getOpcode() == Opcodes.ARETURN) {
        AbstractInsnNode before = at.getPrevious();
        while (before != null
            && (before.getOpcode() < 0 || before.getOpcode() == Opcodes.CHECKCAST)) {
          before = before.getPrevious();
        }
        if (!(before instanceof VarInsnNode variable)
            || variable.getOpcode() != Opcodes.ALOAD
            || variable.var != 0) {
          return before instanceof MethodInsnNode ? null : Boolean.FALSE;
        }
        returns = true;
      }
    }
    return returns;
  }
}
