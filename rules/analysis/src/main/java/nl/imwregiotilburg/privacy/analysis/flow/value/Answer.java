package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a yes or no tells of the variables that were tested: of some, that they are one of a few
 * constants.
 *
 * @param yes the constants a variable is one of when the answer is yes; {@link Atom#NULL} for null
 * @param no the same, when it is no
 */
public record Answer(Map<Integer, Set<Object>> yes, Map<Integer, Set<Object>> no) {

  /** Tells nothing. */
  public static final Answer NOTHING = new Answer(Map.of(), Map.of());

  /** What is left of a text that is null, empty or blank. */
  public static final Set<Object> EMPTY = Set.of(Atom.NULL, "");

  /** That a variable is one of some constants when the answer is yes. */
  public static Answer when(int variable, Set<Object> constants) {
    return new Answer(Map.of(variable, constants), Map.of());
  }

  /** What the opposite answer tells. */
  public Answer opposite() {
    return new Answer(no, yes);
  }

  /** Whether neither answer tells anything. */
  public boolean isEmpty() {
    return yes.isEmpty() && no.isEmpty();
  }

  /** What is known where both hold. */
  public static Map<Integer, Set<Object>> both(
      Map<Integer, Set<Object>> one, Map<Integer, Set<Object>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Map<Integer, Set<Object>> all = new HashMap<>(one);
    other.forEach(all::putIfAbsent);
    return all;
  }

  /** What is known where either holds. */
  public static Map<Integer, Set<Object>> either(
      Map<Integer, Set<Object>> one, Map<Integer, Set<Object>> other) {
    Map<Integer, Set<Object>> common = new HashMap<>();
    one.forEach(
        (variable, constants) -> {
          Set<Object> others = other.get(variable);
          if (others != null) {
            Set<Object> all = new LinkedHashSet<>(constants);
            all.addAll(others);
            common.put(variable, all);
          }
        });
    return common;
  }
}
