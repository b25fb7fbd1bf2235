package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which places hold one and the same object: a list in two fields, or one in a field that a
 * function in another field holds, too. What is put into it at one place is found at the other.
 */
public final class SharedObjects {

  /** An object that lies in more places than this is not looked for in the others. */
  private static final int MOST_PLACES = 24;

  /** What can lie in each place: objects, and by its name whatever another place holds. */
  private final Map<String, Set<Object>> held = new HashMap<>();

  /** Where each of them can lie. */
  private final Map<Object, SortedSet<String>> places = new HashMap<>();

  /** The places that hold what lies in a place. */
  private final Map<String, Set<String>> takers = new HashMap<>();

  /** The other places of each place that somebody asked for since anything was noted. */
  private final Map<String, Set<String>> others = new HashMap<>();

  private final Predicate<String> one;
  private boolean some;

  /**
   * @param one whether a name is that of one place, and not of several together
   */
  public SharedObjects(Predicate<String> one) {
    this.one = one;
  }

  /**
   * Notes that an object lies in a place.
   *
   * @return whether it is found in more places than before
   */
  public boolean liesIn(Atom object, String place) {
    return add(object, place);
  }

  /**
   * Notes that whatever lies in one place lies in another, too.
   *
   * @return whether that is new
   */
  public boolean takes(String taker, String from) {
    if (taker.equals(from)
        || !takers.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(taker)) {
      return false;
    }
    boolean added = add(from, taker);
    add(from, from);
    for (Object object : List.copyOf(held.getOrDefault(from, Set.of()))) {
      added |= add(object, taker);
    }
    return added;
  }

  private boolean add(Object object, String place) {
    if (!held.computeIfAbsent(place, none -> new HashSet<>()).add(object)) {
      return false;
    }
    others.clear();
    boolean shared = false;
    SortedSet<String> all = places.computeIfAbsent(object, none -> new TreeSet<>());
    if (one.test(place)) {
      all.add(place);
      shared = all.size() > 1;
      some |= shared;
    }
    for (String taker : List.copyOf(takers.getOrDefault(place, Set.of()))) {
      shared |= add(object, taker);
    }
    return shared;
  }

  /** The other places where something is found that lies in one, in the order of their names. */
  public Set<String> others(String place) {
    return others.computeIfAbsent(place, this::findOthers);
  }

  private Set<String> findOthers(String place) {
    Set<Object> objects = held.get(place);
    if (objects == null) {
      return Set.of();
    }
    SortedSet<String> others = new TreeSet<>();
    for (Object object : objects) {
      SortedSet<String> all = places.get(object);
      if (all != null && all.size() <= MOST_PLACES) {
        others.addAll(all);
      }
    }
    others.remove(place);
    return others;
  }

  /** Whether nothing is known to lie in two places. */
  public boolean isEmpty() {
    return !some;
  }
}
