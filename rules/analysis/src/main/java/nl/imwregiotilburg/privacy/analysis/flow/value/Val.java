package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Value;

/** What a local variable, stack slot or part of an object may hold: a set of atoms with ways. */
public final class Val implements Value {

  /** Nothing was ever put here. */
  public static final Val NOTHING = new Val(new Atom[0], new Way[0], 1, null);

  private static final int MOST_ATOMS = 32;
  private static final int MOST_CONSTANTS = 8;
  private static final int WEIGHTS = 5;

  private final Atom[] atoms;
  private final Way[] ways;
  private final int size;
  private final @Nullable String cast;

  private Val(Atom[] atoms, Way[] ways, int size, @Nullable String cast) {
    this.atoms = atoms;
    this.ways = ways;
    this.size = size;
    this.cast = cast;
  }

  /** The value that is one atom. */
  public static Val of(Atom atom) {
    Val alone = atom.alone();
    if (alone == null) {
      alone = new Val(new Atom[] {atom}, new Way[] {Way.NONE}, 1, null);
      atom.alone(alone);
    }
    return alone;
  }

  /** The value that is one atom, come to on this way. */
  public static Val of(Atom atom, Way way) {
    Val alone = of(atom);
    return way == Way.NONE ? alone : new Val(alone.atoms, new Way[] {way}, 1, null);
  }

  /** The same value, taking this many stack slots. */
  public Val sized(int slots) {
    return slots == size ? this : new Val(atoms, ways, slots, cast);
  }

  /** The same value, known to be of this class. */
  public Val cast(String internalName) {
    return new Val(atoms, ways, size, internalName);
  }

  /** The class a cast promised. */
  public @Nullable String cast() {
    return cast;
  }

  @Override
  public int getSize() {
    return size;
  }

  /** Of how many atoms it may be one. */
  public int count() {
    return atoms.length;
  }

  /** One of the atoms, in their order. */
  public Atom atom(int index) {
    return atoms[index];
  }

  /** The way on which an atom was come to. */
  public Way way(int index) {
    return ways[index];
  }

  /** Whether more may have been in it than it keeps. */
  public boolean isFull() {
    return atoms.length >= MOST_ATOMS;
  }

  /** Whether it is nothing. */
  public boolean isEmpty() {
    return atoms.length == 0;
  }

  /** The only atom, or null. */
  public @Nullable Atom only() {
    return atoms.length == 1 ? atoms[0] : null;
  }

  /** The only constant, or null. */
  public @Nullable Object constant() {
    return atoms.length == 1
            && atoms[0].kind == Atom.Kind.CONSTANT
            && !(atoms[0].data instanceof Atom.Rough)
        ? atoms[0].data
        : null;
  }

  /** Whether it may be this atom. */
  public boolean contains(Atom atom) {
    return Arrays.binarySearch(atoms, atom) >= 0;
  }

  /** Whether any of its atoms may be or become personal data. */
  public boolean carries() {
    for (Atom atom : atoms) {
      if (atom.carries()) {
        return true;
      }
    }
    return false;
  }

  /** Both together. */
  public Val or(Val other) {
    if (other == this || other.atoms.length == 0) {
      return this;
    }
    if (atoms.length == 0) {
      return other.sized(Math.max(size, other.size));
    }
    String common = common(isNull(), cast, other);
    int more = added(other);
    if (more < 0) {
      return Objects.equals(common, cast) ? this : new Val(atoms, ways, size, common);
    }
    return more == 0 ? along(other, common) : merged(other, more, common);
  }

  /** The class that a cast promised of both; null is of every class. */
  private static @Nullable String common(boolean onlyNull, @Nullable String cast, Val other) {
    if (cast == null) {
      return onlyNull ? other.cast : null;
    }
    return cast.equals(other.cast) || other.isNull() ? cast : null;
  }

  private boolean isNull() {
    return atoms.length == 1 && atoms[0].data == Atom.NULL && cast == null;
  }

  /** How many atoms another value has that are not in here; −1 when it has no better way either. */
  private int added(Val other) {
    int more = 0;
    boolean better = false;
    int i = 0;
    for (int j = 0; j < other.atoms.length; j++) {
      int id = other.atoms[j].id;
      while (i < atoms.length && atoms[i].id < id) {
        i++;
      }
      if (i == atoms.length || atoms[i].id != id) {
        more++;
      } else {
        better |= ways[i] != other.ways[j] && Way.better(ways[i], other.ways[j]) != ways[i];
        i++;
      }
    }
    return more == 0 && !better ? -1 : more;
  }

  /** The same atoms, each on the better of both ways. */
  private Val along(Val other, @Nullable String common) {
    Way[] better = ways.clone();
    int i = 0;
    for (int j = 0; j < other.atoms.length; j++) {
      while (atoms[i].id < other.atoms[j].id) {
        i++;
      }
      better[i] = Way.better(ways[i], other.ways[j]);
    }
    return new Val(atoms, better, size, common);
  }

  private Val merged(Val other, int more, @Nullable String common) {
    Atom[] merged = new Atom[atoms.length + more];
    Way[] mergedWays = new Way[merged.length];
    int i = 0;
    int j = 0;
    for (int n = 0; n < merged.length; n++) {
      int order =
          i == atoms.length
              ? 1
              : j == other.atoms.length ? -1 : Integer.compare(atoms[i].id, other.atoms[j].id);
      if (order < 0) {
        merged[n] = atoms[i];
        mergedWays[n] = ways[i++];
      } else if (order > 0) {
        merged[n] = other.atoms[j];
        mergedWays[n] = other.ways[j++];
      } else {
        merged[n] = atoms[i];
        mergedWays[n] = Way.better(ways[i++], other.ways[j++]);
      }
    }
    return new Val(merged, mergedWays, size, common).bounded();
  }

  /** All of some values together. */
  public static Val union(List<Val> values) {
    Val all = NOTHING;
    for (Val value : values) {
      all = all.or(value);
    }
    return all;
  }

  /** Values put together one after the other, with one set made of them in the end. */
  public static final class Union {
    private final int size;
    private @Nullable Val first;
    private @Nullable String cast;
    private boolean onlyNull;
    private Atom[] atoms = {};
    private Way[] ways = {};
    private int count;

    /**
     * @param size how many stack slots the value takes
     */
    public Union(int size) {
      this.size = size;
    }

    /** Adds what else it may be. */
    public void add(Val value) {
      Val before = first;
      if (value.atoms.length == 0 || value == before) {
        return;
      }
      if (before == null) {
        first = value;
        cast = value.cast;
        onlyNull = value.isNull();
        return;
      }
      if (count == 0) {
        count = before.atoms.length;
        int room = count + value.atoms.length + 8;
        atoms = copy(before.atoms, count, room);
        ways = copy(before.ways, count, room);
      }
      cast = common(onlyNull, cast, value);
      onlyNull &= value.isNull();
      int at = 0;
      for (int i = 0; i < value.atoms.length; i++) {
        int id = value.atoms[i].id;
        while (at < count && atoms[at].id < id) {
          at++;
        }
        if (at < count && atoms[at].id == id) {
          ways[at] = Way.better(ways[at], value.ways[i]);
        } else {
          insert(at, value.atoms[i], value.ways[i]);
        }
      }
    }

    private void insert(int at, Atom atom, Way way) {
      if (count == atoms.length) {
        atoms = copy(atoms, count, count * 2);
        ways = copy(ways, count, count * 2);
      }
      System.arraycopy(atoms, at, atoms, at + 1, count - at);
      System.arraycopy(ways, at, ways, at + 1, count - at);
      atoms[at] = atom;
      ways[at] = way;
      count++;
    }

    /** All of them together; {@link #NOTHING} when there were none. */
    public Val value() {
      Val only = first;
      if (only == null) {
        return NOTHING.sized(size);
      }
      int slots = Math.max(size, only.size);
      return count == 0
          ? only.sized(slots)
          : new Val(copy(atoms, count, count), copy(ways, count, count), slots, cast).bounded();
    }
  }

  // Arrays.copyOf would do, but asks the class of the array each time: that costs more than these.

  private static Atom[] copy(Atom[] from, int count, int room) {
    if (from.length == room) {
      return from;
    }
    Atom[] copy = new Atom[room];
    System.arraycopy(from, 0, copy, 0, count);
    return copy;
  }

  private static Way[] copy(Way[] from, int count, int room) {
    if (from.length == room) {
      return from;
    }
    Way[] copy = new Way[room];
    System.arraycopy(from, 0, copy, 0, count);
    return copy;
  }

  /** Keeps sets small: many texts become one, many constants none. */
  private Val bounded() {
    int constants = 0;
    int integers = 0;
    int concats = 0;
    for (Atom atom : atoms) {
      if (atom.kind == Atom.Kind.CONSTANT) {
        constants++;
        integers += atom.data instanceof Integer ? 1 : 0;
      } else if (atom.kind == Atom.Kind.CONCAT) {
        concats++;
      }
    }
    Val result = this;
    if (constants > MOST_CONSTANTS || integers > 2) {
      result = result.kept(atom -> atom.kind != Atom.Kind.CONSTANT);
      result = result.or(Val.of(Atoms.ANY));
    }
    if (concats > 3) {
      result = result.flat();
    }
    if (result.atoms.length > MOST_ATOMS) {
      result = result.keepFirst();
    }
    return result;
  }

  private Val keepFirst() {
    // Data first, then what may become data, then the rest; among equals the lowest ids.
    int[] room = new int[WEIGHTS];
    for (Atom atom : atoms) {
      room[weight(atom)]++;
    }
    int left = MOST_ATOMS;
    for (int weight = 0; weight < WEIGHTS; weight++) {
      room[weight] = Math.min(room[weight], left);
      left -= room[weight];
    }
    Atom[] some = new Atom[MOST_ATOMS];
    Way[] someWays = new Way[MOST_ATOMS];
    int kept = 0;
    for (int i = 0; i < atoms.length; i++) {
      if (room[weight(atoms[i])]-- > 0) {
        some[kept] = atoms[i];
        someWays[kept++] = ways[i];
      }
    }
    return new Val(some, someWays, size, cast);
  }

  private static int weight(Atom atom) {
    return switch (atom.kind) {
      case LABEL -> 0;
      case TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER -> 1;
      case PARAMETER, CELL, OPAQUE, CONCAT -> 2;
      case OBJECT -> 3;
      case CONSTANT, ANY, CLEAN, STATICS -> 4;
    };
  }

  /** The atoms that pass a test. */
  public Val kept(Predicate<Atom> test) {
    int passed = 0;
    Atom[] some = new Atom[atoms.length];
    Way[] someWays = new Way[atoms.length];
    for (int i = 0; i < atoms.length; i++) {
      if (test.test(atoms[i])) {
        some[passed] = atoms[i];
        someWays[passed++] = ways[i];
      }
    }
    return passed == atoms.length
        ? this
        : new Val(copy(some, passed, passed), copy(someWays, passed, passed), size, null);
  }

  /** The leaves of all concatenations, order forgotten. */
  public Val flat() {
    boolean any = false;
    for (Atom atom : atoms) {
      any |= atom.kind == Atom.Kind.CONCAT;
    }
    if (!any) {
      return this;
    }
    Union all = new Union(size);
    for (int i = 0; i < atoms.length; i++) {
      if (atoms[i].kind == Atom.Kind.CONCAT) {
        Way way = ways[i];
        for (Val part : atoms[i].parts) {
          all.add(part.flat().then(way));
        }
      } else {
        all.add(new Val(new Atom[] {atoms[i]}, new Way[] {ways[i]}, size, null));
      }
    }
    return all.value();
  }

  /** The same atoms with other ways. */
  public Val along(UnaryOperator<Way> change) {
    Way[] changed = new Way[ways.length];
    for (int i = 0; i < ways.length; i++) {
      changed[i] = i > 0 && ways[i] == ways[i - 1] ? changed[i - 1] : change.apply(ways[i]);
    }
    return along(changed);
  }

  // The following are called so often that it matters that they need no function.

  /** The same atoms, each of which went on along a way. */
  public Val then(Way next) {
    if (next == Way.NONE) {
      return this;
    }
    Way[] changed = new Way[ways.length];
    for (int i = 0; i < ways.length; i++) {
      changed[i] = i > 0 && ways[i] == ways[i - 1] ? changed[i - 1] : ways[i].then(next);
    }
    return along(changed);
  }

  /** The same atoms, as parts of an object that came along a way: their own tells more. */
  public Val outOf(Way object) {
    if (object == Way.NONE) {
      return this;
    }
    Way[] changed = new Way[ways.length];
    for (int i = 0; i < ways.length; i++) {
      changed[i] = ways[i] == Way.NONE ? object : ways[i].lowered(object.confidence());
    }
    return along(changed);
  }

  private Val along(Way[] changed) {
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] != ways[i]) {
        return new Val(atoms, changed, size, cast);
      }
    }
    return this;
  }

  /** Whether both hold the same atoms. */
  public boolean sameAtoms(Val other) {
    if (atoms.length != other.atoms.length) {
      return false;
    }
    for (int i = 0; i < atoms.length; i++) {
      if (atoms[i].id != other.atoms[i].id) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether both say the same of what is in them. Whether texts are put together there or stand by
   * themselves is no matter: many of them become one and its leaves, which may come out either way.
   */
  boolean sameLeaves(Val other) {
    return sameAtoms(other) || flat().sameAtoms(other.flat());
  }

  /** A number for each set of atoms, for use in keys. */
  public List<Integer> ids() {
    List<Integer> ids = new ArrayList<>(atoms.length);
    for (Atom atom : atoms) {
      ids.add(atom.id);
    }
    return ids;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Val val && val.size == size && sameAtoms(val);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(atoms);
  }

  @Override
  public String toString() {
    return Arrays.toString(atoms);
  }
}
