package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.flow.value.CallShape;
import nl.imwregiotilburg.privacy.analysis.model.Expression;
import nl.imwregiotilburg.privacy.analysis.model.Path;
import org.objectweb.asm.Type;

/** Results of a library's methods that are made of a text or number and not equal to it. */
final class ChangedValues {

  /** Methods that hand out the very text or number they are given or called on. */
  private static final Set<String> SAME =
      Set.of(
          "toString",
          "valueOf",
          "copyValueOf",
          "intern",
          "name",
          "requireNonNull",
          "requireNonNullElse",
          "checkNotNull",
          "notNull",
          "orElse",
          "getOrDefault",
          "intValue",
          "longValue",
          "shortValue",
          "byteValue",
          "charValue",
          "booleanValue");

  private ChangedValues() {}

  /**
   * Whether a method makes another text, number or value object of one, in a way that a model does
   * not say: {@code URLEncoder.encode}, {@code Integer.sum}, the {@code toString()} of a list.
   */
  static boolean isOne(Expression expression, CallShape shape) {
    if (SAME.contains(shape.name())) {
      return expression instanceof Expression.Concat
          || expression instanceof Expression.Text text && isInside(text.value());
    }
    Type returned = Type.getReturnType(shape.descriptor());
    boolean value =
        returned.getSort() < Type.ARRAY
            || returned.getDescriptor().equals("Ljava/lang/String;")
            || returned.getSort() == Type.OBJECT
                && !shape.receiver().isEmpty()
                && returned.getInternalName().equals(shape.owner());
    return value && isMade(expression);
  }

  private static boolean isMade(Expression expression) {
    if (expression instanceof Expression.Union union) {
      // What an object holds, or else what is given, is one of them as it is.
      return union.values().stream().noneMatch(ChangedValues::isInside)
          && union.values().stream().anyMatch(ChangedValues::isMade);
    }
    if (expression instanceof Expression.Text text) {
      return isInside(text.value());
    }
    return expression instanceof Expression.Of of && !isInside(of)
        || expression instanceof Expression.Concat
        || expression instanceof Expression.Json
        || expression instanceof Expression.Fields;
  }

  /** Whether an expression is what an object holds, and not the object or the text in it. */
  private static boolean isInside(Expression expression) {
    if (!(expression instanceof Expression.Of of) || of.path().selectors().isEmpty()) {
      return false;
    }
    return !(ModelCall.last(of.path()) instanceof Path.Selector.Named named
        && named.name().equals("content"));
  }
}
