package nl.imwregiotilburg.privacy.analysis.flow;

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
 * @param events what it hands to sinks, itself or through what it calls
 * @param needs values of which a caller may know the class or constant, and that would make the
 *     summary more precise
 */
record Summary(
    MethodRef method,
    Val returned,
    Val thrown,
    Map<Atom, Map<Selector, Val>> effects,
    Map<Event.Key, Event> events,
    Set<Atom> needs) {

  /** Of a method that never ends, as far as is known. */
  static Summary bottom(MethodRef method) {
    return new Summary(method, Val.NOTHING, Val.NOTHING, Map.of(), Map.of(), Set.of());
  }

  /** Whether both say the same. */
  boolean sameAs(Summary other) {
    if (!returned.sameAtoms(other.returned)
        || !thrown.sameAtoms(other.thrown)
        || !needs.equals(other.needs)
        || !effects.equals(other.effects)
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
