package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;
import org.objectweb.asm.tree.analysis.Value;

/**
 * Which texts an initialiser puts into the collections and maps that it keeps in static fields.
 * Read up to its first branch.
 */
final class InitialContents {

  private static final String COLLECTIONS = "java/util/";

  /** Longer initialisers are not read. */
  private static final int LONGEST = 4000;

  /** Something on the stack: a text, or what texts are put into. */
  static final class Made implements Value {

    /** Of a text: it; null for all others. */
    private final @Nullable String text;

    private final int size;

    /** Texts in an array or collection, and keys of a map. */
    private final Set<Object> contents = new LinkedHashSet<>();

    /** Whether it is such a container, and nothing else is in it. */
    private boolean known;

    private boolean map;

    private Made(@Nullable String text, int size, boolean container) {
      this.text = text;
      this.size = size;
      this.known = container;
    }

    @Override
    public int getSize() {
      return size;
    }

    /** Puts something into it. */
    private void add(Made element) {
      if (element.text == null) {
        known = false;
      } else {
        contents.add(element.text);
      }
    }

    private void addAll(Made other) {
      known &= other.known && map == other.map;
      contents.addAll(other.contents);
    }
  }

  private final Map<String, Made> fields = new HashMap<>();
  private final String owner;

  InitialContents(String owner, MethodNode initialiser) {
    this.owner = owner;
    InsnList code = initialiser.instructions;
    Frame<Made> frame = new Frame<>(initialiser.maxLocals, initialiser.maxStack);
    for (int i = 0; i < initialiser.maxLocals; i++) {
      frame.setLocal(i, other(1));
    }
    Reading reading = new Reading();
    if (code.size() > LONGEST) {
      return;
    }
    for (AbstractInsnNode at : code) {
      int opcode = at.getOpcode();
      if (opcode < 0) {
        continue;
      }
      if (at instanceof JumpInsnNode
          || opcode == Opcodes.TABLESWITCH
          || opcode == Opcodes.LOOKUPSWITCH) {
        fields.values().forEach(held -> held.known = false);
        return;
      }
      if (opcode == Opcodes.RETURN || opcode == Opcodes.ATHROW) {
        return;
      }
      try {
        frame.execute(at, reading);
      } catch (AnalyzerException | IndexOutOfBoundsException malformed) {
        fields.clear();
        return;
      }
    }
  }

  /**
   * The texts a static field holds in the end.
   *
   * @param ofKeys whether it is a map whose keys are meant
   * @return none when something else may be in it
   */
  Set<Object> of(String field, boolean ofKeys) {
    Made held = fields.get(field);
    return held != null && held.known && held.map == ofKeys ? held.contents : Set.of();
  }

  private static Made other(int size) {
    return new Made(null, size, false);
  }

  private static Made container(boolean map) {
    Made made = new Made(null, 1, true);
    made.map = map;
    return made;
  }

  private static boolean isMap(String type) {
    return type.endsWith("Map");
  }

  /** What each instruction does with texts and containers. */
  private final class Reading extends Interpreter<Made> {

    Reading() {
      super(Opcodes.ASM9);
    }

    @Override
    public @Nullable Made newValue(@Nullable Type type) {
      return type == Type.VOID_TYPE ? null : other(type == null ? 1 : type.getSize());
    }

    @Override
    public Made newOperation(AbstractInsnNode instruction) {
      switch (instruction.getOpcode()) {
        case Opcodes.LDC -> {
          Object constant = ((LdcInsnNode) instruction).cst;
          return constant instanceof String text
              ? new Made(text, 1, false)
              : other(constant instanceof Long || constant instanceof Double ? 2 : 1);
        }
        case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1 -> {
          return other(2);
        }
        case Opcodes.NEW -> {
          String type = ((TypeInsnNode) instruction).desc;
          return type.startsWith(COLLECTIONS) ? container(isMap(type)) : other(1);
        }
        case Opcodes.GETSTATIC -> {
          FieldInsnNode field = (FieldInsnNode) instruction;
          Made held = field.owner.equals(owner) ? fields.get(field.name) : null;
          return held != null ? held : other(Type.getType(field.desc).getSize());
        }
        default -> {
          return other(1);
        }
      }
    }

    @Override
    public Made copyOperation(AbstractInsnNode instruction, Made value) {
      return value;
    }

    @Override
    public @Nullable Made unaryOperation(AbstractInsnNode instruction, Made value) {
      switch (instruction.getOpcode()) {
        case Opcodes.ANEWARRAY -> {
          return container(false);
        }
        case Opcodes.CHECKCAST -> {
          return value;
        }
        case Opcodes.PUTSTATIC -> {
          FieldInsnNode field = (FieldInsnNode) instruction;
          if (field.owner.equals(owner)) {
            fields.put(field.name, value);
          }
          return null;
        }
        case Opcodes.GETFIELD -> {
          return other(Type.getType(((FieldInsnNode) instruction).desc).getSize());
        }
        case Opcodes.I2L,
            Opcodes.I2D,
            Opcodes.F2L,
            Opcodes.F2D,
            Opcodes.LNEG,
            Opcodes.DNEG,
            Opcodes.L2D,
            Opcodes.D2L -> {
          return other(2);
        }
        default -> {
          return other(1);
        }
      }
    }

    @Override
    public @Nullable Made binaryOperation(AbstractInsnNode instruction, Made one, Made two) {
      int opcode = instruction.getOpcode();
      if (opcode == Opcodes.PUTFIELD) {
        two.known = false;
        return null;
      }
      boolean wide =
          one.size == 2
                  && opcode != Opcodes.LCMP
                  && opcode != Opcodes.DCMPL
                  && opcode != Opcodes.DCMPG
              || opcode == Opcodes.LALOAD
              || opcode == Opcodes.DALOAD;
      return other(wide ? 2 : 1);
    }

    @Override
    public @Nullable Made ternaryOperation(
        AbstractInsnNode instruction, Made array, Made index, Made value) {
      array.add(value);
      return null;
    }

    @Override
    public Made naryOperation(AbstractInsnNode instruction, List<? extends Made> values) {
      return instruction instanceof MethodInsnNode call ? call(call, values) : lost(values, 1);
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Made value, Made expected) {
      // Initialisers return nothing.
    }

    @Override
    public Made merge(Made one, Made two) {
      return one;
    }

    private Made call(MethodInsnNode call, List<? extends Made> values) {
      int size = Type.getReturnType(call.desc).getSize();
      boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
      boolean ofUtil =
          call.owner.startsWith(COLLECTIONS)
              || call.owner.startsWith("com/google/common/collect/Immutable");
      if (!ofUtil || values.isEmpty()) {
        return lost(values, size);
      }
      Made first = values.get(0);
      if (isStatic) {
        return made(call, values, size);
      }
      switch (call.name) {
        case "<init>" -> {
          if (values.size() == 2 && call.desc.startsWith("(Ljava/util/")) {
            first.addAll(values.get(1));
          } else {
            first.known &= values.size() == 1 || !call.desc.contains("L");
          }
        }
        case "add", "addLast", "addFirst" -> first.add(values.get(values.size() - 1));
        case "addAll" -> first.addAll(values.get(values.size() - 1));
        case "put" -> first.add(values.get(1));
        default -> {
          return lost(values, size);
        }
      }
      return other(Math.max(1, size));
    }

    private Made made(MethodInsnNode call, List<? extends Made> values, int size) {
      boolean map = isMap(call.owner);
      Made made = container(map);
      switch (call.name) {
        case "of", "asList" -> {
          boolean array = call.desc.startsWith("([");
          for (int i = 0; i < values.size(); i += map ? 2 : 1) {
            if (array) {
              made.addAll(values.get(i));
            } else {
              made.add(values.get(i));
            }
          }
          return call.desc.contains(";[") ? lost(values, size) : made;
        }
        case "copyOf",
            "unmodifiableSet",
            "unmodifiableList",
            "unmodifiableMap",
            "unmodifiableCollection" -> {
          return values.get(0);
        }
        default -> {
          return lost(values, size);
        }
      }
    }

    /** What a call of which nothing is known gives back; it may change what it is given. */
    private Made lost(List<? extends Made> values, int size) {
      for (Made value : values) {
        value.known = false;
      }
      return other(Math.max(1, size));
    }
  }
}
