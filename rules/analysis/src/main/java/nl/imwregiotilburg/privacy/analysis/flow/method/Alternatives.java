package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * What a call may run, one of several. Each begins with what there was before the call; afterwards
 * everything may be as any of them left it.
 */
final class Alternatives {

  private final Evaluator evaluator;
  private final Heap before;
  private @Nullable Heap after;

  Alternatives(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.before = evaluator.heap;
  }

  /**
   * Runs one of them.
   *
   * @param alone whether there is no other
   */
  Val run(boolean alone, Supplier<Val> alternative) {
    evaluator.heap = alone ? before : before.copy();
    Val result = alternative.get();
    Heap left = evaluator.heap;
    Heap joined = after;
    if (joined == null || joined == left) {
      after = left;
    } else {
      joined.join(left, evaluator::unwritten);
    }
    evaluator.heap = before;
    return result;
  }

  /** Whether nothing was run yet. */
  boolean hasNone() {
    return after == null;
  }

  /** Goes on with what they left together. */
  void end() {
    Heap left = after;
    evaluator.heap = left == null ? before : left;
  }
}
