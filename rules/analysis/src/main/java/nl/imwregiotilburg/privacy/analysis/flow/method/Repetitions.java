package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Set;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * Functions that a library runs any number of times: for each element of a collection, stream or
 * map. What one run leaves behind, the next one finds.
 */
final class Repetitions {

  /** After so many runs a counter has been taken for one that nobody knows. */
  private static final int MOST_RUNS = 4;

  /** Methods that run what they are given, or what they are called on, again and again. */
  private static final Set<String> REPEATING =
      Set.of(
          "forEach",
          "forEachOrdered",
          "forEachRemaining",
          "removeIf",
          "replaceAll",
          "sort",
          "setAll",
          "generate",
          "iterate",
          "map",
          "mapToObj",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "flatMap",
          "mapMulti",
          "filter",
          "takeWhile",
          "dropWhile",
          "peek",
          "sorted",
          "min",
          "max",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "reduce",
          "collect",
          "toArray",
          "stream",
          "iterator",
          "spliterator",
          "join",
          "forEachKey",
          "forEachValue",
          "forEachEntry");

  private Repetitions() {}

  /** Whether a call runs functions more than once. What holds one value at most runs them once. */
  static boolean are(CallShape call) {
    String owner = call.owner();
    return REPEATING.contains(call.name())
        && !owner.startsWith("java/util/Optional")
        && !owner.startsWith("java/util/concurrent/Co")
        && !owner.endsWith("/Optional")
        && !owner.endsWith("/Mono");
  }

  /** Runs something until another run changes nothing. */
  static Val run(Evaluator evaluator, Supplier<Val> function) {
    Heap head = evaluator.heap;
    evaluator.heap = head.copy();
    Val result = function.get();
    Heap after = evaluator.heap;
    for (int run = 1; run < MOST_RUNS; run++) {
      Heap next = head.copy();
      if (!next.join(after, evaluator::unwritten)) {
        break;
      }
      head = next;
      evaluator.heap = head.copy();
      result = result.or(function.get());
      if (!after.join(evaluator.heap, evaluator::unwritten)) {
        break;
      }
    }
    evaluator.heap = after;
    return result;
  }
}
