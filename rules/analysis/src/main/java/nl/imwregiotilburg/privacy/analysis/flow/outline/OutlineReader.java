package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.method.CriteriaQueries;
import nl.imwregiotilburg.privacy.analysis.flow.method.Tables;
import nl.imwregiotilburg.privacy.analysis.flow.program.Listeners;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
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

  /** The classes named so far of which a query may make objects. */
  private final Set<ClassInfo> results = new LinkedHashSet<>();

  private final OutlineFrame frame;
  private final OutlineHandlers handlers;
  private boolean reachable = true;

  OutlineReader(Program program, Callees callees, ClassInfo owner, MethodInfo declared) {
    super(Opcodes.ASM9);
    this.program = program;
    this.callees = callees;
    this.declared = declared;
    this.method = new MethodRef(owner.name(), declared.name(), declared.descriptor());
    this.out = new Outline.Builder(method);
    this.values = new OutlineNodes(program, callees, out);
    this.frame = new OutlineFrame(values);
    this.handlers = new OutlineHandlers(values, frame, out);
    this.calls =
        new OutlineCalls(
            program, callees, method, values, out, handlers::thrownHere, handlers::caughtHere);
    this.reflection =
        new OutlineReflection(program, callees, method, values, out, calls, handlers::thrownHere);
    this.resultType = OutlineNodes.typeOf(Type.getReturnType(declared.descriptor()));
    start(owner);
  }

  private void start(ClassInfo owner) {
    Type[] arguments = Type.getArgumentTypes(declared.descriptor());
    int shift = declared.isStatic() ? 0 : 1;
    int[] parameters = new int[arguments.length + shift];
    int at = 0;
    if (shift == 1) {
      parameters[0] = values.fresh(owner.name());
      frame.local(at++, parameters[0]);
    }
    List<String> generic = generics(declared.signature(), arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      int node = values.fresh(OutlineNodes.typeOf(arguments[i]));
      if (i < generic.size()) {
        values.sign(node, generic.get(i));
      }
      parameters[i + shift] = node;
      frame.local(at, node);
      at += arguments[i].getSize();
      if (program.elements.ofParameter(owner, declared, i) != null
          || program.advice.seesCalls(method, i)) {
        out.source(node);
      }
      if (Listeners.areErrorsOfForm(arguments, i)) {
        int form = parameters[i + shift - 1];
        out.edge(form, Outline.MUTATE, node);
        out.edge(values.handed(form, Callee.Form.PROPERTIES), Outline.MUTATE, node);
      }
      for (String space : program.listeners.checked(method, i)) {
        calls.send(node, space);
      }
      if (!program.listeners.told(method, i).isEmpty()) {
        calls.send(node, Listeners.ADVICE);
      }
      for (Listeners.Box box : program.listeners.needed(method, i)) {
        out.load(Listeners.field(box.space()), node);
      }
    }
    out.parameters = parameters;
    Type returned = Type.getReturnType(declared.descriptor());
    out.returned =
        returned.getSort() == Type.VOID || returned.getSort() == Type.BOOLEAN
            ? 0
            : values.fresh(resultType);
    for (Listeners.Sent sent : program.listeners.answers(method)) {
      if (declared.signature() != null) {
        values.sign(out.returned, TypeNames.result(declared.signature()));
      }
      calls.send(out.returned, sent.space());
    }
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

  // --- stack and variables -------------------------------------------------------------------

  private void store(int variable, int node, String type) {
    int kept = node;
    if (kept == 0 && !type.isEmpty()) {
      // A loop may bring something back into what is nothing yet.
      kept = values.fresh(type);
    }
    frame.local(variable, kept);
    handlers.reach();
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    if (!reachable) {
      return;
    }
    int held = frame.held(variable);
    switch (opcode) {
      case Opcodes.ILOAD, Opcodes.FLOAD, Opcodes.ALOAD -> frame.push(held);
      case Opcodes.LLOAD, Opcodes.DLOAD -> {
        frame.push(held);
        frame.push(0);
      }
      case Opcodes.ISTORE, Opcodes.FSTORE -> store(variable, frame.pop(), "");
      case Opcodes.ASTORE -> store(variable, frame.pop(), OutlineNodes.OBJECT);
      case Opcodes.LSTORE, Opcodes.DSTORE -> {
        frame.pop();
        store(variable, frame.pop(), "");
      }
      default -> {
        // Subroutines were written out before.
      }
    }
  }

  // --- where ways meet -----------------------------------------------------------------------

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label target, @Nullable String type) {
    handlers.add(start, end, target, type);
  }

  @Override
  public void visitLabel(Label label) {
    frame.come(label, reachable);
    reachable = true;
    handlers.come(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    if (!reachable) {
      return;
    }
    switch (opcode) {
      case Opcodes.GOTO -> {
        frame.flow(label);
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
        frame.pop();
        frame.flow(label);
      }
      default -> {
        frame.pop();
        frame.pop();
        frame.flow(label);
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
      frame.pop();
      frame.flow(other);
      for (Label label : labels) {
        frame.flow(label);
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
      frame.push(0);
      if (opcode >= Opcodes.LCONST_0 && opcode <= Opcodes.LCONST_1 || opcode >= Opcodes.DCONST_0) {
        frame.push(0);
      }
    } else if (opcode <= Opcodes.SALOAD) {
      element(opcode);
    } else if (opcode <= Opcodes.SASTORE) {
      boolean wide = opcode == Opcodes.LASTORE || opcode == Opcodes.DASTORE;
      int value = frame.pop(wide ? Type.LONG_TYPE : Type.INT_TYPE);
      frame.pop();
      int array = frame.pop();
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
      frame.shuffle(opcode);
    } else if (opcode <= Opcodes.DCMPG) {
      frame.compute(opcode);
    } else {
      leave(opcode);
    }
  }

  private void element(int opcode) {
    frame.pop();
    int array = frame.pop();
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
    frame.push(node);
    if (opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD) {
      frame.push(0);
    }
  }

  /** An exception tells its message wherever it is caught, and whoever reads the message. */
  private void throwIt(int node) {
    List<MethodRef> texts = values.isObject(node) ? callees.texts(values.type(node)) : List.of();
    if (texts != null && texts.isEmpty()) {
      handlers.thrown(node);
      return;
    }
    int told = values.handed(node, Callee.Form.TEXT);
    out.sink(told);
    handlers.thrown(told);
  }

  private void leave(int opcode) {
    switch (opcode) {
      case Opcodes.IRETURN, Opcodes.FRETURN, Opcodes.ARETURN -> {
        values.copy(values.widened(frame.pop(), resultType), out.returned);
        reachable = false;
      }
      case Opcodes.LRETURN, Opcodes.DRETURN -> {
        frame.pop();
        values.copy(frame.pop(), out.returned);
        reachable = false;
      }
      case Opcodes.RETURN -> reachable = false;
      case Opcodes.ATHROW -> {
        throwIt(frame.pop());
        reachable = false;
      }
      case Opcodes.ARRAYLENGTH -> {
        frame.pop();
        frame.push(0);
      }
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> frame.pop();
      default -> {
        // Nothing else is left.
      }
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (!reachable) {
      return;
    }
    if (opcode == Opcodes.NEWARRAY) {
      frame.pop();
      frame.push(values.fresh("[I"));
    } else {
      frame.push(0);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (reachable) {
      frame.push(0);
      if (value instanceof String text) {
        reflection.name(text);
        program.mapped.made(text).forEach(this::makeOfColumns);
      } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
        reflection.name(type.getInternalName());
        program.mapped.results(type.getInternalName()).ifPresent(results::add);
      }
      if (value instanceof Long || value instanceof Double) {
        frame.push(0);
      }
    }
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    if (reachable) {
      for (int i = 0; i < dimensions; i++) {
        frame.pop();
      }
      frame.push(values.fresh(descriptor));
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
        frame.push(node);
        calls.madeHere(node, type);
      }
      case Opcodes.ANEWARRAY -> {
        frame.pop();
        frame.push(values.fresh(type.startsWith("[") ? "[" + type : "[L" + type + ";"));
      }
      case Opcodes.CHECKCAST -> {
        int node = frame.pop();
        int cast = node;
        if (node != 0 && !values.type(node).equals(type)) {
          boolean narrower =
              values.own(values.type(node)) == null
                  || program.index.isSubtype(type, values.type(node));
          cast = values.fresh(narrower ? type : values.type(node));
          values.sign(cast, values.signature(node));
          values.copy(node, cast);
        }
        frame.push(cast);
      }
      default -> {
        frame.pop();
        frame.push(0);
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
      int object = opcode == Opcodes.GETFIELD ? frame.pop() : 0;
      int read = values.load(owner, name, type);
      if (object != 0 && program.isPartOfModel(owner, name)) {
        values.copy(object, read);
      }
      frame.push(read, type);
      return;
    }
    int value = frame.pop(type);
    if (opcode == Opcodes.PUTFIELD) {
      frame.pop();
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
      nodes[i + shift] = frame.pop(arguments[i]);
    }
    if (shift == 1) {
      nodes[0] = frame.pop();
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
    Callee callee = callees.of(receiver, name, descriptor, certain, shift == 0);
    calls.call(callee, nodes, shift, arguments, result);
    if (owner.startsWith("java/lang/reflect/") || owner.equals("java/lang/Class")) {
      reflection.reflect(owner, name, nodes, result);
    } else if (owner.equals("java/lang/invoke/MethodHandle")
        || owner.equals("java/lang/invoke/VarHandle")) {
      reflection.handle(name, nodes, result);
    }
    program.mapped.madeBy(name, descriptor).forEach(this::makeOfColumns);
    if (!results.isEmpty() && CriteriaQueries.saysWhatIsMade(owner, name)) {
      results.forEach(this::makeOfColumns);
      results.clear();
    }
    if (returned.getSort() != Type.VOID) {
      frame.push(result, returned);
    }
  }

  /** A query makes objects of what it selects: whatever asks for its results may get one. */
  private void makeOfColumns(ClassInfo type) {
    int made = values.fresh(type.name());
    for (MethodInfo method : type.methods()) {
      Type[] arguments = Type.getArgumentTypes(method.descriptor());
      if (method.name().equals("<init>") && arguments.length > 0) {
        int[] nodes = new int[arguments.length + 1];
        nodes[0] = made;
        for (int i = 0; i < arguments.length; i++) {
          nodes[i + 1] = values.fresh(OutlineNodes.typeOf(arguments[i]));
          out.load(Tables.KEPT.field(), nodes[i + 1]);
        }
        Callee callee = callees.of(type.name(), "<init>", method.descriptor(), true, false);
        calls.call(callee, nodes, 1, arguments, 0);
      }
    }
    out.store(made, Tables.KEPT.field());
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
      nodes[i] = frame.pop(arguments[i]);
    }
    Type returned = Type.getReturnType(descriptor);
    int result = values.fresh(OutlineNodes.typeOf(returned));
    boolean record = bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods");
    if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && settings.length > 1
        && settings[1] instanceof Handle handle) {
      calls.function(handle, nodes, result);
    } else if (record && !name.equals("toString")) {
      frame.push(0, returned);
      return;
    } else if (record) {
      for (Object setting : settings) {
        if (setting instanceof Handle getter) {
          int part =
              values.load(getter.getOwner(), getter.getName(), Type.getType(getter.getDesc()));
          out.edge(values.handed(part, Callee.Form.TEXT), Outline.FLOW, result);
        }
      }
    } else {
      for (int node : nodes) {
        out.edge(values.handed(node, Callee.Form.TEXT), Outline.FLOW, result);
      }
    }
    frame.push(result, returned);
  }

  Outline outline() {
    reflection.finish();
    return out.build();
  }
}
