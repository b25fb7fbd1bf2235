package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.ByName;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.objectweb.asm.Type;

/** The calls by name of one method in its outline: what its constants name, or any text does. */
final class OutlineReflection {

  private static final String HANDLES =
      "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;";

  private final Program program;
  private final Callees callees;
  private final MethodRef method;
  private final OutlineNodes values;
  private final Outline.Builder out;
  private final OutlineCalls calls;
  private final IntSupplier thrown;

  /** The texts and classes the method names. */
  private final Set<String> constants = new HashSet<>();

  private final List<Reflective> reflective = new ArrayList<>();

  /** Whether the method asks for all members of some kind, or for one that may be any. */
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

  /** Methods of a class that ask for a member by its name. */
  private static final Set<String> ASKS =
      Set.of("getMethod", "getDeclaredMethod", "getField", "getDeclaredField");

  OutlineReflection(
      Program program,
      Callees callees,
      MethodRef method,
      OutlineNodes values,
      Outline.Builder out,
      OutlineCalls calls,
      IntSupplier thrown) {
    this.program = program;
    this.callees = callees;
    this.method = method;
    this.values = values;
    this.out = out;
    this.calls = calls;
    this.thrown = thrown;
  }

  /** Notes a text or class the method names, which a call by name may mean. */
  void name(String constant) {
    constants.add(constant);
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
    // A name that is no constant may be that of any member.
    boolean open = ASKS.contains(name) && owner.equals("java/lang/Class") && nodes[1] != 0;
    enumerates |= open || ENUMERATES.contains(name);
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
          calls.call(
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
          int made = call.constructs ? made(info.name(), call.result) : 0;
          reflectCall(call, info, each, made);
          found = true;
        }
      }
    }
    return found;
  }

  /** A call by name of a method that does not tell the name: whatever any text names. */
  private void reflectAny(Reflective call) {
    if (HANDLES.equals(method.descriptor()) && !call.field && !call.constructs) {
      // The handler of a proxy calls what the proxy was asked for.
      program.proxies.behind().forEach(each -> reflectCall(call, each.owner(), each.method(), 0));
      return;
    }
    if (call.field) {
      program.byName.fields(method).forEach(each -> reflectField(call, each.owner(), each.field()));
      if (enumerates) {
        program
            .byName
            .fieldsOfNamed(method)
            .forEach(each -> reflectField(call, each.owner(), each.field()));
      }
      return;
    }
    if (enumerates && !call.constructs) {
      program
          .byName
          .methodsOfNamed(method)
          .forEach(each -> reflectCall(call, each.owner(), each.method(), 0));
    }
    for (ByName.Callable each : program.byName.methods(method)) {
      if (each.method().name().equals("<init>") == call.constructs) {
        // What it makes nobody can tell, so it prints nothing.
        reflectCall(call, each.owner(), each.method(), call.result);
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

  /**
   * A call by name may be one of a method.
   *
   * @param made the object, when it is a constructor
   */
  private void reflectCall(Reflective call, ClassInfo info, MethodInfo called, int made) {
    int[] nodes = call.nodes;
    int array = call.constructs && nodes.length < 2 ? 0 : nodes[nodes.length - 1];
    int shift = called.isStatic() ? 0 : 1;
    int[] passed = new int[Type.getArgumentCount(called.descriptor()) + shift];
    Arrays.fill(passed, array);
    if (shift == 1) {
      passed[0] = call.constructs ? made : nodes[1];
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

  /** An object of a class that a call by name makes: of whatever type, it prints itself. */
  private int made(String type, int result) {
    int made = values.fresh(type);
    values.markExact(made);
    values.copy(made, result);
    out.edge(values.widened(made, OutlineNodes.OBJECT), Outline.FLOW, result);
    return made;
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
}
