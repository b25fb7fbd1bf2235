package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of objects that outlive a call can hold: everything any part of the codebase put
 * there. Containers in a field are told apart by that field.
 */
final class Pools {

  private static final int DEEPEST = 4;

  private final Program program;
  private final ClassIndex index;
  private final Elements elements;
  private final Map<String, Val> contents = new TreeMap<>();
  private boolean changed;

  Pools(Program program) {
    this.program = program;
    this.index = program.index;
    this.elements = program.elements;
  }

  /** Whether a cell lies in a field that a declaration says is personal data: that says it all. */
  boolean declared(Atom cell) {
    for (Atom at = cell; at.kind == Atom.Kind.CELL; at = at.origin()) {
      if (at.part() instanceof Selector.Field field) {
        return elements.ofField(field) != null;
      }
    }
    return false;
  }

  /**
   * The name of what a cell of a root method holds; null when it belongs to no field. Of what lies
   * in something that outlives a call there may be several: {@link #places}.
   */
  @Nullable String key(Atom cell) {
    List<String> places = places(cell, false);
    return places.isEmpty() ? null : places.get(0);
  }

  /**
   * The names under which what a cell holds is kept.
   *
   * @param writing whether something is put there, not taken out
   */
  List<String> places(Atom cell, boolean writing) {
    StringBuilder suffix = new StringBuilder();
    Selector inner = null;
    int familyOfInner = 0;
    Atom at = cell;
    while (at.kind == Atom.Kind.CELL) {
      Selector part = at.part();
      if (part instanceof Selector.Field field) {
        return List.of(key(field) + suffix);
      }
      if (part instanceof Selector.Named named && named.isKept()) {
        return keptPlaces(named.field(), inner, suffix.substring(familyOfInner), writing);
      }
      String family = part.family().toString();
      suffix.insert(0, family);
      inner = part;
      familyOfInner = family.length();
      at = at.origin();
    }
    return at.kind == Atom.Kind.PARAMETER && isHandled(at)
        ? List.of(thrown(at.type.name()) + suffix)
        : List.of();
  }

  private static final String SOME = "{?}";
  private static final String ALL = "{*}";

  /**
   * What was put under a key is found under that key, and by who asks for any; what was put under a
   * key nobody knows is found under every key.
   */
  private static List<String> keptPlaces(
      String field, @Nullable Selector key, String suffix, boolean writing) {
    if (!(key instanceof Selector.Value value)) {
      return List.of(field);
    }
    boolean known = value.exact();
    if (writing) {
      return List.of(field + (known ? value : SOME) + suffix, field + ALL + suffix);
    }
    return known
        ? List.of(field + value + suffix, field + SOME + suffix)
        : List.of(field + ALL + suffix);
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
    return "thrown:" + type;
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

  Set<String> keys() {
    return contents.keySet();
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
                    put(key(field), value, effects, 0);
                  } else if (object.kind == Atom.Kind.CELL && !selector.equals(Selector.ESCAPED)) {
                    putInto(object, selector, value, effects);
                  }
                }));
    Val exceptions = summary.thrown();
    for (int i = 0; i < exceptions.count(); i++) {
      Atom atom = exceptions.atom(i);
      if (atom.kind == Atom.Kind.OBJECT) {
        for (String type : index.supertypes(atom.type.name())) {
          inside(thrown(type), atom, effects, 0);
        }
      }
    }
  }

  private void putInto(
      Atom object, Selector selector, Val value, Map<Atom, Map<Selector, Val>> effects) {
    if (object.part() instanceof Selector.Named named && named.isKept()) {
      keptPlaces(named.field(), selector, "", true).forEach(place -> put(place, value, effects, 0));
      return;
    }
    for (String place : places(object, true)) {
      put(place + selector.family(), value, effects, 0);
    }
  }

  private void put(String key, Val value, Map<Atom, Map<Selector, Val>> effects, int depth) {
    Val before = contents.getOrDefault(key, Val.NOTHING);
    Val after = before.or(value);
    if (!after.sameAtoms(before)) {
      contents.put(key, after);
      changed |= adds(before, after);
    }
    if (depth < DEEPEST) {
      for (int i = 0; i < value.count(); i++) {
        if (value.atom(i).kind == Atom.Kind.OBJECT) {
          inside(key, value.atom(i), effects, depth + 1);
        }
      }
    }
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
  private void inside(String key, Atom object, Map<Atom, Map<Selector, Val>> effects, int depth) {
    if (!visited.add(new Visit(key, object))) {
      return;
    }
    effects
        .getOrDefault(object, Map.of())
        .forEach(
            (selector, value) -> {
              if (!(selector instanceof Selector.Field) && !selector.equals(Selector.ESCAPED)) {
                put(key + selector.family(), value, effects, depth);
              }
            });
  }

  /** The classes, functions and constants a cell can be, when there are only a few. */
  @Nullable List<Object> concrete(Atom cell, int most) {
    Set<Object> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    String first = key(cell);
    if (first == null) {
      return null;
    }
    open.add(first);
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
            String next = key(atom);
            if (next == null) {
              return null;
            }
            open.add(next);
          }
          default -> {
            return null;
          }
        }
      }
    }
    if (found.isEmpty() || found.size() > most) {
      return null;
    }
    List<Object> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
    return sorted;
  }
}
