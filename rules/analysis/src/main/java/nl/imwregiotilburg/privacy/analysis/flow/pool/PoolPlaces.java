package nl.imwregiotilburg.privacy.analysis.flow.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.SharedObjects;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * The names of places in {@link Pools}: where something is put, and where whoever asks may find it.
 * A place is a field, or a key or index in the containers that lie in one.
 */
final class PoolPlaces {

  /** Containers in containers of which the keys and places are told apart. */
  private static final int DEEPEST_TOLD = 2;

  /** Classes that nothing extends and whose objects can be added to. */
  private static final Set<String> BUILDERS =
      Set.of("java/lang/StringBuilder", "java/lang/StringBuffer");

  /** Begins the names of what exceptions that nobody caught hold. */
  private static final String THROWN = "thrown:";

  /** The same, where they ended a thread. */
  private static final String THROWN_BY_THREADS = "thrown:by-thread:";

  /** Stand for a key, or an index, that nobody knows, and for each of them. */
  private static final String SOME = "\u0001";

  private static final String EACH = "\u0002";

  private final Program program;
  private final ClassIndex index;
  private final HeldObjects held;
  private final InheritedFields inherited;
  private final RequestParts requests;
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

  /** Where cells are kept, as far as somebody asked since anything was added. */
  private final Map<Atom, List<String>> placesOf = new HashMap<>();

  PoolPlaces(Program program, HeldObjects held, InheritedFields inherited) {
    this.program = program;
    this.index = program.index;
    this.held = held;
    this.inherited = inherited;
    this.requests = new RequestParts(program);
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
  List<String> of(Atom cell) {
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
    if (!inside.isEmpty() && inside.get(0) instanceof Selector.Named named && named.isKept()) {
      List<String> kept = requests.of(named, cell, use == Use.WRITE);
      return places(kept, inside.subList(1, inside.size()), use);
    }
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
        return places(requests.of(named, at.origin(), use == Use.WRITE), path, use);
      }
      if (!part.equals(Selector.DEEP)) {
        path.add(0, part);
      }
      at = at.origin();
    }
    return at.kind == Atom.Kind.PARAMETER && isHandled(at)
        ? places(thrown(handledType(at), isOfThreads(at)), path, use)
        : List.of();
  }

  /** The names of a field of an object that is not the writer's own. */
  private List<String> written(Atom holder, Selector.Field field) {
    List<String> names = new ArrayList<>(List.of(field.key()));
    String ofClass = writtenByClass(holder, field);
    if (ofClass != null) {
      names.add(ofClass);
    }
    if (held.isApart(field)) {
      names.addAll(held.written(holder, field));
    }
    return names;
  }

  /** The name of a field of all objects of a class; null where it is the same as that of all. */
  @Nullable String writtenByClass(Atom holder, Selector.Field field) {
    String name = inherited.written(holder, field);
    if (name != null) {
      whole(name);
    }
    return name;
  }

  private List<String> places(List<String> fields, List<Selector> path, Use use) {
    if (fields.size() == 1) {
      return places(fields.get(0), path, use);
    }
    List<String> all = new ArrayList<>();
    fields.forEach(field -> all.addAll(places(field, path, use)));
    return all;
  }

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
            int level = HeldObjects.isShared(name) ? 0 : level(name);
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
  static int levelIn(int level, Selector part) {
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
    lies(name, level);
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
      if (level(place) == level
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

  /**
   * The type of exceptions a parameter gets: that of a bridge gets only those of the type that the
   * method declares it is made for, {@code ExceptionMapper<NoAccess>.toResponse(NoAccess)}.
   */
  private String handledType(Atom parameter) {
    MethodRef method = program.atoms.methodOf(parameter);
    ClassInfo owner = method == null ? null : index.loaded(method.owner());
    MethodInfo info =
        method == null || owner == null ? null : owner.method(method.name(), method.descriptor());
    if (owner == null || info == null || !info.isSynthetic()) {
      return parameter.type.name();
    }
    Set<String> handled = new HashSet<>();
    for (MethodInfo other : owner.methods()) {
      Type[] types = Type.getArgumentTypes(other.descriptor());
      if (!other.isSynthetic() && other.name().equals(info.name()) && types.length == 1) {
        handled.add(types[0].getInternalName());
      }
    }
    return handled.size() == 1 ? handled.iterator().next() : parameter.type.name();
  }

  /** Whether a handler gets only what ends a thread, not what the container of servlets catches. */
  private boolean isOfThreads(Atom parameter) {
    MethodRef method = program.atoms.methodOf(parameter);
    return method != null && method.name().equals("uncaughtException");
  }

  /**
   * The name of what exceptions of a type hold that nobody caught.
   *
   * @param byThread whether they ended a thread
   */
  static String thrown(String type, boolean byThread) {
    return (byThread ? THROWN_BY_THREADS : THROWN) + type;
  }

  /** Whether it is such a name. */
  static boolean isThrown(String name) {
    return name.startsWith(THROWN);
  }

  // --- what is put there ---------------------------------------------------------------------

  /** The names under which a part of a cell is put. */
  List<String> written(Atom cell, Selector part) {
    return places(cell, List.of(part), Use.WRITE);
  }

  /**
   * The names under which a part of what has a name is put.
   *
   * @param level in how many containers the holder lies
   */
  List<String> writtenWithin(String holder, int level, Selector part) {
    return within(holder, level, part, true);
  }

  /** In how many containers lies what has a name. */
  int level(String name) {
    return levels.getOrDefault(name, DEEPEST_TOLD);
  }

  /** Notes in how many containers lies what has a name. */
  void lies(String name, int level) {
    levels.merge(name, level, Math::min);
  }

  /** Notes that a name is that of a field of all objects together, where those are told apart. */
  void whole(String name) {
    wholes.add(name);
  }

  /**
   * Notes which objects of libraries, and functions, lie in more places than one.
   *
   * @param before what was in the place before
   * @param value what is put there
   * @return whether something is found in more places than before
   */
  boolean share(String key, Val before, Val value) {
    boolean found = false;
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (before.contains(atom) || atom.function() != null || !isHolder(atom.type)) {
        continue;
      }
      switch (atom.kind) {
        case OBJECT, PARAMETER, OPAQUE -> found |= shared.liesIn(atom, key);
        case CELL -> {
          List<String> places = places(atom, List.of(), Use.READ_HERE);
          if (!places.isEmpty()) {
            found |= shared.takes(key, places.get(0));
          }
        }
        default -> {
          // Nothing can be put into it.
        }
      }
    }
    return found;
  }

  /** Whether something can be put into objects of a type that belongs to no class of one's own. */
  private boolean isHolder(TypeRef type) {
    return !type.isPrimitive()
        && !type.equals(TypeRef.STRING)
        && program.index.isLibrary(type.name())
        && (BUILDERS.contains(type.name())
            || !index.find(type.name()).map(ClassInfo::isFinal).orElse(false));
  }

  /** Forgets where cells are kept: what was put somewhere since may tell more. */
  void forgetAnswers() {
    placesOf.clear();
  }

  /** Forgets everything. */
  void empty() {
    shared = new SharedObjects(this::isOne);
    levels.clear();
    keyed.clear();
    wholes.clear();
    placesOf.clear();
    inherited.empty();
  }
}
