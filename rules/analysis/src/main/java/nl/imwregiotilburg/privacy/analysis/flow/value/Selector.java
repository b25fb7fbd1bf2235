package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is taken out of an object: one segment of an access path. */
public sealed interface Selector {

  /** Begin of the names of what a function holds. */
  String CAPTURED = "captured";

  /** Some element of an array or collection. */
  Selector ANY_ELEMENT = new Element(-1);

  /** Some value of a container with keys. */
  Selector ANY_VALUE = new Value("\0");

  /** The text content of a builder, writer or stream. */
  Selector CONTENT = new Named("content");

  /** The keys of a map. */
  Selector KEYS = new Named("keys");

  /** Marks objects that code which cannot be seen may have filled. */
  Selector ESCAPED = new Named("escaped");

  /** Marks objects with fields that were filled and of which callers were not told. */
  Selector UNTOLD = new Named("untold");

  /** What an object is a view of, place by place: what is put into one is in the other. */
  Selector BACKING = new Named("backing");

  /** What an object is a view of, at other places. */
  Selector PARENT = new Named("parent");

  /** Of which map a set shows the keys. */
  Selector KEYS_OF = new Named("keysOf");

  /** Of which map a collection shows the values. */
  Selector VALUES_OF = new Named("valuesOf");

  /** Of which map a set shows the entries. */
  Selector ENTRIES_OF = new Named("entriesOf");

  /** Whose values a container held from the beginning, when it was made as a copy of it. */
  Selector COPIED = new Named("copied");

  /** Whatever can be come to from an object: what lies too deep in it to be told apart. */
  Selector DEEP = new Named("deep");

  /** How many elements a list has whose elements are known by their place. */
  Selector SIZE = new Named("size");

  /** How long an array is. */
  Selector LENGTH = new Named("length");

  /** What an element of a new array holds until something is put there. */
  Selector UNSET = new Named("unset");

  /** The parts that only models know, of which it means something that nobody put anything in. */
  Set<String> NULL_AT_FIRST = Set.of("cause", "present", "records");

  /** A field, with its hash worked out once: it is asked for more often than anything else. */
  final class Field implements Selector {
    private final String owner;
    private final String name;
    private final int hash;
    private @Nullable String key;

    /**
     * A field.
     *
     * @param owner internal name of the class that declares it
     */
    public Field(String owner, String name) {
      this.owner = owner;
      this.name = name;
      this.hash = owner.hashCode() * 31 + name.hashCode();
    }

    /** Internal name of the class that declares it. */
    public String owner() {
      return owner;
    }

    /** Its name. */
    public String name() {
      return name;
    }

    /** Both, as {@code owner#name}. */
    public String key() {
      String known = key;
      if (known == null) {
        known = owner + "#" + name;
        key = known;
      }
      return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || other instanceof Field field
              && hash == field.hash
              && name.equals(field.name)
              && owner.equals(field.owner);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return "." + owner.substring(owner.lastIndexOf('/') + 1) + "#" + name;
    }
  }

  /** An element by index; −1 for any. */
  record Element(int index) implements Selector {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || other instanceof Element otherElement && index == otherElement.index;
    }

    @Override
    public int hashCode() {
      return index;
    }

    @Override
    public String toString() {
      return index < 0 ? "[]" : "[" + index + "]";
    }
  }

  /** A value by constant key. */
  record Value(String key) implements Selector {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || other instanceof Value otherValue && key.equals(otherValue.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }

    @Override
    public String toString() {
      return this.equals(ANY_VALUE) ? "{}" : "{" + key + "}";
    }
  }

  /**
   * Some value of a container, but none under certain keys: what is there under those was replaced
   * or taken out.
   */
  record Others(SortedSet<String> keys) implements Selector {
    public Others {
      keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    @Override
    public String toString() {
      return "{} but " + keys;
    }
  }

  /** A part that only models know. */
  record Named(String name) implements Selector {

    /** Ends the name of what outlines take for one part, of which there are several. */
    private static final char ONE_OF = ' ';

    /** A part of its own for each of several things that outlines do not tell apart. */
    public Named each(String one) {
      return new Named(name + ONE_OF + one);
    }

    /** Under this name what such a part holds is known in outlines, whoever the holder is. */
    public String field() {
      int end = name.indexOf(ONE_OF);
      return "kept#" + (end < 0 ? name : name.substring(0, end));
    }

    /** Under this name what such a part holds is kept. */
    public String place() {
      return "kept#" + name;
    }

    /**
     * Whether what is put into it outlives the call and can be taken out by another one: attributes
     * of a session. Models call such a part {@code kept…}.
     */
    public boolean isKept() {
      return isKept(name);
    }

    /** The same, of a part of this name. */
    public static boolean isKept(String name) {
      return name.startsWith("kept");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || other instanceof Named otherNamed && name.equals(otherNamed.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return ".<" + name + ">";
    }
  }

  /** The selector that stands for all of this one's family; itself when it is exact. */
  default Selector family() {
    if (this instanceof Element) {
      return ANY_ELEMENT;
    }
    return this instanceof Value || this instanceof Others ? ANY_VALUE : this;
  }

  /** What a bound handle holds of its surroundings. */
  static Selector captured(int index) {
    return new Named(CAPTURED + index);
  }

  /**
   * What a function holds of its surroundings. It has a name of its own in every function, so that
   * where one of several is called each finds what it holds itself.
   */
  static Selector captured(Atom.Function function, int index) {
    return function.captures().get(index);
  }

  /** Whether it is something a function holds of its surroundings. */
  static boolean isCaptured(Selector selector) {
    return selector instanceof Named named && named.name().startsWith(CAPTURED);
  }

  /** Whether it is an element or a value of a container. */
  default boolean isContent() {
    return this instanceof Element || this instanceof Value || this instanceof Others;
  }

  /** Whether nothing at all in such a part is null, for all who ask: a field, a value, a cause. */
  default boolean isNullAtFirst() {
    return this instanceof Field
        || this instanceof Value && exact()
        || this instanceof Named named && NULL_AT_FIRST.contains(named.name());
  }

  /** Whether it names one place, not some place. */
  default boolean exact() {
    return !this.equals(ANY_ELEMENT) && !this.equals(ANY_VALUE) && !(this instanceof Others);
  }
}
