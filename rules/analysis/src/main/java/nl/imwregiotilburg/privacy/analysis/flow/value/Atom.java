package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One thing a value may be. Atoms with the same id are the same; a concatenation may exist several
 * times with one id, because its parts remember their own ways.
 */
public final class Atom implements Comparable<Atom> {

  /** What an atom stands for. */
  public enum Kind {
    /** A constant: text, number, class, or null. */
    CONSTANT,
    /** Something that is not personal data and of which no more is known. */
    ANY,
    /** The result of a sanitiser. */
    CLEAN,
    /** What the caller passes: parameter {@code index} of a method. */
    PARAMETER,
    /** What part of an object held when the method began. */
    CELL,
    /** An object made in code that was seen. */
    OBJECT,
    /** The root of all static fields. */
    STATICS,
    /** What code that cannot be seen returned. */
    OPAQUE,
    /** Personal data. */
    LABEL,
    /** Personal data, if {@code base} turns out to be data at all. */
    TAG,
    /** The text {@code base} prints itself as, once its type is known. */
    TEXT,
    /** The text a serialiser makes of {@code base}, once its type is known. */
    JSON,
    /** What a mapper stores of {@code base}, once its type is known. */
    STORED,
    /** {@code base}, pseudonymised. */
    PSEUDONYM,
    /** {@code base}, read as a number: it is personal data only if that can be a number. */
    NUMBER,
    /** Texts one after the other. */
    CONCAT
  }

  /**
   * A function object.
   *
   * @param method name of the functional interface's method
   * @param owner class of the implementation
   * @param name name of the implementation
   * @param descriptor of the implementation
   * @param tag kind of method handle, as in {@link org.objectweb.asm.Opcodes}
   * @param captures the parts that hold what it captured
   */
  public record Function(
      String method,
      String owner,
      String name,
      String descriptor,
      int tag,
      List<Selector> captures) {

    /**
     * A function that captures so many values.
     *
     * @param site where it is made: bound to other values, the same method is another function
     */
    public static Function of(
        String method,
        String owner,
        String name,
        String descriptor,
        int tag,
        int captured,
        Object site) {
      List<Selector> captures = new ArrayList<>(captured);
      for (int i = 0; i < captured; i++) {
        captures.add(new Selector.Named(Selector.CAPTURED + i + '@' + site));
      }
      return new Function(method, owner, name, descriptor, tag, List.copyOf(captures));
    }

    /** Number of captured values. */
    public int captured() {
      return captures.size();
    }

    /**
     * The types of what whoever calls it gives: of a method of an object that may be the object.
     */
    public List<Type> free() {
      List<Type> all = new ArrayList<>();
      if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
        all.add(Type.getObjectType(owner));
      }
      all.addAll(List.of(Type.getArgumentTypes(descriptor)));
      return List.copyOf(all.subList(Math.min(captured(), all.size()), all.size()));
    }
  }

  /** Stands for null among the constants. */
  public static final Object NULL = "\0null";

  /** Package of the types that exist in models only. */
  public static final String MODEL = "model/";

  /**
   * The constant that a text was made of, which itself is not known: something was cut off, put
   * round it or replaced. Where it leads to can be told from it, but not what it is equal to.
   */
  public record Rough(String text) {}

  public final int id;
  public final Kind kind;
  public final TypeRef type;
  public final @Nullable Atom base;
  public final @Nullable Selector selector;
  public final @Nullable Object data;
  final @Nullable Element element;
  public final boolean flag;
  public final List<Val> parts;

  /** How many parts lead to it, besides what functions hold. */
  public final int depth;

  /** Through how many functions that hold something one comes to it. */
  final int captures;

  /** Whether it is a part of what a static field holds. */
  public final boolean underStatics;

  private Parts atFirst = Parts.NONE;

  /** The value that is this atom and nothing else. */
  private @Nullable Val alone;

  Atom(
      int id,
      Kind kind,
      TypeRef type,
      @Nullable Atom base,
      @Nullable Selector selector,
      @Nullable Object data,
      @Nullable Element element,
      boolean flag,
      List<Val> parts) {
    this.id = id;
    this.kind = kind;
    this.type = type;
    this.base = base;
    this.selector = selector;
    this.data = data;
    this.element = element;
    this.flag = flag;
    this.parts = parts;
    boolean captured = selector != null && Selector.isCaptured(selector);
    Atom holder = kind == Kind.CELL ? base : null;
    this.depth = holder == null ? 0 : holder.depth + (captured ? 0 : 1);
    this.captures = holder == null ? 0 : holder.captures + (captured ? 1 : 0);
    this.underStatics =
        kind == Kind.CELL && base != null && (base.kind == Kind.STATICS || base.underStatics);
  }

  /** Says what the parts of an object hold before anybody but its initialiser wrote to them. */
  public void startsWith(Parts parts) {
    atFirst = parts;
  }

  /** What the parts of an object hold before anybody but its initialiser wrote to them. */
  public Parts atFirst() {
    return atFirst;
  }

  /** The atom it was derived from. */
  public Atom origin() {
    if (base == null) {
      throw new IllegalStateException(kind + " has no base");
    }
    return base;
  }

  /** What it takes out of its base. */
  public Selector part() {
    if (selector == null) {
      throw new IllegalStateException(kind + " has no selector");
    }
    return selector;
  }

  /** The personal data it stands for. */
  public Element personalData() {
    if (element == null) {
      throw new IllegalStateException(kind + " is no personal data");
    }
    return element;
  }

  /** Whether it speaks of something the caller knows better. */
  public boolean symbolic() {
    return switch (kind) {
      case PARAMETER, CELL, STATICS -> true;
      default -> false;
    };
  }

  /** Whether what it is rests on a parameter or static field, not on an unseen call. */
  public boolean dependsOnCaller() {
    Atom root = root();
    return root.kind == Kind.PARAMETER || root.kind == Kind.STATICS;
  }

  /** Where its access path starts. */
  public Atom root() {
    Atom root = this;
    while (root.kind == Kind.CELL) {
      root = root.origin();
    }
    return root;
  }

  /** The function it is, if it is one. */
  public @Nullable Function function() {
    return data instanceof Function function ? function : null;
  }

  /** Whether an object's parts can be replaced, because it stands for one object only. */
  public boolean single() {
    return switch (kind) {
      case PARAMETER, STATICS, OPAQUE -> true;
      case CELL -> part().exact() && origin().single();
      case OBJECT -> !flag;
      default -> false;
    };
  }

  /** Whether it is a text of which the parts stand in the order in which they are listed. */
  public boolean isOrdered() {
    return kind == Kind.CONCAT && flag;
  }

  /** Whether it can be, or become, personal data. */
  public boolean carries() {
    return switch (kind) {
      case CONSTANT, ANY, CLEAN, OBJECT, STATICS -> false;
      case PARAMETER, CELL, OPAQUE, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER -> true;
      case CONCAT -> parts.stream().anyMatch(Val::carries);
    };
  }

  /** The value that is this atom and nothing else, once it was made. */
  @Nullable Val alone() {
    return alone;
  }

  void alone(Val value) {
    alone = value;
  }

  @Override
  public int compareTo(Atom other) {
    return Integer.compare(id, other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Atom atom && atom.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return switch (kind) {
      case CONSTANT -> data instanceof String text ? '"' + text + '"' : String.valueOf(data);
      case ANY -> "any";
      case CLEAN -> "clean";
      case PARAMETER -> "p" + data;
      case CELL -> origin().toString() + part();
      case OBJECT -> "new " + type.display() + "@" + data;
      case STATICS -> "static";
      case OPAQUE -> "opaque@" + data;
      case LABEL -> "<" + personalData().shortName() + ">";
      case TAG -> "<" + personalData().shortName() + " if " + base + ">";
      case TEXT -> "str(" + base + ")";
      case JSON -> "json(" + base + ")";
      case STORED -> "stored(" + base + ")";
      case PSEUDONYM -> "pseudo(" + base + ")";
      case NUMBER -> "number(" + base + ")";
      case CONCAT -> "concat" + parts;
    };
  }
}
