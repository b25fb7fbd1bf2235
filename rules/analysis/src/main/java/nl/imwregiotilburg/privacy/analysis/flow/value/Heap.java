package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of objects hold at one point of a method, as far as it differs from the beginning.
 * Copies share everything until they change.
 */
public final class Heap {

  /** Most parts of one object that are told apart. */
  private static final int MOST_PARTS = 200;

  /** An object and what its parts hold; the map is never changed. */
  private static final class Held {
    final Atom object;
    final Parts parts;

    /** What was last joined to it and added nothing. */
    @Nullable Held joined;

    Held(Atom object, Parts parts) {
      this.object = object;
      this.parts = parts;
    }
  }

  private IntMap<Held> objects;

  /** No objects yet. */
  public Heap() {
    this(IntMap.empty());
  }

  private Heap(IntMap<Held> objects) {
    this.objects = objects;
  }

  /** The same, to go on with on another way. */
  public Heap copy() {
    return new Heap(objects);
  }

  /** The parts of an object as far as they are known. */
  public Parts parts(Atom object) {
    Held held = objects.get(object.id);
    return held == null ? object.atFirst() : held.parts;
  }

  /** What a part of an object holds; null when that is not known. */
  public @Nullable Val get(Atom object, Selector selector) {
    return parts(object).get(selector);
  }

  /** Whether anything is known of an object. */
  public boolean knows(Atom object) {
    return objects.get(object.id) != null;
  }

  /** Hands out all objects with their parts, in the order of their ids. */
  public void forEach(BiConsumer<Atom, Parts> action) {
    objects.forEach(held -> action.accept(held.object, held.parts));
  }

  /** Replaces what a part of an object holds. */
  public void put(Atom object, Selector selector, Val value) {
    Parts old = parts(object);
    Val before = old.get(selector);
    if (before != null && before == value) {
      return;
    }
    Selector kept = old.size() >= MOST_PARTS && before == null ? selector.family() : selector;
    Val there = kept.equals(selector) ? null : old.get(kept);
    set(object, old.with(kept, there == null ? value : there.or(value)));
  }

  private void set(Atom object, Parts parts) {
    objects = objects.with(object.id, new Held(object, parts));
  }

  /** Lets an object hold again what it held before. */
  public void restore(Atom object, Parts before) {
    set(object, before);
  }

  /** Forgets the parts of one family. */
  public void clear(Atom object, Selector family) {
    forget(object, selector -> selector.family().equals(family));
  }

  /** Forgets some parts. */
  public void forget(Atom object, Predicate<Selector> some) {
    Parts old = parts(object);
    Parts changed = old.without(some);
    if (changed != old) {
      set(object, changed);
    }
  }

  /** Makes an object known, with nothing in it. */
  public void create(Atom object) {
    if (!knows(object)) {
      set(object, Parts.NONE);
    }
  }

  /**
   * Adds what another path left behind.
   *
   * @param initial what a part of a symbolic object holds when nothing was written to it
   * @return whether anything changed
   */
  public boolean join(Heap other, BiFunction<Atom, Selector, Val> initial) {
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
      Parts both = joined(mine.object, mine.parts, theirs.parts, initial);
      Held held = both == null ? mine : new Held(mine.object, both);
      held.joined = theirs;
      return held;
    }

    @Override
    public Held mine(Held value) {
      Parts first = value.object.atFirst();
      if (value.object.kind == Atom.Kind.OBJECT && first.isEmpty()) {
        return value;
      }
      Parts both = joined(value.object, value.parts, first, initial);
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
  private static Parts more(Atom object, Parts parts, BiFunction<Atom, Selector, Val> initial) {
    Parts more = Parts.NONE;
    for (int i = 0; i < parts.size(); i++) {
      Val before = initial.apply(object, parts.key(i));
      if (!isAsBefore(parts.key(i), parts.value(i), before)) {
        more = more.with(parts.key(i), before.or(parts.value(i)));
      }
    }
    return more;
  }

  /** The parts of one object after both paths; null when they are as they were on this one. */
  private static @Nullable Parts joined(
      Atom object, Parts here, Parts there, BiFunction<Atom, Selector, Val> initial) {
    Parts merged = here;
    for (int i = 0; i < there.size(); i++) {
      Selector part = there.key(i);
      Val theirs = there.value(i);
      Val before = here.get(part);
      if (before == theirs) {
        continue;
      }
      Val base = before != null ? before : unwritten(object, here, part, initial);
      if (before == null && isAsBefore(part, theirs, base)) {
        continue;
      }
      Val both = base.or(theirs);
      if (before == null || both != before && !both.sameAtoms(before)) {
        merged = merged.with(part, both);
      }
    }
    for (int i = 0; i < here.size(); i++) {
      Selector part = here.key(i);
      Val mine = here.value(i);
      if (there.place(part) < 0) {
        Val base = unwritten(object, there, part, initial);
        if (isAsBefore(part, mine, base)) {
          merged = merged.without(part::equals);
          continue;
        }
        Val both = mine.or(base);
        if (both != mine && !both.sameAtoms(mine)) {
          merged = merged.with(part, both);
        }
      }
    }
    return merged == here ? null : merged;
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
      Atom object, Parts parts, Selector selector, BiFunction<Atom, Selector, Val> initial) {
    if (object.kind != Atom.Kind.OBJECT) {
      return initial.apply(object, selector);
    }
    if (!selector.isContent() || !selector.exact()) {
      return selector.isNullAtFirst() ? initial.apply(object, selector) : Val.NOTHING;
    }
    Val held = parts.getOrDefault(selector.family(), Val.NOTHING);
    if (selector instanceof Selector.Element) {
      held = held.or(parts.getOrDefault(Selector.UNSET, Val.NOTHING));
    }
    Val copied = parts.getOrDefault(Selector.COPIED, Val.NOTHING);
    for (int i = 0; i < copied.count() && selector instanceof Selector.Value; i++) {
      held = held.or(initial.apply(copied.atom(i), selector));
    }
    return held.isEmpty() && selector.isNullAtFirst() ? initial.apply(object, selector) : held;
  }
}
