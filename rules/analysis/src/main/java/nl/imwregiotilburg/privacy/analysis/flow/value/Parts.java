package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one object hold, in the order in which they were first written to. Never
 * changed: most objects have few parts, and a changed copy of a few costs less than a map of them.
 */
public final class Parts extends AbstractMap<Selector, Val> {

  /** An object of which nothing is known. */
  public static final Parts NONE = new Parts(new Selector[0], new Val[0], 0);

  /** As many are looked through one by one. */
  private static final int FEW = 8;

  private final Selector[] keys;
  private final Val[] values;
  private final int size;

  /** Places in {@link #keys}, plus one, by the hash of the key; nothing as long as it is few. */
  private int @Nullable [] places;

  private Parts(Selector[] keys, Val[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
  }

  /** What a map says the parts hold. */
  public static Parts of(Map<Selector, Val> held) {
    if (held instanceof Parts parts) {
      return parts;
    }
    Parts parts = NONE;
    for (Map.Entry<Selector, Val> part : held.entrySet()) {
      parts = parts.with(part.getKey(), part.getValue());
    }
    return parts;
  }

  @Override
  public int size() {
    return size;
  }

  /** The part at a place, from 0. */
  public Selector key(int place) {
    return keys[place];
  }

  /** What the part at a place holds. */
  public Val value(int place) {
    return values[place];
  }

  /** Where a part stands; −1 when nothing is known of it. */
  int place(Object key) {
    if (size > FEW) {
      return hashed(key);
    }
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    int hash = key.hashCode();
    for (int i = 0; i < size; i++) {
      if (keys[i].hashCode() == hash && keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private int hashed(Object key) {
    int[] table = places;
    if (table == null) {
      table = table();
      places = table;
    }
    int mask = table.length - 1;
    for (int at = spread(key) & mask; table[at] != 0; at = at + 1 & mask) {
      if (keys[table[at] - 1].equals(key)) {
        return table[at] - 1;
      }
    }
    return -1;
  }

  private int[] table() {
    int[] table = new int[Integer.highestOneBit(size) << 2];
    int mask = table.length - 1;
    for (int i = 0; i < size; i++) {
      int at = spread(keys[i]) & mask;
      while (table[at] != 0) {
        at = at + 1 & mask;
      }
      table[at] = i + 1;
    }
    return table;
  }

  private static int spread(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  @Override
  public @Nullable Val get(@Nullable Object key) {
    int place = key == null ? -1 : place(key);
    return place < 0 ? null : values[place];
  }

  @Override
  public Val getOrDefault(@Nullable Object key, Val otherwise) {
    Val held = get(key);
    return held == null ? otherwise : held;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key != null && place(key) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super Selector, ? super Val> action) {
    for (int i = 0; i < size; i++) {
      action.accept(keys[i], values[i]);
    }
  }

  /** The same, but for what one part holds. */
  public Parts with(Selector key, Val value) {
    int place = place(key);
    if (place < 0) {
      Selector[] more = new Selector[size + 1];
      System.arraycopy(keys, 0, more, 0, size);
      Val[] held = new Val[size + 1];
      System.arraycopy(values, 0, held, 0, size);
      more[size] = key;
      held[size] = value;
      return new Parts(more, held, size + 1);
    }
    Val[] held = new Val[size];
    System.arraycopy(values, 0, held, 0, size);
    held[place] = value;
    Parts changed = new Parts(keys, held, size);
    changed.places = places;
    return changed;
  }

  /** The same without some parts. */
  Parts without(Predicate<Selector> forgotten) {
    Selector[] some = new Selector[size];
    Val[] held = new Val[size];
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (!forgotten.test(keys[i])) {
        some[left] = keys[i];
        held[left++] = values[i];
      }
    }
    return left == size ? this : new Parts(some, held, left);
  }

  @Override
  public Set<Entry<Selector, Val>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<Selector, Val>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<Selector, Val>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Entry<Selector, Val> next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      int place = next++;
      return Map.entry(keys[place], values[place]);
    }
  }
}
