package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the members of classes do that {@link Reflection} found by name, or among others. */
final class Members {

  /** More than this that a call may mean, and nobody can say what it does. */
  private static final int MOST = 40;

  private static final String OBJECT = "java/lang/Object";

  private final Evaluator evaluator;

  Members(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * What a member stands for.
   *
   * @param declaring the classes it was asked of
   * @param names what it may be called; null when it can be anything
   * @param parameters the types of its parameters; null when nobody can say
   */
  private record Meant(
      List<Type> declaring, @Nullable Set<String> names, @Nullable List<Type> parameters) {

    boolean has(String name) {
      return names == null || names.contains(name);
    }

    boolean takes(MethodInfo method) {
      return parameters == null
          || parameters.equals(List.of(Type.getArgumentTypes(method.descriptor())));
    }
  }

  private List<Meant> meant(Val members, Val object) {
    List<Meant> all = new ArrayList<>();
    for (int i = 0; i < members.count(); i++) {
      Atom member = members.atom(i);
      if (member.kind != Atom.Kind.OBJECT && !member.symbolic()) {
        continue;
      }
      List<Type> declaring = types(evaluator.read(member, Reflection.DECLARING));
      Set<String> names = names(evaluator.read(member, Reflection.NAME));
      List<Type> parameters = parameters(evaluator.read(member, Reflection.TYPES));
      all.add(new Meant(declaring.isEmpty() ? typesOf(object) : declaring, names, parameters));
    }
    return all;
  }

  private List<Type> types(Val classes) {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < classes.count(); i++) {
      if (evaluator.facts.askConstant(Val.of(classes.atom(i))) instanceof Type type
          && type.getSort() == Type.OBJECT) {
        types.add(type);
      }
    }
    return types;
  }

  /** The classes of the codebase an object may be of. */
  private List<Type> typesOf(Val object) {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < object.count(); i++) {
      String name = evaluator.declaredTypes.of(object, i).name();
      if (evaluator.program.index.loaded(name) != null) {
        types.add(Type.getObjectType(name));
      }
    }
    return types;
  }

  /** The types in an array of classes; null when one of them is not known. */
  private @Nullable List<Type> parameters(Val classes) {
    int count = given(classes);
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Val element = evaluator.read(classes, new Selector.Element(i));
      if (!(evaluator.facts.constant(element) instanceof Type type)) {
        return null;
      }
      types.add(type);
    }
    return types.isEmpty() ? null : types;
  }

  private @Nullable Set<String> names(Val value) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < value.count(); i++) {
      if (!(evaluator.facts.askConstant(Val.of(value.atom(i))) instanceof String name)) {
        return null;
      }
      names.add(name);
    }
    return names.isEmpty() ? null : names;
  }

  // --- methods -------------------------------------------------------------------------------

  private record Target(ClassInfo owner, MethodInfo method, List<Val> passed) {}

  /** The result of {@code Method.invoke}; null when nobody can say what it runs. */
  @Nullable Val invoke(List<Val> arguments) {
    Val object = arguments.get(1);
    List<Target> targets = new ArrayList<>();
    boolean guessed = false;
    for (Meant meant : meant(arguments.get(0), object)) {
      guessed |= meant.names == null;
      for (Type type : meant.declaring) {
        targets(type, meant, arguments.get(2), targets);
      }
    }
    if (targets.isEmpty() || targets.size() > MOST) {
      return null;
    }
    Val before = evaluator.thrownByCall;
    evaluator.thrownByCall = Val.NOTHING;
    List<Supplier<Val>> runs = new ArrayList<>();
    targets.forEach(target -> runs.add(() -> run(target, object)));
    Val result = any(runs);
    evaluator.thrownByCall = before.or(wrapped(evaluator.thrownByCall));
    return guessed || targets.size() > 1
        ? result.along(way -> way.lowered(Confidence.PROBABLE))
        : result;
  }

  /** The nearest methods of a name; of an unknown name those of every class above. */
  private void targets(Type type, Meant meant, Val given, List<Target> targets) {
    Set<String> overridden = new LinkedHashSet<>();
    for (String above : evaluator.program.index.supertypes(type.getInternalName())) {
      ClassInfo info = above.equals(OBJECT) ? null : find(above, meant);
      if (info == null) {
        continue;
      }
      int before = targets.size();
      for (MethodInfo method : info.methods()) {
        List<Val> passed =
            meant.has(method.name())
                    && meant.takes(method)
                    && !method.isSynthetic()
                    && !method.name().startsWith("<")
                ? fitting(method, given)
                : null;
        if (passed != null && overridden.add(method.name() + method.descriptor())) {
          targets.add(new Target(info, method, passed));
        }
      }
      if (meant.names != null && targets.size() > before) {
        return;
      }
    }
  }

  /** A class whose members may be meant: one of the JDK's only by their name. */
  private @Nullable ClassInfo find(String type, Meant meant) {
    return meant.names == null
        ? evaluator.program.index.loaded(type)
        : evaluator.program.index.find(type).orElse(null);
  }

  private Val run(Target target, Val object) {
    MethodInfo method = target.method;
    String owner = target.owner.name();
    if (method.isStatic()) {
      return evaluator.calls.exact(owner, method.name(), method.descriptor(), target.passed);
    }
    List<Val> passed = new ArrayList<>(target.passed);
    passed.add(0, object.cast(owner));
    return evaluator.calls.virtual(owner, method.name(), method.descriptor(), passed, false);
  }

  /** One of several things happens. */
  private Val any(List<Supplier<Val>> runs) {
    Heap before = evaluator.heap;
    Heap after = null;
    Val result = Val.NOTHING;
    for (Supplier<Val> run : runs) {
      evaluator.heap = runs.size() > 1 ? before.copy() : before;
      result = result.or(run.get().sized(1));
      if (after == null) {
        after = evaluator.heap;
      } else {
        after.join(evaluator.heap, evaluator::unwritten);
      }
    }
    evaluator.heap = after == null ? before : after;
    return result;
  }

  /** What a method called by name throws comes in another exception. */
  private Val wrapped(Val thrown) {
    if (thrown.isEmpty()) {
      return thrown;
    }
    Atom made = make("thrown", "java/lang/reflect/InvocationTargetException");
    evaluator.heap.put(made, new Selector.Named("cause"), thrown);
    return Val.of(made);
  }

  private Atom make(String what, String type) {
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), what, type), TypeRef.of(type), null, evaluator.repeated);
    evaluator.heap.create(made);
    return made;
  }

  // --- constructors --------------------------------------------------------------------------

  /** The result of {@code Constructor.newInstance}. */
  @Nullable Val create(Val constructors, Val given) {
    Val result = Val.NOTHING;
    for (Meant meant : meant(constructors, Val.NOTHING)) {
      result = result.or(create(meant, given));
    }
    return result.isEmpty() ? null : result;
  }

  /** An object of one of some classes. */
  @Nullable Val createOf(Val classes, Val given) {
    Val result = create(new Meant(types(classes), null, null), given);
    return result.isEmpty() ? null : result;
  }

  private Val create(Meant meant, Val given) {
    Val result = Val.NOTHING;
    for (Type type : meant.declaring) {
      ClassInfo info = evaluator.program.index.loaded(type.getInternalName());
      if (info != null && !info.isAbstract()) {
        result = result.or(create(info, meant, given));
      }
    }
    return result;
  }

  private Val create(ClassInfo info, Meant meant, Val given) {
    Atom made = make("created", info.name());
    List<Supplier<Val>> runs = new ArrayList<>();
    for (MethodInfo method : info.methods()) {
      List<Val> passed =
          method.name().equals("<init>") && meant.takes(method) ? fitting(method, given) : null;
      if (passed != null) {
        passed.add(0, Val.of(made));
        runs.add(() -> evaluator.calls.exact(info.name(), "<init>", method.descriptor(), passed));
      }
    }
    any(runs);
    return evaluator.replaced.getOrDefault(made, Val.of(made));
  }

  // --- fields --------------------------------------------------------------------------------

  private record Named(ClassInfo owner, FieldInfo field) {
    boolean isStatic() {
      return (field.access() & Opcodes.ACC_STATIC) != 0;
    }
  }

  /** The result of {@code Field.get} or {@code set}; null when nobody can say which field. */
  @Nullable Val field(String name, List<Val> arguments) {
    Val object = arguments.get(1);
    List<Named> fields = new ArrayList<>();
    for (Meant meant : meant(arguments.get(0), object)) {
      for (Type type : meant.declaring) {
        fields(type, meant, fields);
      }
    }
    if (fields.isEmpty() || fields.size() > MOST) {
      return null;
    }
    Val result = Val.NOTHING;
    for (Named each : fields) {
      Val holder = each.isStatic() ? Val.of(Atoms.STATICS) : object;
      if (name.equals("get")) {
        result =
            result.or(evaluator.fields.read(holder, each.owner.name(), each.field.name()).sized(1));
      } else if (fields.size() == 1) {
        evaluator.fields.write(holder, each.owner.name(), each.field.name(), arguments.get(2));
      } else {
        Val fitting = fitting(arguments.get(2), Type.getType(each.field.descriptor()));
        if (!fitting.isEmpty()) {
          Val before = evaluator.fields.read(holder, each.owner.name(), each.field.name()).sized(1);
          evaluator.fields.write(holder, each.owner.name(), each.field.name(), before.or(fitting));
        }
      }
    }
    return result;
  }

  /** What of a value can be set in a field of a type: nothing else gets past the test for it. */
  private Val fitting(Val value, Type type) {
    return type.getSort() == Type.OBJECT
        ? evaluator.types.cast(value, type.getInternalName())
        : value;
  }

  private void fields(Type type, Meant meant, List<Named> fields) {
    for (String above : evaluator.program.index.supertypes(type.getInternalName())) {
      ClassInfo info = evaluator.program.index.loaded(above);
      if (info == null) {
        continue;
      }
      for (FieldInfo field : info.fields()) {
        boolean shadowed = fields.stream().anyMatch(named -> named.field == field);
        if (meant.has(field.name()) && !shadowed) {
          fields.add(new Named(info, field));
          if (meant.names != null && meant.names.size() == 1) {
            return;
          }
        }
      }
    }
  }

  // --- arguments -----------------------------------------------------------------------------

  /** The arguments in an array, when a method takes as many; null when it does not. */
  private @Nullable List<Val> fitting(MethodInfo method, Val array) {
    Type[] types = Type.getArgumentTypes(method.descriptor());
    int given = given(array);
    if (given >= 0 && given != types.length) {
      return null;
    }
    List<Val> passed = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      passed.add(evaluator.read(array, new Selector.Element(i)).sized(types[i].getSize()));
    }
    return passed;
  }

  /** How many arguments an array holds; −1 when nobody can say. */
  private int given(Val array) {
    Atom only = array.only();
    if (only == null || only.kind != Atom.Kind.OBJECT) {
      return array.isEmpty() || only != null && only.data == Atom.NULL ? 0 : -1;
    }
    int count = 0;
    for (Map.Entry<Selector, Val> part : evaluator.heap.parts(only).entrySet()) {
      if (part.getKey() instanceof Selector.Element element) {
        if (element.index() < 0) {
          return -1;
        }
        count = Math.max(count, element.index() + 1);
      }
    }
    return count;
  }
}
