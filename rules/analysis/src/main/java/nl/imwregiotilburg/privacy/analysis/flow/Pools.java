package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of objects that outlive a call can hold: everything any part of the codebase put
 * there. Containers in a field are told apart by that field.
 */
final class Pools {

  private static final int DEEPEST = 4;

  /** Containers in containers of which the keys and places are told apart. */
  private static final int DEEPEST_TOLD = 2;

  /** Classes that nothing extends and whose objects can be added to. */
  private static final Set<String> BUILDERS =
      Set.of("java/lang/StringBuilder", "java/lang/StringBuffer");

  /** Begins the names of what exceptions that nobody caught hold. */
  private static final String THROWN = "thrown:";

  private final Program program;
  private final ClassIndex index;
  private final Elements elements;
  private final HeldObjects held;
  private SharedObjects shared = new SharedObjects(this::isOne);

  /**
   * In how many containers lies what has a name: none for fields themselves, {@link #DEEPEST_TOLD}
   * for what lies too deep to be told apart.
   */
  private final Map<String, Integer> levels = new HashMap<>();

  /** The names of values under one key. */
  private final TreeSet<String> keyed = new TreeSet<>();

  /** The names of fields of all objects together, where those are told apart. */
  private final Set<String> wholes = new HashSet<>();

  private final Map<String, Val> contents = new HashMap<>();

  /** The names under which something is kept. */
  private final TreeSet<String> names = new TreeSet<>();

  /** Where cells are kept, as far as somebody asked since anything was added. */
  private final Map<Atom, List<String>> placesOf = new HashMap<>();

  private final Map<String, Set<List<String>>> ways = new HashMap<>();
  private final Map<Atom, List<String>> fields = new HashMap<>();
  private boolean changed;

  Pools(Program program) {
    this.program = program;
    this.index = program.index;
    this.elements = program.elements;
    this.held = new HeldObjects(index, this);
  }

  /**
   * Whether a cell lies in a field that a declaration says is personal data: that says it all. That
   * a name suggests it says nothing about what else is kept there.
   */
  boolean declared(Atom cell) {
    for (Atom at = cell; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (at.part() instanceof Selector.Field field) {
        Element element = elements.ofField(field);
        return element != null && element.origin() != Element.Origin.RECOGNISED;
      }
    }
    return false;
  }

  /** What a cell of a root method can hold; nothing, when it belongs to no field. */
  Val of(Atom cell) {
    Val all = Val.NOTHING;
    for (String place : places(cell)) {
      all = all.or(get(place));
    }
    return all;
  }

  /** What somebody asks for places for. */
  private enum Use {

    /** To know all that can be there. */
    READ,

    /** The same, but for what lies in other places, too. */
    READ_HERE,

    /** To put something there. */
    WRITE
  }

  /** The names under which what a cell of a root method holds is kept; none without a field. */
  List<String> places(Atom cell) {
    if (held.isAsking()) {
      // Of a chain of objects only so many are looked at: what is found on the way is not all.
      return places(cell, List.of(), Use.READ);
    }
    List<String> known = placesOf.get(cell);
    if (known == null) {
      known = places(cell, List.of(), Use.READ);
      placesOf.put(cell, known);
    }
    return known;
  }

  /**
   * The names under which something is kept.
   *
   * @param inside the parts that lead from the cell to it, outermost first
   */
  private List<String> places(Atom cell, List<Selector> inside, Use use) {
    List<Selector> path = new ArrayList<>(inside);
    Atom at = cell;
    while (at.kind == Atom.Kind.CELL) {
      Selector part = at.part();
      if (part instanceof Selector.Field field) {
        List<String> fields =
            switch (use) {
              case READ -> held.names(at, field);
              case READ_HERE -> held.ownNames(at, field);
              case WRITE -> written(at.origin(), field);
            };
        return places(fields, path, use);
      }
      if (part instanceof Selector.Named named && named.isKept()) {
        return places(named.place(), path, use);
      }
      if (!part.equals(Selector.DEEP)) {
        path.add(0, part);
      }
      at = at.origin();
    }
    return at.kind == Atom.Kind.PARAMETER && isHandled(at)
        ? places(thrown(at.type.name()), path, use)
        : List.of();
  }

  /** The names of a field of an object that is not the writer's own. */
  private List<String> written(Atom holder, Selector.Field field) {
    if (!held.isApart(field)) {
      return List.of(key(field));
    }
    List<String> names = new ArrayList<>(List.of(key(field)));
    names.addAll(held.written(holder, field));
    return names;
  }

  /** Whether what a field holds is told apart by where its object lies. */
  boolean isApart(Selector.Field field) {
    return held.isApart(field);
  }

  private List<String> places(List<String> fields, List<Selector> path, Use use) {
    if (fields.size() == 1) {
      return places(fields.get(0), path, use);
    }
    List<String> all = new ArrayList<>();
    fields.forEach(field -> all.addAll(places(field, path, use)));
    return all;
  }

  /** Stand for a key, or an index, that nobody knows, and for each of them. */
  private static final String SOME = "\u0001";

  private static final String EACH = "\u0002";

  /**
   * What was put under a key is found under that key, and by who asks for any; what was put under a
   * key nobody knows is found under every key. Of containers in containers in containers only the
   * two outermost are looked at in this way.
   */
  private List<String> places(String field, List<Selector> path, Use use) {
    List<String> own = ownPlaces(field, 0, path, use == Use.WRITE);
    if (use != Use.READ || path.isEmpty() || shared.isEmpty()) {
      return own;
    }
    Set<String> all = new LinkedHashSet<>(own);
    for (int length = 0; length < path.size(); length++) {
      List<Selector> inside = path.subList(length, path.size());
      for (String holder : ownPlaces(field, 0, path.subList(0, length), false)) {
        for (String other : shared.others(holder)) {
          for (String name : held.andShared(other)) {
            int level = HeldObjects.isShared(name) ? 0 : levels.getOrDefault(name, DEEPEST_TOLD);
            all.addAll(ownPlaces(name, level, inside, false));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether a name is that of one place: not of all values, or of a field of all objects. */
  private boolean isOne(String name) {
    return name.indexOf(EACH) < 0 && !wholes.contains(name);
  }

  /**
   * As {@link #places(String, List, Use)}, but for what is found at other places, too.
   *
   * @param level in how many containers the named place lies already
   */
  private List<String> ownPlaces(String name, int level, List<Selector> path, boolean writing) {
    if (path.isEmpty()) {
      return List.of(name);
    }
    List<String> names = List.of(name);
    int told = level;
    for (Selector part : path) {
      List<String> inside = new ArrayList<>();
      for (String holder : names) {
        inside.addAll(within(holder, told, part, writing));
      }
      names = inside;
      told = levelIn(told, part);
    }
    return names;
  }

  /** In how many containers lies what is in a part of something. */
  private static int levelIn(int level, Selector part) {
    return part.isContent() ? Math.min(level + 1, DEEPEST_TOLD) : DEEPEST_TOLD;
  }

  /** The names of a part of what has a name. */
  private List<String> within(String holder, int level, Selector part, boolean writing) {
    if (!part.isContent() && level == 0) {
      return List.of(holder + part);
    }
    if (!part.isContent() || level >= DEEPEST_TOLD) {
      return List.of(holder + part.family());
    }
    if (part instanceof Selector.Others others && !writing) {
      return others(holder, others);
    }
    String one = holder + (part.exact() ? part : SOME + part.family());
    String each = holder + EACH + part.family();
    if (writing) {
      note(one, level + 1);
      return List.of(one, each);
    }
    return part.exact() ? List.of(one, holder + SOME + part.family()) : List.of(each);
  }

  private void note(String name, int level) {
    levels.merge(name, level, Math::min);
    if (name.endsWith("}")) {
      keyed.add(name);
    }
  }

  /** The places of all values but those under certain keys. */
  private List<String> others(String holder, Selector.Others others) {
    List<String> places = new ArrayList<>();
    places.add(holder + SOME + Selector.ANY_VALUE);
    int level = levels.getOrDefault(holder, 0) + 1;
    for (String place : keyed.subSet(holder + "{", holder + "|")) {
      if (levels.getOrDefault(place, DEEPEST_TOLD) == level
          && !others.keys().contains(place.substring(holder.length() + 1, place.length() - 1))) {
        places.add(place);
      }
    }
    return places;
  }

  /** Whether a framework hands exceptions nobody caught to a parameter. */
  private boolean isHandled(Atom parameter) {
    MethodRef method = program.atoms.methodOf(parameter);
    ClassInfo owner = method == null ? null : index.loaded(method.owner());
    MethodInfo info =
        method == null || owner == null ? null : owner.method(method.name(), method.descriptor());
    return owner != null
        && info != null
        && index.isSubtype(parameter.type.name(), "java/lang/Throwable")
        && program.calledByFramework(owner, info);
  }

  static String key(Selector.Field field) {
    return field.key();
  }

  private static String thrown(String type) {
    return THROWN + type;
  }

  /**
   * Notes of which fields all is known.
   *
   * @param written fields of which everybody was read who writes them
   * @param filled fields of containers of which everybody was read who may put something in
   */
  void filledBy(Set<String> written, Set<String> filled) {
    held.filledBy(written, filled);
    placesOf.clear();
  }

  /** Forgets everything that was put anywhere: those who put it know more by now. */
  void empty() {
    shared = new SharedObjects(this::isOne);
    levels.clear();
    keyed.clear();
    wholes.clear();
    contents.clear();
    names.clear();
    placesOf.clear();
    ways.clear();
    held.empty();
  }

  /** What is kept under a name. */
  Val get(String key) {
    return contents.getOrDefault(key, Val.NOTHING);
  }

  /** Whether anything was added since this was last asked. */
  boolean grown() {
    boolean was = changed;
    changed = false;
    return was;
  }

  /** The names under which something is kept, in their order. */
  SortedSet<String> keys() {
    return names;
  }

  private record Visit(String key, Atom object) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Visit visit && object.id == visit.object.id && key.equals(visit.key);
    }

    @Override
    public int hashCode() {
      return key.hashCode() * 31 + object.id;
    }
  }

  private final Set<Visit> visited = new HashSet<>();

  /** Adds what a method that nobody calls leaves behind. */
  void add(Summary summary) {
    visited.clear();
    Map<Atom, Map<Selector, Val>> effects = summary.effects();
    effects.forEach(
        (object, parts) ->
            parts.forEach(
                (selector, value) -> {
                  if (selector instanceof Selector.Field field) {
                    if (held.isApart(field)) {
                      wholes.add(key(field));
                    }
                    put(key(field), 0, value, effects, 0);
                    Selector.Field constant = held.constant(object);
                    if (constant != null) {
                      put(HeldObjects.name(key(constant), field), 0, value, effects, 0);
                    } else if (object.kind != Atom.Kind.OBJECT && held.isApart(field)) {
                      for (String name : held.written(object, field)) {
                        put(name, 0, value, effects, 0);
                      }
                    }
                  } else if (object.kind == Atom.Kind.CELL
                      && !selector.equals(Selector.ESCAPED)
                      && !selector.equals(Selector.SIZE)) {
                    putInto(object, selector, value, effects);
                  }
                }));
    Val exceptions = summary.thrown();
    for (int i = 0; i < exceptions.count(); i++) {
      Atom atom = exceptions.atom(i);
      if (atom.kind == Atom.Kind.OBJECT) {
        for (String type : index.supertypes(atom.type.name())) {
          inside(thrown(type), 0, atom, effects, 0);
        }
      }
    }
  }

  private void putInto(
      Atom object, Selector selector, Val value, Map<Atom, Map<Selector, Val>> effects) {
    Selector part = somewhere(object, selector);
    Val added = withoutItself(object, part, value);
    for (String place : places(object, List.of(part), Use.WRITE)) {
      put(place, levels.getOrDefault(place, DEEPEST_TOLD), added, effects, 0);
    }
  }

  /**
   * Adds to what is kept under a name.
   *
   * @param level in how many containers it lies
   */
  private void put(
      String key, int level, Val value, Map<Atom, Map<Selector, Val>> effects, int depth) {
    levels.merge(key, level, Math::min);
    Val before = contents.getOrDefault(key, Val.NOTHING);
    Val after = before.or(unlike(key, before, value));
    if (!after.sameAtoms(before)) {
      placesOf.clear();
      share(key, before, value);
      if (contents.put(key, after) == null) {
        names.add(key);
      }
      changed |= adds(before, after);
    }
    if (depth < DEEPEST) {
      for (int i = 0; i < value.count(); i++) {
        if (value.atom(i).kind == Atom.Kind.OBJECT) {
          inside(key, level, value.atom(i), effects, depth + 1);
        }
      }
    }
  }

  /** Notes which objects of libraries, and functions, lie in more places than one. */
  private void share(String key, Val before, Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (before.contains(atom) || atom.function() != null || !isHolder(atom.type)) {
        continue;
      }
      switch (atom.kind) {
        case OBJECT, PARAMETER, OPAQUE -> changed |= shared.liesIn(atom, key);
        case CELL -> {
          List<String> places = places(atom, List.of(), Use.READ_HERE);
          if (!places.isEmpty()) {
            changed |= shared.takes(key, places.get(0));
          }
        }
        default -> {
          // Nothing can be put into it.
        }
      }
    }
  }

  /** Whether something can be put into objects of a type that belongs to no class of one's own. */
  private boolean isHolder(TypeRef type) {
    return !type.isPrimitive()
        && !type.equals(TypeRef.STRING)
        && program.isLibrary(type.name())
        && (BUILDERS.contains(type.name())
            || !index.find(type.name()).map(ClassInfo::isFinal).orElse(false));
  }

  /**
   * A value without what says nothing new: of cells that lead through the same fields one stands
   * for all, however often a chain of objects goes through one of them.
   */
  private Val unlike(String key, Val before, Val value) {
    Set<List<String>> known = ways.computeIfAbsent(key, none -> new HashSet<>());
    return value.kept(
        atom ->
            atom.kind != Atom.Kind.CELL
                || before.contains(atom)
                || known.add(fields.computeIfAbsent(atom, Pools::fieldsTo)));
  }

  /** The fields that lead to a cell, each once, the nearest first, and what follows the nearest. */
  private static List<String> fieldsTo(Atom cell) {
    Set<String> way = new LinkedHashSet<>();
    StringBuilder inside = new StringBuilder();
    boolean field = false;
    for (Atom at = cell; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (at.part() instanceof Selector.Field part) {
        way.add(key(part));
        field = true;
      } else if (!field) {
        inside.insert(0, at.part());
      }
    }
    if (!field) {
      // Belongs to the caller of a method, or to nobody: it is only like itself.
      way.add(String.valueOf(cell.id));
    }
    way.add(inside.toString());
    return List.copyOf(way);
  }

  /** Whether there is more than another constant, of which sets keep a few or none. */
  private static boolean adds(Val before, Val after) {
    Val had = before.flat();
    Val has = after.flat();
    for (int i = 0; i < has.count(); i++) {
      Atom atom = has.atom(i);
      if (atom.kind != Atom.Kind.CONSTANT && atom.kind != Atom.Kind.ANY && !had.contains(atom)) {
        return true;
      }
    }
    return false;
  }

  /** Parts of a container belong to the field that holds it; fields have names of their own. */
  private void inside(
      String key, int level, Atom object, Map<Atom, Map<Selector, Val>> effects, int depth) {
    if (!visited.add(new Visit(key, object))) {
      return;
    }
    effects
        .getOrDefault(object, Map.of())
        .forEach(
            (selector, value) -> {
              if (selector instanceof Selector.Field field) {
                if (!key.startsWith(THROWN) && held.isApart(field)) {
                  put(HeldObjects.name(key, field), 0, value, effects, depth);
                }
                return;
              }
              if (selector.equals(Selector.UNTOLD)) {
                held.tellsNotAll(key);
                placesOf.clear();
                return;
              }
              if (selector.equals(Selector.ESCAPED) || selector.equals(Selector.SIZE)) {
                return;
              }
              if (selector.equals(Selector.BACKING)) {
                // What it is a view of is in it.
                put(key, level, value, effects, depth);
                return;
              }
              if (selector.equals(Selector.COPIED)) {
                copied(key, level, value, effects, depth);
                return;
              }
              Selector part = somewhere(object, selector);
              Val added = withoutItself(object, part, value);
              for (String place : within(key, level, part, true)) {
                put(place, levelIn(level, part), added, effects, depth);
              }
            });
  }

  /** Of a list that outlives a call nobody knows what others put before an element or take out. */
  private static Selector somewhere(Atom object, Selector selector) {
    return selector instanceof Selector.Element && !object.type.isArray()
        ? Selector.ANY_ELEMENT
        : selector;
  }

  /** What is put somewhere among others leaves the others where they are. */
  private static Val withoutItself(Atom object, Selector selector, Val value) {
    if (selector.exact()) {
      return value;
    }
    return value.kept(
        atom ->
            atom.kind != Atom.Kind.CELL || atom.base != object || !selector.equals(atom.selector));
  }

  /** What a copy holds of something else that is kept. */
  private void copied(
      String key, int level, Val sources, Map<Atom, Map<Selector, Val>> effects, int depth) {
    Val values = Val.NOTHING;
    for (int i = 0; i < sources.count(); i++) {
      Atom source = sources.atom(i);
      if (source.symbolic()) {
        Atom held = program.atoms.cell(source, Selector.ANY_VALUE, TypeRef.OBJECT);
        values = values.or(Val.of(held, sources.way(i)));
      }
    }
    for (String place : within(key, level, Selector.ANY_VALUE, true)) {
      put(place, levelIn(level, Selector.ANY_VALUE), values, effects, depth);
    }
  }

  /** The classes, functions and constants a cell can be, when there are only a few. */
  @Nullable List<Object> concrete(Atom cell, int most) {
    Set<Object> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    open.addAll(places(cell));
    if (open.isEmpty()) {
      return null;
    }
    for (int at = 0; at < open.size(); at++) {
      if (!seen.add(open.get(at))) {
        continue;
      }
      Val value = get(open.get(at));
      for (int i = 0; i < value.count(); i++) {
        Atom atom = value.atom(i);
        switch (atom.kind) {
          case OBJECT -> {
            Atom.Function function = atom.function();
            found.add(function != null ? function : atom.type.name());
          }
          case CONSTANT -> {
            // A null runs nothing; other constants vary with the object.
          }
          case CELL -> {
            List<String> next = places(atom);
            if (next.isEmpty()) {
              return null;
            }
            open.addAll(next);
          }
          default -> {
            return null;
          }
        }
      }
    }
    boolean functions = found.stream().allMatch(Atom.Function.class::isInstance);
    if (found.isEmpty() || found.size() > (functions ? CallerKnowledge.MOST_FUNCTIONS : most)) {
      return null;
    }
    List<Object> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
    return sorted;
  }
}
