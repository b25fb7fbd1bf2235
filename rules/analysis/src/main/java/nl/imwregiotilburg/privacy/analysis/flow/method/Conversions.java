package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.JsonSetup;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;

/** How far objects are being turned into texts and documents, and what was made of them before. */
public final class Conversions {

  /** Objects in objects that are looked into. */
  private static final int DEEPEST = 4;

  /** What was converted since the outermost conversion began. */
  private final Map<Conversion, Val> made = new HashMap<>();

  /** What was made before while nothing changes; null while anything may. */
  private @Nullable Remembered remembered;

  private int depth;
  private boolean resolving;

  /**
   * What is being, or was, converted.
   *
   * @param form {@code TEXT}, {@code JSON} or {@code STORED}
   */
  private record Conversion(Atom atom, TypeRef type, Atom.Kind form, JsonSetup setup) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Conversion conversion
          && atom.id == conversion.atom.id
          && form == conversion.form
          && setup.equals(conversion.setup)
          && type.equals(conversion.type);
    }

    @Override
    public int hashCode() {
      return (atom.id * 31 + form.ordinal()) * 31 + type.hashCode();
    }
  }

  /** What objects were converted to at one moment. */
  static final class Remembered {
    private final Map<Conversion, Val> made = new HashMap<>();

    /** Objects may hold something else from now on. */
    void forget() {
      made.clear();
    }
  }

  /**
   * Looks up what was made of an object before, and keeps what is.
   *
   * @param moment at which nothing changes; null when anything may
   * @return what was given before
   */
  @Nullable Remembered at(@Nullable Remembered moment) {
    Remembered before = remembered;
    remembered = moment;
    return before;
  }

  /** From now on nobody will know a type better: declared types decide. */
  public void resolveAll() {
    resolving = true;
  }

  /** Whether nobody will know a type better than its declaration does. */
  boolean isResolving() {
    return resolving;
  }

  /** What is made of something as far as declared types tell. */
  Val resolved(Supplier<Val> conversion) {
    boolean before = resolving;
    resolving = true;
    try {
      return conversion.get();
    } finally {
      resolving = before;
    }
  }

  /** How many objects what is being converted lies in. */
  int depth() {
    return depth;
  }

  /** Whether an object lies so deep in others that it is not looked into. */
  boolean isTooDeep() {
    return depth > DEEPEST;
  }

  /** What is made of what an object holds. */
  Val inside(Supplier<Val> conversion) {
    depth++;
    try {
      return conversion.get();
    } finally {
      depth--;
    }
  }

  /**
   * What is made of an object, once in a conversion: one that holds itself adds nothing more.
   *
   * @param form {@code TEXT}, {@code JSON} or {@code STORED}
   * @param setup how what writes it is set up
   * @param conversion makes it
   */
  Val once(Atom atom, TypeRef type, Atom.Kind form, JsonSetup setup, Supplier<Val> conversion) {
    Conversion asked = new Conversion(atom, type, form, setup);
    Val known = depth == 0 && remembered != null ? remembered.made.get(asked) : made.get(asked);
    if (known != null) {
      return known;
    }
    made.put(asked, Val.NOTHING);
    Val result = inside(conversion);
    if (depth == 0) {
      made.clear();
      if (remembered != null) {
        remembered.made.put(asked, result);
      }
    } else {
      made.put(asked, result);
    }
    return result;
  }

  /** The way of what was made of an object that came by another one. */
  static Way through(Way object, Way made) {
    return made == Way.NONE ? object : made.lowered(object.confidence());
  }
}
