package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Operation;
import nl.imwregiotilburg.privacy.analysis.model.Path;

/**
 * Calls on a container with a key that is one of a few constants: a choice between two texts, or
 * what one of a few constructors puts into a final field. Each is looked at by itself.
 */
final class KeyAlternatives {

  private static final int MOST = 8;

  private final Evaluator evaluator;

  KeyAlternatives(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** What a call comes to with each key it may have; it is run as it is where that is not known. */
  Val run(MethodModel model, CallShape shape, Function<CallShape, Val> call) {
    int argument = keyOf(model);
    List<Val> keys = argument < 0 ? List.of() : constants(shape.argument(argument));
    if (keys.size() < 2) {
      return call.apply(keys.isEmpty() ? shape : with(shape, argument, keys.get(0)));
    }
    Alternatives alternatives = new Alternatives(evaluator);
    Val result = Val.NOTHING;
    for (Val key : keys) {
      CallShape one = with(shape, argument, key);
      result = result.or(alternatives.run(false, () -> call.apply(one)));
    }
    alternatives.end();
    return result;
  }

  private static CallShape with(CallShape shape, int argument, Val key) {
    List<Val> arguments = new ArrayList<>(shape.arguments());
    arguments.set(argument + (shape.isStatic() ? 0 : 1), key);
    return shape.with(arguments);
  }

  /** The few constants that a key may be, each by itself; none where it may be anything else. */
  private List<Val> constants(Val key) {
    List<Val> found = new ArrayList<>();
    for (int i = 0; i < key.count(); i++) {
      Atom atom = key.atom(i);
      boolean plain =
          atom.kind == Atom.Kind.CONSTANT
              && atom.data != Atom.NULL
              && !(atom.data instanceof Atom.Rough);
      if (plain) {
        found.add(Val.of(atom, key.way(i)));
      } else if (key.count() == 1 && evaluator.facts.askConstant(key) == null) {
        for (Object constant : few(atom)) {
          found.add(Val.of(evaluator.atoms().constant(constant), key.way(i)));
        }
      } else {
        return List.of();
      }
    }
    return found.size() > MOST ? List.of() : found;
  }

  private List<Object> few(Atom atom) {
    return atom.kind == Atom.Kind.CELL && atom.part() instanceof Selector.Field field
        ? evaluator.program.fixed.few(field)
        : List.of();
  }

  /** Which argument a model takes for the key of a container; −1 for none. */
  private static int keyOf(MethodModel model) {
    for (Operation operation : model.operations().orElse(List.of())) {
      if (operation instanceof Operation.Assign assign) {
        int target = keyOf(assign.target());
        int key = target >= 0 ? target : keyOf(assign.value());
        if (key >= 0) {
          return key;
        }
      }
    }
    return -1;
  }

  private static int keyOf(Expression expression) {
    if (expression instanceof Expression.Of of) {
      return keyOf(of.path());
    }
    int key = -1;
    if (expression instanceof Expression.Union union) {
      for (Expression one : union.values()) {
        key = Math.max(key, keyOf(one));
      }
    }
    return key;
  }

  private static int keyOf(Path path) {
    for (Path.Selector selector : path.selectors()) {
      if (selector instanceof Path.Selector.ValueAt at) {
        return at.argument();
      }
    }
    return -1;
  }
}
