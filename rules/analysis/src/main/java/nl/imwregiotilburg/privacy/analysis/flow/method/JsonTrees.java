package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Documents as trees of nodes: what models cannot say of them, because it depends on a text (a JSON
 * pointer) or on a list of names.
 */
final class JsonTrees {

  private static final String NODE = "com/fasterxml/jackson/databind/JsonNode";
  private static final String NODES = "com/fasterxml/jackson/databind/node/";
  private static final String GSON = "com/google/gson/Json";
  private static final String OBJECT_NODE = NODES + "ObjectNode";

  private static final String MAPPER = "com/fasterxml/jackson/databind/Object";
  private static final String MAP = "java/util/Map";
  private static final String REFERENCE = "com/fasterxml/jackson/core/type/TypeReference";

  private final Evaluator evaluator;

  /** What was written as a text here: whoever reads the same text gets the same properties. */
  private final List<Written> written = new ArrayList<>(0);

  private record Written(Val text, Val object) {}

  JsonTrees(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Notes that a call wrote an object as a text, with nothing left out that a tree would have. */
  void called(CallShape call, Val result) {
    if (call.name().equals("writeValueAsString")
        && call.owner().startsWith(MAPPER)
        && call.count() == 1
        && !result.isEmpty()
        && evaluator.setups.of(call.receiver()).isDefault()) {
      written.add(new Written(result, call.argument(0)));
    }
  }

  /** What a call reads of a text that was written here; null when it is none, or no object. */
  private @Nullable Val read(String name, List<Val> arguments) {
    Val object = null;
    for (Written each : written) {
      if (each.text.sameAtoms(arguments.get(1))) {
        object = each.object;
      }
    }
    if (object == null || object.count() != 1) {
      return null;
    }
    TypeRef type = evaluator.declaredTypes.of(object, 0);
    if (evaluator.program.index.isLibrary(type.name())) {
      return null;
    }
    if (name.equals("readTree")) {
      return arguments.size() == 2 ? copied(object, NODE) : null;
    }
    String read = arguments.size() == 3 ? readAs(arguments.get(2)) : null;
    if (read == null
        || !read.equals(type.name()) && !evaluator.program.index.isSubtype(read, MAP)) {
      return null;
    }
    return copied(object, read.equals(MAP) ? "java/util/LinkedHashMap" : read);
  }

  /** The class that a text is read as; null when it is not known. */
  private @Nullable String readAs(Val type) {
    if (evaluator.facts.constant(type) instanceof Type known && known.getSort() == Type.OBJECT) {
      return known.getInternalName();
    }
    Atom reference = type.only();
    if (reference == null || !evaluator.program.index.isSubtype(reference.type.name(), REFERENCE)) {
      return null;
    }
    TypeRef known =
        evaluator.program.index.generics().asSupertype(reference.type, REFERENCE).argument(0);
    return known.isVariable() || known.isArray() ? null : known.name();
  }

  private Val copied(Val object, String type) {
    Atom made = made("read", type);
    new BeanCopies(evaluator).copy(object, Val.of(made), Val.NOTHING);
    return Val.of(made);
  }

  boolean isTree(TypeRef type) {
    return type.name().equals(NODE) || type.name().startsWith(NODES) || isOfFields(type);
  }

  /** Whether all fields of a bean get into such a tree, not its properties. */
  boolean isOfFields(TypeRef type) {
    return type.name().startsWith(GSON);
  }

  /**
   * A node that is a text.
   *
   * @param name tells it from others that are made here
   */
  Val leaf(String name, Val text) {
    Atom made = made("leaf " + name, NODE);
    evaluator.heap.put(made, Selector.CONTENT, text);
    return Val.of(made);
  }

  /**
   * A node without any properties yet.
   *
   * @param name tells it from others that are made here
   */
  Val object(String name) {
    return Val.of(made("object " + name, OBJECT_NODE));
  }

  /** An object that is made at the current place. */
  private Atom made(String what, String type) {
    Object site = List.of(evaluator.site(), what, type);
    Atom made = evaluator.atoms().object(site, TypeRef.of(type), null, evaluator.repeated);
    evaluator.heap.create(made);
    return made;
  }

  /** The result of a call on a tree; null for those that a model tells all of. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (!owner.startsWith("com/fasterxml/jackson/")) {
      return null;
    }
    if (!written.isEmpty() && (name.equals("readTree") || name.equals("readValue"))) {
      return arguments.size() < 2 ? null : read(name, arguments);
    }
    if (arguments.size() != 2) {
      return null;
    }
    Val tree = arguments.get(0);
    if (name.equals("at")) {
      return evaluator.facts.constant(arguments.get(1)) instanceof String pointer
              && pointer.startsWith("/")
          ? at(tree, pointer.substring(1).split("/"))
          : null;
    }
    if (!owner.equals(OBJECT_NODE)) {
      return null;
    }
    Set<String> names = names(arguments.get(1));
    if (names == null) {
      return null;
    }
    return switch (name) {
      case "remove", "without" -> without(tree, names);
      case "retain" -> retain(tree, names);
      default -> null;
    };
  }

  private Val at(Val tree, String[] pointer) {
    Val found = tree;
    Val text = evaluator.read(tree, Selector.CONTENT);
    for (String step : pointer) {
      Val next = evaluator.read(found, new Selector.Value(step));
      if (!step.isEmpty() && step.chars().allMatch(Character::isDigit)) {
        next = next.or(evaluator.read(found, Selector.ANY_ELEMENT));
        text = text.or(evaluator.read(found, Selector.CONTENT));
      } else {
        text = evaluator.read(text, new Selector.Value(step));
      }
      found = next;
    }
    return found.or(leaf("", text));
  }

  /** The names in an array or collection; null where one of them is not known. */
  private @Nullable Set<String> names(Val given) {
    if (evaluator.facts.constant(given) instanceof String name) {
      return Set.of(name);
    }
    Atom holder = given.only();
    if (holder == null || holder.kind != Atom.Kind.OBJECT) {
      return null;
    }
    Val all = evaluator.read(holder, Selector.ANY_ELEMENT);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < all.count(); i++) {
      if (all.atom(i).kind != Atom.Kind.CONSTANT || !(all.atom(i).data instanceof String name)) {
        return null;
      }
      names.add(name);
    }
    return names.isEmpty() ? null : names;
  }

  private Val without(Val tree, Set<String> names) {
    for (String name : names) {
      evaluator.write(tree, new Selector.Value(name), Val.NOTHING, true);
    }
    return tree;
  }

  private Val retain(Val tree, Set<String> names) {
    Atom only = tree.only();
    Map<Selector, Val> parts = only == null ? Map.of() : evaluator.heap.parts(only);
    for (Selector part : new ArrayList<>(parts.keySet())) {
      if (part instanceof Selector.Value value && value.exact() && !names.contains(value.key())) {
        evaluator.write(tree, part, Val.NOTHING, true);
      }
    }
    return tree;
  }
}
