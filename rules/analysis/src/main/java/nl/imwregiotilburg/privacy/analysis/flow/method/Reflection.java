package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Calls by name: what {@code Class} and the members of {@code java.lang.reflect} do when the class
 * is known. A member whose name is not known may be any that fits.
 */
final class Reflection {

  private static final String CLASS = "java/lang/Class";
  private static final String PACKAGE = "java/lang/reflect/";
  static final String METHOD = PACKAGE + "Method";
  static final String CONSTRUCTOR = PACKAGE + "Constructor";
  static final String FIELD = PACKAGE + "Field";
  private static final String COMPONENT = PACKAGE + "RecordComponent";
  private static final String PROXY = PACKAGE + "Proxy";

  /** What is called for every method of a proxy. */
  private static final Selector HANDLER = new Selector.Named("handler");

  /** The class a member was asked of. */
  static final Selector DECLARING = new Selector.Named("declaring");

  /** The name a member was asked by. */
  static final Selector NAME = new Selector.Named("name");

  /** The types of the parameters a member was asked by. */
  static final Selector TYPES = new Selector.Named("types");

  /** The name of a member that was found among others. */
  private record NameOf(Atom member) {}

  /** Whether a member that was found among others has a name. */
  record IsNamed(Atom member, String name) {}

  private final Evaluator evaluator;
  private final Handles handles;
  private final Members members;

  Reflection(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.handles = new Handles(evaluator);
    this.members = new Members(evaluator);
  }

  /** The result of a reflective call whose class is known; null for all others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    if (name.equals("getClass") && arguments.size() == 1) {
      Val classes = classOf(arguments.get(0));
      if (classes != null) {
        evaluator.byClass.asked(classes, arguments.get(0));
      }
      return classes;
    }
    if (name.equals("equals") && arguments.size() == 2) {
      Val named = isNamed(arguments.get(0), arguments.get(1));
      return named != null ? named : isNamed(arguments.get(1), arguments.get(0));
    }
    if (owner.equals(CLASS)) {
      return ofClass(name, arguments);
    }
    if (owner.equals("java/lang/Enum") && name.equals("valueOf") && arguments.size() == 2) {
      return enumConstant(arguments.get(0), arguments.get(1));
    }
    if (owner.equals("java/lang/ClassLoader") && name.equals("loadClass")) {
      return named(arguments.get(1));
    }
    if (owner.startsWith("java/lang/invoke/")) {
      return handles.call(owner, name, arguments);
    }
    return owner.startsWith(PACKAGE) ? ofMember(owner, name, arguments) : null;
  }

  private @Nullable Val ofMember(String owner, String name, List<Val> arguments) {
    if (name.equals("getName")) {
      return nameOf(arguments.get(0));
    }
    return switch (owner) {
      case METHOD -> name.equals("invoke") ? members.invoke(arguments) : null;
      case PROXY -> name.equals("newProxyInstance") ? proxy(arguments) : null;
      case CONSTRUCTOR ->
          name.equals("newInstance") ? members.create(arguments.get(0), arguments.get(1)) : null;
      case FIELD ->
          name.equals("get") || name.equals("set") ? members.field(name, arguments) : null;
      case COMPONENT -> name.equals("getAccessor") ? accessor(arguments.get(0)) : null;
      case PACKAGE + "Array" -> element(name, arguments);
      default -> null;
    };
  }

  // --- classes -------------------------------------------------------------------------------

  private @Nullable Val classOf(Val object) {
    Val classes = Val.NOTHING;
    for (int i = 0; i < object.count(); i++) {
      Atom atom = object.atom(i);
      List<Object> known = evaluator.receivers.concrete(atom);
      String declared = evaluator.declaredTypes.of(object, i).name();
      if (atom.function() != null) {
        return null;
      }
      if (known != null) {
        for (Object one : known) {
          if (!(one instanceof String name) || name.startsWith(Atom.MODEL)) {
            return null;
          }
          classes = classes.or(constant(name));
        }
        continue;
      }
      if (atom.kind == Atom.Kind.CONSTANT && atom.data == Atom.NULL) {
        continue;
      }
      evaluator.facts.need(atom);
      if (atom.kind != Atom.Kind.PARAMETER && atom.kind != Atom.Kind.CELL
          || atom.type.isVariable()
          || evaluator.program.index.loaded(declared) == null) {
        return null;
      }
      classes = classes.or(constant(declared));
    }
    return classes.isEmpty() ? null : classes;
  }

  private Val constant(String internalName) {
    Type type = Type.getObjectType(internalName);
    return Val.of(
        evaluator.atoms().constant(type, new TypeRef(CLASS, List.of(TypeRef.of(internalName)))));
  }

  private @Nullable Val named(Val text) {
    return evaluator.facts.askConstant(text) instanceof String dotted
        ? constant(dotted.replace('.', '/'))
        : null;
  }

  private @Nullable Val ofClass(String name, List<Val> arguments) {
    if (name.equals("forName")) {
      return named(arguments.get(0));
    }
    Val given = arguments.get(0);
    return switch (name) {
      case "getMethod", "getDeclaredMethod" ->
          typed(member(METHOD, given, arguments.get(1)), arguments.get(2));
      case "getField", "getDeclaredField" -> member(FIELD, given, arguments.get(1));
      case "getConstructor", "getDeclaredConstructor" ->
          typed(member(CONSTRUCTOR, given, Val.NOTHING), arguments.get(1));
      case "getMethods", "getDeclaredMethods" -> all(METHOD, given);
      case "getFields", "getDeclaredFields" -> all(FIELD, given);
      case "getConstructors", "getDeclaredConstructors" -> all(CONSTRUCTOR, given);
      case "getRecordComponents" -> all(COMPONENT, given);
      case "newInstance" -> members.createOf(given, Val.NOTHING);
      case "asSubclass" -> given;
      case "getName", "getTypeName" ->
          evaluator.facts.askConstant(given) instanceof Type type && type.getSort() == Type.OBJECT
              ? Val.of(evaluator.atoms().text(type.getClassName()))
              : null;
      default -> null;
    };
  }

  /** The constant of one of the codebase's enums that has a name. */
  private @Nullable Val enumConstant(Val declaring, Val name) {
    return evaluator.facts.askConstant(declaring) instanceof Type type
            && type.getSort() == Type.OBJECT
            && evaluator.facts.askConstant(name) instanceof String constant
        ? evaluator.memory.statics.of(
            new Selector.Field(type.getInternalName(), constant), evaluator.method)
        : null;
  }

  // --- members -------------------------------------------------------------------------------

  private Val member(String kind, Val declaring, Val name) {
    return Val.of(memberAt(List.of(evaluator.site(), kind), kind, declaring, name));
  }

  private Atom memberAt(Object site, String kind, Val declaring, Val name) {
    Atom made = evaluator.atoms().object(site, TypeRef.of(kind), null, evaluator.repeated);
    evaluator.heap.create(made);
    evaluator.heap.put(made, DECLARING, declaring);
    evaluator.heap.put(made, NAME, name);
    return made;
  }

  private Val typed(Val member, Val types) {
    evaluator.write(member, TYPES, types, true);
    return member;
  }

  /** An array of the members of a class: each of them stands for all. */
  private Val all(String kind, Val declaring) {
    Object site = List.of(evaluator.site(), "all", kind);
    Atom array =
        evaluator.atoms().object(site, TypeRef.parse("[L" + kind + ";"), null, evaluator.repeated);
    evaluator.heap.create(array);
    List<String> components = kind.equals(COMPONENT) ? components(declaring) : List.of();
    for (int i = 0; i < components.size(); i++) {
      Object place = List.of(evaluator.site(), kind, i);
      Val name = Val.of(evaluator.atoms().text(components.get(i)));
      evaluator.heap.put(
          array, new Selector.Element(i), Val.of(memberAt(place, kind, declaring, name)));
    }
    if (components.isEmpty()) {
      evaluator.heap.put(array, Selector.ANY_ELEMENT, member(kind, declaring, Val.of(Atoms.ANY)));
    }
    return Val.of(array);
  }

  /** The components of a record, in their order. */
  private List<String> components(Val declaring) {
    List<String> names = new ArrayList<>();
    ClassInfo info =
        evaluator.facts.askConstant(declaring) instanceof Type type && type.getSort() == Type.OBJECT
            ? evaluator.program.index.loaded(type.getInternalName())
            : null;
    for (FieldInfo field : info == null ? List.<FieldInfo>of() : info.fields()) {
      if (!field.isStatic()) {
        names.add(field.name());
      }
    }
    return names;
  }

  private Val accessor(Val component) {
    return member(METHOD, evaluator.read(component, DECLARING), evaluator.read(component, NAME));
  }

  /** The name of a member; of one found among others it is remembered whose it is. */
  private Val nameOf(Val member) {
    Atom only = member.only();
    if (only == null || only.kind != Atom.Kind.OBJECT && !only.symbolic()) {
      return Val.of(Atoms.ANY);
    }
    Val name = evaluator.read(only, NAME);
    return only.kind == Atom.Kind.OBJECT && name.only() == Atoms.ANY
        ? Val.of(evaluator.atoms().opaque(new NameOf(only), TypeRef.STRING))
        : name.isEmpty() ? Val.of(Atoms.ANY) : name;
  }

  private @Nullable Val isNamed(Val name, Val text) {
    Atom only = name.only();
    return only != null
            && only.data instanceof NameOf of
            && evaluator.facts.constant(text) instanceof String known
        ? Val.of(evaluator.atoms().opaque(new IsNamed(of.member, known), TypeRef.parse("Z")))
        : null;
  }

  /** A member found among others, where it turned out to have a name. */
  Val named(IsNamed found) {
    Atom member = found.member;
    return Val.of(
        memberAt(
            List.of(evaluator.site(), found),
            member.type.name(),
            evaluator.read(member, DECLARING),
            Val.of(evaluator.atoms().text(found.name))));
  }

  /** An element of an array at a place that is known. */
  private @Nullable Val element(String name, List<Val> arguments) {
    if (arguments.size() < 2
        || !(evaluator.facts.askConstant(arguments.get(1)) instanceof Integer index)
        || index < 0) {
      return null;
    }
    Selector element = new Selector.Element(index);
    if (name.equals("get")) {
      return evaluator.read(arguments.get(0), element).sized(1);
    }
    if (name.equals("set") && arguments.size() == 3) {
      evaluator.write(arguments.get(0), element, arguments.get(2), true);
      return Val.NOTHING;
    }
    return null;
  }

  // --- proxies -------------------------------------------------------------------------------

  private @Nullable Val proxy(List<Val> arguments) {
    Val named = evaluator.read(arguments.get(1), new Selector.Element(0));
    if (!(evaluator.facts.askConstant(named) instanceof Type type)
        || type.getSort() != Type.OBJECT) {
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

  /** Whether an object that was put somewhere is certainly a proxy: it is of an interface. */
  private boolean isProxy(Atom object) {
    if (!object.symbolic()) {
      return false;
    }
    List<Object> known = evaluator.receivers.concrete(object);
    if (known == null) {
      ClassInfo declared = evaluator.program.index.loaded(object.type.name());
      if (declared != null && evaluator.program.proxies.areMadeOf(declared)) {
        evaluator.facts.need(object);
      }
    }
    ClassInfo type =
        known != null && known.size() == 1 && known.get(0) instanceof String name
            ? evaluator.program.index.loaded(name)
            : null;
    return type != null && evaluator.program.proxies.areMadeOf(type);
  }

  /** What the handler of a proxy makes of a call; null for all other objects. */
  @Nullable Val handled(
      Atom proxy, String owner, String name, String descriptor, List<Val> arguments) {
    Val handler =
        proxy.kind == Atom.Kind.OBJECT
            ? evaluator.heap.get(proxy, HANDLER)
            : isProxy(proxy) ? evaluator.read(proxy, HANDLER) : null;
    if (handler == null) {
      return null;
    }
    Val method = member(METHOD, constant(owner), Val.of(evaluator.atoms().text(name)));
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
}
