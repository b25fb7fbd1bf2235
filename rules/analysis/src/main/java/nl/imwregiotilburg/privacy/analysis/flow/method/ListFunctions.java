package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Functions that are run for one known element after the other. */
final class ListFunctions {

  private static final String FUNCTIONS = "java/util/function/";
  private static final String STREAM = "java/util/stream/Stream";
  static final String INTS = "java/util/stream/IntStream";
  private static final String OPTIONAL = "java/util/Optional";

  private static final String COMBINED = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
  private static final String ACCEPTED = "(Ljava/lang/Object;)V";

  /** Methods of streams that run a function for each element. */
  private static final Set<String> OF_STREAMS =
      Set.of(
          "map",
          "filter",
          "forEach",
          "forEachOrdered",
          "reduce",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "sorted",
          "max",
          "min",
          "collect");

  /** Methods of streams of numbers that do so, or hand on the numbers. */
  private static final Set<String> OF_INTS =
      Set.of("mapToObj", "map", "filter", "forEach", "boxed");

  /** Methods of lists that do so. */
  private static final Set<String> OF_LISTS = Set.of("forEach", "sort", "removeIf");

  /** Of more elements than this it is not looked at what a function makes of each. */
  static final int MOST = 16;

  private final Evaluator evaluator;
  private final Sequences lists;
  private final EachElement each;
  private final Ordering ordering;
  private final ListCollectors collectors;

  ListFunctions(Evaluator evaluator, Sequences lists, EachElement each, Ordering ordering) {
    this.evaluator = evaluator;
    this.lists = lists;
    this.each = each;
    this.ordering = ordering;
    this.collectors = new ListCollectors(evaluator, lists, each);
  }

  /** What a call on a list or stream gives back; null when it is not known element by element. */
  @Nullable Val run(String type, String name, List<Val> arguments) {
    boolean runs =
        switch (type) {
          case STREAM -> OF_STREAMS.contains(name);
          case INTS -> OF_INTS.contains(name);
          default -> OF_LISTS.contains(name);
        };
    if (!runs || evaluator.repeated) {
      return null;
    }
    List<Val> elements = lists.elements(arguments.get(0));
    if (elements == null || elements.size() > MOST) {
      return null;
    }
    Val function = arguments.size() < 2 ? Val.NOTHING : arguments.get(arguments.size() - 1);
    each.begin();
    if (type.equals(INTS)) {
      return ofInts(name, elements, function);
    }
    return switch (name) {
      case "sorted" -> ordered(elements, function);
      case "max", "min" -> extreme(elements, function, name.equals("max"));
      case "collect" -> arguments.size() == 2 ? collectors.collect(elements, function) : null;
      case "sort" -> {
        List<Val> sorted = ordering.sorted(elements, function);
        if (sorted == null) {
          yield null;
        }
        Atom list = arguments.get(0).only();
        if (list == null || !lists.isTracked(list)) {
          yield null;
        }
        lists.queue(list, sorted);
        yield Val.NOTHING;
      }
      case "removeIf" -> removed(elements, arguments);
      case "map" -> mapped(elements, function);
      case "filter" -> filtered(elements, function);
      case "reduce" -> reduced(elements, arguments);
      case "forEach", "forEachOrdered" -> {
        elements.forEach(
            element -> each.call(FUNCTIONS + "Consumer", "accept", ACCEPTED, function, element));
        yield Val.NOTHING;
      }
      default -> matched(name, elements, function);
    };
  }

  /** What a stream of known numbers gives; null when it is not known of each. */
  private @Nullable Val ofInts(String name, List<Val> elements, Val function) {
    List<Val> all = new ArrayList<>();
    for (Val element : elements) {
      switch (name) {
        case "mapToObj" ->
            all.add(
                each.call(
                    FUNCTIONS + "IntFunction",
                    "apply",
                    "(I)Ljava/lang/Object;",
                    function,
                    element));
        case "map" ->
            all.add(
                each.call(FUNCTIONS + "IntUnaryOperator", "applyAsInt", "(I)I", function, element));
        case "forEach" -> each.call(FUNCTIONS + "IntConsumer", "accept", "(I)V", function, element);
        case "boxed" -> all.add(element);
        default -> {
          Boolean passes =
              each.known(each.call(FUNCTIONS + "IntPredicate", "test", "(I)Z", function, element));
          if (passes == null) {
            return null;
          }
          if (passes) {
            all.add(element);
          }
        }
      }
    }
    if (name.equals("forEach")) {
      return Val.NOTHING;
    }
    Atom made = lists.made(name.equals("mapToObj") || name.equals("boxed") ? STREAM : INTS);
    lists.queue(made, all);
    return Val.of(made);
  }

  private @Nullable Val ordered(List<Val> elements, Val comparator) {
    List<Val> sorted = ordering.sorted(elements, comparator);
    return sorted == null ? null : queued(sorted);
  }

  private @Nullable Val extreme(List<Val> elements, Val comparator, boolean last) {
    List<Val> sorted = elements.isEmpty() ? null : ordering.sorted(elements, comparator);
    if (sorted == null) {
      return null;
    }
    Val found = sorted.get(last ? sorted.size() - 1 : 0);
    boolean both =
        sorted.size() > 1
            && Integer.valueOf(0)
                .equals(
                    ordering.compare(comparator, found, sorted.get(last ? sorted.size() - 2 : 1)));
    return both ? null : optional(found);
  }

  /** Takes out the elements that pass; null when that is not known of each. */
  private @Nullable Val removed(List<Val> elements, List<Val> arguments) {
    Atom list = arguments.get(0).only();
    Heap before = evaluator.heap.copy();
    List<Val> left = new ArrayList<>();
    for (Val element : elements) {
      Boolean passes = each.test(arguments.get(1), element);
      if (passes == null || list == null || !lists.isTracked(list)) {
        evaluator.heap = before;
        return null;
      }
      if (!passes) {
        left.add(element);
      }
    }
    if (list != null) {
      lists.queue(list, left);
    }
    return Val.of(evaluator.atoms().integer(left.size() < elements.size() ? 1 : 0));
  }

  /** Each element becomes what a function makes of it. */
  private Val mapped(List<Val> elements, Val function) {
    List<Val> all = new ArrayList<>();
    elements.forEach(element -> all.add(each.apply(function, element)));
    return queued(all);
  }

  /**
   * The elements that pass; null when that is not known of each. What a function holds may change
   * before the stream is asked for something: then another element passes.
   */
  private @Nullable Val filtered(List<Val> elements, Val function) {
    Atom only = function.only();
    Atom.Function known = only == null ? null : only.function();
    if (known == null || known.captured() > 0) {
      return null;
    }
    Heap before = evaluator.heap.copy();
    List<Val> passing = new ArrayList<>();
    for (Val element : elements) {
      Boolean passes = each.test(function, element);
      if (passes == null) {
        evaluator.heap = before;
        return null;
      }
      if (passes) {
        passing.add(element);
      }
    }
    return queued(passing);
  }

  /** Whether any, all or none passes; null when that is not known. */
  private @Nullable Val matched(String name, List<Val> elements, Val function) {
    Heap before = evaluator.heap.copy();
    boolean wanted = !name.equals("allMatch");
    boolean found = false;
    for (Val element : elements) {
      Boolean passes = each.test(function, element);
      if (passes == null) {
        evaluator.heap = before;
        return null;
      }
      if (passes == wanted) {
        found = true;
        break;
      }
    }
    return Val.of(evaluator.atoms().integer(name.equals("anyMatch") == found ? 1 : 0));
  }

  private @Nullable Val reduced(List<Val> elements, List<Val> arguments) {
    boolean begins = arguments.size() == 3;
    if (arguments.size() > 3) {
      return null;
    }
    Val operator = arguments.get(arguments.size() - 1);
    Val reached = begins ? arguments.get(1) : null;
    for (Val element : elements) {
      reached =
          reached == null
              ? element
              : each.call(
                  FUNCTIONS + "BinaryOperator", "apply", COMBINED, operator, reached, element);
    }
    if (begins) {
      return reached;
    }
    return optional(reached);
  }

  private Val optional(@Nullable Val value) {
    Atom made = lists.made(OPTIONAL);
    if (value != null) {
      evaluator.heap.put(made, Selector.ANY_ELEMENT, value);
      evaluator.heap.put(made, FirstValues.PRESENT, Val.of(evaluator.atoms().integer(1)));
    }
    return Val.of(made);
  }

  private Val queued(List<Val> elements) {
    Atom made = lists.made(STREAM);
    lists.queue(made, elements);
    return Val.of(made);
  }
}
