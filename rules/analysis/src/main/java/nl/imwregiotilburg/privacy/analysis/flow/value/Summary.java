package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method does, in terms of what it is called with.
 *
 * @param method the method
 * @param returned what it returns
 * @param thrown the exceptions it throws
 * @param effects what parts of its parameters, of static fields and of objects it hands out hold in
 *     the end
 * @param failures the same, where it ends by throwing one of these exceptions
 * @param events what it hands to sinks, itself or through what it calls
 * @param untold of too much that it hands to sinks, what callers are not told
 * @param needs values of which a caller may know the class or constant, and that would make the
 *     summary more precise
 * @param compared those of them that are compared with null
 * @param keyed those of them that are keys of containers
 * @param tested values that are tested for their class, of which a caller may know it
 * @param ends whether it ever returns, not only throws
 */
public record Summary(
    MethodRef method,
    Val returned,
    Val thrown,
    Map<Atom, Map<Selector, Val>> effects,
    Map<Atom, Map<Selector, Val>> failures,
    Map<Event.Key, Event> events,
    List<Event> untold,
    Set<Atom> needs,
    Set<Atom> compared,
    Set<Atom> keyed,
    Set<Atom> tested,
    boolean ends) {

  /** Of a method that never ends, as far as is known. */
  public static Summary bottom(MethodRef method) {
    return new Summary(
        method,
        Val.NOTHING,
        Val.NOTHING,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        true);
  }

  /** Whether it would say more to a caller that knows more. */
  public boolean asks() {
    return !needs.isEmpty() || !tested.isEmpty();
  }

  /** Whether both say the same. */
  public boolean sameAs(Summary other) {
    if (!returned.sameAtoms(other.returned)
        || !thrown.sameAtoms(other.thrown)
        || !needs.equals(other.needs)
        || !compared.equals(other.compared)
        || !keyed.equals(other.keyed)
        || !tested.equals(other.tested)
        || ends != other.ends
        || !effects.equals(other.effects)
        || !failures.equals(other.failures)
        || !events.keySet().equals(other.events.keySet())) {
      return false;
    }
    for (Map.Entry<Event.Key, Event> entry : events.entrySet()) {
      Event theirs = other.events.get(entry.getKey());
      if (theirs == null || !entry.getValue().sameAs(theirs)) {
        return false;
      }
    }
    return true;
  }
}
