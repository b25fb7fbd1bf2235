package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Fields that always hold the same number, truth value or text: final ones into which every
 * constructor puts it, and private ones into which nothing else is ever put.
 */
public final class FixedFields {

  private static final Set<String> TYPES = Set.of("Z", "B", "S", "C", "I", "Ljava/lang/String;");

  /** With more classes that may write to it nobody looks what they write. */
  private static final int MOST_USERS = 16;

  /** Stands for what is no constant. */
  static final Object UNKNOWN = new Object();

  private final Program program;
  private final ConstructedFields constructed;
  private final Map<Selector.Field, Optional<Object>> known = new HashMap<>();
  private final Map<Selector.Field, List<Object>> few = new HashMap<>();

  FixedFields(Program program) {
    this.program = program;
    this.constructed = new ConstructedFields(program);
  }

  /** The text or number a field always holds; null for all others. */
  public @Nullable Object of(Selector.Field field) {
    return known.computeIfAbsent(field, this::find).orElse(null);
  }

  /**
   * The few texts or numbers one of which a field of an object always holds: what its constructors
   * put there, or are called with. None for all others.
   */
  public List<Object> few(Selector.Field field) {
    return few.computeIfAbsent(field, this::findFew);
  }

  private List<Object> findFew(Selector.Field field) {
    ClassInfo owner = program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    return owner == null || info == null || !isFixed(owner, info) || info.isStatic()
        ? List.of()
        : constructed.of(field, owner);
  }

  /** Whether only the code of the codebase puts texts or numbers into a field, once. */
  private static boolean isFixed(ClassInfo owner, FieldInfo info) {
    return owner.container().followed()
        && info.annotations().isEmpty()
        && TYPES.contains(info.descriptor())
        && (info.access() & Opcodes.ACC_FINAL) != 0;
  }

  private Optional<Object> find(Selector.Field field) {
    ClassInfo owner = program.index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    if (owner == null
        || info == null
        || !owner.container().followed()
        || !info.annotations().isEmpty()
        || !TYPES.contains(info.descriptor())) {
      return Optional.empty();
    }
    boolean isFinal = (info.access() & Opcodes.ACC_FINAL) != 0;
    if (info.isStatic()) {
      boolean isPrivate = (info.access() & Opcodes.ACC_PRIVATE) != 0;
      return isPrivate && !isFinal ? ofStatic(field, info) : Optional.empty();
    }
    if (isFinal) {
      return ofObject(field, List.of(owner));
    }
    List<ClassInfo> users = program.index.referringTo(info.name(), info.descriptor());
    boolean mine = (info.access() & Opcodes.ACC_PRIVATE) != 0 && users.size() <= MOST_USERS;
    // A text may be null before it is put there, and so may a number be 0.
    return mine && !info.descriptor().startsWith("L") && isInitialised(field, owner)
        ? ofObject(field, users)
        : Optional.empty();
  }

  private Optional<Object> ofStatic(Selector.Field field, FieldInfo info) {
    List<ClassInfo> users = program.index.referringTo(info.name(), info.descriptor());
    if (users.size() > MOST_USERS || info.descriptor().startsWith("L")) {
      return Optional.empty();
    }
    Set<Object> put = new HashSet<>();
    boolean initialised = false;
    for (ClassInfo user : users) {
      for (MethodNode method : methods(user)) {
        Set<Object> here = put(field, method, Opcodes.PUTSTATIC);
        initialised |= method.name.equals("<clinit>") && !here.isEmpty();
        put.addAll(here);
      }
    }
    if (!initialised) {
      put.add(0);
    }
    return only(put);
  }

  private Optional<Object> ofObject(Selector.Field field, List<ClassInfo> writers) {
    Set<Object> put = new HashSet<>();
    for (ClassInfo writer : writers) {
      for (MethodNode method : methods(writer)) {
        put.addAll(put(field, method, Opcodes.PUTFIELD));
      }
    }
    return only(put);
  }

  /** Whether every constructor that does not call another one writes a field. */
  private boolean isInitialised(Selector.Field field, ClassInfo owner) {
    for (MethodNode method : methods(owner)) {
      if (method.name.equals("<init>")
          && put(field, method, Opcodes.PUTFIELD).isEmpty()
          && !callsItself(method, owner)) {
        return false;
      }
    }
    return true;
  }

  private static boolean callsItself(MethodNode constructor, ClassInfo owner) {
    for (AbstractInsnNode at : constructor.instructions) {
      if (at instanceof MethodInsnNode call
          && call.name.equals("<init>")
          && call.owner.equals(owner.name())) {
        return true;
      }
    }
    return false;
  }

  private List<MethodNode> methods(ClassInfo info) {
    return program.index.code(info.name()).map(node -> node.methods).orElse(List.of());
  }

  private static Optional<Object> only(Set<Object> put) {
    return put.size() == 1 && !put.contains(UNKNOWN)
        ? Optional.of(put.iterator().next())
        : Optional.empty();
  }

  /** What a method puts into a field. */
  private static Set<Object> put(Selector.Field field, MethodNode method, int opcode) {
    Set<Object> put = new HashSet<>();
    for (AbstractInsnNode at : method.instructions) {
      if (at.getOpcode() == opcode
          && at instanceof FieldInsnNode write
          && write.name.equals(field.name())
          && write.owner.equals(field.owner())) {
        put.add(constant(before(at)));
      }
    }
    return put;
  }

  /** The instruction before; a label, where ways may meet. */
  private static @Nullable AbstractInsnNode before(AbstractInsnNode instruction) {
    AbstractInsnNode at = instruction.getPrevious();
    while (at != null && at.getType() == AbstractInsnNode.LINE) {
      at = at.getPrevious();
    }
    return at;
  }

  static Object constant(@Nullable AbstractInsnNode pushed) {
    if (pushed instanceof LdcInsnNode constant
        && (constant.cst instanceof Integer || constant.cst instanceof String)) {
      return constant.cst;
    }
    if (pushed instanceof IntInsnNode number && number.getOpcode() != Opcodes.NEWARRAY) {
      return number.operand;
    }
    int opcode = pushed == null ? Opcodes.NOP : pushed.getOpcode();
    return opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
        ? (Object) (opcode - Opcodes.ICONST_0)
        : UNKNOWN;
  }
}
