package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls on maps that do something only where a key is missing, for keys that are there. */
final class PresentKeys {

  private static final String MAP = "java/util/Map";

  private final Evaluator evaluator;

  PresentKeys(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The value that is there; null when the key may be missing. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    boolean asks =
        switch (name) {
          case "putIfAbsent", "computeIfAbsent", "getOrDefault" -> arguments.size() == 3;
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
    Object key = evaluator.constant(arguments.get(1));
    Parts parts = evaluator.heap.parts(map);
    Val held =
        key == null || key == Atom.NULL || parts.containsKey(Selector.ESCAPED)
            ? null
            : parts.get(new Selector.Value(key.toString()));
    return held != null && isThere(held) ? held : null;
  }

  /** Whether a value certainly was put there, and is not null. */
  private static boolean isThere(Val held) {
    for (int i = 0; i < held.count(); i++) {
      Atom atom = held.atom(i);
      boolean missing =
          switch (atom.kind) {
            case CONSTANT -> atom.data == Atom.NULL;
            // What models put in the place of something that was taken out.
            case OBJECT -> atom.function() == null && atom.type.name().equals("java/lang/Object");
            case ANY, PARAMETER, CELL, OPAQUE, STATICS -> true;
            case CLEAN, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT -> false;
          };
      if (missing) {
        return false;
      }
    }
    return !held.isEmpty();
  }
}
