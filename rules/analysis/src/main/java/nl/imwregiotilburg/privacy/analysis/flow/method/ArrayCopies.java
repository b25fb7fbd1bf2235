package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/** Copies of arrays, and what fills them, element by element where it is known which ones. */
final class ArrayCopies {

  /** Longer copies are taken as a whole. */
  private static final int LONGEST = 64;

  private static final TypeRef OBJECTS = TypeRef.parse("[Ljava/lang/Object;");

  private final Evaluator evaluator;

  ArrayCopies(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The result of a call that copies elements at known places; null for all others. */
  @Nullable Val call(String owner, String name, List<Val> arguments) {
    if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
      return copied(arguments);
    }
    if (!owner.equals("java/util/Arrays") || arguments.size() < 2) {
      return null;
    }
    return switch (name) {
      case "copyOf" -> part(arguments.get(0), 0, number(arguments.get(1)));
      case "copyOfRange" ->
          arguments.size() == 3
              ? part(arguments.get(0), number(arguments.get(1)), number(arguments.get(2)))
              : null;
      case "fill" -> arguments.size() == 4 ? filled(arguments) : null;
      default -> null;
    };
  }

  /** Puts one thing at known places. */
  private @Nullable Val filled(List<Val> arguments) {
    int from = number(arguments.get(1));
    int to = number(arguments.get(2));
    if (from < 0 || to < from || to - from > LONGEST) {
      return null;
    }
    for (int i = from; i < to; i++) {
      evaluator.write(arguments.get(0), new Selector.Element(i), arguments.get(3), true);
    }
    return Val.NOTHING;
  }

  private int number(Val value) {
    return evaluator.facts.askConstant(value) instanceof Integer known ? known : -1;
  }

  private @Nullable Val copied(List<Val> arguments) {
    int from = number(arguments.get(1));
    int to = number(arguments.get(3));
    int length = number(arguments.get(4));
    if (from < 0 || to < 0 || length < 0 || length > LONGEST) {
      return null;
    }
    Val[] elements = elements(arguments.get(0), from, length);
    for (int i = 0; i < length; i++) {
      evaluator.write(arguments.get(2), new Selector.Element(to + i), elements[i], true);
    }
    return Val.NOTHING;
  }

  private Val[] elements(Val array, int from, int length) {
    Val[] elements = new Val[length];
    for (int i = 0; i < length; i++) {
      elements[i] = evaluator.read(array, new Selector.Element(from + i));
    }
    return elements;
  }

  private @Nullable Val part(Val array, int from, int to) {
    if (from < 0 || to < from || to - from > LONGEST || array.isEmpty()) {
      return null;
    }
    TypeRef type = evaluator.declaredTypes.of(array, 0);
    Atom made =
        evaluator
            .atoms()
            .object(
                List.of(evaluator.site(), "part"),
                type.isArray() ? type : OBJECTS,
                null,
                evaluator.repeated);
    Val[] elements = elements(array, from, to - from);
    evaluator.heap.create(made);
    for (int i = 0; i < elements.length; i++) {
      evaluator.write(Val.of(made), new Selector.Element(i), elements[i], true);
    }
    return Val.of(made);
  }
}
