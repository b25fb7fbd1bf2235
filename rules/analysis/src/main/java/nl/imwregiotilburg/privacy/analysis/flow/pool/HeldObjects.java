package nl.imwregiotilburg.privacy.analysis.flow.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Tells apart what the same field holds in objects that lie in different fields: a message in the
 * queue of those that leave from one in the queue of those that stay. That can be told where
 * everything that was put into such a field was made by code that was seen.
 */
final class HeldObjects {

  /** Leads from the name of a place to a field of what lies there. */
  private static final String PART = "\u0003";

  /** What was put into a field by who cannot tell in which place the object lies. */
  private static final String SHARED = "\u0004";

  /** Objects that are taken from one place and put into another, or lie in one another. */
  private static final int FARTHEST = 6;

  /** Who writes through more places than this is taken to write to any object. */
  private static final int MOST_PLACES = 4;

  private static final int MOST_WRITERS = 16;

  /** So far from what is asked for it is still looked at whether two objects can be one. */
  private static final int NEAR = 2;

  private static final List<String> HARMLESS =
      List.of("nl.imwregiotilburg.privacy.annotation.", "java.lang.", "org.jspecify.annotations.");

  private final ClassIndex index;
  private final Pools pools;
  private final InheritedFields inherited;

  /** Through which places a field of the objects there is written to. */
  private final Map<Selector.Field, Map<String, Atom>> writers = new HashMap<>();

  private final Map<Selector.Field, Boolean> apart = new HashMap<>();

  /** Places with objects of which not everything is known that was put into them. */
  private final Set<String> untold = new HashSet<>();

  private final Set<String> writtenFields = new HashSet<>();
  private final Set<String> filledFields = new HashSet<>();

  /** What is being looked up: of a chain of objects each asks for the next. */
  private final Set<Atom> open = new HashSet<>();

  HeldObjects(ClassIndex index, Pools pools, InheritedFields inherited) {
    this.index = index;
    this.pools = pools;
    this.inherited = inherited;
  }

  /** Forgets what was put anywhere. */
  void empty() {
    writers.clear();
    untold.clear();
  }

  /** The name of a field of what lies in a place. */
  static String name(String place, Selector.Field field) {
    return place + PART + field.key();
  }

  /** The name of what is written to a field of an object that lies nobody knows where. */
  static String shared(Selector.Field field) {
    return field.key() + SHARED;
  }

  /** Whether names are being looked up. */
  boolean isAsking() {
    return !open.isEmpty();
  }

  static boolean isShared(String name) {
    return name.contains(SHARED);
  }

  /** The name of what is written to a field of whatever object lies in a place. */
  private static String through(String place, Selector.Field field) {
    return shared(field) + place;
  }

  /**
   * The names of what is written to a field of an object that lies in a place.
   *
   * @param holder the place; null when nobody can tell
   */
  List<String> written(@Nullable Atom holder, Selector.Field field) {
    List<String> places =
        holder == null || holder.kind != Atom.Kind.CELL ? List.of() : pools.places(holder);
    if (places.isEmpty() || places.size() > MOST_PLACES) {
      return List.of(shared(field));
    }
    List<String> names = new ArrayList<>();
    for (String place : places) {
      names.add(through(place, field));
      writers.computeIfAbsent(field, none -> new TreeMap<>()).putIfAbsent(place, holder);
    }
    return names;
  }

  /**
   * The names of what others wrote to a field of an object that may be one in a place.
   *
   * @param holder the place; null for any
   */
  private List<String> writtenToOne(@Nullable Atom holder, Selector.Field field) {
    List<String> names = new ArrayList<>(List.of(shared(field)));
    Map<String, Atom> all = writers.getOrDefault(field, new TreeMap<>());
    // What is asked on the way to something else is answered in short.
    boolean any = all.size() > MOST_WRITERS || open.size() > NEAR;
    Set<Atom> here = holder == null || any ? null : objects(holder, field);
    all.forEach(
        (place, writer) -> {
          Set<Atom> there = here == null ? null : objects(writer, field);
          if (there == null || !Collections.disjoint(here, there)) {
            names.add(through(place, field));
          }
        });
    return names;
  }

  /** All objects with a field that may lie in a place; null when there may be others. */
  private @Nullable Set<Atom> objects(Atom holder, Selector.Field field) {
    Set<Atom> found = new TreeSet<>();
    return collect(holder, field, (place, object) -> found.add(object)) ? found : null;
  }

  /**
   * The name of a field of what lies in a place, and of what others put there who cannot tell; any
   * other name by itself.
   */
  List<String> andShared(String name) {
    int part = isShared(name) ? -1 : name.lastIndexOf(PART);
    if (part < 0) {
      return List.of(name);
    }
    List<String> names = new ArrayList<>(List.of(name));
    String key = name.substring(part + 1);
    names.add(key + SHARED);
    writers.forEach(
        (field, places) -> {
          if (field.key().equals(key)) {
            places.keySet().forEach(place -> names.add(through(place, field)));
          }
        });
    return names;
  }

  /** The static field of an enum's constant; null for everything else. */
  Selector.@Nullable Field constant(Atom holder) {
    if (holder.kind != Atom.Kind.CELL
        || holder.origin().kind != Atom.Kind.STATICS
        || !(holder.part() instanceof Selector.Field field)) {
      return null;
    }
    ClassInfo owner = index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    return info != null && (info.access() & Opcodes.ACC_ENUM) != 0 ? field : null;
  }

  /** Notes that an object in a place holds more than is known. */
  void tellsNotAll(String place) {
    untold.add(place);
  }

  /**
   * Notes of which fields, and of which containers in fields, everybody was read who fills them.
   */
  void filledBy(Set<String> written, Set<String> filled) {
    writtenFields.addAll(written);
    filledFields.addAll(filled);
  }

  /** The names under which what a field of an object holds is kept. */
  List<String> names(Atom cell, Selector.Field field) {
    List<String> own = namesByPlace(cell, field);
    if (own == null) {
      return inherited.read(cell.origin().type, field);
    }
    Set<String> names = new LinkedHashSet<>(own);
    names.addAll(writtenToOne(constant(cell.origin()) == null ? cell.origin() : null, field));
    return List.copyOf(names);
  }

  /** As {@link #names}, but for what is written in one place and found in another. */
  List<String> ownNames(Atom cell, Selector.Field field) {
    List<String> own = namesByPlace(cell, field);
    return own == null ? inherited.read(cell.origin().type, field) : own;
  }

  /** The names of a field of an object by where that lies; null when that cannot be told. */
  private @Nullable List<String> namesByPlace(Atom cell, Selector.Field field) {
    if (cell.origin().kind != Atom.Kind.CELL || !isApart(field)) {
      return null;
    }
    Selector.Field constant = constant(cell.origin());
    if (constant != null) {
      return List.of(name(constant.key(), field));
    }
    Set<String> names = new LinkedHashSet<>();
    boolean all = collect(cell.origin(), field, (place, object) -> names.add(name(place, field)));
    if (!all) {
      return null;
    }
    return names.isEmpty() ? List.of(shared(field)) : List.copyOf(names);
  }

  /**
   * Hands on all objects that a holder can hold, with where they lie.
   *
   * @return whether all of them are known
   */
  private boolean collect(Atom holder, Selector.Field field, BiConsumer<String, Atom> names) {
    if (open.size() >= FARTHEST || !open.add(holder)) {
      return false;
    }
    try {
      return isMadeHere(holder) && collectNow(holder, field, names);
    } finally {
      open.remove(holder);
    }
  }

  private boolean collectNow(Atom holder, Selector.Field field, BiConsumer<String, Atom> names) {
    boolean some = false;
    for (String place : pools.places(holder)) {
      Val held = pools.get(place);
      if (held.isFull() || untold.contains(place)) {
        return false;
      }
      some |= !held.isEmpty();
      for (int i = 0; i < held.count(); i++) {
        Atom atom = held.atom(i);
        boolean known =
            switch (atom.kind) {
              case OBJECT -> {
                names.accept(place, atom);
                yield true;
              }
              case CELL -> atom == holder || !canHave(atom, field) || collect(atom, field, names);
              case PARAMETER, OPAQUE -> !canHave(atom, field);
              // What may stand for an object that seemed to be no matter where it was put there.
              case STATICS, ANY -> false;
              case CONSTANT, CLEAN, LABEL, TAG, TEXT, JSON, STORED, PSEUDONYM, NUMBER, CONCAT ->
                  true;
            };
        if (!known) {
          return false;
        }
      }
    }
    return some;
  }

  /** Whether a place lies in containers only that the codebase made, and gave to nobody else. */
  private boolean isMadeHere(Atom place) {
    boolean inside = false;
    for (Atom at = place; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (at.part() instanceof Selector.Field field) {
        return writtenFields.contains(field.key())
            && (!inside || filledFields.contains(field.key()));
      }
      if (!holdsObjectsOnly(at.origin())) {
        return false;
      }
      inside = true;
    }
    return false;
  }

  private boolean holdsObjectsOnly(Atom container) {
    boolean some = false;
    for (String place : pools.places(container)) {
      Val held = pools.get(place);
      for (int i = 0; i < held.count(); i++) {
        Atom atom = held.atom(i);
        if (atom.kind != Atom.Kind.OBJECT && atom.kind != Atom.Kind.CONSTANT) {
          return false;
        }
        some |= atom.kind == Atom.Kind.OBJECT;
      }
    }
    return some;
  }

  /** Whether an object can be one that has a field. */
  private boolean canHave(Atom atom, Selector.Field field) {
    String type = atom.type.name();
    return atom.type.isVariable()
        || index.isSubtype(type, field.owner())
        || index.isSubtype(field.owner(), type);
  }

  /**
   * Whether only code fills a field: no framework does that knows its class or itself by an
   * annotation.
   */
  boolean isApart(Selector.Field field) {
    Boolean known = apart.get(field);
    if (known == null) {
      known = isFilledByCode(field);
      apart.put(field, known);
    }
    return known;
  }

  private boolean isFilledByCode(Selector.Field field) {
    ClassInfo owner = index.loaded(field.owner());
    FieldInfo info = owner == null ? null : owner.field(field.name()).orElse(null);
    return owner != null
        && info != null
        && owner.container().followed()
        && !info.isStatic()
        && isHarmless(owner.annotations())
        && isHarmless(info.annotations());
  }

  private static boolean isHarmless(List<AnnotationInfo> annotations) {
    for (AnnotationInfo annotation : annotations) {
      if (HARMLESS.stream().noneMatch(annotation.type()::startsWith)) {
        return false;
      }
    }
    return true;
  }
}
