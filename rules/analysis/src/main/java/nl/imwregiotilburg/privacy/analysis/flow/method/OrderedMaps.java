package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.program.ListKinds;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Maps that keep their keys in some order, as long as all keys are constants: which are there is
 * known, and which comes first. A map of one's own that throws out its eldest entry is asked when
 * it does.
 */
final class OrderedMaps {

  private static final String UTIL = "java/util/";
  private static final String LINKED = UTIL + "LinkedHashMap";
  private static final String HASHED = UTIL + "HashMap";
  private static final String ENTRY = UTIL + "Map$Entry";
  private static final String ELDEST = "removeEldestEntry";
  private static final String TELLS = "(Ljava/util/Map$Entry;)Z";

  private static final String CONSUMER = "java/util/function/BiConsumer";
  private static final String ACCEPTED = "(Ljava/lang/Object;Ljava/lang/Object;)V";

  private static final Selector ORDER = new Selector.Named("order");
  private static final Selector KEY = new Selector.Named("key");
  private static final Selector VALUE = new Selector.Named("value");
  private static final Selector BACKING = new Selector.Named("backing");

  private static final int MOST = 24;

  /** Places in the table of a new map with the usual hash codes, and keys until it grows. */
  private static final int TABLE = 16;

  private static final int MOST_HASHED = 12;

  /** A key that is not known. */
  private static final Object UNKNOWN = new Object();

  /** Methods that leave the keys as they are. */
  private static final Set<String> READING =
      Set.of(
          "get",
          "getOrDefault",
          "containsKey",
          "containsValue",
          "replace",
          "replaceAll",
          "forEach",
          "toString",
          "hashCode",
          "equals",
          "keySet",
          "values",
          "entrySet",
          ELDEST);

  /** What decides the order of keys. */
  enum Order {
    /** Which was put in first. */
    PUT,
    /** Which was asked for, or put in, longest ago. */
    USED,
    /** The keys themselves. */
    SORTED,
    /** Their hash codes, as {@link java.util.HashMap} has them: the places of a table of 16. */
    HASHED
  }

  /** The keys of a map in their order. */
  record Keys(Order by, List<Object> all) {

    /** With one more; null when nobody can tell where it goes. */
    @Nullable Keys with(Object key) {
      boolean there = all.contains(key);
      if (there && by != Order.USED) {
        return this;
      }
      boolean mixed = !all.isEmpty() && all.get(0).getClass() != key.getClass();
      if (all.size() >= MOST || mixed) {
        return null;
      }
      if (by == Order.HASHED) {
        return hashed(key);
      }
      List<Object> more = new ArrayList<>(all);
      more.remove(key);
      more.add(key);
      if (by == Order.SORTED) {
        more.sort(Keys::compare);
      }
      return new Keys(by, more);
    }

    /** In the table one place comes after the other, and what came first to a place is first. */
    private @Nullable Keys hashed(Object key) {
      int place = place(key);
      if (place < 0 || all.size() >= MOST_HASHED) {
        return null;
      }
      List<Object> more = new ArrayList<>(all);
      int at = 0;
      while (at < more.size() && place(more.get(at)) <= place) {
        at++;
      }
      more.add(at, key);
      return new Keys(by, more);
    }

    /** Where a key lies in a table of 16; −1 for numbers of which that depends on their class. */
    private static int place(Object key) {
      if (key instanceof Integer number && number < 0) {
        return -1;
      }
      int hash = key.hashCode();
      return (hash ^ hash >>> 16) & TABLE - 1;
    }

    Keys without(Object key) {
      return new Keys(by, all.stream().filter(each -> !each.equals(key)).toList());
    }

    /** Those between two keys, or before or behind one; null when one of them is not known. */
    @Nullable List<Object> between(
        @Nullable Object from, Object withFrom, @Nullable Object to, Object withTo) {
      if (from == UNKNOWN || to == UNKNOWN || withFrom == UNKNOWN || withTo == UNKNOWN) {
        return null;
      }
      boolean first = !Integer.valueOf(0).equals(withFrom);
      boolean last = !Integer.valueOf(0).equals(withTo);
      return all.stream()
          .filter(key -> from == null || compare(key, from) > (first ? -1 : 0))
          .filter(key -> to == null || compare(key, to) < (last ? 1 : 0))
          .toList();
    }

    /** The last key before another one, or the first one behind it; null when there is none. */
    @Nullable Object near(Object key, boolean before, boolean itself) {
      Object found = null;
      for (Object each : all) {
        int compared = compare(each, key);
        if (compared == 0 && itself) {
          return each;
        }
        if (before && compared < 0) {
          found = each;
        } else if (!before && compared > 0) {
          return each;
        }
      }
      return found;
    }

    private static int compare(Object one, Object other) {
      return one instanceof Integer first && other instanceof Integer second
          ? Integer.compare(first, second)
          : Integer.signum(one.toString().compareTo(other.toString()));
    }
  }

  private final Evaluator evaluator;

  /** The maps that are made here, and those among them that other code can find. */
  private final Set<Atom> tracked = new LinkedHashSet<>();

  private final Set<Atom> stored = new LinkedHashSet<>();

  /** Maps that show a part of each other. */
  private final Map<Atom, Set<Atom>> related = new HashMap<>();

  private boolean asking;

  OrderedMaps(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a call on such a map does; null for all others, and where a model has to say. */
  @Nullable Val call(String owner, String name, String descriptor, List<Val> arguments) {
    if (arguments.isEmpty() || !evaluator.program.budget.isSmall()) {
      return null;
    }
    Atom map = arguments.get(0).only();
    if (map == null) {
      if (!tracked.isEmpty() && !READING.contains(name)) {
        spill(arguments.get(0));
      }
      return null;
    }
    if (name.equals("<init>")) {
      begin(map, owner, descriptor, arguments);
      return null;
    }
    if (map.symbolic()) {
      return sizeForCaller(map, name, arguments);
    }
    if (name.equals("setValue") && arguments.size() == 2 && !tracked.isEmpty()) {
      return replaced(map, arguments.get(1));
    }
    Keys keys = keys(map);
    return keys == null ? null : known(map, keys, name, arguments);
  }

  /** Replaces the value of an entry, in its map as well; null when it is not known which. */
  private @Nullable Val replaced(Atom entry, Val value) {
    Val backing = evaluator.heap.get(entry, BACKING);
    Val key = evaluator.heap.get(entry, KEY);
    Atom map = backing == null ? null : backing.only();
    Object known = key == null ? null : key.constant();
    if (map == null || known == null || !entry.single() || !tracked.contains(map)) {
      return null;
    }
    Val before = evaluator.read(Val.of(entry), VALUE);
    evaluator.write(Val.of(entry), VALUE, value, true);
    evaluator.write(map(map), place(known), value, true);
    return before;
  }

  private void begin(Atom map, String owner, String descriptor, List<Val> arguments) {
    boolean own =
        map.kind == Atom.Kind.PARAMETER
            && evaluator.method.name().equals("<init>")
            && !evaluator.program.lists.ofMap(map.type.name()).isEmpty();
    boolean made = map.kind == Atom.Kind.OBJECT && map.type.name().equals(owner);
    boolean linked = owner.equals(LINKED);
    boolean plain = descriptor.equals("()V") || linked && descriptor.startsWith("(I");
    if (owner.equals(HASHED) && descriptor.equals("()V") && made && map.single()) {
      put(map, new Keys(Order.HASHED, List.of()));
      return;
    }
    if (ListKinds.isMap(owner) && (own || made) && map.single() && plain) {
      Order order = !linked ? Order.SORTED : descriptor.endsWith("Z)V") ? Order.USED : Order.PUT;
      Object used =
          order == Order.USED
              ? evaluator.facts.askConstant(arguments.get(arguments.size() - 1))
              : null;
      if (order == Order.USED && !Integer.valueOf(1).equals(used)) {
        order = Integer.valueOf(0).equals(used) ? Order.PUT : null;
      }
      if (order != null) {
        put(map, new Keys(order, List.of()));
      }
    }
  }

  /** In a map of one's own: how many keys there are callers may know. */
  private @Nullable Val sizeForCaller(Atom map, String name, List<Val> arguments) {
    boolean asks =
        name.equals("size")
            && arguments.size() == 1
            && map.kind == Atom.Kind.PARAMETER
            && !evaluator.program.lists.ofMap(map.type.name()).isEmpty();
    return asks ? evaluator.read(arguments.get(0), Selector.SIZE) : null;
  }

  private @Nullable Val known(Atom map, Keys keys, String name, List<Val> arguments) {
    int count = arguments.size();
    Object key = count > 1 ? key(arguments.get(1)) : null;
    switch (name) {
      case "size", "isEmpty" -> {
        int size = keys.all.size();
        return Val.of(evaluator.atoms().integer(name.equals("size") ? size : size == 0 ? 1 : 0));
      }
      case "get", "getOrDefault" -> {
        if (keys.by == Order.USED && (key == null || keys.all.contains(key))) {
          change(map, key == null ? null : keys.with(key));
        }
        return null;
      }
      case "put" -> {
        show(map, arguments.get(1), arguments.get(count - 1));
        Keys more = count == 3 && key != null ? keys.with(key) : null;
        if (key == null || more == null) {
          spill(map);
          return null;
        }
        put(map, more);
        return throwsOut(map) ? added(map, more, key, arguments) : null;
      }
      case "putIfAbsent", "merge" -> {
        show(map, arguments.get(1), Val.union(arguments.subList(2, count)));
        // A function that returns nothing takes out what it was to be merged with.
        boolean taken = name.equals("merge") && key != null && keys.all.contains(key);
        Keys more = key == null || taken || throwsOut(map) ? null : keys.with(key);
        change(map, more);
        return null;
      }
      case "computeIfAbsent" -> {
        change(map, key != null && keys.all.contains(key) ? keys : null);
        return null;
      }
      case "remove" -> {
        change(map, key == null || count != 2 ? null : keys.without(key));
        return null;
      }
      case "clear" -> {
        put(map, new Keys(keys.by, List.of()));
        return null;
      }
      case "forEach" -> {
        return count == 2 ? forEach(map, keys, arguments.get(1)) : null;
      }
      default -> {
        Val part = keys.by == Order.SORTED ? part(map, keys, name, arguments) : null;
        if (part != null) {
          return part;
        }
        Val found = key == null ? atAnEnd(map, keys, name, count) : near(map, keys, name, key);
        if (found == null && !READING.contains(name)) {
          spill(map);
        }
        return found;
      }
    }
  }

  /** Runs a function for one key and its value after the other; null when they are too many. */
  private @Nullable Val forEach(Atom map, Keys keys, Val function) {
    if (evaluator.repeated || keys.all.size() > ListFunctions.MOST) {
      return null;
    }
    EachElement each = new EachElement(evaluator);
    for (Object key : keys.all) {
      each.call(
          CONSUMER,
          "accept",
          ACCEPTED,
          function,
          constant(key),
          evaluator.read(map(map), place(key)));
    }
    return Val.NOTHING;
  }

  /** The first or last key or entry; null for all other calls. */
  private @Nullable Val atAnEnd(Atom map, Keys keys, String name, int count) {
    boolean first = name.startsWith("first") || name.startsWith("pollFirst");
    boolean last = name.startsWith("last") || name.startsWith("pollLast");
    if (!first && !last || count != 1 || keys.all.isEmpty() || evaluator.repeated) {
      return null;
    }
    Object key = keys.all.get(first ? 0 : keys.all.size() - 1);
    if (name.endsWith("Key")) {
      return constant(key);
    }
    if (!name.endsWith("Entry")) {
      return null;
    }
    Val entry = entry(map, key, name);
    if (name.startsWith("poll")) {
      remove(map, keys, key);
    }
    return entry;
  }

  /**
   * Some of the keys with their values, or all of them the other way round; null for all other
   * calls. What is put into the one later is put into the other as well.
   */
  private @Nullable Val part(Atom map, Keys keys, String name, List<Val> arguments) {
    List<Object> some =
        switch (name) {
          case "descendingMap" -> reversed(keys.all);
          case "headMap" -> keys.between(null, 0, bound(arguments, 1), with(arguments, 2, false));
          case "tailMap" -> keys.between(bound(arguments, 1), with(arguments, 2, true), null, 0);
          case "subMap" ->
              arguments.size() == 5
                  ? keys.between(
                      bound(arguments, 1),
                      with(arguments, 2, true),
                      bound(arguments, 3),
                      with(arguments, 4, false))
                  : keys.between(bound(arguments, 1), 1, bound(arguments, 2), 0);
          default -> null;
        };
    if (some == null || evaluator.repeated) {
      return null;
    }
    Atom made = evaluator.sequences.made(UTIL + "TreeMap");
    for (Object key : some) {
      evaluator.heap.put(made, place(key), evaluator.read(map(map), place(key)));
      evaluator.write(map(made), Selector.KEYS, constant(key), false);
    }
    put(made, new Keys(name.equals("descendingMap") ? Order.PUT : Order.SORTED, some));
    related.computeIfAbsent(map, none -> new LinkedHashSet<>()).add(made);
    related.computeIfAbsent(made, none -> new LinkedHashSet<>()).add(map);
    return map(made);
  }

  private static List<Object> reversed(List<Object> keys) {
    List<Object> reversed = new ArrayList<>(keys);
    Collections.reverse(reversed);
    return reversed;
  }

  private Object bound(List<Val> arguments, int at) {
    Object key = key(arguments.get(at));
    return key == null ? UNKNOWN : key;
  }

  private Object with(List<Val> arguments, int at, boolean otherwise) {
    Object known =
        at < arguments.size() ? evaluator.facts.constant(arguments.get(at)) : otherwise ? 1 : 0;
    return known instanceof Integer ? known : UNKNOWN;
  }

  /** What is put into a map is put into what shows a part of it. */
  private void show(Atom map, Val key, Val value) {
    for (Atom other : related.getOrDefault(map, Set.of())) {
      evaluator.write(map(other), Selector.KEYS, key, false);
      evaluator.write(map(other), Selector.ANY_VALUE, value, false);
      spill(other);
    }
  }

  /** A key, or entry, by where it is from another key; null for all other calls. */
  private @Nullable Val near(Atom map, Keys keys, String name, Object key) {
    boolean entry = name.endsWith("Entry");
    boolean asks = keys.by == Order.SORTED && (entry || name.endsWith("Key"));
    boolean before = name.startsWith("floor") || name.startsWith("lower");
    boolean behind = name.startsWith("ceiling") || name.startsWith("higher");
    if (!asks || !before && !behind || evaluator.repeated) {
      return null;
    }
    boolean itself = name.startsWith("floor") || name.startsWith("ceiling");
    Object found = keys.near(key, before, itself);
    return found == null
        ? Val.of(evaluator.atoms().nothing())
        : entry ? entry(map, found, name) : constant(found);
  }

  /** Puts something into a map that may throw out another entry then. */
  private Val added(Atom map, Keys keys, Object key, List<Val> arguments) {
    Selector place = place(key);
    Val before = evaluator.heap.get(map, place);
    evaluator.write(map(map), place, arguments.get(2), true);
    evaluator.write(map(map), Selector.KEYS, arguments.get(1), false);
    Object eldest = keys.all.get(0);
    asking = true;
    Val answer =
        evaluator.calls.virtual(
            map.type.name(), ELDEST, TELLS, List.of(map(map), entry(map, eldest, "eldest")), false);
    asking = false;
    if (Integer.valueOf(1).equals(answer.constant())) {
      remove(map, keys, eldest);
    } else if (!Integer.valueOf(0).equals(answer.constant())) {
      evaluator.write(map(map), Selector.ANY_VALUE, Val.of(evaluator.atoms().nothing()), false);
      spill(map);
    }
    return before == null ? Val.of(evaluator.atoms().nothing()) : before;
  }

  private void remove(Atom map, Keys keys, Object key) {
    evaluator.write(map(map), place(key), Val.of(evaluator.atoms().nothing()), true);
    put(map, keys.without(key));
  }

  private boolean throwsOut(Atom map) {
    return evaluator.program.index.loaded(map.type.name()) != null
        && evaluator.program.index.implementation(map.type.name(), ELDEST, TELLS) != null;
  }

  // --- going through them --------------------------------------------------------------------

  /** What a view of such a map shows, one after the other; null for everything else. */
  @Nullable List<Val> shown(Atom view) {
    Parts parts = tracked.isEmpty() ? Parts.NONE : evaluator.heap.parts(view);
    for (int i = 0; i < parts.size(); i++) {
      Atom map = MapViews.shows(parts.key(i)) ? parts.value(i).only() : null;
      Keys keys = map == null ? null : keys(map);
      if (map == null || keys == null) {
        continue;
      }
      List<Val> all = new ArrayList<>();
      for (Object key : keys.all) {
        all.add(
            parts.key(i).equals(Selector.KEYS_OF)
                ? constant(key)
                : parts.key(i).equals(Selector.VALUES_OF)
                    ? evaluator.read(map(map), place(key))
                    : entry(map, key, "entry"));
      }
      return all;
    }
    return null;
  }

  private Val entry(Atom map, Object key, String of) {
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), of, key), TypeRef.of(ENTRY), null, evaluator.repeated);
    evaluator.heap.create(made);
    evaluator.heap.put(made, KEY, constant(key));
    evaluator.heap.put(made, VALUE, evaluator.read(map(map), place(key)));
    evaluator.heap.put(made, BACKING, map(map));
    return Val.of(made);
  }

  // --- what is known -------------------------------------------------------------------------

  /** How many keys a map has; −1 when that is not known. */
  int count(Atom map) {
    Keys keys = map.kind == Atom.Kind.OBJECT ? keys(map) : null;
    return keys == null ? -1 : keys.all.size();
  }

  private @Nullable Keys keys(Atom map) {
    Val known = map.single() ? evaluator.heap.get(map, ORDER) : null;
    if (known == null || !(known.constant() instanceof Keys keys)) {
      return null;
    }
    if (evaluator.heap.get(map, Selector.ESCAPED) != null) {
      return null;
    }
    tracked.add(map);
    return keys;
  }

  /** A constant key; null when it is not known. */
  private @Nullable Object key(Val given) {
    Object constant = evaluator.facts.askConstant(given);
    return constant instanceof String || constant instanceof Integer ? constant : null;
  }

  private Val constant(Object key) {
    return Val.of(evaluator.atoms().constant(key));
  }

  private static Selector place(Object key) {
    return new Selector.Value(key.toString());
  }

  private static Val map(Atom map) {
    return Val.of(map);
  }

  private void put(Atom map, Keys keys) {
    tracked.add(map);
    evaluator.heap.put(map, ORDER, Val.of(evaluator.atoms().constant(keys, TypeRef.OBJECT)));
  }

  private void change(Atom map, @Nullable Keys keys) {
    if (keys == null) {
      spill(map);
    } else {
      put(map, keys);
    }
  }

  // --- what is not known any more ------------------------------------------------------------

  /** A map is put where other code can find it. */
  void store(Val value) {
    for (int i = 0; !tracked.isEmpty() && i < value.count(); i++) {
      if (tracked.contains(value.atom(i))) {
        stored.add(value.atom(i));
      }
    }
  }

  /** Code runs that may do anything to what it is handed or can find. */
  void run(List<Val> arguments) {
    if (tracked.isEmpty() || asking) {
      return;
    }
    arguments.forEach(this::spill);
    stored.forEach(this::spill);
  }

  /** A library put entries into a map that it made, or was given to fill. */
  void filled(Val maps) {
    for (int i = 0; i < maps.count(); i++) {
      if (maps.atom(i).kind == Atom.Kind.OBJECT) {
        spill(maps.atom(i));
      }
    }
  }

  /** Entries may be removed from a map, nobody knows which. */
  void spill(Val value) {
    for (int i = 0; i < value.count(); i++) {
      Atom atom = value.atom(i);
      if (tracked.contains(atom)) {
        spill(atom);
      }
      Val shown = evaluator.views.mapOf(Val.of(atom));
      for (int j = 0; j < shown.count(); j++) {
        spill(shown.atom(j));
      }
    }
  }

  private void spill(Atom map) {
    if (evaluator.heap.get(map, ORDER) != null) {
      evaluator.heap.put(map, ORDER, Val.of(Atoms.ANY));
    }
  }

  /** Callers know which values are under which keys, but not how they are ordered. */
  void leave(Heap end) {
    for (Atom map : tracked) {
      boolean begun = map.kind == Atom.Kind.PARAMETER && evaluator.method.name().equals("<init>");
      if (!begun) {
        end.clear(map, ORDER);
      }
    }
  }
}
