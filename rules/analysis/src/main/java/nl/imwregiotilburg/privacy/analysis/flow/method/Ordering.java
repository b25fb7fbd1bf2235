package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.flow.value.Atom;
import nl.imwregiotilburg.privacy.analysis.flow.value.Heap;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Which of two elements comes first, by their natural order or by a comparator, where what they are
 * compared by are constants.
 */
final class Ordering {

  private static final String COMPARATOR = "java/util/Comparator";
  private static final String COMPARES = "(Ljava/lang/Object;Ljava/lang/Object;)I";
  private static final String INT_FUNCTION = "java/util/function/ToIntFunction";

  /** Begins the names of the types of comparators that models tell of. */
  private static final String INT = "int";

  private static final Selector KEY = new Selector.Named("key");
  private static final Selector KIND = new Selector.Named("kind");
  private static final Selector BY = new Selector.Named("by");
  private static final Selector OF = new Selector.Named("of");
  private static final Selector FIRST = new Selector.Named("first");
  private static final Selector SECOND = new Selector.Named("second");

  private static final int DEEPEST = 4;

  private final Evaluator evaluator;
  private final EachElement each;

  Ordering(Evaluator evaluator, EachElement each) {
    this.evaluator = evaluator;
    this.each = each;
  }

  /** Elements in their order; null when that is not known. */
  @Nullable List<Val> sorted(List<Val> elements, Val comparator) {
    Heap before = evaluator.heap.copy();
    List<Val> sorted = new ArrayList<>();
    for (Val element : elements) {
      int place = place(sorted, element, comparator);
      if (place < 0) {
        evaluator.heap = before;
        return null;
      }
      sorted.add(place, element);
    }
    return sorted;
  }

  /** Where an element goes among others, behind those that are equal to it; −1 if not known. */
  int place(List<Val> sorted, Val element, Val comparator) {
    int place = sorted.size();
    while (place > 0) {
      Integer compared = compare(comparator, sorted.get(place - 1), element);
      if (compared == null) {
        return -1;
      }
      if (compared <= 0) {
        break;
      }
      place--;
    }
    return place;
  }

  /**
   * How two elements compare; null when that is not known.
   *
   * @param comparator nothing, or null, for their natural order
   */
  @Nullable Integer compare(Val comparator, Val one, Val other) {
    return compare(comparator, one, other, 0);
  }

  private @Nullable Integer compare(Val comparator, Val one, Val other, int depth) {
    if (comparator.isEmpty() || evaluator.facts.constant(comparator) == Atom.NULL) {
      return natural(one, other);
    }
    Atom only = comparator.only();
    if (only == null || depth > DEEPEST) {
      return null;
    }
    return switch (only.type.name()) {
      case Atom.MODEL + "NaturalOrder" -> natural(one, other);
      case Atom.MODEL + "ReversedComparator" -> {
        Integer compared = compare(part(only, OF), one, other, depth + 1);
        yield compared == null ? null : -compared;
      }
      case Atom.MODEL + "KeyComparator" -> {
        Object kind = part(only, KIND).constant();
        Val first = key(kind, only, one);
        Val second = key(kind, only, other);
        yield kind != null && !kind.equals(INT)
            ? null
            : compare(part(only, BY), first, second, depth + 1);
      }
      case Atom.MODEL + "BothComparators" -> {
        Integer first = compare(part(only, FIRST), one, other, depth + 1);
        yield first == null || first != 0
            ? first
            : compare(part(only, SECOND), one, other, depth + 1);
      }
      default -> sign(each.call(COMPARATOR, "compare", COMPARES, comparator, one, other));
    };
  }

  private Val key(@Nullable Object kind, Atom comparator, Val element) {
    Val function = part(comparator, KEY);
    return kind == null
        ? each.apply(function, element)
        : each.call(INT_FUNCTION, "applyAsInt", "(Ljava/lang/Object;)I", function, element);
  }

  private Val part(Atom comparator, Selector part) {
    return evaluator.heap.parts(comparator).getOrDefault(part, Val.NOTHING);
  }

  private @Nullable Integer natural(Val one, Val other) {
    Object first = evaluator.facts.constant(one);
    Object second = evaluator.facts.constant(other);
    if (first instanceof Integer a && second instanceof Integer b) {
      return Integer.compare(a, b);
    }
    if (first instanceof String a && second instanceof String b) {
      return Integer.signum(a.compareTo(b));
    }
    Atom object = one.only();
    boolean own =
        object != null
            && object.kind == Atom.Kind.OBJECT
            && !evaluator.program.index.isLibrary(object.type.name());
    return own
        ? sign(each.call("java/lang/Comparable", "compareTo", "(Ljava/lang/Object;)I", one, other))
        : null;
  }

  private @Nullable Integer sign(Val answer) {
    return evaluator.facts.constant(answer) instanceof Integer number
        ? Integer.signum(number)
        : null;
  }
}
