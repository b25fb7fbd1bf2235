package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What single instructions do to values. */
final class Instructions extends Interpreter<Val> {

  /** Arrays in an array that are told apart. */
  private static final int MOST_ARRAYS = 16;

  private final Evaluator evaluator;
  private final Dynamics dynamics;

  Instructions(Evaluator evaluator) {
    super(Opcodes.ASM9);
    this.evaluator = evaluator;
    this.dynamics = new Dynamics(evaluator);
  }

  private static Val any(int size) {
    return Val.of(Atoms.ANY).sized(size);
  }

  private Val integer(int value) {
    return Val.of(evaluator.atoms().integer(value));
  }

  @Override
  public Val newValue(@Nullable Type type) {
    return type == null || type.getSort() == Type.VOID
        ? Val.NOTHING
        : Val.NOTHING.sized(type.getSize());
  }

  @Override
  public Val newOperation(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode == Opcodes.ACONST_NULL) {
      return Val.of(evaluator.atoms().nothing());
    }
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      return integer(opcode - Opcodes.ICONST_0);
    }
    return switch (opcode) {
      case Opcodes.LCONST_0, Opcodes.LCONST_1 -> constant((long) (opcode - Opcodes.LCONST_0));
      case Opcodes.DCONST_0, Opcodes.DCONST_1 -> any(2);
      case Opcodes.BIPUSH, Opcodes.SIPUSH -> integer(((IntInsnNode) instruction).operand);
      case Opcodes.LDC -> constant(((LdcInsnNode) instruction).cst);
      case Opcodes.GETSTATIC -> readStatic((FieldInsnNode) instruction);
      case Opcodes.NEW -> fresh(TypeRef.of(((TypeInsnNode) instruction).desc));
      default -> any(1);
    };
  }

  private static final TypeRef LONG = new TypeRef("J", List.of());

  /** An enum whose constants stand for what they spell: {@code EU_WEST_1} is eu-west-1. */
  private static final String SPELLED = "com/amazonaws/regions/Regions";

  private Val constant(Object value) {
    if (value instanceof Integer number) {
      return integer(number);
    }
    if (value instanceof Long) {
      return Val.of(evaluator.atoms().constant(value, LONG)).sized(2);
    }
    if (value instanceof String text) {
      return Val.of(evaluator.atoms().text(text));
    }
    if (value instanceof Type type && type.getSort() != Type.METHOD) {
      TypeRef of = TypeRef.parse(type.getDescriptor());
      TypeRef classType = new TypeRef("java/lang/Class", List.of(of));
      return Val.of(evaluator.atoms().constant(type, classType));
    }
    return any(value instanceof Double ? 2 : 1);
  }

  private Val fresh(TypeRef type) {
    Atom object = evaluator.atoms().object(evaluator.site(), type, null, evaluator.repeated);
    evaluator.heap.create(object);
    return Val.of(object);
  }

  @Override
  public Val copyOperation(AbstractInsnNode instruction, Val value) {
    return value;
  }

  @Override
  public @Nullable Val unaryOperation(AbstractInsnNode instruction, Val value) {
    return switch (instruction.getOpcode()) {
      case Opcodes.INEG ->
          evaluator.facts.constant(value) instanceof Integer number ? integer(-number) : any(1);
      case Opcodes.IINC ->
          evaluator.facts.constant(value) instanceof Integer number
              ? integer(number + ((IincInsnNode) instruction).incr)
              : any(1);
      case Opcodes.I2B, Opcodes.I2C -> narrowed(instruction.getOpcode(), characters(value));
      case Opcodes.I2S -> narrowed(Opcodes.I2S, value);
      case Opcodes.I2L,
          Opcodes.I2D,
          Opcodes.L2D,
          Opcodes.F2L,
          Opcodes.F2D,
          Opcodes.D2L,
          Opcodes.LNEG,
          Opcodes.DNEG ->
          converted(value, 2);
      case Opcodes.I2F, Opcodes.L2I, Opcodes.L2F, Opcodes.F2I, Opcodes.D2I, Opcodes.D2F ->
          converted(value, 1);
      case Opcodes.FNEG -> any(1);
      case Opcodes.ARRAYLENGTH -> length(value);
      case Opcodes.GETFIELD -> {
        FieldInsnNode field = (FieldInsnNode) instruction;
        yield evaluator
            .fields
            .read(value, field.owner, field.name)
            .sized(Type.getType(field.desc).getSize());
      }
      case Opcodes.PUTSTATIC -> {
        FieldInsnNode field = (FieldInsnNode) instruction;
        evaluator.fields.write(Val.of(Atoms.STATICS), field.owner, field.name, value);
        yield null;
      }
      case Opcodes.NEWARRAY ->
          array(TypeRef.parse("[" + primitive(((IntInsnNode) instruction).operand)), value);
      case Opcodes.ANEWARRAY -> {
        String element = ((TypeInsnNode) instruction).desc;
        String type = element.startsWith("[") ? "[" + element : "[L" + element + ";";
        yield array(TypeRef.parse(type), value);
      }
      case Opcodes.CHECKCAST -> evaluator.types.cast(value, ((TypeInsnNode) instruction).desc);
      case Opcodes.INSTANCEOF -> evaluator.types.instance(value, ((TypeInsnNode) instruction).desc);
      default -> null;
    };
  }

  /**
   * A new array.
   *
   * @param length how long it is
   */
  private Val array(TypeRef type, Val length) {
    Val made = fresh(type);
    Atom only = length.only();
    boolean told = only != null && only.symbolic() && evaluator.program.budget.isSmall();
    // An array with no room is mostly one that toArray makes longer.
    boolean known = length.constant() instanceof Integer number && number > 0;
    evaluator.write(made, Selector.LENGTH, told || known ? length : any(1), true);
    if (!Integer.valueOf(0).equals(length.constant())) {
      evaluator.write(made, Selector.UNSET, unset(type.argument(0)), true);
    }
    return made;
  }

  private Val unset(TypeRef element) {
    return switch (element.name()) {
      case "long", "double", "float" -> any(1);
      default -> element.isPrimitive() ? integer(0) : Val.of(evaluator.atoms().nothing());
    };
  }

  /** How long an array is: a number, or one that callers may know. */
  private Val length(Val array) {
    Atom only = array.only();
    if (only == null || !isArray(only)) {
      return any(1);
    }
    Val length = evaluator.read(only, Selector.LENGTH);
    if (evaluator.facts.constant(length) instanceof Integer known && known > 0) {
      return integer(known);
    }
    Atom told = length.only();
    return told != null && told.symbolic() && evaluator.program.budget.isSmall()
        ? Val.of(evaluator.atoms().opaque(new Sum(length), TypeRef.INT))
        : any(1);
  }

  private static boolean isArray(Atom atom) {
    return atom.type.isArray()
        && (atom.kind == Atom.Kind.OBJECT
            || atom.kind == Atom.Kind.PARAMETER
            || atom.kind == Atom.Kind.CELL);
  }

  /** What is left of a number in a type with less room. */
  private Val narrowed(int opcode, Val value) {
    if (!(evaluator.facts.constant(value) instanceof Integer number)) {
      return value;
    }
    return integer(
        switch (opcode) {
          case Opcodes.I2B -> (byte) number.intValue();
          case Opcodes.I2C -> (char) number.intValue();
          default -> (short) number.intValue();
        });
  }

  /** A number in another width is still that number: an annotated salary stays a salary. */
  private static Val converted(Val value, int size) {
    return value.isEmpty() ? any(size) : value.sized(size);
  }

  private static String primitive(int code) {
    return switch (code) {
      case Opcodes.T_BOOLEAN -> "Z";
      case Opcodes.T_CHAR -> "C";
      case Opcodes.T_FLOAT -> "F";
      case Opcodes.T_DOUBLE -> "D";
      case Opcodes.T_BYTE -> "B";
      case Opcodes.T_SHORT -> "S";
      case Opcodes.T_LONG -> "J";
      default -> "I";
    };
  }

  @Override
  public @Nullable Val binaryOperation(AbstractInsnNode instruction, Val left, Val right) {
    int opcode = instruction.getOpcode();
    if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      int size = opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD ? 2 : 1;
      Val element = Val.NOTHING;
      evaluator.takenFrom = left;
      for (Selector place : elements(right)) {
        element = element.or(evaluator.read(left, place));
      }
      return (element.isEmpty() && opcode != Opcodes.AALOAD ? any(1) : element).sized(size);
    }
    if (opcode == Opcodes.PUTFIELD) {
      FieldInsnNode field = (FieldInsnNode) instruction;
      evaluator.fields.write(left, field.owner, field.name, right);
      return null;
    }
    if (opcode == Opcodes.IREM || opcode == Opcodes.ISUB && isCompared(instruction)) {
      // Where something is put round and round depends on how much room there is, and how two
      // objects are ordered on the numbers in them.
      evaluator.facts.askConstant(left);
      evaluator.facts.askConstant(right);
    }
    if (evaluator.facts.constant(left) instanceof Integer a
        && evaluator.facts.constant(right) instanceof Integer b) {
      Integer result = folded(opcode, a, b);
      if (result != null) {
        return integer(result);
      }
    }
    if (opcode == Opcodes.IAND || opcode == Opcodes.IMUL) {
      if (isZero(left) || isZero(right)) {
        return integer(0);
      }
    }
    return switch (opcode) {
      case Opcodes.LADD,
          Opcodes.LSUB,
          Opcodes.LMUL,
          Opcodes.LDIV,
          Opcodes.LREM,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR,
          Opcodes.DADD,
          Opcodes.DSUB,
          Opcodes.DMUL,
          Opcodes.DDIV,
          Opcodes.DREM ->
          any(2);
      case Opcodes.IADD,
          Opcodes.ISUB,
          Opcodes.IREM,
          Opcodes.IAND,
          Opcodes.IOR,
          Opcodes.IXOR,
          Opcodes.ISHL,
          Opcodes.ISHR,
          Opcodes.IUSHR ->
          sum(left, right);
      default -> any(1);
    };
  }

  private boolean isZero(Val value) {
    return evaluator.facts.constant(value) instanceof Integer number && number == 0;
  }

  /** Whether a method says by the difference of two numbers which of two objects comes first. */
  private boolean isCompared(AbstractInsnNode instruction) {
    AbstractInsnNode next = instruction.getNext();
    return next != null
        && next.getOpcode() == Opcodes.IRETURN
        && evaluator.program.budget.isSmall()
        && Type.getArgumentCount(evaluator.method.descriptor()) > 0;
  }

  /** What a number was worked out from: made a character again, it still tells that. */
  record Sum(Val of) {}

  private Val sum(Val left, Val right) {
    Val of = characters(left).or(characters(right)).flat().kept(Instructions::isPart);
    return of.isEmpty() ? any(1) : Val.of(evaluator.atoms().opaque(new Sum(of), TypeRef.INT));
  }

  private static boolean isPart(Atom atom) {
    return switch (atom.kind) {
      case LABEL, TAG, TEXT, PARAMETER, CELL, PSEUDONYM -> true;
      default -> false;
    };
  }

  /** Numbers as characters or bytes. */
  static Val characters(Val value) {
    Val result = Val.NOTHING;
    for (int i = 0; i < value.count(); i++) {
      result =
          value.atom(i).data instanceof Sum sum
              ? result.or(sum.of)
              : result.or(Val.of(value.atom(i), value.way(i)));
    }
    return result;
  }

  private static @Nullable Integer folded(int opcode, int a, int b) {
    return switch (opcode) {
      case Opcodes.IADD -> a + b;
      case Opcodes.ISUB -> a - b;
      case Opcodes.IMUL -> a * b;
      case Opcodes.IDIV -> b == 0 ? null : a / b;
      case Opcodes.IREM -> b == 0 ? null : a % b;
      case Opcodes.IAND -> a & b;
      case Opcodes.IOR -> a | b;
      case Opcodes.IXOR -> a ^ b;
      case Opcodes.ISHL -> a << b;
      case Opcodes.ISHR -> a >> b;
      case Opcodes.IUSHR -> a >>> b;
      default -> null;
    };
  }

  /** The places an index may mean: one, one of a few, or any. */
  private List<Selector> elements(Val index) {
    if (evaluator.facts.askConstant(index) instanceof Integer known && known >= 0) {
      return List.of(new Selector.Element(known));
    }
    List<Selector> few = new ArrayList<>();
    for (int i = 0; i < index.count(); i++) {
      Atom atom = index.atom(i);
      if (atom.kind != Atom.Kind.CONSTANT || !(atom.data instanceof Integer one) || one < 0) {
        return List.of(Selector.ANY_ELEMENT);
      }
      few.add(new Selector.Element(one));
    }
    return few.isEmpty() ? List.of(Selector.ANY_ELEMENT) : few;
  }

  @Override
  public @Nullable Val ternaryOperation(
      AbstractInsnNode instruction, Val array, Val index, Val value) {
    List<Selector> places = elements(index);
    for (Selector place : places) {
      evaluator.write(array, place, value, places.size() == 1 && place.exact());
    }
    return null;
  }

  @Override
  public @Nullable Val naryOperation(AbstractInsnNode instruction, List<? extends Val> operands) {
    if (instruction instanceof MultiANewArrayInsnNode array) {
      return arrays(array, operands);
    }
    List<Val> arguments = new ArrayList<>(operands);
    if (instruction instanceof InvokeDynamicInsnNode dynamic) {
      return sized(dynamics.call(dynamic, arguments), dynamic.desc);
    }
    MethodInsnNode invoked = (MethodInsnNode) instruction;
    Val result = call(invoked, arguments);
    if (invoked.name.equals("toArray")) {
      // A longer one than was given may come back.
      for (int i = 0; i < result.count(); i++) {
        if (isArray(result.atom(i))
            && arguments.get(arguments.size() - 1).contains(result.atom(i))) {
          evaluator.heap.put(result.atom(i), Selector.LENGTH, any(1));
          evaluator.heap.clear(result.atom(i), Selector.UNSET);
        }
      }
    }
    return sized(result, invoked.desc);
  }

  /** An array of arrays: with one for each index where the number of them is a small constant. */
  private Val arrays(MultiANewArrayInsnNode made, List<? extends Val> lengths) {
    TypeRef type = TypeRef.parse(made.desc);
    Atom outer = evaluator.atoms().object(evaluator.site(), type, null, evaluator.repeated);
    evaluator.heap.create(outer);
    List<Atom> level = List.of(outer);
    for (int dimension = 1; dimension < made.dims; dimension++) {
      type = type.argument(0);
      List<Atom> inner = new ArrayList<>();
      for (Atom array : level) {
        int count =
            lengths.get(dimension - 1).constant() instanceof Integer known
                    && known <= MOST_ARRAYS / level.size()
                ? known
                : -1;
        for (int i = 0; i < count; i++) {
          inner.add(inside(array, type, i, false));
        }
        if (count < 0) {
          inner.add(inside(array, type, -1, true));
        }
      }
      level = inner.isEmpty() ? level : inner;
    }
    return Val.of(outer);
  }

  private Atom inside(Atom array, TypeRef type, int index, boolean many) {
    Atom inner =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), array.id, index), type, null, many || evaluator.repeated);
    evaluator.heap.create(inner);
    evaluator.heap.put(array, new Selector.Element(index), Val.of(inner));
    return inner;
  }

  private static Val sized(Val value, String descriptor) {
    return value.sized(Math.max(1, Type.getReturnType(descriptor).getSize()));
  }

  private Val call(MethodInsnNode call, List<Val> arguments) {
    if (call.owner.startsWith("[")) {
      return call.name.equals("clone") ? evaluator.copies.of(arguments.get(0)) : arguments.get(0);
    }
    return switch (call.getOpcode()) {
      case Opcodes.INVOKESTATIC, Opcodes.INVOKESPECIAL ->
          evaluator.calls.exact(call.owner, call.name, call.desc, arguments);
      default -> evaluator.calls.virtual(call.owner, call.name, call.desc, arguments, false);
    };
  }

  // --- static fields -------------------------------------------------------------------------

  private Val readStatic(FieldInsnNode access) {
    ClassInfo owner = evaluator.program.index.declaringField(access.owner, access.name);
    String declaring = owner == null ? access.owner : owner.name();
    int size = Type.getType(access.desc).getSize();
    Selector.Field selector = new Selector.Field(declaring, access.name);
    if (declaring.equals("java/lang/Boolean")) {
      return integer(access.name.equals("TRUE") ? 1 : 0);
    }
    if (declaring.equals(SPELLED)) {
      return constant(access.name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    FieldInfo field = owner == null ? null : owner.field(access.name).orElse(null);
    if (field != null && field.constant() != null) {
      return constant(field.constant()).sized(size);
    }
    boolean written = evaluator.heap.get(Atoms.STATICS, selector) != null;
    Val kept = evaluator.read(Val.of(Atoms.STATICS), selector);
    Val value = field == null ? kept : evaluator.fields.atLeast(kept, field);
    Val put = written ? null : evaluator.memory.statics.of(selector, evaluator.method);
    boolean isOfCompiler = field != null && (field.access() & Opcodes.ACC_SYNTHETIC) != 0;
    return (put == null ? value : isOfCompiler ? put : initialised(value, put)).sized(size);
  }

  /** What the class's own initialiser put into a final field. */
  private Val initialised(Val value, Val put) {
    if (put.constant() != null && put.constant() != Atom.NULL || areFunctions(put)) {
      return put;
    }
    if (evaluator.memory.statics.isEnumConstant(put.only())) {
      // It is itself and nothing else.
      return put;
    }
    if (evaluator.memory.statics.alone(put) != null) {
      return value;
    }
    Val result = value;
    for (int i = 0; i < put.count(); i++) {
      if (put.atom(i).kind == Atom.Kind.OBJECT) {
        result = result.or(Val.of(put.atom(i)));
      }
    }
    return result;
  }

  private static boolean areFunctions(Val value) {
    for (int i = 0; i < value.count(); i++) {
      if (value.atom(i).function() == null) {
        return false;
      }
    }
    return value.count() > 0;
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, Val value, @Nullable Val expected) {
    // Returns are handled where the method's end is.
  }

  @Override
  public Val merge(Val one, Val other) {
    return one.or(other);
  }
}
