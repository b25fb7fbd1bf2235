package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Collectors that put every element of a stream where a constant says: under the key that a
 * function makes of it. What is under which key is known then.
 */
final class ListCollectors {

  /** Begins the names of the types of collectors in models. */
  private static final String MODEL = Atom.MODEL + "Collector$";

  /** The methods that make collectors of lists, by themselves or for other collectors. */
  private static final Set<String> LISTING =
      Set.of(
          "toList", "toUnmodifiableList", "groupingBy", "groupingByConcurrent", "partitioningBy");

  private static final String STREAM = "java/util/stream/Stream";
  private static final String COLLECTED = "(Ljava/util/stream/Collector;)Ljava/lang/Object;";
  private static final String MAP = "java/util/HashMap";

  private static final Selector BY = new Selector.Named("by");
  private static final Selector INTO = new Selector.Named("into");
  private static final Selector DOWNSTREAM = new Selector.Named("downstream");
  private static final Selector KEY = new Selector.Named("key");
  private static final Selector VALUE = new Selector.Named("value");

  private final Evaluator evaluator;
  private final Sequences lists;
  private final EachElement each;

  ListCollectors(Evaluator evaluator, Sequences lists, EachElement each) {
    this.evaluator = evaluator;
    this.lists = lists;
    this.each = each;
  }

  /** What a collector makes of elements; null when a model has to say. */
  @Nullable Val collect(List<Val> elements, Val collectors) {
    Atom collector = collectors.only();
    if (collector == null) {
      return null;
    }
    Heap before = evaluator.heap.copy();
    Val collected =
        switch (collector.type.name()) {
          case MODEL + "Grouping" -> grouped(elements, collector);
          case MODEL + "Partitioning" -> partitioned(elements, collector);
          case MODEL + "Mapped" -> mapped(elements, collector);
          case MODEL + "Elements" -> inOrder(collector) ? list(elements) : null;
          case MODEL + "Mapping" -> {
            List<Val> all = new ArrayList<>();
            elements.forEach(element -> all.add(each.apply(part(collector, BY), element)));
            yield downstream(all, collector);
          }
          default -> null;
        };
    if (collected == null) {
      evaluator.heap = before;
    }
    return collected;
  }

  /** Whether a collector makes a list of the elements, and no set, or one of them. */
  private boolean inOrder(Atom collector) {
    String made = evaluator.atoms().madeBy(collector);
    return made != null && LISTING.contains(made);
  }

  private Val list(List<Val> elements) {
    Atom made = lists.made("java/util/ArrayList");
    lists.queue(made, elements);
    return Val.of(made);
  }

  private @Nullable Val grouped(List<Val> elements, Atom collector) {
    Map<Object, List<Val>> groups = new LinkedHashMap<>();
    for (Val element : elements) {
      Object key = key(each.apply(part(collector, BY), element));
      if (key == null) {
        return null;
      }
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
    }
    return collected(groups, collector);
  }

  private @Nullable Val partitioned(List<Val> elements, Atom collector) {
    Map<Object, List<Val>> groups = new LinkedHashMap<>();
    groups.put(0, new ArrayList<>());
    groups.put(1, new ArrayList<>());
    for (Val element : elements) {
      Boolean passes = each.test(part(collector, BY), element);
      if (passes == null) {
        return null;
      }
      groups.getOrDefault(passes ? 1 : 0, new ArrayList<>()).add(element);
    }
    return collected(groups, collector);
  }

  /** The map that a collector fills: one of its own, or one that a function makes. */
  private Atom made(Atom collector) {
    Val factory = part(collector, INTO);
    Val given =
        factory.isEmpty()
            ? Val.NOTHING
            : each.call("java/util/function/Supplier", "get", "()Ljava/lang/Object;", factory);
    Atom only = given.only();
    return only != null && only.kind == Atom.Kind.OBJECT ? only : lists.made(MAP);
  }

  private Val collected(Map<Object, List<Val>> groups, Atom collector) {
    Atom map = made(collector);
    groups.forEach((key, group) -> put(map, key, each.apart(() -> downstream(group, collector))));
    return Val.of(map);
  }

  private @Nullable Val mapped(List<Val> elements, Atom collector) {
    Atom map = made(collector);
    for (Val element : elements) {
      Object key = key(each.apply(part(collector, KEY), element));
      if (key == null || evaluator.heap.parts(map).containsKey(place(key))) {
        return null;
      }
      put(map, key, each.apply(part(collector, VALUE), element));
    }
    return Val.of(map);
  }

  private Val downstream(List<Val> elements, Atom collector) {
    Atom stream = lists.made(STREAM);
    lists.queue(stream, elements);
    return evaluator.calls.virtual(
        STREAM, "collect", COLLECTED, List.of(Val.of(stream), part(collector, DOWNSTREAM)), false);
  }

  private void put(Atom map, Object key, Val value) {
    evaluator.heap.put(map, place(key), value);
    evaluator.write(Val.of(map), Selector.KEYS, Val.of(evaluator.atoms().constant(key)), false);
  }

  private static Selector place(Object key) {
    return new Selector.Value(key.toString());
  }

  private @Nullable Object key(Val made) {
    Object constant = evaluator.facts.constant(made);
    return constant instanceof String || constant instanceof Integer ? constant : null;
  }

  private Val part(Atom collector, Selector part) {
    return evaluator.heap.parts(collector).getOrDefault(part, Val.NOTHING);
  }
}
