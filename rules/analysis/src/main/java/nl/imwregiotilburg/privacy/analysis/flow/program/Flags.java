package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Boolean variables of one method. The one that is asked for most often, more than once, keeps the
 * ways through the method apart: what was done because it was true is not there where it is false.
 */
public final class Flags {

  /** Longer methods are not read twice for it. */
  private static final int LONGEST = 600;

  /** No variable. */
  public static final int NONE = -1;

  private final MethodNode node;
  private final int leading;

  Flags(MethodNode node) {
    this.node = node;
    this.leading = node.instructions.size() > LONGEST ? NONE : findLeading();
  }

  /** The variable that keeps ways apart; {@link #NONE} when there is none. */
  public int leading() {
    return leading;
  }

  private int findLeading() {
    Map<Integer, Integer> asked = new TreeMap<>();
    InsnList code = node.instructions;
    for (int i = 1; i < code.size(); i++) {
      int tested = code.get(i) instanceof JumpInsnNode jump ? tested(i, jump.getOpcode()) : NONE;
      if (tested != NONE) {
        asked.merge(tested, 1, Integer::sum);
      }
    }
    int most = NONE;
    for (Map.Entry<Integer, Integer> entry : asked.entrySet()) {
      if (entry.getValue() > 1
          && (most == NONE || entry.getValue() > asked.getOrDefault(most, 0))) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /**
   * The boolean variable that a jump asks for.
   *
   * @param i where the jump is
   */
  public int tested(int i, int opcode) {
    if (opcode != Opcodes.IFEQ && opcode != Opcodes.IFNE || i == 0) {
      return NONE;
    }
    AbstractInsnNode before = node.instructions.get(i - 1);
    return before instanceof VarInsnNode load
            && load.getOpcode() == Opcodes.ILOAD
            && isBoolean(load.var, i - 1)
        ? load.var
        : NONE;
  }

  private boolean isBoolean(int variable, int at) {
    for (LocalVariableNode local :
        node.localVariables == null ? List.<LocalVariableNode>of() : node.localVariables) {
      if (local.index == variable
          && local.desc.equals("Z")
          && node.instructions.indexOf(local.start) <= at
          && node.instructions.indexOf(local.end) >= at) {
        return true;
      }
    }
    int position = (node.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    for (Type type : Type.getArgumentTypes(node.desc)) {
      if (position == variable) {
        return type.getSort() == Type.BOOLEAN;
      }
      position += type.getSize();
    }
    return false;
  }
}
