package nl.imwregiotilburg.privacy.analysis.retention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.BasicValue;

/** A value in a method's code of which it is known what it can be. */
final class Known extends BasicValue {

  /** A value that can be more than this is as good as unknown. */
  private static final int MOST = 8;

  private final List<Object> values;

  private Known(Type type, List<Object> values) {
    super(type);
    this.values = values;
  }

  /** A value that is one of these; an unknown one when there are none or too many. */
  static BasicValue of(@Nullable BasicValue kind, List<?> values) {
    BasicValue plain = kind == null ? BasicValue.REFERENCE_VALUE : kind;
    return new Known(plain.getType(), values.size() > MOST ? List.of() : List.copyOf(values));
  }

  /** What a value can be; nothing when that is not known. */
  static List<Object> in(@Nullable BasicValue value) {
    return value instanceof Known known ? known.values : List.of();
  }

  /** Either of two values; unknown when one of them is. */
  static BasicValue either(BasicValue one, BasicValue other) {
    if (in(one).isEmpty() || in(other).isEmpty()) {
      return new Known(one.getType(), List.of());
    }
    Set<Object> all = new LinkedHashSet<>(in(one));
    all.addAll(in(other));
    return of(one, List.copyOf(all));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BasicValue value
        && Objects.equals(getType(), value.getType())
        && values.equals(in(value));
  }

  @Override
  public int hashCode() {
    return values.isEmpty() ? super.hashCode() : 31 * super.hashCode() + values.hashCode();
  }
}
