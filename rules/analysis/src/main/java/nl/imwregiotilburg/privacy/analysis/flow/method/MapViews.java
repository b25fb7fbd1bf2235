package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Parts;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * The sets of keys and entries of a map, the collection of its values, and their iterators: they
 * show what the map holds now, and what is removed from them is out of the map. Nobody knows which
 * entries go, so that from then on any value of the map may be missing.
 */
final class MapViews {

  private static final String MAP = "java/util/Map";
  private static final String ELDEST = "removeEldestEntry";
  private static final String TELLS = "(Ljava/util/Map$Entry;)Z";
  private static final Selector KEY = new Selector.Named("key");
  private static final Selector VALUE = new Selector.Named("value");

  /** The parts of a view that say of which map it shows something. */
  private static final Set<Selector> SHOWN =
      Set.of(Selector.KEYS_OF, Selector.VALUES_OF, Selector.ENTRIES_OF);

  private static final Set<String> REMOVING =
      Set.of("remove", "removeAll", "removeIf", "retainAll", "clear", "pollFirst", "pollLast");

  private static final Set<String> ADDING = Set.of("put", "putAll", "putIfAbsent", "merge");

  private final Evaluator evaluator;

  /** Of which map an iterator goes through the entries. */
  private final Map<Atom, Val> iterated = new HashMap<>();

  MapViews(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a view shows of a map beside what it showed when it was made. */
  Val elements(Parts view) {
    Val keys = view.get(Selector.KEYS_OF);
    if (keys != null) {
      return evaluator.read(keys, Selector.KEYS);
    }
    Val values = view.get(Selector.VALUES_OF);
    return values == null ? Val.NOTHING : evaluator.read(values, Selector.ANY_VALUE);
  }

  /** Brings the entries up to date that a view of them shows, before it is asked for some. */
  void before(Val receiver) {
    for (int i = 0; i < receiver.count(); i++) {
      Parts view = evaluator.heap.parts(receiver.atom(i));
      Val map = view.get(Selector.ENTRIES_OF);
      if (map != null) {
        Val entries = view.getOrDefault(Selector.ANY_ELEMENT, Val.NOTHING);
        evaluator.write(entries, KEY, evaluator.read(map, Selector.KEYS), false);
        evaluator.write(entries, VALUE, evaluator.read(map, Selector.ANY_VALUE), false);
      }
    }
  }

  /** Notes that a call was made that a model speaks of, if it removes something by a view. */
  void called(ModelCall call) {
    Val receiver = call.shape.receiver();
    String name = call.shape.name();
    if (name.endsWith("terator")) {
      Val map = mapOf(receiver);
      for (int i = 0; !map.isEmpty() && i < call.result.count(); i++) {
        iterated.merge(call.result.atom(i), map, Val::or);
      }
    } else if (REMOVING.contains(name)) {
      evaluator.maps.spill(receiver);
      mayBeMissing(mapOf(receiver));
    } else if (ADDING.contains(name)) {
      throwOut(receiver);
    }
  }

  /** Notes that an iterator or stream goes through a view, if it is one of a map. */
  void iterates(Atom iterator, Val view) {
    Val map = mapOf(view);
    if (!map.isEmpty()) {
      iterated.merge(iterator, map, Val::or);
    }
  }

  /** Whether a part of a view says of which map it shows something. */
  static boolean shows(Selector part) {
    return SHOWN.contains(part);
  }

  /** The map that a view or iterator belongs to. */
  Val mapOf(Val view) {
    Val map = Val.NOTHING;
    for (int i = 0; i < view.count(); i++) {
      Atom atom = view.atom(i);
      map = map.or(iterated.getOrDefault(atom, Val.NOTHING));
      Parts parts = evaluator.heap.parts(atom);
      for (int part = 0; part < parts.size(); part++) {
        if (SHOWN.contains(parts.key(part))) {
          map = map.or(parts.value(part));
        }
      }
    }
    return map;
  }

  /** A map of the codebase's own that may remove an entry whenever one is added. */
  private void throwOut(Val maps) {
    for (int i = 0; i < maps.count(); i++) {
      Atom map = maps.atom(i);
      if (map.kind == Atom.Kind.OBJECT
          && evaluator.program.index.loaded(map.type.name()) != null
          && evaluator.program.index.isSubtype(map.type.name(), MAP)
          && evaluator.program.index.implementation(map.type.name(), ELDEST, TELLS) != null) {
        mayBeMissing(Val.of(map));
      }
    }
  }

  private void mayBeMissing(Val map) {
    evaluator.write(map, Selector.ANY_VALUE, Val.of(evaluator.atoms().nothing()), false);
  }
}
