package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.method.OwnContainers;
import nl.imwregiotilburg.privacy.analysis.flow.program.Listeners;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The calls of one method in its outline: of own code, of libraries, of functions, and by name. */
final class OutlineCalls {

  /** Stands for what objects of own classes wrap by what they inherit from a library. */
  private static final String WRAPPED = "kept#wrapped";

  /** With more listeners than this nobody looks which of them reads a message as another class. */
  private static final int MOST_READERS = 40;

  private final Program program;
  private final Callees callees;
  private final MethodRef method;
  private final OutlineNodes values;
  private final Outline.Builder out;
  private final IntSupplier thrown;
  private final IntConsumer caught;

  /** The nodes of objects of libraries that keep a function. */
  private final BitSet keeping = new BitSet();

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

  void call(Callee callee, int[] nodes, int shift, Type[] arguments, int result) {
    int given = callee.clean() ? 0 : result;
    if (result == 0
        && (callee.transfers().stream().anyMatch(OutlineCalls::isOfResult)
            || callee.sinks().stream().anyMatch(sink -> sink.position() == Callee.RESULT))) {
      // Models of methods that return nothing work values out there.
      given = values.fresh(OutlineNodes.OBJECT);
    }
    if (!callee.targets().isEmpty()) {
      int[] passed = nodes.clone();
      for (int i = shift; i < passed.length; i++) {
        boolean open =
            values.isContainerOfObjects(passed[i])
                && callees.takesAny(callee.targets().get(0), i - shift);
        String to = open ? OutlineNodes.OBJECT : OutlineNodes.typeOf(arguments[i - shift]);
        passed[i] = values.widened(passed[i], to);
      }
      out.call(
          new Outline.Call(callee.targets(), passed, given, thrown.getAsInt(), -1, values.ordinal));
    }
    if (!callee.inside().isEmpty() && nodes[0] != 0) {
      runInside(callee.inside(), nodes, given);
    }
    for (Callee.Transfer transfer : callee.transfers()) {
      int from = at(transfer.from(), nodes, given);
      if (callee.runsFunction() && transfer.from() >= shift && program.budget.isSmall()) {
        // Where there is much, it would lead to so much that other ways are no longer followed.
        from = values.widened(from, OutlineNodes.typeOf(arguments[transfer.from() - shift]));
      }
      int to = at(transfer.to(), nodes, given);
      if (program.budget.isSmall() && isNameless(from, transfer.kind(), to)) {
        out.edge(values.widened(from, OutlineNodes.OBJECT), transfer.kind(), to);
      }
      out.edge(values.handed(from, transfer.form()), transfer.kind(), to);
      if (transfer.to() == 0 && shift == 1 && isInherited(callee, to)) {
        wrap(from, transfer.kind());
      }
      keep(from, to, transfer.kind(), to == given);
      if (transfer.kind() == Outline.MUTATE && values.holdsFunctions(from)) {
        // Whoever calls what is in a copy calls what is in the container it was made of.
        out.edge(to, Outline.SAME, from);
      }
      if (transfer.kind() <= Outline.MUTATE
          && to == given
          && values.isFunction(from)
          && program.budget.isSmall()) {
        // What the function gave back may be a function itself, that somebody calls.
        out.edge(to, Outline.SAME, from);
      }
      values.mention(from, to);
    }
    for (Callee.Exposed sink : callee.sinks()) {
      out.sink(values.handed(at(sink.position(), nodes, given), sink.form()));
    }
    for (Callee.Kept kept : callee.kept()) {
      int node = at(kept.position(), nodes, given);
      if (node != 0 && kept.stores()) {
        out.store(node, kept.field());
      } else if (node != 0) {
        out.load(kept.field(), node);
      }
    }
    for (Callee.Sent sent : callee.sent()) {
      send(at(sent.position(), nodes, given), sent.space());
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
      int node = values.handed(at(quoted, nodes, given), Callee.Form.TEXT);
      if (node != 0) {
        out.edge(node, Outline.FLOW, thrown.getAsInt());
      }
    }
    for (int source : callee.sources()) {
      out.source(at(source, nodes, given));
    }
    for (Callee.Callback callback : callee.callbacks()) {
      callBack(callback, nodes, given);
    }
    for (Callee.Transfer copied : callee.copies()) {
      copyProperties(at(copied.from(), nodes, given), at(copied.to(), nodes, given));
    }
  }

  /**
   * Whether it is no longer known where an object comes out again what it is: of one that is put
   * into a library's object, and of those in a container that a function is handed.
   */
  private boolean isNameless(int from, int kind, int to) {
    return values.isObject(from) && values.isOfLibrary(to)
        || kind == Outline.MUTATE && values.isFunction(to) && values.isContainerOfObjects(from);
  }

  /**
   * A library's object keeps a function, and so does what is made of that object: whoever puts
   * something into it may make it call the function.
   */
  private void keep(int from, int to, int kind, boolean made) {
    if (from == 0 || to == 0 || !program.budget.isSmall()) {
      return;
    }
    boolean puts = kind == Outline.MUTATE && values.isFunction(from) && !values.isFunction(to);
    if (puts || made && keeping.get(from)) {
      keeping.set(to);
      out.edge(to, Outline.SAME, from);
    }
  }

  private static boolean isOfResult(Callee.Transfer transfer) {
    return transfer.from() == Callee.RESULT;
  }

  /** Whether a method of the JDK's streams is called on an object of an own class. */
  private boolean isInherited(Callee callee, int receiver) {
    return callee.modelled()
        && receiver != 0
        && values.own(values.type(receiver)) != null
        && program.templates.isStream(values.type(receiver));
  }

  /**
   * What an own class hands to the library's class that it extends: what that wraps is what is
   * changed when something is put into an object of the own class.
   */
  private void wrap(int node, int kind) {
    if (node == 0) {
      return;
    }
    if (kind == Outline.COPY) {
      out.store(node, WRAPPED);
    } else if (kind == Outline.MUTATE) {
      int inside = values.fresh(OutlineNodes.OBJECT);
      out.load(WRAPPED, inside);
      out.edge(node, Outline.MUTATE, inside);
    }
  }

  /** A method of the JDK calls some of its receiver with what it was given. */
  private void runInside(List<MethodRef> methods, int[] nodes, int result) {
    int handed = values.fresh(OutlineNodes.OBJECT);
    for (int i = 1; i < nodes.length; i++) {
      out.edge(nodes[i], Outline.FLOW, handed);
    }
    for (MethodRef each : methods) {
      int[] passed = new int[Type.getArgumentCount(each.descriptor()) + 1];
      Arrays.fill(passed, handed);
      passed[0] = nodes[0];
      out.call(
          new Outline.Call(List.of(each), passed, result, thrown.getAsInt(), -1, values.ordinal));
    }
    for (int i = 1; i < nodes.length; i++) {
      if (nodes[i] != 0 && values.type(nodes[i]).startsWith("[")) {
        // What is read goes into an array.
        out.edge(handed, Outline.MUTATE, nodes[i]);
      }
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

  /** Fields of one object become the same-named fields of another. */
  private void copyProperties(int from, int to) {
    if (from != 0 && to != 0 && values.own(values.type(to)) != null) {
      copyProperties(from, values.type(to));
    }
  }

  private void copyProperties(int from, String to) {
    for (String above : program.index.supertypes(to)) {
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

  /** Hands a value to whoever may listen, as it is and as what is written of it. */
  void send(int node, String space) {
    if (node == 0) {
      return;
    }
    out.store(values.handed(node, Callee.Form.PROPERTIES), Listeners.field(space));
    ClassInfo own = values.own(values.type(node));
    if (own == null || program.listeners.in(space).size() > MOST_READERS) {
      return;
    }
    for (Listeners.Box box : program.listeners.in(space)) {
      ClassInfo read = values.own(box.payload().name());
      if (read != null && !box.byType() && !program.index.isSubtype(own.name(), read.name())) {
        copyProperties(node, read.name());
      }
    }
  }

  private static int at(int position, int[] nodes, int result) {
    return position == Callee.RESULT
        ? result
        : position >= 0 && position < nodes.length ? nodes[position] : 0;
  }

  private void callBack(Callee.Callback callback, int[] nodes, int result) {
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
    values.mention(
        constructor ? Type.getObjectType(handle.getOwner()) : Type.getReturnType(handle.getDesc()),
        result);
    Callee callee =
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
    for (Callee.Transfer transfer : callee.transfers()) {
      int from = at(transfer.from(), nodes, result);
      out.edge(
          values.handed(from, transfer.form()),
          transfer.kind() == Outline.COPY ? Outline.FLOW : transfer.kind(),
          at(transfer.to(), nodes, result));
    }
    for (Callee.Exposed sink : callee.sinks()) {
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
      if (library == null
          || library.container().followed()
          || !callees.traits().isCalledBack(library)) {
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
