package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Calls by name: what {@code Class}, {@code Method}, {@code Constructor} and {@code Field} do when
 * the class and the member are constants.
 */
final class Reflection {

  private static final String CLASS = "java/lang/Class";
  private static final String PACKAGE = "java/lang/reflect/";
  private static final String METHOD = PACKAGE + "Method";
  private static final String CONSTRUCTOR = PACKAGE + "Constructor";
  private static final String FIELD = PACKAGE + "Field";
  private static final String PROXY = PACKAGE + "Proxy";

  /** What is called for every method of a proxy. */
  private static final Selector HANDLER = new Selector.Named("handler");

  /** The class a member was asked of. */
  static final Selector DECLARING = new Selector.Named("declaring");

  /** The name a member was asked by. */
  static final Selector NAME = new Selector.Named("name");

  private final Evaluator evaluator;
  private final Handles handles;

  Reflection(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.handles = new Handles(evaluator);
  }

  /** The result of a reflective call whose class and member are known; null for all others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (name.equals("getClass") && arguments.size() == 1) {
      return classOf(arguments.get(0));
    }
    if (owner.equals(CLASS)) {
      return ofClass(name, arguments);
    }
    if (owner.startsWith("java/lang/invoke/")) {
      return handles.call(owner, name, arguments);
    }
    if (!owner.startsWith(PACKAGE) || arguments.isEmpty()) {
      return null;
    }
    return switch (owner) {
      case METHOD -> name.equals("invoke") ? invoke(arguments) : null;
      case PROXY -> name.equals("newProxyInstance") ? proxy(arguments) : null;
      case CONSTRUCTOR ->
          name.equals("newInstance") ? create(declaring(arguments.get(0)), arguments.get(1)) : null;
      case FIELD -> field(name, arguments);
      default -> null;
    };
  }

  // --- classes -------------------------------------------------------------------------------

  private @Nullable Val classOf(Val object) {
    Atom only = object.only();
    if (only == null || only.function() != null || only.type.isVariable()) {
      return null;
    }
    boolean own = evaluator.program.index.loaded(only.type.name()) != null;
    return own && (only.kind == Atom.Kind.OBJECT || only.kind == Atom.Kind.PARAMETER)
        ? constant(only.type.name())
        : null;
  }

  private Val constant(String internalName) {
    Type type = Type.getObjectType(internalName);
    return Val.of(
        evaluator.atoms().constant(type, new TypeRef(CLASS, List.of(TypeRef.of(internalName)))));
  }

  private @Nullable Val ofClass(String name, List<Val> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    if (name.equals("forName")) {
      Object text = evaluator.askConstant(arguments.get(0));
      return text instanceof String dotted ? constant(dotted.replace('.', '/')) : null;
    }
    if (!(evaluator.askConstant(arguments.get(0)) instanceof Type type)
        || type.getSort() != Type.OBJECT) {
      return null;
    }
    return switch (name) {
      case "getMethod", "getDeclaredMethod" -> member(METHOD, arguments);
      case "getField", "getDeclaredField" -> member(FIELD, arguments);
      case "getConstructor", "getDeclaredConstructor" -> member(CONSTRUCTOR, arguments);
      case "newInstance" -> create(type, Val.NOTHING);
      case "getName", "getTypeName" -> Val.of(evaluator.atoms().text(type.getClassName()));
      default -> null;
    };
  }

  private Val member(String kind, List<Val> arguments) {
    Atom made =
        evaluator
            .atoms()
            .object(List.of(evaluator.site(), kind), TypeRef.of(kind), null, evaluator.repeated);
    evaluator.heap.create(made);
    evaluator.heap.put(made, DECLARING, arguments.get(0));
    if (!kind.equals(CONSTRUCTOR)) {
      evaluator.heap.put(made, NAME, arguments.get(1));
    }
    return Val.of(made);
  }

  private @Nullable Type declaring(Val member) {
    return constant(member, DECLARING) instanceof Type type && type.getSort() == Type.OBJECT
        ? type
        : null;
  }

  private @Nullable String name(Val member) {
    return constant(member, NAME) instanceof String name ? name : null;
  }

  private @Nullable Object constant(Val member, Selector part) {
    Atom only = member.only();
    return only == null || only.kind != Atom.Kind.OBJECT && !only.symbolic()
        ? null
        : evaluator.askConstant(evaluator.read(only, part));
  }

  // --- members -------------------------------------------------------------------------------

  private @Nullable Val invoke(List<Val> arguments) {
    Type declaring = declaring(arguments.get(0));
    String name = name(arguments.get(0));
    if (declaring == null || name == null) {
      return null;
    }
    for (String type : evaluator.program.index.supertypes(declaring.getInternalName())) {
      ClassInfo info = evaluator.program.index.loaded(type);
      Val before = evaluator.thrownByCall;
      evaluator.thrownByCall = Val.NOTHING;
      Val result = info == null ? null : invoke(info, name, arguments);
      evaluator.thrownByCall = before.or(wrapped(evaluator.thrownByCall));
      if (result != null) {
        return result;
      }
    }
    return null;
  }

  /** What a method called by name throws comes in another exception. */
  private Val wrapped(Val thrown) {
    if (thrown.isEmpty()) {
      return thrown;
    }
    TypeRef type = TypeRef.of(PACKAGE + "InvocationTargetException");
    Atom made =
        evaluator
            .atoms()
            .object(List.of(evaluator.site(), "thrown"), type, null, evaluator.repeated);
    evaluator.heap.create(made);
    evaluator.heap.put(made, new Selector.Named("cause"), thrown);
    return Val.of(made);
  }

  // --- proxies -------------------------------------------------------------------------------

  private @Nullable Val proxy(List<Val> arguments) {
    Val named = evaluator.read(arguments.get(1), new Selector.Element(0));
    if (!(evaluator.askConstant(named) instanceof Type type) || type.getSort() != Type.OBJECT) {
      return null;
    }
    TypeRef implemented = TypeRef.of(type.getInternalName());
    Atom made =
        evaluator
            .atoms()
            .object(List.of(evaluator.site(), PROXY), implemented, null, evaluator.repeated);
    evaluator.heap.create(made);
    evaluator.heap.put(made, HANDLER, arguments.get(2));
    return Val.of(made);
  }

  /** What the handler of a proxy makes of a call; null for all other objects. */
  @Nullable Val handled(
      Atom proxy, String owner, String name, String descriptor, List<Val> arguments) {
    Val handler = proxy.kind == Atom.Kind.OBJECT ? evaluator.heap.get(proxy, HANDLER) : null;
    if (handler == null) {
      return null;
    }
    Val method = member(METHOD, List.of(constant(owner), Val.of(evaluator.atoms().text(name))));
    Atom array =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), HANDLER),
                TypeRef.parse("[Ljava/lang/Object;"),
                null,
                evaluator.repeated);
    evaluator.heap.create(array);
    for (int i = 1; i < arguments.size(); i++) {
      evaluator.heap.put(array, new Selector.Element(i - 1), arguments.get(i).sized(1));
    }
    List<Val> passed = new ArrayList<>(List.of(handler, Val.of(proxy), method, Val.of(array)));
    Val result =
        evaluator.calls.virtual(
            PACKAGE + "InvocationHandler",
            "invoke",
            "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;",
            passed,
            false);
    return result.sized(Math.max(1, Type.getReturnType(descriptor).getSize()));
  }

  private @Nullable Val invoke(ClassInfo info, String name, List<Val> arguments) {
    Val result = null;
    for (MethodInfo method : info.methods()) {
      List<Val> passed = fitting(method, arguments.get(2));
      if (!method.name().equals(name) || method.isSynthetic() || passed == null) {
        continue;
      }
      Val one;
      if (method.isStatic()) {
        one = evaluator.calls.exact(info.name(), name, method.descriptor(), passed);
      } else {
        passed.add(0, arguments.get(1).cast(info.name()));
        one = evaluator.calls.virtual(info.name(), name, method.descriptor(), passed, false);
      }
      result = result == null ? one.sized(1) : result.or(one.sized(1));
    }
    return result;
  }

  private @Nullable Val create(@Nullable Type type, Val given) {
    ClassInfo info = type == null ? null : evaluator.program.index.loaded(type.getInternalName());
    if (info == null || info.isAbstract()) {
      return null;
    }
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), info.name()),
                TypeRef.of(info.name()),
                null,
                evaluator.repeated);
    evaluator.heap.create(made);
    for (MethodInfo method : info.methods()) {
      List<Val> passed = fitting(method, given);
      if (method.name().equals("<init>") && passed != null) {
        passed.add(0, Val.of(made));
        evaluator.calls.exact(info.name(), "<init>", method.descriptor(), passed);
      }
    }
    return evaluator.replaced.getOrDefault(made, Val.of(made));
  }

  private @Nullable Val field(String name, List<Val> arguments) {
    Type declaring = declaring(arguments.get(0));
    String field = name(arguments.get(0));
    if (declaring == null || field == null) {
      return null;
    }
    ClassInfo info = evaluator.program.index.declaringField(declaring.getInternalName(), field);
    if (info == null) {
      return null;
    }
    boolean isStatic =
        info.field(field).map(found -> (found.access() & Opcodes.ACC_STATIC) != 0).orElse(false);
    Val object = isStatic ? Val.of(Atoms.STATICS) : arguments.get(1);
    if (name.equals("get")) {
      return evaluator.readField(object, info.name(), field).sized(1);
    }
    if (name.equals("set")) {
      evaluator.writeField(object, info.name(), field, arguments.get(2));
      return Val.NOTHING;
    }
    return null;
  }

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
