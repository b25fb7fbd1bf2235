package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.List;
import nl.imwregiotilburg.privacy.analysis.bytecode.TypeRef;

/**
 * A call of a library's method.
 *
 * @param arguments the receiver first, unless it is static
 * @param result the type of what it returns
 */
public record CallShape(
    String owner,
    String name,
    String descriptor,
    List<Val> arguments,
    boolean isStatic,
    TypeRef result) {

  /** What the method is called on. */
  public Val receiver() {
    return isStatic || arguments.isEmpty() ? Val.NOTHING : arguments.get(0);
  }

  /** An argument by its position in the descriptor. */
  public Val argument(int index) {
    int position = index + (isStatic ? 0 : 1);
    return position < arguments.size() ? arguments.get(position) : Val.NOTHING;
  }

  /** The same call with other arguments. */
  public CallShape with(List<Val> others) {
    return new CallShape(owner, name, descriptor, others, isStatic, result);
  }

  /** How many arguments there are. */
  public int count() {
    return arguments.size() - (isStatic ? 0 : 1);
  }
}
