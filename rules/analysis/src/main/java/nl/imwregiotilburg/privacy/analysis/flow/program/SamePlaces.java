package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What is taken out of an array, list or map right after it was put there, at the place that the
 * same variables name: {@code parts[i] = mask(parts[i]); print(parts[i])}. Nobody needs to know
 * which place that is. Looks at instructions that run one after the other, with no jump between.
 */
public final class SamePlaces {

  private static final Set<String> LISTS = Set.of("java/util/List", "java/util/ArrayList");

  private static final Set<String> MAPS =
      Set.of("java/util/Map", "java/util/HashMap", "java/util/TreeMap", "java/util/LinkedHashMap");

  private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

  /** Whose methods change no array or container, unless they are handed one. */
  private static final Set<String> HARMLESS =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Math",
          "java/io/PrintStream",
          "java/io/PrintWriter",
          "java/util/logging/Logger",
          "org/slf4j/Logger",
          "org/apache/logging/log4j/Logger",
          "org/apache/commons/logging/Log");

  private final Program program;

  /** By what the values on the stack are named, the last ones on top; null for those without. */
  private final @Nullable String[] names;

  /** How often each local variable was assigned. */
  private final int[] versions;

  /** What was put at a place, by its name. */
  private final Map<String, Val> put = new HashMap<>();

  /** The height of the stack before the instruction that is being run. */
  private int before;

  private @Nullable Val taken;

  /** How often fields may have become others. */
  private int changes;

  /**
   * Begins with no two places the same.
   *
   * @param locals number of local variables
   * @param stack the most values on the stack
   */
  public SamePlaces(Program program, int locals, int stack) {
    this.program = program;
    this.names = new String[stack + 1];
    this.versions = new int[locals + 2];
  }

  /** Whether some instruction of a method may take out what another one has put in. */
  static boolean areIn(InsnList code) {
    boolean puts = false;
    for (AbstractInsnNode each = code.getFirst(); each != null; each = each.getNext()) {
      if (puts && (isLoad(each) || takes(each))) {
        return true;
      }
      puts |= isStore(each) || puts(each);
    }
    return false;
  }

  private static boolean isLoad(AbstractInsnNode instruction) {
    return instruction.getOpcode() >= Opcodes.IALOAD && instruction.getOpcode() <= Opcodes.SALOAD;
  }

  private static boolean isStore(AbstractInsnNode instruction) {
    return instruction.getOpcode() >= Opcodes.IASTORE && instruction.getOpcode() <= Opcodes.SASTORE;
  }

  private static boolean takes(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && call.name.equals("get")
        && (isOf(LISTS, call, "(I)") || isOf(MAPS, call, "(Ljava/lang/Object;)"));
  }

  private static boolean puts(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && (call.name.equals("set") && isOf(LISTS, call, "(ILjava/lang/Object;)")
            || call.name.equals("put")
                && isOf(MAPS, call, "(Ljava/lang/Object;Ljava/lang/Object;)"));
  }

  private static boolean isOf(Set<String> owners, MethodInsnNode call, String parameters) {
    return owners.contains(call.owner) && call.desc.startsWith(parameters);
  }

  /** Looks at an instruction that is going to run. */
  public void before(AbstractInsnNode instruction, Frame<Val> frame) {
    before = frame.getStackSize();
    taken = null;
    if (isLoad(instruction) || takes(instruction)) {
      String place = place(before - 2, frame);
      taken = place == null ? null : put.get(place);
    } else if (isStore(instruction) || puts(instruction)) {
      String place = place(before - 3, frame);
      Val value = frame.getStack(before - 1);
      // Other variables may name the same place.
      put.clear();
      if (place != null) {
        put.put(place, value);
      }
    } else if (mayChange(instruction)) {
      put.clear();
      changes++;
    } else if (instruction.getOpcode() == Opcodes.PUTFIELD
        || instruction.getOpcode() == Opcodes.PUTSTATIC) {
      changes++;
    }
  }

  /** Whether elements of arrays and containers may be others after an instruction. */
  private static boolean mayChange(AbstractInsnNode instruction) {
    if (instruction instanceof InvokeDynamicInsnNode dynamic) {
      return !dynamic.bsm.getOwner().equals(CONCATENATION);
    }
    return instruction instanceof MethodInsnNode call
        && (call.desc.contains("[") || !HARMLESS.contains(call.owner));
  }

  private @Nullable String place(int position, Frame<Val> frame) {
    if (position < 0 || names[position] == null) {
      return null;
    }
    Val object = frame.getStack(position);
    for (int i = 0; i < object.count(); i++) {
      if (!program.index.isLibrary(object.atom(i).type.name())) {
        // A container of one's own may do something else.
        return null;
      }
    }
    return joined(position);
  }

  /** The name of the place in an object that both lie on the stack from this position on. */
  private @Nullable String joined(int position) {
    String object = names[position];
    String place = names[position + 1];
    return object == null || place == null ? null : object + "[" + place + "]";
  }

  /** Looks at what an instruction did; puts what was taken out in the place of all it may be. */
  public void after(AbstractInsnNode instruction, Frame<Val> frame) {
    int after = frame.getStackSize();
    if (taken != null && after == before - 1) {
      Val known = taken;
      frame.push(known.sized(frame.pop().getSize()));
    }
    if (instruction instanceof VarInsnNode variable
        && variable.getOpcode() >= Opcodes.ISTORE
        && variable.getOpcode() <= Opcodes.ASTORE) {
      versions[variable.var]++;
      return;
    }
    if (instruction instanceof IincInsnNode counted) {
      versions[counted.var]++;
      return;
    }
    if (isMoving(instruction.getOpcode())) {
      Arrays.fill(names, 0, after, null);
      return;
    }
    if (instruction.getOpcode() == Opcodes.DUP2 && after == before + 2) {
      names[after - 2] = names[before - 2];
    }
    if (after > 0) {
      names[after - 1] = name(instruction);
    }
  }

  /** What the value that an instruction leaves on the stack is named. */
  private @Nullable String name(AbstractInsnNode instruction) {
    switch (instruction.getOpcode()) {
      case Opcodes.ILOAD, Opcodes.ALOAD -> {
        int variable = ((VarInsnNode) instruction).var;
        return variable + "@" + versions[variable];
      }
      case Opcodes.GETFIELD -> {
        String of = names[before - 1];
        if (of != null) {
          return of + "." + named((FieldInsnNode) instruction);
        }
      }
      case Opcodes.GETSTATIC -> {
        return named((FieldInsnNode) instruction);
      }
      case Opcodes.AALOAD -> {
        return joined(before - 2);
      }
      case Opcodes.CHECKCAST, Opcodes.DUP, Opcodes.DUP2 -> {
        return names[before - 1];
      }
      default -> {
        // Has no name.
      }
    }
    return null;
  }

  private static boolean isMoving(int opcode) {
    return opcode >= Opcodes.DUP_X1 && opcode <= Opcodes.SWAP;
  }

  private String named(FieldInsnNode field) {
    return field.owner + "#" + field.name + "@" + changes;
  }
}
