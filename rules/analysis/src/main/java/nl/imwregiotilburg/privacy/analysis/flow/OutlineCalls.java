package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The calls of one method in its outline: of own code, of libraries, of functions, and by name. */
final class OutlineCalls {

  private final Program program;
  private final Callees callees;
  private final MethodRef method;
  private final OutlineNodes values;
  private final Outline.Builder out;
  private final IntSupplier thrown;
  private final IntConsumer caught;

  /** The texts and classes the method names. */
  private final Set<String> constants = new HashSet<>();

  private final List<Reflective> reflective = new ArrayList<>();

  /** Whether the method asks for all members of some kind. */
  private boolean enumerates;

  private static final Set<String> ENUMERATES =
      Set.of(
          "getMethods",
          "getDeclaredMethods",
          "getFields",
          "getDeclaredFields",
          "getConstructors",
          "getDeclaredConstructors",
          "getRecordComponents");

  /**
   * @param thrown makes the node of what is thrown at the current instruction
   * @param caught hands a node to what catches exceptions there
   */
  OutlineCalls(
      Program program,
      Callees callees,
      MethodRef method,
      OutlineNodes values,
      Outline.Builder out,
      IntSupplier thrown,
      IntConsumer caught) {
    this.program = program;
    this.callees = callees;
    this.method = method;
    this.values = values;
    this.out = out;
    this.thrown = thrown;
    this.caught = caught;
  }

  /** Notes a text or class the method names, which a call by name may mean. */
  void name(String constant) {
    constants.add(constant);
  }

  void call(Callees.Callee callee, int[] nodes, int shift, Type[] arguments, int result) {
    int given = callee.clean() ? 0 : result;
    if (!callee.targets().isEmpty()) {
      int[] passed = nodes.clone();
      for (int i = shift; i < passed.length; i++) {
        passed[i] = values.widened(passed[i], OutlineNodes.typeOf(arguments[i - shift]));
      }
      out.call(
          new Outline.Call(callee.targets(), passed, given, thrown.getAsInt(), -1, values.ordinal));
    }
    for (Callees.Transfer transfer : callee.transfers()) {
      int from = at(transfer.from(), nodes, given);
      int to = at(transfer.to(), nodes, given);
      out.edge(values.handed(from, transfer.form()), transfer.kind(), to);
      values.mention(from, to);
    }
    for (Callees.Exposed sink : callee.sinks()) {
      out.sink(values.handed(at(sink.position(), nodes, given), sink.form()));
    }
    for (Callees.Kept kept : callee.kept()) {
      int node = at(kept.position(), nodes, given);
      if (node != 0 && kept.stores()) {
        out.store(node, kept.field());
      } else if (node != 0) {
        out.load(kept.field(), node);
      }
    }
    if (callee.modelled()) {
      for (int node : nodes) {
        takeOut(node);
      }
    }
    if (callee.runsFunction()) {
      caught.accept(nodes[0]);
    }
    for (int quoted : callee.thrown()) {
      int node = values.handed(at(quoted, nodes, given), Callees.Form.TEXT);
      if (node != 0) {
        out.edge(node, Outline.FLOW, thrown.getAsInt());
      }
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

  /** A library may look into a container of the codebase. */
  private void takeOut(int node) {
    String type = node == 0 ? "" : values.type(node);
    if (node == 0 || values.own(type) == null) {
      return;
    }
    Set<OwnContainers.Taken> all = new LinkedHashSet<>(OwnContainers.of(program, type, true));
    all.addAll(OwnContainers.of(program, type, false));
    for (OwnContainers.Taken taken : all) {
      boolean iterates = taken.method().equals("iterator");
      int inside = takeOut(node, type, taken.method(), Type.getArgumentCount(taken.descriptor()));
      if (iterates && inside != 0) {
        inside = takeOut(inside, "java/util/Iterator", "next", 0);
      }
      if (inside != 0) {
        out.edge(inside, Outline.MUTATE, node);
      }
    }
  }

  private int takeOut(int node, String type, String method, int arguments) {
    List<MethodRef> targets = callees.called(type, method, arguments);
    if (targets.isEmpty()) {
      return 0;
    }
    int[] passed = new int[arguments + 1];
    passed[0] = node;
    int inside = values.fresh(OutlineNodes.OBJECT);
    out.call(new Outline.Call(targets, passed, inside, thrown.getAsInt(), -1, values.ordinal));
    return inside;
  }

  /**
   * A call by name.
   *
   * @param constructs whether it makes an object
   */
  private record Reflective(
      boolean constructs,
      boolean field,
      String name,
      int[] nodes,
      int result,
      int thrown,
      int ordinal) {}

  /** Notes a call by name; what it means is known when all names of the method are. */
  void reflect(String owner, String name, int[] nodes, int result) {
    enumerates |= ENUMERATES.contains(name);
    boolean invokes = name.equals("invoke") && nodes.length == 3;
    boolean constructs = name.equals("newInstance");
    boolean field =
        owner.equals("java/lang/reflect/Field")
            && nodes.length > 1
            && (name.equals("get") || name.equals("set"));
    if (invokes || constructs || field) {
      reflective.add(
          new Reflective(
              constructs, field, name, nodes, result, thrown.getAsInt(), values.ordinal));
    }
  }

  /** Adds what the calls by name may run: what the method names in its constants. */
  void finish() {
    for (Reflective call : reflective) {
      Set<String> owners = new TreeSet<>();
      for (String constant : constants) {
        if (values.own(constant.replace('.', '/')) != null) {
          owners.add(constant.replace('.', '/'));
        }
      }
      if (!call.constructs && call.nodes.length > 1 && call.nodes[1] != 0) {
        String type = values.type(call.nodes[1]);
        if (values.own(type) != null) {
          owners.add(type);
        }
      }
      boolean found = !call.constructs && !call.field && reflectLibrary(call);
      for (String type : owners) {
        found |= reflect(call, type, enumerates);
      }
      if (!owners.contains(method.owner())) {
        found |= reflect(call, method.owner(), false);
      }
      if (!found) {
        reflectAny(call);
      }
    }
  }

  /** Whether a call by name means a method of a library that the method names. */
  private boolean reflectLibrary(Reflective call) {
    boolean found = false;
    for (String constant : new TreeSet<>(constants)) {
      ClassInfo info =
          constant.indexOf('/') < 0 || values.own(constant) != null
              ? null
              : program.index.find(constant).orElse(null);
      for (MethodInfo each : info == null ? List.<MethodInfo>of() : info.methods()) {
        if (info != null && constants.contains(each.name())) {
          Type[] types = Type.getArgumentTypes(each.descriptor());
          int shift = each.isStatic() ? 0 : 1;
          int[] passed = new int[types.length + shift];
          Arrays.fill(passed, call.nodes[2]);
          if (shift == 1) {
            passed[0] = call.nodes[1];
          }
          call(
              callees.of(info.name(), each.name(), each.descriptor(), false, shift == 0),
              passed,
              shift,
              types,
              call.result);
          found = true;
        }
      }
    }
    return found;
  }

  /** Whether something was found that a call by name means in a class. */
  private boolean reflect(Reflective call, String type, boolean all) {
    boolean found = false;
    for (String above : program.index.supertypes(type)) {
      ClassInfo info = values.own(above);
      if (info == null || call.constructs && !above.equals(type)) {
        continue;
      }
      if (call.field) {
        for (FieldInfo each : info.fields()) {
          if (all || constants.contains(each.name())) {
            reflectField(call, info, each);
            found = true;
          }
        }
        continue;
      }
      for (MethodInfo each : info.methods()) {
        boolean constructor = each.name().equals("<init>");
        if (!each.isAbstract()
            && !each.name().equals("<clinit>")
            && constructor == call.constructs
            && (constructor || all || constants.contains(each.name()))) {
          reflectCall(call, info, each);
          found = true;
        }
      }
    }
    return found;
  }

  /** A call by name of a method that does not tell the name: whatever any text names. */
  private void reflectAny(Reflective call) {
    if (call.field) {
      program.byName.fields(method).forEach(each -> reflectField(call, each.owner(), each.field()));
      return;
    }
    for (ByName.Callable each : program.byName.methods(method)) {
      if (each.method().name().equals("<init>") == call.constructs) {
        reflectCall(call, each.owner(), each.method());
      }
    }
  }

  private void reflectField(Reflective call, ClassInfo info, FieldInfo field) {
    String key = info.name() + "#" + field.name();
    if (call.name.equals("set")) {
      out.store(call.nodes[call.nodes.length - 1], key);
    } else if (call.result != 0) {
      out.load(key, call.result);
    }
  }

  private void reflectCall(Reflective call, ClassInfo info, MethodInfo called) {
    int[] nodes = call.nodes;
    int array = call.constructs && nodes.length < 2 ? 0 : nodes[nodes.length - 1];
    int shift = called.isStatic() ? 0 : 1;
    int[] passed = new int[Type.getArgumentCount(called.descriptor()) + shift];
    Arrays.fill(passed, array);
    if (shift == 1) {
      passed[0] = call.constructs ? call.result : nodes[1];
    }
    out.call(
        new Outline.Call(
            List.of(new MethodRef(info.name(), called.name(), called.descriptor())),
            passed,
            call.constructs ? 0 : call.result,
            call.thrown,
            -1,
            call.ordinal));
  }

  /** A call of a handle may run, read or write whatever the method names in its constants. */
  void handle(String name, int[] nodes, int result) {
    int given = values.fresh(OutlineNodes.OBJECT);
    for (int node : nodes) {
      out.edge(node, Outline.FLOW, given);
    }
    for (String constant : new TreeSet<>(constants)) {
      ClassInfo info = values.own(constant.replace('.', '/'));
      if (info == null) {
        continue;
      }
      for (FieldInfo field : info.fields()) {
        if (constants.contains(field.name())) {
          String key = info.name() + "#" + field.name();
          out.store(given, key);
          if (result != 0) {
            out.load(key, result);
          }
        }
      }
      for (MethodInfo method : info.methods()) {
        boolean meant = method.name().equals("<init>") || constants.contains(method.name());
        if (!meant || method.isAbstract() || !name.startsWith("invoke")) {
          continue;
        }
        int[] passed =
            new int[Type.getArgumentCount(method.descriptor()) + (method.isStatic() ? 0 : 1)];
        Arrays.fill(passed, given);
        out.call(
            new Outline.Call(
                List.of(new MethodRef(info.name(), method.name(), method.descriptor())),
                passed,
                result,
                thrown.getAsInt(),
                -1,
                values.ordinal));
      }
    }
  }

  /** Fields of one object become the same-named fields of another. */
  private void copyProperties(int from, int to) {
    if (from == 0 || to == 0 || values.own(values.type(to)) == null) {
      return;
    }
    for (String above : program.index.supertypes(values.type(to))) {
      ClassInfo info = values.own(above);
      for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
        if (values.own(values.type(from)) == null) {
          out.store(from, above + "#" + field.name());
          continue;
        }
        ClassInfo source = program.index.declaringField(values.type(from), field.name());
        FieldInfo same = source == null ? null : source.field(field.name()).orElse(null);
        if (source != null && same != null) {
          out.store(
              values.load(source.name(), same.name(), Type.getType(same.descriptor())),
              above + "#" + field.name());
        }
      }
    }
  }

  private static int at(int position, int[] nodes, int result) {
    return position == Callees.RESULT
        ? result
        : position >= 0 && position < nodes.length ? nodes[position] : 0;
  }

  private void callBack(Callees.Callback callback, int[] nodes, int result) {
    int receiver = at(callback.receiver(), nodes, result);
    if (receiver == 0 || values.own(values.type(receiver)) == null) {
      return;
    }
    int[] arguments = new int[callback.given().size() + 1];
    arguments[0] = receiver;
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = at(callback.given().get(i - 1), nodes, result);
    }
    List<MethodRef> targets =
        callees.called(values.type(receiver), callback.method(), arguments.length - 1);
    if (!targets.isEmpty()) {
      int to = at(callback.result(), nodes, result);
      if (callback.result() >= 0 && to != 0) {
        int inside = values.fresh(OutlineNodes.OBJECT);
        out.edge(inside, Outline.MUTATE, to);
        to = inside;
      }
      out.call(new Outline.Call(targets, arguments, to, thrown.getAsInt(), -1, values.ordinal));
    }
  }

  void function(Handle handle, int[] captured, int result) {
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
      // What it throws is thrown where it is called: with what it holds, as what it returns.
      int fails = values.fresh("java/lang/Throwable");
      out.edge(fails, Outline.FLOW, result);
      out.edge(fails, Outline.FLOW, thrown.getAsInt());
      out.call(new Outline.Call(callee.targets(), passed, result, fails, free, values.ordinal));
    }
    for (int i = free; i < nodes.length; i++) {
      nodes[i] = result;
    }
    for (Callees.Transfer transfer : callee.transfers()) {
      int from = at(transfer.from(), nodes, result);
      out.edge(
          values.handed(from, transfer.form()),
          transfer.kind() == Outline.COPY ? Outline.FLOW : transfer.kind(),
          at(transfer.to(), nodes, result));
    }
    for (Callees.Exposed sink : callee.sinks()) {
      out.sink(values.handed(at(sink.position(), nodes, result), sink.form()));
    }
    for (int source : callee.sources()) {
      out.source(at(source, nodes, result));
    }
  }

  /** An own object that a library can call back takes what it is given there and gives back. */
  void madeHere(int node, String type) {
    ClassInfo info = values.own(type);
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
                  values.ordinal));
        }
      }
    }
  }

  /** The method of a class with this name that does the work, not the bridge that calls it. */
  private static @Nullable MethodInfo called(ClassInfo info, String name, String descriptor) {
    MethodInfo found = info.method(name, descriptor);
    return found == null || found.isAbstract() ? null : found;
  }
}
