package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What objects of libraries hold whose code is not read: what they were given, under the name of a
 * property or a constant key where the call tells one, and else somewhere.
 */
final class Holdings {

  /** So many objects of libraries are looked into for what they hold. */
  private static final int MOST_HOLDERS = 64;

  /** What functions threw that an object of a library has to do with. */
  static final Selector THROWN = new Selector.Named("thrownInside");

  private final Evaluator evaluator;
  private final TypeFits fits;

  Holdings(Evaluator evaluator, TypeFits fits) {
    this.evaluator = evaluator;
    this.fits = fits;
  }

  /**
   * Puts something into objects of libraries.
   *
   * @param place the property or key it is put under; null when nobody knows
   * @param replaces whether what was there before is gone
   */
  void keep(Val holders, @Nullable Selector place, Val data, boolean replaces) {
    Val lowered = lowered(of(data));
    if (place != null && (replaces || !lowered.isEmpty())) {
      evaluator.write(holders, place, lowered, replaces);
    } else if (place == null && !lowered.isEmpty()) {
      evaluator.write(holders, Selector.ANY_ELEMENT, lowered, false);
      evaluator.write(holders, Selector.CONTENT, lowered.kept(TypeFits::isText), false);
    }
  }

  /** What one object holds another one holds as well, under the same names. */
  void pass(Val from, Val to) {
    for (int i = 0; i < from.count(); i++) {
      Parts parts = evaluator.heap.parts(from.atom(i));
      for (int part = 0; part < parts.size(); part++) {
        Selector selector = parts.key(part);
        if (isPlaced(selector)) {
          evaluator.write(to, selector, lowered(parts.value(part).outOf(from.way(i))), false);
        }
      }
    }
  }

  /** Texts, personal data and objects of the codebase in a value: in objects of libraries, too. */
  Val of(Val value) {
    return of(value, null);
  }

  /**
   * The same.
   *
   * @param place the property or key that is asked for: what is under other ones is not meant
   */
  Val of(Val value, @Nullable Selector place) {
    Val.Union all = new Val.Union(1);
    collect(value, place, all, new LinkedHashSet<>());
    return all.value();
  }

  private void collect(Val value, @Nullable Selector place, Val.Union into, Set<Atom> seen) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (TypeFits.isText(atom) || fits.isOwn(atom)) {
        into.add(Val.of(atom, value.way(i)));
      } else if (TypeFits.isObject(atom) && seen.size() < MOST_HOLDERS && seen.add(atom)) {
        inside(atom, value.way(i), place, into, seen);
      }
    }
  }

  private void inside(
      Atom atom, Way way, @Nullable Selector place, Val.Union into, Set<Atom> seen) {
    boolean container = fits.isContainer(atom.type);
    if (atom.symbolic() && !container) {
      into.add(Val.of(atom, way));
    }
    if (atom.kind != Atom.Kind.OBJECT && container) {
      collect(evaluator.read(atom, Selector.ANY_ELEMENT).outOf(way), null, into, seen);
      collect(evaluator.read(atom, Selector.CONTENT).outOf(way), null, into, seen);
      if (place != null) {
        collect(evaluator.read(atom, place).outOf(way), null, into, seen);
      }
    }
    Parts parts = evaluator.heap.parts(atom);
    for (int part = 0; part < parts.size(); part++) {
      Selector selector = parts.key(part);
      boolean other = place != null && isPlaced(selector) && !selector.equals(place);
      if (!other && !selector.equals(Selector.ESCAPED) && !selector.equals(THROWN)) {
        collect(parts.value(part).outOf(way), null, into, seen);
      }
    }
  }

  private static boolean isPlaced(Selector selector) {
    return selector instanceof Selector.Value && selector.exact() || isProperty(selector);
  }

  /** What functions threw that were handed to objects of libraries. */
  Val failures(Val holders) {
    Val all = Val.NOTHING;
    for (int i = 0; i < holders.count(); i++) {
      Val thrown = evaluator.heap.get(holders.atom(i), THROWN);
      all = thrown == null ? all : all.or(thrown);
    }
    return all;
  }

  // --- properties ----------------------------------------------------------------------------

  private static final String PROPERTY = "property.";

  private static boolean isProperty(Selector selector) {
    return selector instanceof Selector.Named named && named.name().startsWith(PROPERTY);
  }

  static Selector property(String name) {
    return new Selector.Named(PROPERTY + name);
  }

  static Val lowered(Val value) {
    return value.along(way -> way.lowered(Confidence.PROBABLE));
  }
}
