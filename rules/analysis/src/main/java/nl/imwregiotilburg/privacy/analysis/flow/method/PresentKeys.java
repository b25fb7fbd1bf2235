package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Calls on maps that ask whether a key is there, for keys that are. */
final class PresentKeys {

  private static final String MAP = "java/util/Map";
  private static final String FUNCTION = "java/util/function/BiFunction";
  private static final String APPLIED = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";

  /** What is known of a map besides its values. */
  private static final Set<Selector> KEYS =
      Set.of(Selector.KEYS, Selector.SIZE, new Selector.Named("order"));

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
          case "replace", "computeIfPresent" -> arguments.size() == 3;
          case "merge" -> arguments.size() == 4;
          case "containsKey" -> arguments.size() == 2;
          default -> false;
        };
    Atom map = asks ? arguments.get(0).only() : null;
    if (map == null
        || !map.single()
        || !evaluator.program.index.isSubtype(owner, MAP)
        || evaluator.program.index.loaded(map.type.name()) != null) {
      return null;
    }
    Parts parts = evaluator.heap.parts(map);
    String known = parts.containsKey(Selector.ESCAPED) ? null : key(arguments.get(1));
    if (known == null) {
      boolean adds = name.equals("putIfAbsent") && map.kind == Atom.Kind.OBJECT;
      return adds && !parts.containsKey(Selector.ESCAPED)
          ? addedAnywhere(map, parts, arguments.get(1), arguments.get(2))
          : null;
    }
    Selector key = new Selector.Value(known);
    Val held = parts.get(key);
    if (name.equals("putIfAbsent") && isMissing(map, parts, held)) {
      evaluator.write(Val.of(map), key, arguments.get(2), true);
      evaluator.write(Val.of(map), Selector.KEYS, arguments.get(1), false);
      return Val.of(evaluator.atoms().nothing());
    }
    if (name.equals("containsKey")) {
      return isPut(held) ? Val.of(evaluator.atoms().integer(1)) : null;
    }
    if (held == null) {
      boolean onlyThen = name.equals("computeIfPresent") || name.equals("replace");
      return onlyThen && hasOnly(map, parts) ? Val.of(evaluator.atoms().nothing()) : null;
    }
    if (!isThere(held)) {
      return null;
    }
    return switch (name) {
      case "merge" -> made(map, key, List.of(arguments.get(3), held, arguments.get(2)));
      case "computeIfPresent" -> made(map, key, List.of(arguments.get(2), arguments.get(1), held));
      case "replace" -> replaced(map, key, held, arguments.get(2));
      default -> held;
    };
  }

  /** What was there under some key: values that are there already stay what they are. */
  private Val addedAnywhere(Atom map, Parts parts, Val key, Val value) {
    Val before = evaluator.read(map, Selector.ANY_VALUE);
    for (int i = 0; i < parts.size(); i++) {
      Selector part = parts.key(i);
      if (part instanceof Selector.Value && part.exact() && !isThere(parts.value(i))) {
        evaluator.heap.put(map, part, parts.value(i).or(value));
      }
    }
    Val others = parts.getOrDefault(Selector.ANY_VALUE, Val.NOTHING);
    evaluator.heap.put(map, Selector.ANY_VALUE, others.or(value));
    evaluator.write(Val.of(map), Selector.KEYS, key, false);
    return before.or(Val.of(evaluator.atoms().nothing()));
  }

  /** Whether there certainly is nothing under a key of a map that is made here. */
  private static boolean isMissing(Atom map, Parts parts, @Nullable Val held) {
    return held == null
        ? hasOnly(map, parts)
        : map.kind == Atom.Kind.OBJECT && Atom.NULL.equals(held.constant());
  }

  /** Whether a map that is made here has the keys that are known, and no others. */
  private static boolean hasOnly(Atom map, Parts parts) {
    if (map.kind != Atom.Kind.OBJECT) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      Selector part = parts.key(i);
      boolean known = part instanceof Selector.Value ? part.exact() : KEYS.contains(part);
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** A constant or object as a key; null when it is not known. */
  private @Nullable String key(Val given) {
    Object constant = evaluator.facts.constant(given);
    if (constant == null || constant == Atom.NULL) {
      return evaluator.keys.of(given);
    }
    return constant.toString();
  }

  private Val replaced(Atom map, Selector key, Val held, Val value) {
    evaluator.write(Val.of(map), key, value, true);
    return held;
  }

  /**
   * What a function makes of the value that is there.
   *
   * @param passed the function, and what it is given
   */
  private Val made(Atom map, Selector key, List<Val> passed) {
    Val made = evaluator.calls.virtual(FUNCTION, "apply", APPLIED, passed, false);
    evaluator.write(Val.of(map), key, made, true);
    return made;
  }

  /** Whether something certainly was put there, if only a null that a caller gave. */
  private static boolean isPut(@Nullable Val held) {
    for (int i = 0; held != null && i < held.count(); i++) {
      Atom atom = held.atom(i);
      if (atom.kind == Atom.Kind.ANY || atom.kind == Atom.Kind.CONSTANT && atom.data == Atom.NULL) {
        return false;
      }
    }
    return held != null && !held.isEmpty();
  }

  /** Whether a value certainly was put there, and is not null. */
  static boolean isThere(Val held) {
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
