package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Draws the outline of one method while its instructions go by: one pass, no fixpoint. Where ways
 * meet, the values of a variable flow together; what a loop brings back flows into what it began
 * with.
 */
final class OutlineReader extends MethodVisitor {

  private final Program program;
  private final Callees callees;
  private final MethodRef method;
  private final MethodInfo declared;
  private final Outline.Builder out;
  private final OutlineNodes values;
  private final OutlineCalls calls;
  private final OutlineReflection reflection;
  private final String resultType;

  private int[] stack = new int[16];
  private int size;
  private int[] locals;
  private boolean reachable = true;

  private final Map<Label, State> states = new IdentityHashMap<>();
  private final List<Handler> handlers = new ArrayList<>();
  private final List<Handler> active = new ArrayList<>();

  /** What the stack and the variables hold where ways meet. */
  private static final class State {
    int[] stack;
    int[] locals;
    boolean visited;

    /** Nodes from here on were made for this meeting. */
    boolean[] ownStack;

    boolean[] ownLocals;

    State(int[] stack, int[] locals) {
      this.stack = stack;
      this.locals = locals;
      this.ownStack = new boolean[stack.length];
      this.ownLocals = new boolean[locals.length];
    }
  }

  private record Handler(Label start, Label end, Label target, @Nullable String type, int node) {}

  OutlineReader(Program program, Callees callees, ClassInfo owner, MethodInfo declared) {
    super(Opcodes.ASM9);
    this.program = program;
    this.callees = callees;
    this.declared = declared;
    this.method = new MethodRef(owner.name(), declared.name(), declared.descriptor());
    this.out = new Outline.Builder(method);
    this.values = new OutlineNodes(program, callees, out);
    this.calls =
        new OutlineCalls(program, callees, method, values, out, this::thrownHere, this::caughtHere);
    this.reflection =
        new OutlineReflection(program, callees, method, values, out, calls, this::thrownHere);
    this.resultType = OutlineNodes.typeOf(Type.getReturnType(declared.descriptor()));
    this.locals = new int[8];
    start(owner);
  }

  private void start(ClassInfo owner) {
    Type[] arguments = Type.getArgumentTypes(declared.descriptor());
    int shift = declared.isStatic() ? 0 : 1;
    int[] parameters = new int[arguments.length + shift];
    int at = 0;
    if (shift == 1) {
      parameters[0] = values.fresh(owner.name());
      local(at++, parameters[0]);
    }
    List<String> generic = generics(declared.signature(), arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      int node = values.fresh(OutlineNodes.typeOf(arguments[i]));
      if (i < generic.size()) {
        values.sign(node, generic.get(i));
      }
      parameters[i + shift] = node;
      local(at, node);
      at += arguments[i].getSize();
      if (program.elements.ofParameter(owner, declared, i) != null) {
        out.source(node);
      }
    }
    out.parameters = parameters;
    Type returned = Type.getReturnType(declared.descriptor());
    out.returned =
        returned.getSort() == Type.VOID || returned.getSort() == Type.BOOLEAN
            ? 0
            : values.fresh(resultType);
    out.thrown = values.fresh("java/lang/Throwable");
  }

  /** The generic types of the parameters, when they are as many as the erased ones. */
  private List<String> generics(@Nullable String signature, int count) {
    if (signature == null) {
      return List.of();
    }
    List<String> found = TypeNames.parameters(signature);
    return found.size() == count ? found : List.of();
  }

  // --- nodes ---------------------------------------------------------------------------------

  // --- stack and variables -------------------------------------------------------------------

  private void push(int node) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, size * 2);
    }
    stack[size++] = node;
  }

  private void push(int node, Type type) {
    push(node);
    if (type.getSize() == 2) {
      push(0);
    }
  }

  private int pop() {
    return size == 0 ? 0 : stack[--size];
  }

  private int pop(Type type) {
    if (type.getSize() == 2) {
      pop();
    }
    return pop();
  }

  private void local(int variable, int node) {
    if (variable >= locals.length) {
      locals = Arrays.copyOf(locals, Math.max(variable + 1, locals.length * 2));
    }
    locals[variable] = node;
  }

  private void store(int variable, int node, String type) {
    int kept = node;
    if (kept == 0 && !type.isEmpty()) {
      // A loop may bring something back into what is nothing yet.
      kept = values.fresh(type);
    }
    local(variable, kept);
    for (Handler handler : active) {
      reach(handler);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    if (!reachable) {
      return;
    }
    int held = variable < locals.length ? locals[variable] : 0;
    switch (opcode) {
      case Opcodes.ILOAD, Opcodes.FLOAD, Opcodes.ALOAD -> push(held);
      case Opcodes.LLOAD, Opcodes.DLOAD -> {
        push(held);
        push(0);
      }
      case Opcodes.ISTORE, Opcodes.FSTORE -> store(variable, pop(), "");
      case Opcodes.ASTORE -> store(variable, pop(), OutlineNodes.OBJECT);
      case Opcodes.LSTORE, Opcodes.DSTORE -> {
        pop();
        store(variable, pop(), "");
      }
      default -> {
        // Subroutines were written out before.
      }
    }
  }

  // --- where ways meet -----------------------------------------------------------------------

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label target, @Nullable String type) {
    handlers.add(
        new Handler(
            start, end, target, type, values.fresh(type == null ? "java/lang/Throwable" : type)));
  }

  private void reach(Handler handler) {
    int kept = size;
    int[] before = stack;
    stack = new int[] {handler.node};
    size = 1;
    flow(handler.target);
    stack = before;
    size = kept;
  }

  private void flow(Label target) {
    State state = states.get(target);
    if (state == null) {
      states.put(
          target, new State(Arrays.copyOf(stack, size), Arrays.copyOf(locals, locals.length)));
      return;
    }
    for (int i = 0; i < size && i < state.stack.length; i++) {
      state.stack[i] = meet(state, state.ownStack, i, state.stack[i], stack[i]);
    }
    if (!state.visited && state.locals.length < locals.length) {
      state.locals = Arrays.copyOf(state.locals, locals.length);
      state.ownLocals = Arrays.copyOf(state.ownLocals, locals.length);
    }
    for (int i = 0; i < locals.length && i < state.locals.length; i++) {
      state.locals[i] = meet(state, state.ownLocals, i, state.locals[i], locals[i]);
    }
  }

  private int meet(State state, boolean[] own, int at, int there, int here) {
    if (there == here || here == 0) {
      return there;
    }
    if (state.visited || own[at]) {
      values.copy(here, there);
      return there;
    }
    if (there == 0) {
      return here;
    }
    int both =
        values.fresh(
            values.type(there).equals(values.type(here))
                ? values.type(there)
                : values.common(there, here));
    values.sign(
        both, values.signature(there) == null ? values.signature(here) : values.signature(there));
    own[at] = true;
    values.copy(there, both);
    values.copy(here, both);
    return both;
  }

  @Override
  public void visitLabel(Label label) {
    State state = states.get(label);
    if (reachable) {
      if (state != null) {
        flow(label);
      } else {
        state = new State(Arrays.copyOf(stack, size), Arrays.copyOf(locals, locals.length));
        states.put(label, state);
      }
    } else if (state == null) {
      // Only a later jump leads here: the variables are those from before.
      state = new State(new int[0], Arrays.copyOf(locals, locals.length));
      states.put(label, state);
    }
    if (state != null) {
      state = states.getOrDefault(label, state);
      size = state.stack.length;
      stack = Arrays.copyOf(state.stack, Math.max(16, size));
      locals = Arrays.copyOf(state.locals, Math.max(state.locals.length, locals.length));
      state.visited = true;
    }
    reachable = true;
    active.removeIf(handler -> handler.end == label);
    for (Handler handler : handlers) {
      if (handler.start == label) {
        active.add(handler);
        reach(handler);
      }
    }
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    if (!reachable) {
      return;
    }
    switch (opcode) {
      case Opcodes.GOTO -> {
        flow(label);
        reachable = false;
      }
      case Opcodes.IFEQ,
          Opcodes.IFNE,
          Opcodes.IFLT,
          Opcodes.IFGE,
          Opcodes.IFGT,
          Opcodes.IFLE,
          Opcodes.IFNULL,
          Opcodes.IFNONNULL -> {
        pop();
        flow(label);
      }
      default -> {
        pop();
        pop();
        flow(label);
      }
    }
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    choose(other, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    choose(other, labels);
  }

  private void choose(Label other, Label[] labels) {
    if (reachable) {
      pop();
      flow(other);
      for (Label label : labels) {
        flow(label);
      }
      reachable = false;
    }
  }

  // --- simple instructions -------------------------------------------------------------------

  @Override
  public void visitInsn(int opcode) {
    if (!reachable) {
      return;
    }
    if (opcode <= Opcodes.DCONST_1) {
      push(0);
      if (opcode >= Opcodes.LCONST_0 && opcode <= Opcodes.LCONST_1 || opcode >= Opcodes.DCONST_0) {
        push(0);
      }
    } else if (opcode <= Opcodes.SALOAD) {
      element(opcode);
    } else if (opcode <= Opcodes.SASTORE) {
      boolean wide = opcode == Opcodes.LASTORE || opcode == Opcodes.DASTORE;
      int value = pop(wide ? Type.LONG_TYPE : Type.INT_TYPE);
      pop();
      int array = pop();
      if (array != 0 && value != 0) {
        out.edge(
            values.type(array).startsWith("[L")
                ? values.widened(value, OutlineNodes.component(values.type(array)))
                : value,
            Outline.MUTATE,
            array);
        values.mention(value, array);
      }
    } else if (opcode <= Opcodes.SWAP) {
      shuffle(opcode);
    } else if (opcode <= Opcodes.DCMPG) {
      compute(opcode);
    } else {
      leave(opcode);
    }
  }

  private void element(int opcode) {
    pop();
    int array = pop();
    int node = 0;
    if (array != 0) {
      String type =
          values.type(array).startsWith("[")
              ? values.type(array).substring(1)
              : "L" + OutlineNodes.OBJECT + ";";
      node =
          values.fresh(
              type.startsWith("L")
                  ? type.substring(1, type.length() - 1)
                  : type.startsWith("[") ? type : "");
      values.copy(array, node);
    }
    push(node);
    if (opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD) {
      push(0);
    }
  }

  private void shuffle(int opcode) {
    int a = pop();
    int b = opcode == Opcodes.POP || opcode == Opcodes.DUP ? 0 : pop();
    switch (opcode) {
      case Opcodes.DUP -> pushAll(a, a);
      case Opcodes.DUP_X1 -> pushAll(a, b, a);
      case Opcodes.DUP_X2 -> {
        int c = pop();
        pushAll(a, c, b, a);
      }
      case Opcodes.DUP2 -> pushAll(b, a, b, a);
      case Opcodes.DUP2_X1 -> {
        int c = pop();
        pushAll(b, a, c, b, a);
      }
      case Opcodes.DUP2_X2 -> {
        int c = pop();
        int d = pop();
        pushAll(b, a, d, c, b, a);
      }
      case Opcodes.SWAP -> pushAll(a, b);
      default -> {
        // Popped.
      }
    }
  }

  private void pushAll(int... nodes) {
    for (int node : nodes) {
      push(node);
    }
  }

  /** Arithmetic makes something new; a conversion keeps what it converts. */
  private void compute(int opcode) {
    switch (opcode) {
      case Opcodes.I2B, Opcodes.I2C, Opcodes.I2S, Opcodes.I2F, Opcodes.F2I -> {
        // One value for another.
      }
      case Opcodes.I2L, Opcodes.I2D, Opcodes.F2L, Opcodes.F2D -> push(0);
      case Opcodes.L2I, Opcodes.L2F, Opcodes.D2I, Opcodes.D2F -> pop();
      case Opcodes.L2D, Opcodes.D2L -> {
        // Two slots for two.
      }
      case Opcodes.IADD, Opcodes.ISUB, Opcodes.IREM, Opcodes.IAND, Opcodes.IOR, Opcodes.IXOR ->
          sum();
      case Opcodes.INEG, Opcodes.FNEG -> pushNothing(1, 1);
      case Opcodes.LNEG, Opcodes.DNEG -> pushNothing(2, 2);
      case Opcodes.LSHL, Opcodes.LSHR, Opcodes.LUSHR -> pushNothing(3, 2);
      case Opcodes.LCMP, Opcodes.DCMPL, Opcodes.DCMPG -> pushNothing(4, 1);
      case Opcodes.FCMPL, Opcodes.FCMPG -> pushNothing(2, 1);
      default -> {
        boolean wide = opcode >= Opcodes.IADD && opcode <= Opcodes.LXOR && wide(opcode);
        pushNothing(wide ? 4 : 2, wide ? 2 : 1);
      }
    }
  }

  /** A number worked out from a character may become one again. */
  private void sum() {
    int right = pop();
    int left = pop();
    if (left == 0 || right == 0) {
      push(left == 0 ? right : left);
      return;
    }
    int both = values.fresh("");
    values.copy(left, both);
    values.copy(right, both);
    push(both);
  }

  private static boolean wide(int opcode) {
    if (opcode >= Opcodes.IAND) {
      return (opcode - Opcodes.IAND) % 2 == 1;
    }
    if (opcode >= Opcodes.ISHL) {
      return (opcode - Opcodes.ISHL) % 2 == 1;
    }
    return (opcode - Opcodes.IADD) % 2 == 1;
  }

  private void pushNothing(int popped, int pushed) {
    for (int i = 0; i < popped; i++) {
      pop();
    }
    for (int i = 0; i < pushed; i++) {
      push(0);
    }
  }

  private void leave(int opcode) {
    switch (opcode) {
      case Opcodes.IRETURN, Opcodes.FRETURN, Opcodes.ARETURN -> {
        values.copy(values.widened(pop(), resultType), out.returned);
        reachable = false;
      }
      case Opcodes.LRETURN, Opcodes.DRETURN -> {
        pop();
        values.copy(pop(), out.returned);
        reachable = false;
      }
      case Opcodes.RETURN -> reachable = false;
      case Opcodes.ATHROW -> {
        thrown(pop());
        reachable = false;
      }
      case Opcodes.ARRAYLENGTH -> {
        pop();
        push(0);
      }
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> pop();
      default -> {
        // Nothing else is left.
      }
    }
  }

  /** An exception goes to the handlers around, and on when none of them takes every one. */
  private void thrown(int node) {
    for (Handler handler : handlers) {
      if (active.contains(handler)) {
        values.copy(node, handler.node);
        if (handler.type == null
            || handler.type.equals("java/lang/Throwable")
            || handler.type.equals("java/lang/Exception")) {
          return;
        }
      }
    }
    values.copy(node, out.thrown);
  }

  private void caughtHere(int node) {
    for (Handler handler : handlers) {
      if (active.contains(handler)) {
        out.edge(node, Outline.FLOW, handler.node);
      }
    }
  }

  private int thrownHere() {
    if (active.isEmpty()) {
      return out.thrown;
    }
    int node = values.fresh("java/lang/Throwable");
    thrown(node);
    return node;
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (!reachable) {
      return;
    }
    if (opcode == Opcodes.NEWARRAY) {
      pop();
      push(values.fresh("[I"));
    } else {
      push(0);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (reachable) {
      push(0);
      if (value instanceof String text) {
        reflection.name(text);
      } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
        reflection.name(type.getInternalName());
      }
      if (value instanceof Long || value instanceof Double) {
        push(0);
      }
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    if (reachable) {
      for (int i = 0; i < dimensions; i++) {
        pop();
      }
      push(values.fresh(descriptor));
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (!reachable) {
      return;
    }
    switch (opcode) {
      case Opcodes.NEW -> {
        int node = values.fresh(type);
        values.markExact(node);
        push(node);
        calls.madeHere(node, type);
      }
      case Opcodes.ANEWARRAY -> {
        pop();
        push(values.fresh(type.startsWith("[") ? "[" + type : "[L" + type + ";"));
      }
      case Opcodes.CHECKCAST -> {
        int node = pop();
        int cast = node;
        if (node != 0 && !values.type(node).equals(type)) {
          boolean narrower =
              values.own(values.type(node)) == null
                  || program.index.isSubtype(type, values.type(node));
          cast = values.fresh(narrower ? type : values.type(node));
          values.sign(cast, values.signature(node));
          values.copy(node, cast);
        }
        push(cast);
      }
      default -> {
        pop();
        push(0);
      }
    }
  }

  // --- fields --------------------------------------------------------------------------------

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (!reachable) {
      return;
    }
    Type type = Type.getType(descriptor);
    if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
      int object = opcode == Opcodes.GETFIELD ? pop() : 0;
      int read = values.load(owner, name, type);
      if (object != 0 && program.isPartOfModel(owner, name)) {
        values.copy(object, read);
      }
      push(read, type);
      return;
    }
    int value = pop(type);
    if (opcode == Opcodes.PUTFIELD) {
      pop();
    }
    out.store(values.widened(value, OutlineNodes.typeOf(type)), values.key(owner, name));
  }

  // --- calls ---------------------------------------------------------------------------------

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    values.ordinal++;
    if (!reachable) {
      return;
    }
    Type[] arguments = Type.getArgumentTypes(descriptor);
    int shift = opcode == Opcodes.INVOKESTATIC ? 0 : 1;
    int[] nodes = new int[arguments.length + shift];
    for (int i = arguments.length - 1; i >= 0; i--) {
      nodes[i + shift] = pop(arguments[i]);
    }
    if (shift == 1) {
      nodes[0] = pop();
    }
    Type returned = Type.getReturnType(descriptor);
    int result =
        returned.getSort() == Type.VOID || returned.getSort() == Type.BOOLEAN
            ? 0
            : values.fresh(OutlineNodes.typeOf(returned));
    String receiver = owner;
    boolean dispatched = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
    boolean certain = !dispatched;
    if (dispatched && nodes[0] != 0) {
      String type = values.type(nodes[0]);
      if (!type.equals(owner)
          && !type.isEmpty()
          && !type.equals(OutlineNodes.OBJECT)
          && program.index.isSubtype(type, owner)) {
        receiver = type;
      }
      certain = values.isExact(nodes[0]);
    }
    if (result != 0) {
      String generic = callees.genericResult(owner, name, descriptor);
      if (generic != null) {
        values.sign(result, generic);
      }
    }
    Callees.Callee callee = callees.of(receiver, name, descriptor, certain, shift == 0);
    calls.call(callee, nodes, shift, arguments, result);
    if (owner.startsWith("java/lang/reflect/") || owner.equals("java/lang/Class")) {
      reflection.reflect(owner, name, nodes, result);
    } else if (owner.equals("java/lang/invoke/MethodHandle")
        || owner.equals("java/lang/invoke/VarHandle")) {
      reflection.handle(name, nodes, result);
    }
    if (returned.getSort() != Type.VOID) {
      push(result, returned);
    }
  }

  // --- what is left to run time --------------------------------------------------------------

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... settings) {
    values.ordinal++;
    if (!reachable) {
      return;
    }
    Type[] arguments = Type.getArgumentTypes(descriptor);
    int[] nodes = new int[arguments.length];
    for (int i = arguments.length - 1; i >= 0; i--) {
      nodes[i] = pop(arguments[i]);
    }
    Type returned = Type.getReturnType(descriptor);
    int result = values.fresh(OutlineNodes.typeOf(returned));
    boolean record = bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods");
    if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && settings.length > 1
        && settings[1] instanceof Handle handle) {
      calls.function(handle, nodes, result);
    } else if (record && !name.equals("toString")) {
      push(0, returned);
      return;
    } else if (record) {
      for (Object setting : settings) {
        if (setting instanceof Handle getter) {
          int part =
              values.load(getter.getOwner(), getter.getName(), Type.getType(getter.getDesc()));
          out.edge(values.handed(part, Callees.Form.TEXT), Outline.FLOW, result);
        }
      }
    } else {
      for (int node : nodes) {
        out.edge(values.handed(node, Callees.Form.TEXT), Outline.FLOW, result);
      }
    }
    push(result, returned);
  }

  Outline outline() {
    reflection.finish();
    return out.build();
  }
}
