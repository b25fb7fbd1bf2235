package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions that are run for one known element after the other. */
final class ListFunctions {

  private static final String FUNCTIONS = "java/util/function/";
  private static final String STREAM = "java/util/stream/Stream";
  private static final String OPTIONAL = "java/util/Optional";

  private static final String APPLIED = "(Ljava/lang/Object;)Ljava/lang/Object;";
  private static final String COMBINED = "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;";
  private static final String TESTED = "(Ljava/lang/Object;)Z";
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
          "noneMatch");

  /** Of more elements than this it is not looked at what a function makes of each. */
  private static final int MOST = 8;

  private final Evaluator evaluator;
  private final Sequences lists;

  ListFunctions(Evaluator evaluator, Sequences lists) {
    this.evaluator = evaluator;
    this.lists = lists;
  }

  /** How many elements the function was run for. */
  private int run;

  /** What a call on a list or stream gives back; null when it is not known element by element. */
  @Nullable Val run(String type, String name, List<Val> arguments) {
    boolean runs = type.equals(STREAM) ? OF_STREAMS.contains(name) : name.equals("forEach");
    if (!runs || evaluator.repeated || arguments.size() < 2) {
      return null;
    }
    List<Val> elements = lists.elements(arguments.get(0));
    if (elements == null || elements.size() > MOST) {
      return null;
    }
    Val function = arguments.get(arguments.size() - 1);
    run = 0;
    return switch (name) {
      case "map" -> mapped(elements, function);
      case "filter" -> filtered(elements, function);
      case "reduce" -> reduced(elements, arguments);
      case "forEach", "forEachOrdered" -> {
        elements.forEach(element -> call("Consumer", "accept", ACCEPTED, function, element));
        yield Val.NOTHING;
      }
      default -> matched(name, elements, function);
    };
  }

  private Val call(String type, String method, String descriptor, Val function, Val... given) {
    List<Val> passed = new ArrayList<>(List.of(function));
    passed.addAll(List.of(given));
    int libraries = evaluator.libraries;
    int outer = evaluator.element;
    evaluator.libraries = 0;
    // What it makes is another object for each element.
    evaluator.element = outer * (MOST + 1) + ++run;
    Val made = evaluator.calls.virtual(FUNCTIONS + type, method, descriptor, passed, false);
    evaluator.libraries = libraries;
    evaluator.element = outer;
    return made.isEmpty() ? Val.of(Atoms.ANY) : made;
  }

  /** Each element becomes what a function makes of it. */
  private Val mapped(List<Val> elements, Val function) {
    List<Val> all = new ArrayList<>();
    elements.forEach(element -> all.add(call("Function", "apply", APPLIED, function, element)));
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
      Boolean passes = test(function, element);
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

  private @Nullable Boolean test(Val function, Val element) {
    Val answer = call("Predicate", "test", TESTED, function, element);
    return evaluator.constant(answer) instanceof Integer known ? known != 0 : null;
  }

  /** Whether any, all or none passes; null when that is not known. */
  private @Nullable Val matched(String name, List<Val> elements, Val function) {
    Heap before = evaluator.heap.copy();
    boolean wanted = !name.equals("allMatch");
    boolean found = false;
    for (Val element : elements) {
      Boolean passes = test(function, element);
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
              : call("BinaryOperator", "apply", COMBINED, operator, reached, element);
    }
    if (begins) {
      return reached;
    }
    Atom found = lists.made(OPTIONAL);
    if (reached != null) {
      evaluator.heap.put(found, Selector.ANY_ELEMENT, reached);
      evaluator.heap.put(found, FirstValues.PRESENT, Val.of(evaluator.atoms().integer(1)));
    }
    return Val.of(found);
  }

  private Val queued(List<Val> elements) {
    Atom made = lists.made(STREAM);
    lists.queue(made, elements);
    return Val.of(made);
  }
}
