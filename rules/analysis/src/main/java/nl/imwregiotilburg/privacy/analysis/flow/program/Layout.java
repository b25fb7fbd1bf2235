package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Where the instructions of a method stand: lines, branches, loops and handlers. */
public final class Layout {

  /**
   * What compilers catch around the tables they make for switches over enums: it is thrown where
   * classes do not fit each other, which those of one class path do.
   */
  private static final String UNFIT = "java/lang/NoSuchFieldError";

  private final int[] lines;
  private final BitSet leaders = new BitSet();
  private final BitSet repeated = new BitSet();

  /** The instructions that do something: not labels and line numbers. */
  private final BitSet real = new BitSet();

  private final @Nullable List<TryCatchBlockNode>[] handlers;

  private final Flags flags;
  private final boolean takesBack;

  /** More loops than this in a method, and they are not told apart. */
  public static final int MOST_LOOPS = 32;

  /**
   * A loop.
   *
   * @param from where it begins
   * @param to the jump furthest on that leads back there
   */
  public record Loop(int from, int to) {
    /** Whether an instruction is part of it. */
    public boolean contains(int instruction) {
      return instruction >= from && instruction <= to;
    }

    /** How many instructions it has. */
    public int length() {
      return to - from + 1;
    }
  }

  private static final int[] NONE = {};

  private final List<Loop> loops;
  private final int[] @Nullable [] loopsAround;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Layout(MethodNode method) {
    this.flags = new Flags(method);
    InsnList code = method.instructions;
    this.takesBack = SamePlaces.areIn(code);
    this.lines = new int[code.size()];
    this.handlers = new List[code.size()];
    SortedMap<Integer, Integer> back = new TreeMap<>();
    int line = 0;
    leaders.set(0);
    for (int i = 0; i < code.size(); i++) {
      AbstractInsnNode instruction = code.get(i);
      real.set(i, instruction.getOpcode() >= 0);
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      }
      lines[i] = line;
      for (LabelNode target : targets(instruction)) {
        int to = code.indexOf(target);
        leaders.set(to);
        if (to <= i) {
          repeated.set(to, i + 1);
          back.merge(to, i, Math::max);
        }
      }
      if (instruction instanceof JumpInsnNode && instruction.getOpcode() != Opcodes.GOTO) {
        leaders.set(i + 1);
      }
    }
    this.loops = loops(back);
    this.loopsAround = new int[loops.isEmpty() ? 0 : code.size()][];
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

  /** The loops of a method; none where they do not lie in each other as source code makes them. */
  private static List<Loop> loops(SortedMap<Integer, Integer> back) {
    List<Loop> loops = new ArrayList<>();
    back.forEach((from, to) -> loops.add(new Loop(from, to)));
    for (Loop one : loops) {
      for (Loop other : loops) {
        if (one.contains(other.from()) && other.to() > one.to()) {
          return List.of();
        }
      }
    }
    return loops.size() > MOST_LOOPS ? List.of() : List.copyOf(loops);
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
  public int before(int instruction, int count) {
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
  public int line(int instruction) {
    return lines[instruction];
  }

  /** The first source line of the method; 0 when unknown. */
  public int firstLine() {
    for (int line : lines) {
      if (line > 0) {
        return line;
      }
    }
    return 0;
  }

  /** Whether ways meet at an instruction, or part before it. */
  public boolean isLeader(int instruction) {
    return leaders.get(instruction);
  }

  /** Whether an instruction can run more than once. */
  public boolean isRepeated(int instruction) {
    return repeated.get(instruction);
  }

  /** The loops, in the order in which they begin. */
  public List<Loop> loops() {
    return loops;
  }

  /** The loop that begins at an instruction, by its place among all; −1 when none does. */
  public int loopAt(int instruction) {
    for (int i = 0; i < loops.size(); i++) {
      if (loops.get(i).from() == instruction) {
        return i;
      }
    }
    return -1;
  }

  /** The loops an instruction is in, outermost first, by their places among all. */
  public int[] loopsAround(int instruction) {
    if (loops.isEmpty()) {
      return NONE;
    }
    int[] known = loopsAround[instruction];
    if (known == null) {
      known =
          IntStream.range(0, loops.size())
              .filter(loop -> loops.get(loop).contains(instruction))
              .toArray();
      loopsAround[instruction] = known;
    }
    return known;
  }

  /** The handlers around an instruction, innermost first. */
  public List<TryCatchBlockNode> handlers(int instruction) {
    List<TryCatchBlockNode> around = handlers[instruction];
    return around == null ? List.of() : around;
  }

  /** Whether the method may take something out of a place right after it put it there. */
  public boolean takesBack() {
    return takesBack;
  }

  /** Its boolean variables. */
  public Flags flags() {
    return flags;
  }
}
