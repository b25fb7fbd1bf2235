package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

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

  /** What either says. */
  public Summary or(Summary other) {
    return new Summary(
        method,
        returned.or(other.returned),
        thrown.or(other.thrown),
        joinedParts(effects, other.effects),
        joinedParts(failures, other.failures),
        joined(events, other.events, Event::or),
        untold,
        joined(needs, other.needs),
        joined(compared, other.compared),
        joined(keyed, other.keyed),
        joined(tested, other.tested),
        ends || other.ends);
  }

  private static Map<Atom, Map<Selector, Val>> joinedParts(
      Map<Atom, Map<Selector, Val>> mine, Map<Atom, Map<Selector, Val>> theirs) {
    return joined(mine, theirs, (here, there) -> joined(here, there, Val::or));
  }

  private static Set<Atom> joined(Set<Atom> mine, Set<Atom> theirs) {
    if (mine.containsAll(theirs)) {
      return mine;
    }
    Set<Atom> all = new LinkedHashSet<>(mine);
    all.addAll(theirs);
    return all;
  }

  private static <K, V> Map<K, V> joined(Map<K, V> mine, Map<K, V> theirs, BinaryOperator<V> join) {
    Map<K, V> all = new LinkedHashMap<>(mine);
    theirs.forEach((key, value) -> all.merge(key, value, join));
    return all;
  }

  /** Whether both say the same. */
  public boolean sameAs(Summary other) {
    return returned.sameLeaves(other.returned)
        && thrown.sameLeaves(other.thrown)
        && needs.equals(other.needs)
        && compared.equals(other.compared)
        && keyed.equals(other.keyed)
        && tested.equals(other.tested)
        && ends == other.ends
        && sameParts(effects, other.effects)
        && sameParts(failures, other.failures)
        && same(events, other.events, Event::sameAs);
  }

  private static boolean sameParts(
      Map<Atom, Map<Selector, Val>> mine, Map<Atom, Map<Selector, Val>> theirs) {
    return same(mine, theirs, (here, there) -> same(here, there, Val::sameLeaves));
  }

  private static <K, V> boolean same(Map<K, V> mine, Map<K, V> theirs, BiPredicate<V, V> areSame) {
    if (mine.size() != theirs.size()) {
      return false;
    }
    for (Map.Entry<K, V> entry : mine.entrySet()) {
      V their = theirs.get(entry.getKey());
      if (their == null || !areSame.test(entry.getValue(), their)) {
        return false;
      }
    }
    return true;
  }
}
