package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Answer;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Operand;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Small methods that answer yes or no to a question about what they are given, as {@code
 * isBlank(text)}: what each answer tells of it. Every way through such a method is looked at by
 * itself.
 */
public final class Predicates {

  /** Longer methods are not looked at. */
  private static final int LONGEST = 120;

  /** Ways through one method. */
  private static final int MOST_WAYS = 64;

  /** Jumps that ask one question about one value. */
  private static final Set<Integer> JUMPS =
      Set.of(
          Opcodes.IFEQ,
          Opcodes.IFNE,
          Opcodes.IFNULL,
          Opcodes.IFNONNULL,
          Opcodes.IFGT,
          Opcodes.IFLE);

  /** Methods that call each other. */
  private static final int DEEPEST = 3;

  private final Program program;
  private final Conditions conditions;
  private final Map<MethodRef, Answer> known = new HashMap<>();

  Predicates(Program program, Conditions conditions) {
    this.program = program;
    this.conditions = conditions;
  }

  /** What the answers of a method tell of its arguments, the receiver first. */
  Answer of(MethodRef method, int depth) {
    if (depth > DEEPEST || !method.descriptor().endsWith(")Z")) {
      return Answer.NOTHING;
    }
    Answer before = known.get(method);
    if (before != null) {
      return before;
    }
    MethodNode node = program.code(method);
    Answer found =
        node == null || node.instructions.size() > LONGEST || !node.tryCatchBlocks.isEmpty()
            ? Answer.NOTHING
            : new Walk(node, depth).answer();
    known.put(method, found);
    return found;
  }

  /** The number or text an instruction pushes; null when it pushes something else. */
  public static @Nullable Operand constant(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode == Opcodes.ACONST_NULL) {
      return new Operand.Constant(Atom.NULL);
    }
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return new Operand.Constant(opcode - Opcodes.ICONST_0);
    }
    return instruction instanceof LdcInsnNode constant
        ? new Operand.Constant(constant.cst)
        : instruction instanceof IntInsnNode number && opcode != Opcodes.NEWARRAY
            ? new Operand.Constant(number.operand)
            : null;
  }

  /** The ways through a method. */
  private final class Walk {

    private final InsnList code;
    private final int depth;
    private final Operand[] entry;
    private @Nullable Map<Integer, Set<Object>> yes;
    private @Nullable Map<Integer, Set<Object>> no;
    private int ways;
    private boolean lost;

    Walk(MethodNode node, int depth) {
      this.code = node.instructions;
      this.depth = depth;
      this.entry = new Operand[node.maxLocals];
      int local = 0;
      int parameter = 0;
      Arrays.fill(entry, Operand.OTHER);
      if ((node.access & Opcodes.ACC_STATIC) == 0) {
        entry[local++] = new Operand.Variable(parameter++);
      }
      for (Type type : Type.getArgumentTypes(node.desc)) {
        entry[local] = new Operand.Variable(parameter++);
        local += type.getSize();
      }
    }

    Answer answer() {
      walk(0, entry, new ArrayList<>(), Map.of(), new BitSet());
      return lost
          ? Answer.NOTHING
          : new Answer(yes == null ? Map.of() : yes, no == null ? Map.of() : no);
    }

    /** Follows one way from an instruction on. */
    private void walk(
        int from,
        Operand[] variables,
        List<Operand> stack,
        Map<Integer, Set<Object>> facts,
        BitSet been) {
      Operand[] locals = variables.clone();
      for (int at = from; !lost && at < code.size(); at++) {
        AbstractInsnNode instruction = code.get(at);
        int opcode = instruction.getOpcode();
        if (opcode < 0) {
          continue;
        }
        if (been.get(at)) {
          lost = true;
          return;
        }
        been.set(at);
        if (opcode == Opcodes.IRETURN) {
          end(stack.get(stack.size() - 1), facts);
          return;
        }
        if (opcode == Opcodes.ATHROW) {
          return;
        }
        if (opcode == Opcodes.GOTO) {
          at = code.indexOf(((JumpInsnNode) instruction).label);
          continue;
        }
        if (instruction instanceof JumpInsnNode jump) {
          if (!JUMPS.contains(opcode) || ++ways > MOST_WAYS) {
            lost = true;
            return;
          }
          Answer taken = taken(opcode, stack.remove(stack.size() - 1));
          walk(
              code.indexOf(jump.label),
              locals,
              new ArrayList<>(stack),
              Answer.both(facts, taken.yes()),
              (BitSet) been.clone());
          facts = Answer.both(facts, taken.no());
        } else if (!step(instruction, opcode, locals, stack)) {
          lost = true;
        }
      }
    }

    /** Runs an instruction that does not branch; false when nobody knows what it does here. */
    private boolean step(
        AbstractInsnNode instruction, int opcode, Operand[] locals, List<Operand> stack) {
      Operand constant = constant(instruction);
      if (constant != null) {
        stack.add(constant);
        return !(constant instanceof Operand.Constant one
            && (one.value() instanceof Long || one.value() instanceof Double));
      }
      if (instruction instanceof VarInsnNode variable) {
        switch (opcode) {
          case Opcodes.ALOAD, Opcodes.ILOAD -> stack.add(locals[variable.var]);
          case Opcodes.ASTORE, Opcodes.ISTORE ->
              locals[variable.var] = stack.remove(stack.size() - 1);
          default -> {
            return false;
          }
        }
        return true;
      }
      if (instruction instanceof FieldInsnNode field) {
        boolean isStatic = opcode == Opcodes.GETSTATIC;
        if (Type.getType(field.desc).getSize() != 1 || !isStatic && opcode != Opcodes.GETFIELD) {
          return false;
        }
        if (!isStatic) {
          stack.remove(stack.size() - 1);
        }
        stack.add(
            isStatic
                ? new Operand.Static(new Selector.Field(field.owner, field.name))
                : Operand.OTHER);
        return true;
      }
      if (instruction instanceof MethodInsnNode call) {
        return call(call, stack);
      }
      switch (opcode) {
        case Opcodes.CHECKCAST -> {
          return true;
        }
        case Opcodes.INSTANCEOF -> stack.set(stack.size() - 1, Operand.OTHER);
        case Opcodes.POP -> stack.remove(stack.size() - 1);
        case Opcodes.DUP -> stack.add(stack.get(stack.size() - 1));
        default -> {
          return false;
        }
      }
      return true;
    }

    private boolean call(MethodInsnNode call, List<Operand> stack) {
      Type[] types = Type.getArgumentTypes(call.desc);
      for (Type type : types) {
        if (type.getSize() != 1) {
          return false;
        }
      }
      int count = types.length + (call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1);
      List<Operand> operands = stack.subList(stack.size() - count, stack.size());
      Operand result = conditions.call(call, List.copyOf(operands), depth);
      operands.clear();
      int size = Type.getReturnType(call.desc).getSize();
      if (size == 1) {
        stack.add(result);
      }
      return size < 2;
    }

    private void end(Operand returned, Map<Integer, Set<Object>> facts) {
      Answer told = returned instanceof Operand.Tested tested ? tested.answer() : Answer.NOTHING;
      boolean never = returned.equals(new Operand.Constant(0));
      boolean always = returned.equals(new Operand.Constant(1));
      if (!never) {
        Map<Integer, Set<Object>> here = Answer.both(facts, told.yes());
        yes = yes == null ? here : Answer.either(yes, here);
      }
      if (!always) {
        Map<Integer, Set<Object>> here = Answer.both(facts, told.no());
        no = no == null ? here : Answer.either(no, here);
      }
    }
  }

  /** What it tells that a jump is taken, and that it is not. */
  public static Answer taken(int opcode, Operand operand) {
    if (operand instanceof Operand.Variable variable) {
      Answer isNull = Answer.when(variable.index(), Set.of(Atom.NULL));
      return opcode == Opcodes.IFNULL
          ? isNull
          : opcode == Opcodes.IFNONNULL ? isNull.opposite() : Answer.NOTHING;
    }
    Answer answer = Answer.NOTHING;
    if (operand instanceof Operand.Length length) {
      answer = Answer.when(length.variable(), Set.of("")).opposite();
    } else if (operand instanceof Operand.Tested tested) {
      answer = tested.answer();
    }
    return switch (opcode) {
      case Opcodes.IFNE, Opcodes.IFGT -> answer;
      case Opcodes.IFEQ, Opcodes.IFLE -> answer.opposite();
      default -> Answer.NOTHING;
    };
  }
}
