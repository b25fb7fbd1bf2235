package nl.imwregiotilburg.privacy.analysis.flow.pool;

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
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.method.CallerKnowledge;
import nl.imwregiotilburg.privacy.analysis.flow.program.Elements;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Summary;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of objects that outlive a call can hold: everything any part of the codebase put
 * there. Containers in a field are told apart by that field.
 */
public final class Pools {

  private static final int DEEPEST = 4;

  private final Program program;
  private final ClassIndex index;
  private final Elements elements;
  private final HeldObjects held;
  private final PoolPlaces places;
  private final Map<String, Val> contents = new HashMap<>();

  /** The names under which something is kept. */
  private final TreeSet<String> names = new TreeSet<>();

  private final Map<String, Set<List<String>>> ways = new HashMap<>();
  private final Map<Atom, List<String>> fields = new HashMap<>();
  private boolean changed;

  /** Nothing was put anywhere yet. */
  public Pools(Program program) {
    this.program = program;
    this.index = program.index;
    this.elements = program.elements;
    InheritedFields inherited = new InheritedFields(index);
    this.held = new HeldObjects(index, this, inherited);
    this.places = new PoolPlaces(program, held, inherited);
  }

  /**
   * Whether a cell lies in a field that a declaration says is personal data: that says it all. That
   * a name suggests it says nothing about what else is kept there.
   */
  public boolean declared(Atom cell) {
    for (Atom at = cell; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (at.part() instanceof Selector.Field field) {
        Element element = elements.ofField(field);
        return element != null && element.origin() != Element.Origin.RECOGNISED;
      }
    }
    return false;
  }

  /** What a cell of a root method can hold; nothing, when it belongs to no field. */
  public Val of(Atom cell) {
    Val all = Val.NOTHING;
    for (String place : places(cell)) {
      all = all.or(get(place));
    }
    return all;
  }

  /** The names under which what a cell of a root method holds is kept; none without a field. */
  public List<String> places(Atom cell) {
    return places.of(cell);
  }

  /** Whether what a field holds is told apart by where its object lies. */
  public boolean isApart(Selector.Field field) {
    return held.isApart(field);
  }

  /**
   * Notes of which fields all is known.
   *
   * @param written fields of which everybody was read who writes them
   * @param filled fields of containers of which everybody was read who may put something in
   */
  public void filledBy(Set<String> written, Set<String> filled) {
    held.filledBy(written, filled);
    places.forgetAnswers();
  }

  /** Forgets everything that was put anywhere: those who put it know more by now. */
  public void empty() {
    places.empty();
    contents.clear();
    names.clear();
    ways.clear();
    held.empty();
  }

  /** What is kept under a name. */
  public Val get(String key) {
    return contents.getOrDefault(key, Val.NOTHING);
  }

  /** Whether anything was added since this was last asked. */
  public boolean grown() {
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
  public void add(Summary summary) {
    visited.clear();
    Map<Atom, Map<Selector, Val>> effects = summary.effects();
    effects.forEach(
        (object, parts) ->
            parts.forEach(
                (selector, value) -> {
                  if (selector instanceof Selector.Field field) {
                    if (held.isApart(field)) {
                      places.whole(field.key());
                    }
                    put(field.key(), 0, value, effects, 0);
                    String ofClass = places.writtenByClass(object, field);
                    if (ofClass != null) {
                      put(ofClass, 0, value, effects, 0);
                    }
                    Selector.Field constant = held.constant(object);
                    if (constant != null) {
                      put(HeldObjects.name(constant.key(), field), 0, value, effects, 0);
                    } else if (object.kind != Atom.Kind.OBJECT && held.isApart(field)) {
                      for (String name : held.written(object, field)) {
                        put(name, 0, value, effects, 0);
                      }
                    }
                  } else if ((object.kind == Atom.Kind.CELL || isKept(selector))
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
          inside(PoolPlaces.thrown(type, false), 0, atom, effects, 0);
          if (isRunByThreads(summary.method())) {
            inside(PoolPlaces.thrown(type, true), 0, atom, effects, 0);
          }
        }
      }
    }
  }

  /** Whether a thread may begin with a method. */
  private static boolean isRunByThreads(MethodRef method) {
    return method.name().startsWith("lambda$")
        || method.descriptor().startsWith("()")
            && (method.name().equals("run") || method.name().equals("call"));
  }

  private static boolean isKept(Selector selector) {
    return selector instanceof Selector.Named named && named.isKept();
  }

  private void putInto(
      Atom object, Selector selector, Val value, Map<Atom, Map<Selector, Val>> effects) {
    Selector part = somewhere(object, selector);
    Val added = withoutItself(object, part, value);
    for (String place : places.written(object, part)) {
      put(place, places.level(place), added, effects, 0);
    }
  }

  /**
   * Adds to what is kept under a name.
   *
   * @param level in how many containers it lies
   */
  private void put(
      String key, int level, Val value, Map<Atom, Map<Selector, Val>> effects, int depth) {
    places.lies(key, level);
    Val before = contents.getOrDefault(key, Val.NOTHING);
    Val after = before.or(unlike(key, before, value));
    if (!after.sameAtoms(before)) {
      places.forgetAnswers();
      changed |= places.share(key, before, value);
      if (contents.put(key, after) == null) {
        names.add(key);
      }
      changed |= adds(before, after);
    }
    if (depth < DEEPEST) {
      for (int i = 0; i < value.count(); i++) {
        Atom atom = value.atom(i);
        if (atom.kind == Atom.Kind.OBJECT) {
          inside(key, level, atom, effects, depth + 1);
        } else if (atom.kind == Atom.Kind.OPAQUE) {
          constants(key, level, atom, effects, depth + 1);
        }
      }
    }
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
        way.add(part.key());
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

  /** The constants in what code made that nobody sees: the address that a client was told. */
  private void constants(
      String key, int level, Atom object, Map<Atom, Map<Selector, Val>> effects, int depth) {
    effects
        .getOrDefault(object, Map.of())
        .forEach(
            (selector, value) -> {
              Val known = value.kept(atom -> atom.kind == Atom.Kind.CONSTANT);
              if (selector instanceof Selector.Named && !known.isEmpty()) {
                for (String place : places.writtenWithin(key, level, selector)) {
                  put(place, PoolPlaces.levelIn(level, selector), known, effects, depth);
                }
              }
            });
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
                if (!PoolPlaces.isThrown(key) && held.isApart(field)) {
                  put(HeldObjects.name(key, field), 0, value, effects, depth);
                }
                return;
              }
              if (selector.equals(Selector.UNTOLD)) {
                held.tellsNotAll(key);
                places.forgetAnswers();
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
              for (String place : places.writtenWithin(key, level, part)) {
                put(place, PoolPlaces.levelIn(level, part), added, effects, depth);
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
    for (String place : places.writtenWithin(key, level, Selector.ANY_VALUE)) {
      put(place, PoolPlaces.levelIn(level, Selector.ANY_VALUE), values, effects, depth);
    }
  }

  /** The classes, functions and constants a cell can be, when there are only a few. */
  public @Nullable List<Object> concrete(Atom cell, int most) {
    Set<Object> found = new LinkedHashSet<>();
    return isAll(cell, found, false) ? few(found, most) : null;
  }

  /**
   * The classes of the objects a cell can be, as far as they are known: those of the codebase that
   * are declared, too, where a framework hands over an object.
   */
  public @Nullable List<Object> printed(Atom cell, int most) {
    Set<Object> found = new LinkedHashSet<>();
    isAll(cell, found, true);
    return few(found, most);
  }

  /** Collects what a cell can be; whether that is all it can be. */
  private boolean isAll(Atom cell, Set<Object> found, boolean some) {
    List<String> open = new ArrayList<>(places(cell));
    Set<String> seen = new LinkedHashSet<>();
    boolean all = !open.isEmpty();
    for (int at = 0; at < open.size() && (all || some); at++) {
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
            all &= !next.isEmpty();
            open.addAll(next);
            declared(atom, found, some);
          }
          default -> {
            all = false;
            declared(atom, found, some);
          }
        }
      }
    }
    return all;
  }

  private void declared(Atom atom, Set<Object> found, boolean some) {
    if (some && !program.index.isLibrary(atom.type.name())) {
      found.addAll(program.dispatch.classesOf(atom.type.name()));
    }
  }

  private static @Nullable List<Object> few(Set<Object> found, int most) {
    boolean functions = found.stream().allMatch(Atom.Function.class::isInstance);
    if (found.isEmpty() || found.size() > (functions ? CallerKnowledge.MOST_FUNCTIONS : most)) {
      return null;
    }
    List<Object> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
    return sorted;
  }
}
