package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.flow.value.Way;
import org.jspecify.annotations.Nullable;

/**
 * What objects of libraries hold whose code is not read: what they were given, under the name of a
 * property or a constant key where the call tells one, and else somewhere.
 */
final class Holdings {

  /** So many objects of libraries are looked into for what they hold. */
  private static final int MOST_HOLDERS = 64;

  /** Objects in objects whose containers may be filled by one call. */
  private static final int MOST_FILLED = 8;

  /** What is in these is read as elements. */
  private static final List<String> ELEMENTS =
      List.of(
          "java/lang/Iterable",
          "java/util/Map",
          "java/util/Map$Entry",
          "java/util/Iterator",
          "java/util/stream/BaseStream",
          "java/util/Optional");

  /** What functions threw that an object of a library has to do with. */
  static final Selector THROWN = new Selector.Named("thrownInside");

  /** What an object of a library writes into. */
  static final Selector OUTPUT = new Selector.Named("writesInto");

  /** Functions an object of a library was given, to call them later. */
  static final Selector FUNCTIONS = new Selector.Named("callsLater");

  private final Evaluator evaluator;
  private final TypeFits fits;

  /** Whether only what is known to be under a property is in it. */
  private boolean itself;

  Holdings(Evaluator evaluator, TypeFits fits) {
    this.evaluator = evaluator;
    this.fits = fits;
  }

  /**
   * Puts something into objects of libraries.
   *
   * @param possible the objects it may be put into
   * @param place the property or key it is put under; null when nobody knows
   * @param replaces whether what was there before is gone
   */
  void keep(Val possible, @Nullable Selector place, Val data, boolean replaces) {
    Val holders = apart(possible).kept(each -> place != null || !leadsAway(each));
    Val lowered = lowered(of(data));
    if (place != null && (replaces || !lowered.isEmpty())) {
      evaluator.write(holders, place, lowered, replaces);
    } else if (place == null && !lowered.isEmpty()) {
      evaluator.write(holders, Selector.ANY_ELEMENT, lowered, false);
      evaluator.write(holders, Selector.CONTENT, lowered.kept(TypeFits::isText), false);
      evaluator.write(maps(holders), Selector.ANY_VALUE, lowered, false);
    }
    if (!lowered.isEmpty() && !isProperty(place)) {
      keepInFields(holders, place, lowered, new LinkedHashSet<>());
    }
  }

  /** Makes objects parts of others: what is put into them is in those, too. */
  void join(Val wholes, Val parts) {
    evaluator.write(apart(wholes), Selector.ANY_ELEMENT, parts, false);
  }

  /**
   * Without what may be anything an object holds, if there is more: what a getter gave back is the
   * same part of its object every time, and may besides be whatever that object holds.
   */
  Val named(Val targets) {
    Val named = targets.kept(each -> !isAnything(each));
    return named.isEmpty() ? targets : named;
  }

  /**
   * Without what may be anything that an object of another kind holds, if there is more. Of a node
   * of a tree that may be the node below it.
   */
  private Val apart(Val holders) {
    Val named = holders.kept(each -> !isAnything(each));
    if (named.isEmpty() || named.count() == holders.count()) {
      return holders;
    }
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < named.count(); i++) {
      kinds.add(kind(named.atom(i)));
    }
    return holders.kept(
        each -> !isAnything(each) || !TypeFits.isText(each) && kinds.contains(kind(each.origin())));
  }

  /** Whether an object stands for another machine, or may be anything that comes from one. */
  private boolean leadsAway(Atom object) {
    return Naming.LEADING_AWAY.fits(object.type.name())
        || object.kind == Atom.Kind.CELL && isAnything(object) && leadsAway(object.origin());
  }

  /** The package of an object's class. */
  private static String kind(Atom object) {
    String type = object.type.name();
    return type.substring(0, Math.max(0, type.lastIndexOf('/')));
  }

  /** Whether something is a text, or whatever an object holds whose code was not read. */
  private boolean isAnything(Atom atom) {
    return TypeFits.isText(atom)
        || atom.kind == Atom.Kind.CELL
            && (isLeft(atom.part()) || isProperty(atom.part()))
            && evaluator.program.index.isLibrary(atom.origin().type.name())
            && !holdsElements(atom.origin());
  }

  private boolean holdsElements(Atom container) {
    String type = container.type.name();
    return container.type.isArray()
        || ELEMENTS.stream().anyMatch(each -> evaluator.program.index.isSubtype(type, each));
  }

  private Val maps(Val holders) {
    return holders.kept(
        each -> evaluator.program.index.isSubtype(each.type.name(), "java/util/Map"));
  }

  /** Lets one object use what another one was given to use: outputs, and functions to be called. */
  void lend(Val from, Val to) {
    for (Selector lent : List.of(OUTPUT, FUNCTIONS)) {
      Val held = lent(from, lent);
      if (!held.isEmpty()) {
        evaluator.write(to, lent, held, false);
      }
    }
  }

  /** What objects were given to use. */
  Val lent(Val holders, Selector lent) {
    Val all = Val.NOTHING;
    for (int i = 0; i < holders.count(); i++) {
      Val held = evaluator.heap.get(holders.atom(i), lent);
      all = held == null ? all : all.or(held);
    }
    return all;
  }

  /**
   * Where some methods of a library's class are read and others are not, what the latter put into
   * an object may be in the containers that the former made for it.
   */
  private void keepInFields(Val holders, @Nullable Selector place, Val data, Set<Atom> seen) {
    for (int i = 0; i < holders.count(); i++) {
      Atom holder = holders.atom(i);
      if (!TypeFits.isObject(holder) || seen.size() >= MOST_FILLED || !seen.add(holder)) {
        continue;
      }
      Parts parts = evaluator.heap.parts(holder);
      for (int part = 0; part < parts.size(); part++) {
        if (parts.key(part) instanceof Selector.Field field
            && evaluator.program.index.isLibrary(field.owner())) {
          // What somebody handed to the object is not its own to fill.
          Val made = parts.value(part).kept(atom -> atom.kind == Atom.Kind.OBJECT);
          fill(made, place, data);
          keepInFields(made, place, data, seen);
        }
      }
    }
  }

  private void fill(Val containers, @Nullable Selector place, Val data) {
    for (int i = 0; i < containers.count(); i++) {
      Atom container = containers.atom(i);
      Val alone = Val.of(container);
      if (!TypeFits.isObject(container)) {
        continue;
      }
      Val fitting = data.kept(each -> fits.mayHold(container.type, each));
      if (fitting.isEmpty()) {
        continue;
      }
      if (evaluator.program.index.isSubtype(container.type.name(), "java/util/Map")) {
        evaluator.write(alone, place == null ? Selector.ANY_VALUE : place, fitting, false);
      } else if (evaluator.program.index.isSubtype(container.type.name(), "java/util/Collection")) {
        evaluator.write(alone, Selector.ANY_ELEMENT, fitting, false);
      }
    }
  }

  /** What code that was not read may have put into a field of an object of a library. */
  Val inField(Atom object, Selector.Field field, TypeRef type) {
    Parts parts = evaluator.heap.parts(object);
    Selector property = property(field.name());
    boolean container = fits.isContainer(type);
    Val.Union all = new Val.Union(1);
    for (int part = 0; part < parts.size(); part++) {
      Selector selector = parts.key(part);
      if (isLeft(selector) || selector.equals(property)) {
        collect(parts.value(part), null, all, new LinkedHashSet<>(Set.of(object)));
      }
    }
    // Of a container that nobody saw being filled every part is what was put there.
    return all.value()
        .kept(each -> container && TypeFits.isText(each))
        .or(fits.fitting(all.value(), type, false));
  }

  /** Whether code that was not read left something in an object, whose fields may hold it. */
  static boolean hasLeft(Parts parts) {
    for (int part = 0; part < parts.size(); part++) {
      if (isLeft(parts.key(part)) || isProperty(parts.key(part))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeft(Selector selector) {
    return selector.equals(Selector.ANY_ELEMENT) || selector.equals(Selector.CONTENT);
  }

  /**
   * What one object holds another one holds as well, under the same names and keys.
   *
   * @param whole whether the other one is made of all of it; a part of it has no names of its own
   */
  void pass(Val from, Val to, boolean whole) {
    for (int i = 0; i < from.count(); i++) {
      Parts parts = evaluator.heap.parts(from.atom(i));
      for (int part = 0; part < parts.size(); part++) {
        Selector place = placeOf(parts.key(part));
        if (place != null && (whole || place instanceof Selector.Value)) {
          Val held = parts.value(part).outOf(from.way(i));
          evaluator.write(to, place, lowered(isProperty(place) ? of(held) : held), false);
        }
      }
      Way way = from.way(i);
      if (!whole) {
        continue;
      }
      cells(
          from.atom(i),
          (field, cell) -> {
            evaluator.write(to, property(field.name()), lowered(of(Val.of(cell, way))), false);
            passFields(cell, way, to);
          });
    }
  }

  /** What a builder keeps in an object of its own has the name it has in there. */
  private void passFields(Atom inner, Way way, Val to) {
    Parts parts = evaluator.heap.parts(inner);
    for (int part = 0; part < parts.size(); part++) {
      if (parts.key(part) instanceof Selector.Field field
          && evaluator.program.index.isLibrary(field.owner())) {
        Val held = parts.value(part).outOf(way);
        evaluator.write(to, property(field.name()), lowered(of(held)), false);
      }
    }
  }

  /** What is in objects of libraries, but under no name or key. */
  Val unplaced(Val value) {
    Val.Union all = new Val.Union(1);
    Set<Atom> seen = new LinkedHashSet<>();
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (!TypeFits.isObject(atom) || fits.isOwn(atom)) {
        collect(Val.of(atom, value.way(i)), null, all, seen);
      } else if (seen.add(atom)) {
        inside(atom, value.way(i), NOWHERE, all, seen);
      }
    }
    return all.value();
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

  /** The same, without what may be under any property. */
  Val ofItself(Val value, @Nullable Selector place) {
    itself = true;
    Val all = of(value, place);
    itself = false;
    return all;
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
      if (place != null && !place.equals(NOWHERE)) {
        collect(evaluator.read(atom, place).outOf(way), null, into, seen);
      }
    }
    Parts parts = evaluator.heap.parts(atom);
    for (int part = 0; part < parts.size(); part++) {
      Selector selector = parts.key(part);
      boolean other = place != null && isOther(atom, selector, place);
      if (!other && !isAside(selector)) {
        collect(parts.value(part).outOf(way), null, into, seen);
      }
    }
    if (container) {
      cells(
          atom,
          (field, cell) -> {
            if (place == null || !isOther(atom, field, place)) {
              collect(Val.of(cell, way), null, into, seen);
            }
          });
    }
  }

  /** Whether what is there is no part of what an object holds. */
  private static boolean isAside(Selector selector) {
    return selector.equals(Selector.ESCAPED)
        || selector.equals(THROWN)
        || selector.equals(OUTPUT)
        || selector.equals(FUNCTIONS);
  }

  /** Hands out what lies in fields of an object that nobody saw being made. */
  private void cells(Atom atom, BiConsumer<Selector.Field, Atom> action) {
    if (atom.kind == Atom.Kind.OBJECT) {
      return;
    }
    evaluator.heap.forEach(
        (held, parts) -> {
          if (held.kind == Atom.Kind.CELL
              && held.part() instanceof Selector.Field field
              && held.origin().equals(atom)
              && evaluator.program.index.isLibrary(field.owner())) {
            action.accept(field, held);
          }
        });
  }

  /** Whether something lies under another name or key than the one that is asked for. */
  private boolean isOther(Atom object, Selector selector, Selector place) {
    if (selector.equals(ANY_PROPERTY)) {
      return itself || !isProperty(place) || isId(place);
    }
    Selector there = placeOf(selector);
    return there != null
        && !there.equals(place)
        && (!(selector instanceof Selector.Field)
            || place.equals(NOWHERE)
            || fits.hasField(object.type, place));
  }

  /** The name or key under which something lies; null when it may be asked for by any. */
  private @Nullable Selector placeOf(Selector selector) {
    if (selector instanceof Selector.Field field) {
      return evaluator.program.index.isLibrary(field.owner()) ? property(field.name()) : null;
    }
    if (selector instanceof Selector.Named named && named.name().startsWith(PART)) {
      return property(named.name().substring(PART.length()));
    }
    return isPlaced(selector) ? selector : null;
  }

  /** What the getter of a property gives back every time. */
  static Selector part(String property) {
    return new Selector.Named(PART + property);
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

  static final String PROPERTY = "property.";

  private static final String PART = "part.";

  private static final Set<Selector> IDS =
      Set.of(property("id"), property("uuid"), property("oid"));

  /** What is a text of an object, nobody knows under which name. */
  static final Selector ANY_PROPERTY = property("*");

  /** What nothing lies under. */
  private static final Selector NOWHERE = new Selector.Named("nowhere");

  static boolean isProperty(@Nullable Selector selector) {
    return selector instanceof Selector.Named named && named.name().startsWith(PROPERTY);
  }

  /** Whether it is the property that tells which of many an object is. */
  static boolean isId(@Nullable Selector selector) {
    return selector != null && IDS.contains(selector);
  }

  static Selector property(String name) {
    return new Selector.Named(PROPERTY + name);
  }

  static Val lowered(Val value) {
    return value.along(way -> way.lowered(Confidence.PROBABLE));
  }
}
