package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of objects hold at one point of a method, as far as it differs from the beginning.
 * Copies share everything until they change.
 */
final class Heap {

  /** Most parts of one object that are told apart. */
  private static final int MOST_PARTS = 200;

  /** An object and what its parts hold; the map is never changed. */
  private static final class Held {
    final Atom object;
    final Map<Selector, Val> parts;

    /** What was last joined to it and added nothing. */
    @Nullable Held joined;

    Held(Atom object, Map<Selector, Val> parts) {
      this.object = object;
      this.parts = parts;
    }
  }

  private IntMap<Held> objects;

  Heap() {
    this(IntMap.empty());
  }

  private Heap(IntMap<Held> objects) {
    this.objects = objects;
  }

  Heap copy() {
    return new Heap(objects);
  }

  /** The parts of an object as far as they are known; never to be changed. */
  Map<Selector, Val> parts(Atom object) {
    Held held = objects.get(object.id);
    return held == null ? object.atFirst() : held.parts;
  }

  @Nullable Val get(Atom object, Selector selector) {
    return parts(object).get(selector);
  }

  boolean knows(Atom object) {
    return objects.get(object.id) != null;
  }

  /** Hands out all objects with their parts, in the order of their ids. */
  void forEach(BiConsumer<Atom, Map<Selector, Val>> action) {
    objects.forEach(held -> action.accept(held.object, held.parts));
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
    set(object, changed);
  }

  private void set(Atom object, Map<Selector, Val> parts) {
    objects = objects.with(object.id, new Held(object, parts));
  }

  /** Forgets the parts of one family. */
  void clear(Atom object, Selector family) {
    Map<Selector, Val> old = parts(object);
    if (!old.isEmpty()) {
      Map<Selector, Val> changed = new HashMap<>(old);
      changed.keySet().removeIf(selector -> selector.family().equals(family));
      set(object, changed);
    }
  }

  /** Makes an object known, with nothing in it. */
  void create(Atom object) {
    if (!knows(object)) {
      set(object, Map.of());
    }
  }

  /**
   * Adds what another path left behind.
   *
   * @param initial what a part of a symbolic object holds when nothing was written to it
   * @return whether anything changed
   */
  boolean join(Heap other, BiFunction<Atom, Selector, Val> initial) {
    if (objects.is(other.objects)) {
      return false;
    }
    IntMap<Held> before = objects;
    objects = objects.joined(other.objects, new Paths(initial));
    return !objects.is(before);
  }

  /** Two paths that meet. What was written on one of them only may still be what it was. */
  private record Paths(BiFunction<Atom, Selector, Val> initial) implements IntMap.Join<Held> {

    @Override
    public Held both(Held mine, Held theirs) {
      if (mine.parts == theirs.parts || mine.joined == theirs) {
        return mine;
      }
      Map<Selector, Val> both = joined(mine.object, mine.parts, theirs.parts, initial);
      Held held = both == null ? mine : new Held(mine.object, both);
      held.joined = theirs;
      return held;
    }

    @Override
    public Held mine(Held value) {
      Map<Selector, Val> first = value.object.atFirst();
      if (value.object.kind == Atom.Kind.OBJECT && first.isEmpty()) {
        return value;
      }
      Map<Selector, Val> both = joined(value.object, value.parts, first, initial);
      return both == null ? value : new Held(value.object, both);
    }

    @Override
    public Held theirs(Held value) {
      if (value.object.kind != Atom.Kind.OBJECT) {
        return new Held(value.object, more(value.object, value.parts, initial));
      }
      return value.object.atFirst().isEmpty() ? value : mine(value);
    }
  }

  /** What was written on one path only may still be what it was. */
  private static Map<Selector, Val> more(
      Atom object, Map<Selector, Val> parts, BiFunction<Atom, Selector, Val> initial) {
    Map<Selector, Val> more = new HashMap<>();
    parts.forEach(
        (part, value) -> {
          Val before = initial.apply(object, part);
          if (!isAsBefore(part, value, before)) {
            more.put(part, before.or(value));
          }
        });
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
      Val base = before != null ? before : unwritten(object, here, part.getKey(), initial);
      if (before == null && isAsBefore(part.getKey(), part.getValue(), base)) {
        continue;
      }
      Val both = base.or(part.getValue());
      if (before == null || both != before && !both.sameAtoms(before)) {
        merged = merged == null ? new HashMap<>(here) : merged;
        merged.put(part.getKey(), both);
      }
    }
    for (Map.Entry<Selector, Val> part : here.entrySet()) {
      if (!there.containsKey(part.getKey())) {
        Val base = unwritten(object, there, part.getKey(), initial);
        Val both = part.getValue().or(base);
        if (isAsBefore(part.getKey(), part.getValue(), base)) {
          merged = merged == null ? new HashMap<>(here) : merged;
          merged.remove(part.getKey());
        } else if (both != part.getValue() && !both.sameAtoms(part.getValue())) {
          merged = merged == null ? new HashMap<>(here) : merged;
          merged.put(part.getKey(), both);
        }
      }
    }
    return merged;
  }

  /**
   * Whether a field that is null on one path and on another what it was when the method began may
   * count as never written: what it was may be null as well.
   */
  private static boolean isAsBefore(Selector part, Val written, Val before) {
    Atom only = written.only();
    Atom cell = before.count() == 0 ? null : before.atom(0);
    return part instanceof Selector.Field
        && only != null
        && only.kind == Atom.Kind.CONSTANT
        && Atom.NULL.equals(only.data)
        && cell != null
        && cell.kind == Atom.Kind.CELL
        && cell.part().equals(part);
  }

  /** What a part holds on a path on which nothing was written to it itself. */
  private static Val unwritten(
      Atom object,
      Map<Selector, Val> parts,
      Selector selector,
      BiFunction<Atom, Selector, Val> initial) {
    if (object.kind != Atom.Kind.OBJECT) {
      return initial.apply(object, selector);
    }
    if (!selector.isContent() || !selector.exact()) {
      return selector.isNullAtFirst() ? initial.apply(object, selector) : Val.NOTHING;
    }
    Val held = parts.getOrDefault(selector.family(), Val.NOTHING);
    Val copied = parts.getOrDefault(Selector.COPIED, Val.NOTHING);
    for (int i = 0; i < copied.count() && selector instanceof Selector.Value; i++) {
      held = held.or(initial.apply(copied.atom(i), selector));
    }
    return held.isEmpty() && selector.isNullAtFirst() ? initial.apply(object, selector) : held;
  }
}
