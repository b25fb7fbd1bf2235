package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The constants that constructors put into a final field, or are called with to put there. What a
 * library may make by itself is left alone: records, and classes that code hands on as such.
 */
final class ConstructedFields {

  /** With more classes that make such objects, or more constants, nobody looks which. */
  private static final int MOST_USERS = 16;

  private static final int MOST_CONSTANTS = 8;

  private static final String CONSTRUCTORS = "java/lang/reflect/Constructor";

  private final Program program;

  ConstructedFields(Program program) {
    this.program = program;
  }

  /** All of them; none where there may be others. */
  List<Object> of(Selector.Field field, ClassInfo owner) {
    Set<Object> found = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
    boolean madeElsewhere = owner.isRecord() || !program.index.referringTo(CONSTRUCTORS).isEmpty();
    if (madeElsewhere || !collect(field, owner, found)) {
      return List.of();
    }
    return found.size() > MOST_CONSTANTS ? List.of() : List.copyOf(found);
  }

  private boolean collect(Selector.Field field, ClassInfo owner, Set<Object> found) {
    boolean some = false;
    for (MethodNode method : methods(owner)) {
      Frame<SourceValue>[] frames = null;
      for (int i = 0; i < method.instructions.size(); i++) {
        if (!(method.instructions.get(i) instanceof FieldInsnNode write)
            || write.getOpcode() != Opcodes.PUTFIELD
            || !write.name.equals(field.name())
            || !write.owner.equals(field.owner())) {
          continue;
        }
        frames = frames == null ? frames(owner.name(), method) : frames;
        AbstractInsnNode put = source(frames, i, 0);
        if (put == null || !put(put, method, owner, found)) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /** Adds what a constructor puts there. */
  private boolean put(
      AbstractInsnNode put, MethodNode constructor, ClassInfo owner, Set<Object> found) {
    Object constant = FixedFields.constant(put);
    if (constant != FixedFields.UNKNOWN) {
      found.add(constant);
      return true;
    }
    int parameter = put instanceof VarInsnNode load ? parameter(load, constructor) : -1;
    return parameter >= 0 && given(parameter, constructor, owner, found);
  }

  /** Which parameter of a constructor an instruction reads that nothing else is put into. */
  private static int parameter(VarInsnNode load, MethodNode constructor) {
    for (AbstractInsnNode at : constructor.instructions) {
      if (at instanceof VarInsnNode store
          && store.var == load.var
          && store.getOpcode() >= Opcodes.ISTORE
          && store.getOpcode() <= Opcodes.ASTORE) {
        return -1;
      }
    }
    int local = 1;
    Type[] types = Type.getArgumentTypes(constructor.desc);
    for (int i = 0; i < types.length; i++) {
      if (local == load.var) {
        return i;
      }
      local += types[i].getSize();
    }
    return -1;
  }

  /** Adds what a constructor is called with. */
  private boolean given(int parameter, MethodNode constructor, ClassInfo owner, Set<Object> found) {
    List<ClassInfo> users = new ArrayList<>(program.index.referringTo(owner.name()));
    if (!users.contains(owner)) {
      users.add(owner);
    }
    if (users.size() > MOST_USERS) {
      return false;
    }
    int behind = Type.getArgumentCount(constructor.desc) - 1 - parameter;
    for (ClassInfo user : users) {
      for (MethodNode method : methods(user)) {
        if (!given(behind, constructor.desc, owner, user, method, found)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean given(
      int behind,
      String descriptor,
      ClassInfo owner,
      ClassInfo user,
      MethodNode method,
      Set<Object> found) {
    Frame<SourceValue>[] frames = null;
    for (int i = 0; i < method.instructions.size(); i++) {
      AbstractInsnNode at = method.instructions.get(i);
      if (at.getOpcode() == Opcodes.INVOKEDYNAMIC && mayMake(at, owner) || isNamed(at, owner)) {
        return false;
      }
      if (!(at instanceof MethodInsnNode call)
          || !call.name.equals("<init>")
          || !call.owner.equals(owner.name())
          || !call.desc.equals(descriptor)) {
        continue;
      }
      frames = frames == null ? frames(user.name(), method) : frames;
      AbstractInsnNode pushed = source(frames, i, behind);
      Object constant = pushed == null ? FixedFields.UNKNOWN : FixedFields.constant(pushed);
      if (constant == FixedFields.UNKNOWN) {
        return false;
      }
      found.add(constant);
    }
    return true;
  }

  /** Whether the class itself is handed on: whoever gets it may make objects of it. */
  private static boolean isNamed(AbstractInsnNode instruction, ClassInfo owner) {
    return instruction instanceof LdcInsnNode constant
        && constant.cst instanceof Type type
        && type.getSort() == Type.OBJECT
        && type.getInternalName().equals(owner.name());
  }

  /** Whether a reference to a constructor is made: nobody sees here what it is called with. */
  private static boolean mayMake(AbstractInsnNode instruction, ClassInfo owner) {
    for (Object argument : ((InvokeDynamicInsnNode) instruction).bsmArgs) {
      if (argument instanceof Handle handle
          && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
          && handle.getOwner().equals(owner.name())) {
        return true;
      }
    }
    return false;
  }

  /** The only instruction that a value on the stack may come from; null when there are others. */
  private static @Nullable AbstractInsnNode source(
      Frame<SourceValue>[] frames, int instruction, int below) {
    Frame<SourceValue> frame = instruction < frames.length ? frames[instruction] : null;
    if (frame == null || frame.getStackSize() <= below) {
      return null;
    }
    Set<AbstractInsnNode> from = frame.getStack(frame.getStackSize() - 1 - below).insns;
    return from.size() == 1 ? from.iterator().next() : null;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Frame<SourceValue>[] frames(String owner, MethodNode method) {
    try {
      return new Analyzer<>(new SourceInterpreter()).analyze(owner, method);
    } catch (AnalyzerException malformed) {
      return new Frame[0];
    }
  }

  private List<MethodNode> methods(ClassInfo info) {
    return program.index.code(info.name()).map(node -> node.methods).orElse(List.of());
  }
}
