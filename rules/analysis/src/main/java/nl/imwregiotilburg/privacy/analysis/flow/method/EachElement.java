package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atoms;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Runs functions for one known element after the other. */
final class EachElement {

  /** So many objects are told apart that functions make inside of each other. */
  private static final int APART = 64;

  private static final String FUNCTIONS = "java/util/function/";
  private static final String APPLIED = "(Ljava/lang/Object;)Ljava/lang/Object;";
  private static final String TESTED = "(Ljava/lang/Object;)Z";

  private final Evaluator evaluator;

  /** How many elements a function was run for. */
  private int run;

  EachElement(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Begins with the first element. */
  void begin() {
    run = 0;
  }

  /** What the method of a functional interface returns that a function implements. */
  Val call(String owner, String method, String descriptor, Val function, Val... given) {
    List<Val> passed = new ArrayList<>(List.of(function));
    passed.addAll(List.of(given));
    return apart(() -> evaluator.calls.virtual(owner, method, descriptor, passed, false));
  }

  /** Runs something for one element: what it makes is another object for each of them. */
  Val apart(Supplier<Val> doing) {
    int libraries = evaluator.libraries;
    int outer = evaluator.element;
    evaluator.libraries = 0;
    evaluator.element = outer * APART + ++run % APART;
    Val made = doing.get();
    evaluator.libraries = libraries;
    evaluator.element = outer;
    return made.isEmpty() ? Val.of(Atoms.ANY) : made;
  }

  /** What a {@code Function} makes of an element. */
  Val apply(Val function, Val element) {
    return call(FUNCTIONS + "Function", "apply", APPLIED, function, element);
  }

  /** Whether an element passes a {@code Predicate}; null when that is not known. */
  @Nullable Boolean test(Val function, Val element) {
    return known(call(FUNCTIONS + "Predicate", "test", TESTED, function, element));
  }

  /** A truth value that is known; null for all others. */
  @Nullable Boolean known(Val answer) {
    return evaluator.facts.constant(answer) instanceof Integer number ? number != 0 : null;
  }
}
