package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls on maps that do something only where a key is missing, for keys that are there. */
final class PresentKeys {

  private static final String MAP = "java/util/Map";
  private static final String FUNCTION = "java/util/function/BiFunction";
  private static final String APPLIED = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";

  private final Evaluator evaluator;

  PresentKeys(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What is there after such a call; null when the key may be missing. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    boolean asks =
        switch (name) {
          case "putIfAbsent", "computeIfAbsent", "getOrDefault", "getProperty" ->
              arguments.size() == 3;
          case "merge" -> arguments.size() == 4;
          default -> false;
        };
    Atom map = asks ? arguments.get(0).only() : null;
    if (map == null
        || map.kind != Atom.Kind.OBJECT
        || !map.single()
        || !evaluator.program.index.isSubtype(owner, MAP)
        || evaluator.program.index.loaded(map.type.name()) != null) {
      return null;
    }
    Object known = evaluator.constant(arguments.get(1));
    Parts parts = evaluator.heap.parts(map);
    if (known == null || known == Atom.NULL || parts.containsKey(Selector.ESCAPED)) {
      return null;
    }
    Selector key = new Selector.Value(known.toString());
    Val held = parts.get(key);
    if (held == null || !isThere(held)) {
      return null;
    }
    return name.equals("merge") ? merged(map, key, held, arguments) : held;
  }

  /** What a function makes of the value that is there and the one that is given. */
  private Val merged(Atom map, Selector key, Val held, List<Val> arguments) {
    List<Val> passed = List.of(arguments.get(3), held, arguments.get(2));
    Val both = evaluator.calls.virtual(FUNCTION, "apply", APPLIED, passed, false);
    evaluator.write(Val.of(map), key, both, true);
    return both;
  }

  /** Whether a value certainly was put there, and is not null. */
  private static boolean isThere(Val held) {
    for (int i = 0; i < held.count(); i++) {
      Atom atom = held.atom(i);
      boolean missing =
          switch (atom.kind) {
            case CONSTANT -> atom.data == Atom.NULL;
            case ANY, PARAMETER, CELL, OPAQUE, STATICS -> true;
            case OBJECT, CLEAN, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT -> false;
          };
      if (missing) {
        return false;
      }
    }
    return !held.isEmpty();
  }
}
