package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Which local variables are still read: another one may have taken the place of one that is not.
 */
public final class Liveness {

  private record Variable(int place, int local) {}

  private final InsnList code;
  private final Map<Variable, Boolean> known = new HashMap<>();

  /** Looks at the code of a method. */
  public Liveness(InsnList code) {
    this.code = code;
  }

  /** Whether what a variable holds at an instruction may be read, exception handlers apart. */
  public boolean isRead(int place, int local) {
    return known.computeIfAbsent(new Variable(place, local), key -> find(place, local));
  }

  private boolean find(int place, int local) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(place);
    while (!open.isEmpty()) {
      int at = open.removeLast();
      if (at >= code.size() || seen.get(at)) {
        continue;
      }
      seen.set(at);
      AbstractInsnNode instruction = code.get(at);
      if (instruction instanceof VarInsnNode variable && variable.var == local) {
        if (variable.getOpcode() <= Opcodes.ALOAD) {
          return true;
        }
        continue;
      }
      if (instruction instanceof IincInsnNode counted && counted.var == local) {
        return true;
      }
      next(at, instruction, open);
    }
    return false;
  }

  private void next(int at, AbstractInsnNode instruction, Deque<Integer> open) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof JumpInsnNode jump) {
      add(jump.label, open);
    } else if (instruction instanceof TableSwitchInsnNode table) {
      table.labels.forEach(label -> add(label, open));
      add(table.dflt, open);
      return;
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      lookup.labels.forEach(label -> add(label, open));
      add(lookup.dflt, open);
      return;
    }
    boolean ends =
        opcode == Opcodes.GOTO
            || opcode == Opcodes.ATHROW
            || opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    if (!ends) {
      open.add(at + 1);
    }
  }

  private void add(LabelNode label, Deque<Integer> open) {
    open.add(code.indexOf(label));
  }
}
