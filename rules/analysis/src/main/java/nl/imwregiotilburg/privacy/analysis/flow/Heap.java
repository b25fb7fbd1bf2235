package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of objects hold at one point of a method, as far as it differs from the beginning.
 * Inner maps are never changed once they are in a heap, and copies share the outer one until one of
 * them changes.
 */
final class Heap {

  /** Most parts of one object that are told apart. */
  private static final int MOST_PARTS = 200;

  private Map<Atom, Map<Selector, Val>> objects;
  private boolean shared;

  Heap() {
    this(new HashMap<>(), false);
  }

  private Heap(Map<Atom, Map<Selector, Val>> objects, boolean shared) {
    this.objects = objects;
    this.shared = shared;
  }

  Heap copy() {
    shared = true;
    return new Heap(objects, true);
  }

  /** The objects, to be changed. */
  private Map<Atom, Map<Selector, Val>> mine() {
    if (shared) {
      objects = new HashMap<>(objects);
      shared = false;
    }
    return objects;
  }

  /** The parts of an object that were written; never to be changed. */
  Map<Selector, Val> parts(Atom object) {
    return objects.getOrDefault(object, Map.of());
  }

  @Nullable Val get(Atom object, Selector selector) {
    return parts(object).get(selector);
  }

  boolean knows(Atom object) {
    return objects.containsKey(object);
  }

  /** All objects; never to be changed. */
  Map<Atom, Map<Selector, Val>> all() {
    return objects;
  }

  void put(Atom object, Selector selector, Val value) {
    Map<Selector, Val> old = parts(object);
    Val before = old.get(selector);
    if (before != null && before == value) {
      return;
    }
    Selector kept = old.size() >= MOST_PARTS && before == null ? selector.family() : selector;
    Map<Selector, Val> changed = new HashMap<>(old);
    if (!kept.equals(selector)) {
      changed.merge(kept, value, Val::or);
    } else {
      changed.put(kept, value);
    }
    mine().put(object, changed);
  }

  /** Forgets the parts of one family. */
  void clear(Atom object, Selector family) {
    Map<Selector, Val> old = parts(object);
    if (!old.isEmpty()) {
      Map<Selector, Val> changed = new HashMap<>(old);
      changed.keySet().removeIf(selector -> selector.family().equals(family));
      mine().put(object, changed);
    }
  }

  /** Makes an object known, with nothing in it. */
  void create(Atom object) {
    if (!objects.containsKey(object)) {
      mine().put(object, Map.of());
    }
  }

  /**
   * Adds what another path left behind.
   *
   * @param initial what a part of a symbolic object holds when nothing was written to it
   * @return whether anything changed
   */
  boolean join(Heap other, BiFunction<Atom, Selector, Val> initial) {
    if (objects == other.objects) {
      return false;
    }
    Map<Atom, Map<Selector, Val>> changed = new HashMap<>();
    for (Map.Entry<Atom, Map<Selector, Val>> entry : other.objects.entrySet()) {
      Atom object = entry.getKey();
      Map<Selector, Val> here = objects.get(object);
      Map<Selector, Val> there = entry.getValue();
      if (here == there) {
        continue;
      }
      if (here == null) {
        changed.put(object, object.kind == Atom.Kind.OBJECT ? there : more(object, there, initial));
        continue;
      }
      Map<Selector, Val> both = joined(object, here, there, initial);
      if (both != null) {
        changed.put(object, both);
      }
    }
    for (Map.Entry<Atom, Map<Selector, Val>> entry : objects.entrySet()) {
      Atom object = entry.getKey();
      if (object.kind != Atom.Kind.OBJECT && !other.objects.containsKey(object)) {
        Map<Selector, Val> both = joined(object, entry.getValue(), Map.of(), initial);
        if (both != null) {
          changed.put(object, both);
        }
      }
    }
    if (!changed.isEmpty()) {
      mine().putAll(changed);
    }
    return !changed.isEmpty();
  }

  /** What was written on one path only may still be what it was. */
  private static Map<Selector, Val> more(
      Atom object, Map<Selector, Val> parts, BiFunction<Atom, Selector, Val> initial) {
    Map<Selector, Val> more = new HashMap<>();
    parts.forEach((part, value) -> more.put(part, initial.apply(object, part).or(value)));
    return more;
  }

  /** The parts of one object after both paths; null when they are as they were on this one. */
  private static @Nullable Map<Selector, Val> joined(
      Atom object,
      Map<Selector, Val> here,
      Map<Selector, Val> there,
      BiFunction<Atom, Selector, Val> initial) {
    Map<Selector, Val> merged = null;
    for (Map.Entry<Selector, Val> part : there.entrySet()) {
      Val before = here.get(part.getKey());
      if (before == part.getValue()) {
        continue;
      }
      Val base =
          before != null
              ? before
              : object.kind == Atom.Kind.OBJECT
                  ? Val.NOTHING
                  : initial.apply(object, part.getKey());
      Val both = base.or(part.getValue());
      if (before == null || both != before && !both.sameAtoms(before)) {
        merged = merged == null ? new HashMap<>(here) : merged;
        merged.put(part.getKey(), both);
      }
    }
    if (object.kind != Atom.Kind.OBJECT) {
      for (Map.Entry<Selector, Val> part : here.entrySet()) {
        if (!there.containsKey(part.getKey())) {
          Val both = part.getValue().or(initial.apply(object, part.getKey()));
          if (both != part.getValue() && !both.sameAtoms(part.getValue())) {
            merged = merged == null ? new HashMap<>(here) : merged;
            merged.put(part.getKey(), both);
          }
        }
      }
    }
    return merged;
  }

  /** Objects in the order of their ids, for results that must not depend on hashing. */
  Map<Atom, Map<Selector, Val>> sorted() {
    return new TreeMap<>(objects);
  }
}
