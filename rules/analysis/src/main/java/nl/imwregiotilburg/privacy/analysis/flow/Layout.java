package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Where the instructions of a method stand: lines, branches, loops and handlers. */
final class Layout {

  /**
   * What compilers catch around the tables they make for switches over enums: it is thrown where
   * classes do not fit each other, which those of one class path do.
   */
  private static final String UNFIT = "java/lang/NoSuchFieldError";

  private final int[] lines;
  private final int[] ordinals;
  private final BitSet leaders = new BitSet();
  private final BitSet repeated = new BitSet();

  /** The instructions that do something: not labels and line numbers. */
  private final BitSet real = new BitSet();

  private final @Nullable List<TryCatchBlockNode>[] handlers;

  private final Flags flags;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Layout(MethodNode method) {
    this.flags = new Flags(method);
    InsnList code = method.instructions;
    this.lines = new int[code.size()];
    this.ordinals = new int[code.size()];
    this.handlers = new List[code.size()];
    int line = 0;
    int ordinal = 0;
    leaders.set(0);
    for (int i = 0; i < code.size(); i++) {
      AbstractInsnNode instruction = code.get(i);
      real.set(i, instruction.getOpcode() >= 0);
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      }
      lines[i] = line;
      ordinals[i] = ordinal;
      if (instruction instanceof MethodInsnNode
          || instruction.getOpcode() == Opcodes.INVOKEDYNAMIC) {
        ordinal++;
      }
      for (LabelNode target : targets(instruction)) {
        int to = code.indexOf(target);
        leaders.set(to);
        if (to <= i) {
          repeated.set(to, i + 1);
        }
      }
      if (instruction instanceof JumpInsnNode && instruction.getOpcode() != Opcodes.GOTO) {
        leaders.set(i + 1);
      }
    }
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      if (UNFIT.equals(block.type)) {
        continue;
      }
      leaders.set(code.indexOf(block.handler));
      int end = code.indexOf(block.end);
      for (int i = code.indexOf(block.start); i < end; i++) {
        List<TryCatchBlockNode> known = handlers[i];
        if (known == null) {
          known = new ArrayList<>(1);
          handlers[i] = known;
        }
        known.add(block);
      }
    }
  }

  private static List<LabelNode> targets(AbstractInsnNode instruction) {
    if (instruction instanceof JumpInsnNode jump) {
      return List.of(jump.label);
    }
    List<LabelNode> targets = new ArrayList<>(0);
    if (instruction instanceof TableSwitchInsnNode table) {
      targets.addAll(table.labels);
      targets.add(table.dflt);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      targets.addAll(lookup.labels);
      targets.add(lookup.dflt);
    }
    return targets;
  }

  /**
   * The instruction that always runs so many instructions before another one; −1 when ways meet
   * between them, or there is none.
   */
  int before(int instruction, int count) {
    int at = instruction;
    for (int left = count; left > 0; ) {
      if (at <= 0 || leaders.get(at)) {
        return -1;
      }
      at--;
      left -= real.get(at) ? 1 : 0;
    }
    return at;
  }

  /** The source line of an instruction; 0 when unknown. */
  int line(int instruction) {
    return lines[instruction];
  }

  /** The first source line of the method; 0 when unknown. */
  int firstLine() {
    for (int line : lines) {
      if (line > 0) {
        return line;
      }
    }
    return 0;
  }

  /** Which of the method's invoke instructions an instruction is, from 0. */
  int ordinal(int instruction) {
    return ordinals[instruction];
  }

  /** Whether ways meet at an instruction, or part before it. */
  boolean isLeader(int instruction) {
    return leaders.get(instruction);
  }

  /** Whether an instruction can run more than once. */
  boolean isRepeated(int instruction) {
    return repeated.get(instruction);
  }

  /** The handlers around an instruction, innermost first. */
  List<TryCatchBlockNode> handlers(int instruction) {
    List<TryCatchBlockNode> around = handlers[instruction];
    return around == null ? List.of() : around;
  }

  /** Its boolean variables. */
  Flags flags() {
    return flags;
  }
}
