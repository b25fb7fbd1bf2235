package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;

/**
 * What a method is told of the mistakes in a form: Spring gives it the form, and behind it an
 * object that holds the values that were rejected.
 */
final class FormErrors {

  private static final Selector BOUND = new Selector.Named("bound");
  private static final Selector PROPERTIES = new Selector.Named("properties");
  private static final TypeRef MAP = TypeRef.of("java/util/LinkedHashMap");

  private FormErrors() {}

  /** Puts a form and its properties where models say that such an object holds them. */
  static void enter(Evaluator evaluator, Heap heap, Val form, Val errors) {
    Heap before = evaluator.heap;
    evaluator.heap = heap;
    Atom properties =
        evaluator.atoms().object(List.of(evaluator.method, "bound"), MAP, null, false);
    heap.create(properties);
    evaluator.write(errors, BOUND, form, false);
    evaluator.write(errors, PROPERTIES, Val.of(properties), false);
    new BeanCopies(evaluator).copy(form, Val.of(properties), Val.NOTHING);
    evaluator.heap = before;
  }
}
