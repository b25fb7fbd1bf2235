package nl.imwregiotilburg.privacy.analysis.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls that do something only where there is no value yet, on objects that certainly have one: an
 * optional that was made of a value, a future that was completed before.
 */
final class FirstValues {

  /** What models put there where an object certainly has a value. */
  static final Selector PRESENT = new Selector.Named("present");

  private final Evaluator evaluator;

  FirstValues(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The result of a call on an object that has a value; null where it may have none. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    boolean asks =
        switch (name) {
          case "or", "orElse", "orElseGet" ->
              arguments.size() == 2 && owner.equals("java/util/Optional");
          case "complete", "completeExceptionally" ->
              arguments.size() == 2 && owner.equals("java/util/concurrent/CompletableFuture");
          default -> false;
        };
    Atom object = asks ? arguments.get(0).only() : null;
    if (object == null || object.kind != Atom.Kind.OBJECT || !object.single()) {
      return null;
    }
    Val present = evaluator.heap.get(object, PRESENT);
    if (present == null || present.constant() == null || present.constant() == Atom.NULL) {
      return null;
    }
    return switch (name) {
      case "or" -> arguments.get(0);
      case "orElse", "orElseGet" -> evaluator.read(object, Selector.ANY_ELEMENT);
      default -> Val.of(evaluator.atoms().integer(0));
    };
  }
}
