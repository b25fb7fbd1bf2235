package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
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

  private static final String OBJECT = "java/lang/Object";

  /** Types whose objects never change and that are no functions. */
  private static final Set<String> VALUES =
      Set.of(
          "java/lang/String",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Class",
          "java/math/BigDecimal",
          "java/math/BigInteger",
          "java/util/UUID",
          "java/util/Locale",
          "java/net/URI",
          "java/net/URL",
          "java/time/LocalDate",
          "java/time/LocalDateTime",
          "java/time/Instant",
          "java/time/Duration",
          "java/time/Period",
          "java/time/ZonedDateTime",
          "java/time/OffsetDateTime");

  private final Program program;
  private final Callees callees;
  private final MethodRef method;
  private final MethodInfo declared;
  private final Outline.Builder out;
  private final String resultType;

  private String[] types = new String[64];
  private String[] signatures = new String[64];
  private boolean[] exact = new boolean[64];

  private int[] stack = new int[16];
  private int size;
  private int[] locals;
  private boolean reachable = true;
  private int ordinal = -1;

  /** The texts and classes the method names. */
  private final Set<String> constants = new HashSet<>();

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
    this.resultType = typeOf(Type.getReturnType(declared.descriptor()));
    this.locals = new int[8];
    start(owner);
  }

  private void start(ClassInfo owner) {
    Type[] arguments = Type.getArgumentTypes(declared.descriptor());
    int shift = declared.isStatic() ? 0 : 1;
    int[] parameters = new int[arguments.length + shift];
    int at = 0;
    if (shift == 1) {
      parameters[0] = fresh(owner.name());
      local(at++, parameters[0]);
    }
    List<String> generic = generics(declared.signature(), arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      int node = fresh(typeOf(arguments[i]));
      if (i < generic.size()) {
        signatures[node] = generic.get(i);
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
            : fresh(resultType);
    out.thrown = fresh("java/lang/Throwable");
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

  private static String typeOf(Type type) {
    return switch (type.getSort()) {
      case Type.OBJECT -> type.getInternalName();
      case Type.ARRAY -> type.getDescriptor();
      default -> "";
    };
  }

  private int fresh(String type) {
    int node =
        out.node(
            callees.canHold(type),
            !type.isEmpty() && !VALUES.contains(type),
            !type.isEmpty() && callees.isFunction(type));
    if (node >= types.length) {
      types = Arrays.copyOf(types, node * 2);
      signatures = Arrays.copyOf(signatures, node * 2);
      exact = Arrays.copyOf(exact, node * 2);
    }
    types[node] = type;
    return node;
  }

  private void copy(int from, int to) {
    out.edge(from, Outline.COPY, to);
  }

  private @Nullable ClassInfo own(String type) {
    ClassInfo info = type.isEmpty() ? null : program.index.loaded(type);
    return info != null && info.container().own() ? info : null;
  }

  /**
   * The node of a value a library gets hold of: with what its objects print, or with what their
   * properties hold.
   */
  private int handed(int node, Callees.Form form) {
    if (node == 0 || form == Callees.Form.OBJECT) {
      return node;
    }
    List<String> mentioned = mentioned(node);
    if (mentioned.isEmpty()) {
      return node;
    }
    int seen = fresh(OBJECT);
    copy(node, seen);
    for (String type : mentioned) {
      switch (form) {
        case PROPERTIES -> out.hand(type, seen);
        case FIELDS -> fields(type, seen, 0);
        default -> print(type, node, seen);
      }
    }
    return seen;
  }

  /** All fields of an object are written out, and those of the objects in them. */
  private void fields(String type, int text, int depth) {
    for (String above : program.index.supertypes(type)) {
      ClassInfo info = own(above);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (!field.isStatic()) {
          int held = load(above, field.name(), Type.getType(field.descriptor()));
          out.edge(held, Outline.FLOW, text);
          for (String inside : depth < 2 && held != 0 ? mentioned(held) : List.<String>of()) {
            fields(inside, text, depth + 1);
          }
        }
      }
    }
    out.hand(type, text);
  }

  private List<String> mentioned(int node) {
    List<String> mentioned = new ArrayList<>();
    String type = types[node];
    if (type.startsWith("[")) {
      type = type.substring(type.lastIndexOf('[') + 1);
      type = type.startsWith("L") ? type.substring(1, type.length() - 1) : "";
    }
    if (own(type) != null) {
      mentioned.add(type);
    }
    String signature = signatures[node];
    if (signature != null) {
      for (String name : TypeNames.in(signature)) {
        if (own(name) != null && !mentioned.contains(name)) {
          mentioned.add(name);
        }
      }
    }
    return mentioned;
  }

  /** An object of a type makes a text of itself. */
  private void print(String type, int node, int text) {
    List<MethodRef> targets = callees.texts(type);
    if (targets == null) {
      out.hand(type, text);
    } else if (!targets.isEmpty()) {
      out.call(new Outline.Call(targets, new int[] {node}, text, 0, -1, ordinal));
    }
  }

  /** A value that is taken for something more general, where its own type is no longer known. */
  private int widened(int node, String to) {
    if (node == 0 || !to.equals(OBJECT)) {
      return node;
    }
    int seen = handed(node, Callees.Form.PROPERTIES);
    if (seen != node) {
      for (String type : mentioned(node)) {
        print(type, node, seen);
      }
    }
    return seen;
  }

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
      kept = fresh(type);
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
      case Opcodes.ASTORE -> store(variable, pop(), OBJECT);
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
        new Handler(start, end, target, type, fresh(type == null ? "java/lang/Throwable" : type)));
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
      copy(here, there);
      return there;
    }
    if (there == 0) {
      return here;
    }
    int both = fresh(types[there].equals(types[here]) ? types[there] : common(there, here));
    signatures[both] = signatures[there] == null ? signatures[here] : signatures[there];
    own[at] = true;
    copy(there, both);
    copy(here, both);
    return both;
  }

  private String common(int a, int b) {
    if (types[a].isEmpty() || types[b].isEmpty()) {
      return "";
    }
    if (program.index.isSubtype(types[a], types[b])) {
      return types[b];
    }
    return program.index.isSubtype(types[b], types[a]) ? types[a] : OBJECT;
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
            types[array].startsWith("[L") ? widened(value, component(types[array])) : value,
            Outline.MUTATE,
            array);
        mention(value, array);
      }
    } else if (opcode <= Opcodes.SWAP) {
      shuffle(opcode);
    } else if (opcode <= Opcodes.DCMPG) {
      compute(opcode);
    } else {
      leave(opcode);
    }
  }

  private static String component(String array) {
    String inner = array.substring(1);
    return inner.startsWith("L") ? inner.substring(1, inner.length() - 1) : inner;
  }

  private void element(int opcode) {
    pop();
    int array = pop();
    int node = 0;
    if (array != 0) {
      String type = types[array].startsWith("[") ? types[array].substring(1) : "L" + OBJECT + ";";
      node =
          fresh(
              type.startsWith("L")
                  ? type.substring(1, type.length() - 1)
                  : type.startsWith("[") ? type : "");
      copy(array, node);
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
        copy(widened(pop(), resultType), out.returned);
        reachable = false;
      }
      case Opcodes.LRETURN, Opcodes.DRETURN -> {
        pop();
        copy(pop(), out.returned);
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
        copy(node, handler.node);
        if (handler.type == null
            || handler.type.equals("java/lang/Throwable")
            || handler.type.equals("java/lang/Exception")) {
          return;
        }
      }
    }
    copy(node, out.thrown);
  }

  private int thrownHere() {
    if (active.isEmpty()) {
      return out.thrown;
    }
    int node = fresh("java/lang/Throwable");
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
      push(fresh("[I"));
    } else {
      push(0);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (reachable) {
      push(0);
      if (value instanceof String text) {
        constants.add(text);
      } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
        constants.add(type.getInternalName());
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
      push(fresh(descriptor));
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (!reachable) {
      return;
    }
    switch (opcode) {
      case Opcodes.NEW -> {
        int node = fresh(type);
        exact[node] = true;
        push(node);
        madeHere(node, type);
      }
      case Opcodes.ANEWARRAY -> {
        pop();
        push(fresh(type.startsWith("[") ? "[" + type : "[L" + type + ";"));
      }
      case Opcodes.CHECKCAST -> {
        int node = pop();
        int cast = node;
        if (node != 0 && !types[node].equals(type)) {
          boolean narrower = own(types[node]) == null || program.index.isSubtype(type, types[node]);
          cast = fresh(narrower ? type : types[node]);
          signatures[cast] = signatures[node];
          copy(node, cast);
        }
        push(cast);
      }
      default -> {
        pop();
        push(0);
      }
    }
  }

  /** An own object that a library can call back takes what it is given there and gives back. */
  private void madeHere(int node, String type) {
    ClassInfo info = own(type);
    if (info == null) {
      return;
    }
    for (String above : program.index.supertypes(type)) {
      ClassInfo library = program.index.find(above).orElse(null);
      if (library == null || library.container().own() || !callees.isCalledBack(library)) {
        continue;
      }
      for (MethodInfo candidate : library.methods()) {
        MethodInfo mine =
            candidate.isAbstract() ? called(info, candidate.name(), candidate.descriptor()) : null;
        if (mine != null && mine.descriptor().length() > 3) {
          int[] arguments = new int[Type.getArgumentCount(mine.descriptor()) + 1];
          out.call(
              new Outline.Call(
                  List.of(new MethodRef(info.name(), mine.name(), mine.descriptor())),
                  arguments,
                  node,
                  0,
                  1,
                  ordinal));
        }
      }
    }
  }

  /** The method of a class with this name that does the work, not the bridge that calls it. */
  private static @Nullable MethodInfo called(ClassInfo info, String name, String descriptor) {
    MethodInfo found = info.method(name, descriptor);
    return found == null || found.isAbstract() ? null : found;
  }

  // --- fields --------------------------------------------------------------------------------

  private final Map<String, String> keys = new HashMap<>();

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (!reachable) {
      return;
    }
    Type type = Type.getType(descriptor);
    if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
      if (opcode == Opcodes.GETFIELD) {
        pop();
      }
      push(load(owner, name, type), type);
      return;
    }
    int value = pop(type);
    if (opcode == Opcodes.PUTFIELD) {
      pop();
    }
    out.store(widened(value, typeOf(type)), key(owner, name));
  }

  private int load(String owner, String name, Type type) {
    if (type.getSort() == Type.BOOLEAN) {
      return 0;
    }
    int node = fresh(typeOf(type));
    ClassInfo declaring = program.index.declaringField(owner, name);
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    if (field != null) {
      signatures[node] = field.signature();
    }
    // Nobody keeps personal data in a constant of a library.
    if (declaring == null || program.index.loaded(declaring.name()) != null) {
      out.load(key(owner, name), node);
    }
    return node;
  }

  private String key(String owner, String name) {
    return keys.computeIfAbsent(
        owner + "#" + name,
        same -> {
          ClassInfo declaring = program.index.declaringField(owner, name);
          return (declaring == null ? owner : declaring.name()) + "#" + name;
        });
  }

  // --- calls ---------------------------------------------------------------------------------

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    ordinal++;
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
            : fresh(typeOf(returned));
    String receiver = owner;
    boolean dispatched = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
    boolean certain = !dispatched;
    if (dispatched && nodes[0] != 0) {
      String type = types[nodes[0]];
      if (!type.equals(owner)
          && !type.isEmpty()
          && !type.equals(OBJECT)
          && program.index.isSubtype(type, owner)) {
        receiver = type;
      }
      certain = exact[nodes[0]];
    }
    ClassInfo declaring = program.index.implementation(owner, name, descriptor);
    MethodInfo called = declaring == null ? null : declaring.method(name, descriptor);
    if (called != null && called.signature() != null && result != 0) {
      signatures[result] = TypeNames.result(called.signature());
    }
    Callees.Callee callee = callees.of(receiver, name, descriptor, certain, shift == 0);
    call(callee, nodes, shift, arguments, result);
    if (owner.startsWith("java/lang/reflect/") || owner.equals("java/lang/Class")) {
      reflect(owner, name, nodes, result);
    }
    if (returned.getSort() != Type.VOID) {
      push(result, returned);
    }
  }

  private void call(Callees.Callee callee, int[] nodes, int shift, Type[] arguments, int result) {
    int given = callee.clean() ? 0 : result;
    if (!callee.targets().isEmpty()) {
      int[] passed = nodes.clone();
      for (int i = shift; i < passed.length; i++) {
        passed[i] = widened(passed[i], typeOf(arguments[i - shift]));
      }
      out.call(new Outline.Call(callee.targets(), passed, given, thrownHere(), -1, ordinal));
    }
    for (Callees.Transfer transfer : callee.transfers()) {
      int from = at(transfer.from(), nodes, given);
      int to = at(transfer.to(), nodes, given);
      out.edge(handed(from, transfer.form()), transfer.kind(), to);
      mention(from, to);
    }
    for (Callees.Exposed sink : callee.sinks()) {
      out.sink(handed(at(sink.position(), nodes, given), sink.form()));
    }
    for (int source : callee.sources()) {
      out.source(at(source, nodes, given));
    }
    for (Callees.Callback callback : callee.callbacks()) {
      callBack(callback, nodes, given);
    }
    for (Callees.Transfer copied : callee.copies()) {
      copyProperties(at(copied.from(), nodes, given), at(copied.to(), nodes, given));
    }
  }

  /** A call by name may run whatever the method names in its constants. */
  private void reflect(String owner, String name, int[] nodes, int result) {
    boolean invokes = name.equals("invoke") && nodes.length == 3;
    boolean creates = name.equals("newInstance");
    boolean field = owner.equals("java/lang/reflect/Field") && nodes.length > 1;
    if (!invokes && !creates && !field) {
      return;
    }
    Set<String> owners = new TreeSet<>(Set.of(method.owner()));
    for (String constant : constants) {
      if (own(constant.replace('.', '/')) != null) {
        owners.add(constant.replace('.', '/'));
      }
    }
    for (String type : owners) {
      for (String above : program.index.supertypes(type)) {
        ClassInfo info = own(above);
        if (info != null && field) {
          reflectField(info, name, nodes, result);
        } else if (info != null && (invokes || above.equals(type))) {
          reflectCall(info, creates, nodes, result);
        }
      }
    }
  }

  private void reflectField(ClassInfo info, String name, int[] nodes, int result) {
    for (FieldInfo each : info.fields()) {
      if (constants.contains(each.name()) && name.equals("set")) {
        out.store(nodes[nodes.length - 1], info.name() + "#" + each.name());
      } else if (constants.contains(each.name()) && name.equals("get") && result != 0) {
        out.load(info.name() + "#" + each.name(), result);
      }
    }
  }

  private void reflectCall(ClassInfo info, boolean creates, int[] nodes, int result) {
    int array = creates && nodes.length < 2 ? 0 : nodes[nodes.length - 1];
    for (MethodInfo each : info.methods()) {
      if (each.isAbstract()
          || each.name().equals("<init>") != creates
          || !creates && !constants.contains(each.name())) {
        continue;
      }
      int shift = each.isStatic() ? 0 : 1;
      int[] passed = new int[Type.getArgumentCount(each.descriptor()) + shift];
      Arrays.fill(passed, array);
      if (shift == 1) {
        passed[0] = creates ? result : nodes[1];
      }
      out.call(
          new Outline.Call(
              List.of(new MethodRef(info.name(), each.name(), each.descriptor())),
              passed,
              creates ? 0 : result,
              thrownHere(),
              -1,
              ordinal));
    }
  }

  /** Fields of one object become the same-named fields of another. */
  private void copyProperties(int from, int to) {
    if (from == 0 || to == 0 || own(types[to]) == null) {
      return;
    }
    for (String above : program.index.supertypes(types[to])) {
      ClassInfo info = own(above);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (own(types[from]) == null) {
          out.store(from, above + "#" + field.name());
          continue;
        }
        ClassInfo source = program.index.declaringField(types[from], field.name());
        FieldInfo same = source == null ? null : source.field(field.name()).orElse(null);
        if (source != null && same != null) {
          out.store(
              load(source.name(), same.name(), Type.getType(same.descriptor())),
              above + "#" + field.name());
        }
      }
    }
  }

  /** A container of objects of the codebase mentions their type, as its declaration would. */
  private void mention(int from, int to) {
    if (from == 0 || to == 0) {
      return;
    }
    String more = own(types[from]) != null ? "L" + types[from] + ";" : signatures[from];
    String before = signatures[to];
    if (more != null && own(types[to]) == null && (before == null || !before.contains(more))) {
      signatures[to] = before == null ? more : before + more;
    }
  }

  private static int at(int position, int[] nodes, int result) {
    return position == Callees.RESULT
        ? result
        : position >= 0 && position < nodes.length ? nodes[position] : 0;
  }

  private void callBack(Callees.Callback callback, int[] nodes, int result) {
    int receiver = at(callback.receiver(), nodes, result);
    if (receiver == 0 || own(types[receiver]) == null) {
      return;
    }
    int[] arguments = new int[callback.given().size() + 1];
    arguments[0] = receiver;
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = at(callback.given().get(i - 1), nodes, result);
    }
    List<MethodRef> targets =
        callees.called(types[receiver], callback.method(), arguments.length - 1);
    if (!targets.isEmpty()) {
      out.call(
          new Outline.Call(
              targets, arguments, at(callback.result(), nodes, result), thrownHere(), -1, ordinal));
    }
  }

  // --- what is left to run time --------------------------------------------------------------

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... settings) {
    ordinal++;
    if (!reachable) {
      return;
    }
    Type[] arguments = Type.getArgumentTypes(descriptor);
    int[] nodes = new int[arguments.length];
    for (int i = arguments.length - 1; i >= 0; i--) {
      nodes[i] = pop(arguments[i]);
    }
    Type returned = Type.getReturnType(descriptor);
    int result = fresh(typeOf(returned));
    boolean record = bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods");
    if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && settings.length > 1
        && settings[1] instanceof Handle handle) {
      function(handle, nodes, result);
    } else if (record && !name.equals("toString")) {
      push(0, returned);
      return;
    } else if (record) {
      for (Object setting : settings) {
        if (setting instanceof Handle getter) {
          int part = load(getter.getOwner(), getter.getName(), Type.getType(getter.getDesc()));
          out.edge(handed(part, Callees.Form.TEXT), Outline.FLOW, result);
        }
      }
    } else {
      for (int node : nodes) {
        out.edge(handed(node, Callees.Form.TEXT), Outline.FLOW, result);
      }
    }
    push(result, returned);
  }

  private void function(Handle handle, int[] captured, int result) {
    Type[] arguments = Type.getArgumentTypes(handle.getDesc());
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    boolean constructor = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    int shift = isStatic ? 0 : 1;
    int[] nodes = new int[arguments.length + shift];
    int first = constructor ? 1 : 0;
    int free = Math.min(nodes.length, first + captured.length);
    if (constructor) {
      nodes[0] = result;
    }
    for (int i = first; i < free; i++) {
      nodes[i] = captured[i - first];
    }
    boolean dispatched =
        handle.getTag() == Opcodes.H_INVOKEVIRTUAL || handle.getTag() == Opcodes.H_INVOKEINTERFACE;
    Callees.Callee callee =
        callees.of(handle.getOwner(), handle.getName(), handle.getDesc(), !dispatched, isStatic);
    if (!callee.targets().isEmpty()) {
      int[] passed = nodes.clone();
      out.call(new Outline.Call(callee.targets(), passed, result, thrownHere(), free, ordinal));
    }
    for (int i = free; i < nodes.length; i++) {
      nodes[i] = result;
    }
    for (Callees.Transfer transfer : callee.transfers()) {
      int from = at(transfer.from(), nodes, result);
      out.edge(
          handed(from, transfer.form()),
          transfer.kind() == Outline.COPY ? Outline.FLOW : transfer.kind(),
          at(transfer.to(), nodes, result));
    }
    for (Callees.Exposed sink : callee.sinks()) {
      out.sink(handed(at(sink.position(), nodes, result), sink.form()));
    }
    for (int source : callee.sources()) {
      out.source(at(source, nodes, result));
    }
  }

  Outline outline() {
    return out.build();
  }
}
