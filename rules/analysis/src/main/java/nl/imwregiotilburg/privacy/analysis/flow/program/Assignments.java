package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The fields into which a library's constructor puts its parameters. Constructors do little else
 * with most of them, however much they do besides.
 */
final class Assignments {

  /** Constructors that call others are looked into this deep. */
  private static final int DEEPEST = 4;

  /** Methods that give back what they were given, or fail. */
  private static final Set<String> CHECKS =
      Set.of("requireNonNull", "checkNotNull", "notNull", "requireNonNullElse");

  private static final Assignments UNKNOWN = new Assignments(Map.of());

  private final Map<Integer, List<Selector.Field>> fields;

  private Assignments(Map<Integer, List<Selector.Field>> fields) {
    this.fields = fields;
  }

  /** Where a parameter is put; null when more may become of it. */
  @Nullable List<Selector.Field> of(int parameter) {
    return fields.get(parameter);
  }

  static Assignments of(Program program, MethodRef constructor) {
    return of(program, constructor, 0);
  }

  private static Assignments of(Program program, MethodRef constructor, int depth) {
    MethodNode code =
        depth < DEEPEST && program.index.loaded(constructor.owner()) != null
            ? program.code(constructor)
            : null;
    if (code == null) {
      return UNKNOWN;
    }
    try {
      Frame<SourceValue>[] frames =
          new Analyzer<>(new SourceInterpreter()).analyze(constructor.owner(), code);
      return new Reader(program, constructor, depth).read(code, frames);
    } catch (AnalyzerException malformed) {
      return UNKNOWN;
    }
  }

  /** Reads the code of one constructor. */
  private static final class Reader {
    private final Program program;
    private final MethodRef constructor;
    private final int depth;
    private final Map<Integer, List<Selector.Field>> found = new HashMap<>();
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Set<Integer> elsewhere = new HashSet<>();

    Reader(Program program, MethodRef constructor, int depth) {
      this.program = program;
      this.constructor = constructor;
      this.depth = depth;
      int slot = 1;
      Type[] types = Type.getArgumentTypes(constructor.descriptor());
      for (int i = 0; i < types.length; i++) {
        slots.put(slot, i);
        found.put(i, new ArrayList<>());
        slot += types[i].getSize();
      }
    }

    Assignments read(MethodNode code, Frame<SourceValue>[] frames) {
      for (int at = 0; at < frames.length; at++) {
        Frame<SourceValue> frame = frames[at];
        if (frame != null) {
          use(code.instructions.get(at), frame, code, frames);
        }
      }
      elsewhere.forEach(found::remove);
      return new Assignments(found);
    }

    private void use(
        AbstractInsnNode at,
        Frame<SourceValue> frame,
        MethodNode code,
        Frame<SourceValue>[] frames) {
      int top = frame.getStackSize() - 1;
      if (at instanceof FieldInsnNode put && at.getOpcode() == Opcodes.PUTFIELD) {
        boolean own = isThis(frame.getStack(top - 1));
        for (int parameter : parameters(frame.getStack(top), code, frames)) {
          if (own) {
            found.getOrDefault(parameter, new ArrayList<>()).add(field(put));
          } else {
            elsewhere.add(parameter);
          }
        }
      } else if (at instanceof MethodInsnNode call) {
        call(call, frame, code, frames);
      } else if (at instanceof VarInsnNode variable && slots.containsKey(variable.var)) {
        if (at.getOpcode() >= Opcodes.ISTORE && at.getOpcode() <= Opcodes.ASTORE) {
          elsewhere.add(slots.getOrDefault(variable.var, -1));
        }
      } else if (!isHarmless(at)) {
        for (int i = 0; i <= top; i++) {
          elsewhere.addAll(parameters(frame.getStack(i), code, frames));
        }
      }
    }

    private static boolean isHarmless(AbstractInsnNode at) {
      return switch (at.getOpcode()) {
        case -1,
            Opcodes.NOP,
            Opcodes.IFNULL,
            Opcodes.IFNONNULL,
            Opcodes.GOTO,
            Opcodes.CHECKCAST,
            Opcodes.INSTANCEOF,
            Opcodes.POP,
            Opcodes.DUP,
            Opcodes.NEW,
            Opcodes.GETSTATIC,
            Opcodes.RETURN,
            Opcodes.ATHROW ->
            true;
        default ->
            at.getOpcode() >= Opcodes.ACONST_NULL && at.getOpcode() <= Opcodes.ALOAD
                || at.getOpcode() >= Opcodes.IFEQ && at.getOpcode() <= Opcodes.IF_ACMPNE;
      };
    }

    private void call(
        MethodInsnNode call,
        Frame<SourceValue> frame,
        MethodNode code,
        Frame<SourceValue>[] frames) {
      Type[] types = Type.getArgumentTypes(call.desc);
      boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
      int first = frame.getStackSize() - types.length;
      boolean delegates =
          call.name.equals("<init>")
              && call.getOpcode() == Opcodes.INVOKESPECIAL
              && isThis(frame.getStack(first - 1));
      boolean checks = isStatic && Type.getReturnType(call.desc).getSort() <= Type.DOUBLE;
      Assignments further =
          delegates
              ? Assignments.of(program, new MethodRef(call.owner, call.name, call.desc), depth + 1)
              : UNKNOWN;
      for (int i = 0; i < types.length; i++) {
        for (int parameter : parameters(frame.getStack(first + i), code, frames)) {
          List<Selector.Field> put = further.of(i);
          if (put != null) {
            found.getOrDefault(parameter, new ArrayList<>()).addAll(put);
          } else if (!checks && !(isStatic && i == 0 && CHECKS.contains(call.name))) {
            elsewhere.add(parameter);
          }
        }
      }
      if (!isStatic && !call.name.equals("<init>")) {
        elsewhere.addAll(parameters(frame.getStack(first - 1), code, frames));
      }
    }

    private static boolean isThis(SourceValue value) {
      return value.insns.size() == 1
          && value.insns.iterator().next() instanceof VarInsnNode variable
          && variable.var == 0;
    }

    /** The parameters a value may be. */
    private Set<Integer> parameters(
        SourceValue value, MethodNode code, Frame<SourceValue>[] frames) {
      Set<Integer> all = new HashSet<>();
      for (AbstractInsnNode source : value.insns) {
        if (source instanceof VarInsnNode variable) {
          Integer parameter = slots.get(variable.var);
          if (parameter != null) {
            all.add(parameter);
          }
        } else if (source.getOpcode() == Opcodes.CHECKCAST || isCheck(source)) {
          Frame<SourceValue> before = frames[code.instructions.indexOf(source)];
          int given = source instanceof MethodInsnNode call ? Type.getArgumentCount(call.desc) : 1;
          if (before != null) {
            all.addAll(parameters(before.getStack(before.getStackSize() - given), code, frames));
          }
        }
      }
      return all;
    }

    private static boolean isCheck(AbstractInsnNode source) {
      return source.getOpcode() == Opcodes.INVOKESTATIC
          && source instanceof MethodInsnNode call
          && CHECKS.contains(call.name)
          && Type.getArgumentCount(call.desc) > 0;
    }

    /** The field as the class that declares it names it. */
    private Selector.Field field(FieldInsnNode put) {
      ClassInfo declaring = program.index.declaringField(put.owner, put.name);
      return new Selector.Field(declaring == null ? put.owner : declaring.name(), put.name);
    }

    @Override
    public String toString() {
      return constructor.display();
    }
  }
}
