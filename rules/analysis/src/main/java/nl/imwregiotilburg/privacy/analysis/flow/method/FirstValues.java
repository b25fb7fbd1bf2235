package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Calls that do something only where there is a value, or only where there is none yet, on objects
 * of which it is certain: an optional that was made of a value or empty, a future that was
 * completed before.
 */
final class FirstValues {

  /** What models put there where an object certainly has a value, or has none. */
  static final Selector PRESENT = new Selector.Named("present");

  private static final String OPTIONAL = "java/util/Optional";
  private static final String FUTURE = "java/util/concurrent/CompletableFuture";
  private static final String FUNCTION = "java/util/function/";
  private static final String SUPPLIED = "()Ljava/lang/Object;";
  private static final String APPLIED = "(Ljava/lang/Object;)Ljava/lang/Object;";
  private static final String TESTED = "(Ljava/lang/Object;)Z";
  private static final String ACCEPTED = "(Ljava/lang/Object;)V";

  /** What models say of an object that has no value. */
  private static final String NONE = "no";

  private final Evaluator evaluator;

  FirstValues(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The result of a call on an object of which it is known whether it has a value; else null. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (owner.equals(OPTIONAL) && name.equals("ofNullable") && arguments.size() == 1) {
      return optional(arguments.get(0));
    }
    if (owner.equals(OPTIONAL) && name.equals("filter") && arguments.size() == 2) {
      return filtered(arguments.get(0), arguments.get(1));
    }
    boolean asks = owner.equals(OPTIONAL) || owner.equals(FUTURE) && name.startsWith("complete");
    Atom object = asks && !arguments.isEmpty() ? arguments.get(0).only() : null;
    if (object == null || object.kind != Atom.Kind.OBJECT || !object.single()) {
      return null;
    }
    Val present = evaluator.heap.get(object, PRESENT);
    Object known = present == null ? null : present.constant();
    if (known == null || known == Atom.NULL) {
      return null;
    }
    return known.equals(NONE) ? without(name, arguments) : with(object, name, arguments);
  }

  private @Nullable Val with(Atom object, String name, List<Val> arguments) {
    return switch (name) {
      case "or" -> arguments.get(0);
      case "orElse", "orElseGet" -> evaluator.read(object, Selector.ANY_ELEMENT);
      case "complete", "completeExceptionally" ->
          arguments.size() == 2 ? Val.of(evaluator.atoms().integer(0)) : null;
      case "isPresent" -> Val.of(evaluator.atoms().integer(1));
      case "isEmpty" -> Val.of(evaluator.atoms().integer(0));
      case "ifPresentOrElse" -> {
        Val value = evaluator.read(object, Selector.ANY_ELEMENT);
        yield run("Consumer", "accept", ACCEPTED, List.of(arguments.get(1), value));
      }
      case "map" -> optional(applied(object, arguments.get(1)));
      case "flatMap" -> applied(object, arguments.get(1));
      default -> null;
    };
  }

  private Val applied(Atom object, Val function) {
    Val value = evaluator.read(object, Selector.ANY_ELEMENT);
    return run("Function", "apply", APPLIED, List.of(function, value));
  }

  /** What is left of an optional; null when nobody knows whether its value passes a test. */
  private @Nullable Val filtered(Val optional, Val test) {
    Val value = evaluator.read(optional, Selector.ANY_ELEMENT);
    Val passes = run("Predicate", "test", TESTED, List.of(test, value));
    if (!(evaluator.facts.constant(passes) instanceof Integer answer)) {
      return null;
    }
    return answer == 0 ? optional(Val.of(evaluator.atoms().nothing())) : optional;
  }

  /** An optional of a value; null when nobody knows whether that is one or null. */
  private @Nullable Val optional(Val value) {
    boolean none = evaluator.facts.constant(value) == Atom.NULL;
    if (!none && !PresentKeys.isThere(value)) {
      return null;
    }
    Atom made = evaluator.sequences.made(OPTIONAL);
    evaluator.heap.put(made, PRESENT, Val.of(evaluator.atoms().text(none ? NONE : "yes")));
    if (!none) {
      evaluator.heap.put(made, Selector.ANY_ELEMENT, value);
    }
    return Val.of(made);
  }

  private @Nullable Val without(String name, List<Val> arguments) {
    return switch (name) {
      case "or", "orElseGet" -> run("Supplier", "get", SUPPLIED, arguments.subList(1, 2));
      case "orElse" -> arguments.get(1);
      case "ifPresent" -> Val.NOTHING;
      case "ifPresentOrElse" -> run("Runnable", "run", "()V", arguments.subList(2, 3));
      case "map", "flatMap", "filter" -> arguments.get(0);
      case "isPresent" -> Val.of(evaluator.atoms().integer(0));
      case "isEmpty" -> Val.of(evaluator.atoms().integer(1));
      default -> null;
    };
  }

  private Val run(String type, String name, String descriptor, List<Val> arguments) {
    String owner = type.equals("Runnable") ? "java/lang/Runnable" : FUNCTION + type;
    return evaluator.calls.virtual(owner, name, descriptor, arguments, false);
  }
}
