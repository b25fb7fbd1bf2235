package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of objects hold at one point of a method, as far as it differs from the beginning.
 * Inner maps are never changed once they are in a heap, so that copies are cheap.
 */
final class Heap {

  /** Most parts of one object that are told apart. */
  private static final int MOST_PARTS = 200;

  private final Map<Atom, Map<Selector, Val>> objects;

  Heap() {
    this(new HashMap<>());
  }

  private Heap(Map<Atom, Map<Selector, Val>> objects) {
    this.objects = objects;
  }

  Heap copy() {
    return new Heap(new HashMap<>(objects));
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
    objects.put(object, changed);
  }

  /** Forgets the parts of one family. */
  void clear(Atom object, Selector family) {
    Map<Selector, Val> old = parts(object);
    if (!old.isEmpty()) {
      Map<Selector, Val> changed = new HashMap<>(old);
      changed.keySet().removeIf(selector -> selector.family().equals(family));
      objects.put(object, changed);
    }
  }

  /** Makes an object known, with nothing in it. */
  void create(Atom object) {
    objects.putIfAbsent(object, Map.of());
  }

  /**
   * Adds what another path left behind.
   *
   * @param initial what a part of a symbolic object holds when nothing was written to it
   * @return whether anything changed
   */
  boolean join(Heap other, BiFunction<Atom, Selector, Val> initial) {
    boolean changed = false;
    for (Map.Entry<Atom, Map<Selector, Val>> entry : other.objects.entrySet()) {
      Atom object = entry.getKey();
      Map<Selector, Val> mine = objects.get(object);
      Map<Selector, Val> theirs = entry.getValue();
      if (mine == theirs) {
        continue;
      }
      if (mine == null) {
        Map<Selector, Val> fresh = theirs;
        if (object.kind != Atom.Kind.OBJECT) {
          fresh = new HashMap<>();
          for (Map.Entry<Selector, Val> part : theirs.entrySet()) {
            fresh.put(part.getKey(), initial.apply(object, part.getKey()).or(part.getValue()));
          }
        }
        objects.put(object, fresh);
        changed = true;
        continue;
      }
      Map<Selector, Val> merged = null;
      for (Map.Entry<Selector, Val> part : theirs.entrySet()) {
        Val before = mine.get(part.getKey());
        Val base =
            before != null
                ? before
                : object.kind == Atom.Kind.OBJECT
                    ? Val.NOTHING
                    : initial.apply(object, part.getKey());
        Val both = base.or(part.getValue());
        if (before == null || !both.sameAtoms(before)) {
          if (merged == null) {
            merged = new HashMap<>(mine);
          }
          merged.put(part.getKey(), both);
        }
      }
      if (object.kind != Atom.Kind.OBJECT) {
        for (Map.Entry<Selector, Val> part : mine.entrySet()) {
          if (!theirs.containsKey(part.getKey())) {
            Val both = part.getValue().or(initial.apply(object, part.getKey()));
            if (!both.sameAtoms(part.getValue())) {
              if (merged == null) {
                merged = new HashMap<>(mine);
              }
              merged.put(part.getKey(), both);
            }
          }
        }
      }
      if (merged != null) {
        objects.put(object, merged);
        changed = true;
      }
    }
    for (Map.Entry<Atom, Map<Selector, Val>> entry : objects.entrySet()) {
      Atom object = entry.getKey();
      if (object.kind == Atom.Kind.OBJECT || other.objects.containsKey(object)) {
        continue;
      }
      Map<Selector, Val> merged = null;
      for (Map.Entry<Selector, Val> part : entry.getValue().entrySet()) {
        Val both = part.getValue().or(initial.apply(object, part.getKey()));
        if (!both.sameAtoms(part.getValue())) {
          if (merged == null) {
            merged = new HashMap<>(entry.getValue());
          }
          merged.put(part.getKey(), both);
        }
      }
      if (merged != null) {
        entry.setValue(merged);
        changed = true;
      }
    }
    return changed;
  }

  /** Objects in the order of their ids, for results that must not depend on hashing. */
  Map<Atom, Map<Selector, Val>> sorted() {
    return new TreeMap<>(objects);
  }
}
