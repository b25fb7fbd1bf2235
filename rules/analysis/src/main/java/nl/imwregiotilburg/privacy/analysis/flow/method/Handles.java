package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Method handles and variable handles whose class and member are constants. */
final class Handles {

  private static final String PACKAGE = "java/lang/invoke/";

  /** What a handle stands for: the name of the method that looked it up. */
  private static final Selector MEANS = new Selector.Named("means");

  private static final Map<String, String> KINDS =
      Map.of(
          "findVirtual", "MethodHandle",
          "findStatic", "MethodHandle",
          "findSpecial", "MethodHandle",
          "findConstructor", "MethodHandle",
          "findGetter", "MethodHandle",
          "findSetter", "MethodHandle",
          "findStaticGetter", "MethodHandle",
          "findStaticSetter", "MethodHandle",
          "findVarHandle", "VarHandle",
          "findStaticVarHandle", "VarHandle");

  private final Evaluator evaluator;

  Handles(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The result of a call of or with a handle; null for all others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (!owner.startsWith(PACKAGE) || arguments.isEmpty()) {
      return null;
    }
    if (owner.equals(PACKAGE + "MethodHandles$Lookup")) {
      return KINDS.containsKey(name) ? found(name, arguments) : null;
    }
    Atom handle = arguments.get(0).only();
    if (handle == null
        || !(evaluator.facts.constant(read(handle, MEANS)) instanceof String means)) {
      return null;
    }
    List<Val> rest = arguments.subList(1, arguments.size());
    return switch (name) {
      case "bindTo" -> bound(handle, rest);
      case "insertArguments" ->
          Integer.valueOf(0).equals(rest.get(0).constant())
              ? bound(handle, elements(rest.get(1)))
              : null;
      case "invoke", "invokeExact" -> invoked(handle, means, rest);
      case "invokeWithArguments" -> invoked(handle, means, elements(rest.get(0)));
      case "get", "getVolatile", "getAcquire", "getOpaque" -> field(handle, rest, null);
      case "getAndSet", "getAndSetAcquire", "getAndSetRelease" -> exchanged(handle, rest);
      case "set", "setVolatile", "setRelease", "setOpaque" ->
          rest.isEmpty()
              ? null
              : field(handle, rest.subList(0, rest.size() - 1), rest.get(rest.size() - 1));
      default -> null;
    };
  }

  /** Puts a value into a field and gives back what was there. */
  private @Nullable Val exchanged(Atom handle, List<Val> given) {
    if (given.isEmpty()) {
      return null;
    }
    List<Val> object = given.subList(0, given.size() - 1);
    Val before = field(handle, object, null);
    return before == null || field(handle, object, given.get(given.size() - 1)) == null
        ? null
        : before;
  }

  private Val read(Atom handle, Selector part) {
    return handle.kind == Atom.Kind.OBJECT || handle.symbolic()
        ? evaluator.read(handle, part)
        : Val.NOTHING;
  }

  private Val found(String means, List<Val> arguments) {
    Atom made = make(means, PACKAGE + KINDS.get(means));
    evaluator.heap.put(made, Reflection.DECLARING, arguments.get(1));
    evaluator.heap.put(made, MEANS, Val.of(evaluator.atoms().text(means)));
    if (arguments.size() > 3) {
      evaluator.heap.put(made, Reflection.NAME, arguments.get(2));
    }
    return Val.of(made);
  }

  private Atom make(String what, String type) {
    Atom made =
        evaluator
            .atoms()
            .object(List.of(evaluator.site(), what), TypeRef.of(type), null, evaluator.repeated);
    evaluator.heap.create(made);
    return made;
  }

  /** A handle that is given its first arguments already. */
  private Val bound(Atom handle, List<Val> first) {
    Atom made = make("bound", handle.type.name());
    for (Selector part : List.of(Reflection.DECLARING, Reflection.NAME, MEANS)) {
      evaluator.heap.put(made, part, read(handle, part));
    }
    List<Val> all = boundTo(handle);
    all.addAll(first);
    for (int i = 0; i < all.size(); i++) {
      evaluator.heap.put(made, Selector.captured(i), all.get(i));
    }
    return Val.of(made);
  }

  private List<Val> boundTo(Atom handle) {
    List<Val> all = new ArrayList<>();
    Map<Selector, Val> parts = evaluator.heap.parts(handle);
    for (int i = 0; parts.containsKey(Selector.captured(i)); i++) {
      all.add(parts.get(Selector.captured(i)));
    }
    return all;
  }

  private List<Val> elements(Val array) {
    List<Val> all = new ArrayList<>();
    Atom only = array.only();
    if (only != null) {
      Map<Selector, Val> parts = evaluator.heap.parts(only);
      for (int i = 0; parts.containsKey(new Selector.Element(i)); i++) {
        all.add(parts.get(new Selector.Element(i)));
      }
    }
    return all;
  }

  private @Nullable Val invoked(Atom handle, String means, List<Val> given) {
    List<Val> all = boundTo(handle);
    all.addAll(given);
    Object declaring = evaluator.facts.askConstant(read(handle, Reflection.DECLARING));
    if (!(declaring instanceof Type type) || type.getSort() != Type.OBJECT) {
      return null;
    }
    if (means.endsWith("Getter")) {
      return field(handle, all, null);
    }
    if (means.endsWith("Setter")) {
      return all.isEmpty()
          ? null
          : field(handle, all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }
    boolean creates = means.equals("findConstructor");
    Object name = creates ? "<init>" : evaluator.facts.askConstant(read(handle, Reflection.NAME));
    if (!(name instanceof String called)) {
      return null;
    }
    for (String above : evaluator.program.index.supertypes(type.getInternalName())) {
      ClassInfo info = evaluator.program.index.loaded(above);
      if (info == null) {
        continue;
      }
      for (MethodInfo method : info.methods()) {
        int wanted =
            Type.getArgumentCount(method.descriptor()) + (method.isStatic() || creates ? 0 : 1);
        if (method.name().equals(called) && !method.isSynthetic() && wanted == all.size()) {
          return run(info, method, all, creates);
        }
      }
    }
    return null;
  }

  private Val run(ClassInfo info, MethodInfo method, List<Val> all, boolean creates) {
    Calls calls = evaluator.calls;
    if (method.isStatic()) {
      return calls.exact(info.name(), method.name(), method.descriptor(), all).sized(1);
    }
    if (!creates) {
      List<Val> passed = new ArrayList<>(all);
      passed.set(0, passed.get(0).cast(info.name()));
      return calls.virtual(info.name(), method.name(), method.descriptor(), passed, false).sized(1);
    }
    Atom made = make("created", info.name());
    List<Val> passed = new ArrayList<>(all);
    passed.add(0, Val.of(made));
    calls.exact(info.name(), "<init>", method.descriptor(), passed);
    return evaluator.replaced.getOrDefault(made, Val.of(made));
  }

  /** Reads or, with a value, writes the field a handle stands for. */
  private @Nullable Val field(Atom handle, List<Val> object, @Nullable Val value) {
    Object declaring = evaluator.facts.askConstant(read(handle, Reflection.DECLARING));
    Object name = evaluator.facts.askConstant(read(handle, Reflection.NAME));
    if (!(declaring instanceof Type type)
        || type.getSort() != Type.OBJECT
        || !(name instanceof String field)) {
      return null;
    }
    ClassInfo info = evaluator.program.index.declaringField(type.getInternalName(), field);
    if (info == null) {
      return null;
    }
    Val target = object.isEmpty() ? Val.of(Atoms.STATICS) : object.get(0);
    if (value == null) {
      return evaluator.fields.read(target, info.name(), field).sized(1);
    }
    evaluator.fields.write(target, info.name(), field, value);
    return Val.NOTHING;
  }
}
