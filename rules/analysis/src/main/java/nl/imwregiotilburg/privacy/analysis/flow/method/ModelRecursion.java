package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import org.jspecify.annotations.Nullable;

/**
 * Calls of objects that exist in models only and that hold themselves, as what a loop puts one
 * behind the other does ({@code all = all.andThen(next)}): a call that leads to itself returns what
 * it is known to return, until that is all.
 */
final class ModelRecursion {

  /** After so many rounds what was found is taken for all. */
  private static final int MOST_ROUNDS = 8;

  private record Key(List<Integer> receiver, String type, String method) {}

  /** A call that is being looked at, and what all calls like it on the way to it have in common. */
  private static final class Open {
    List<Val> arguments;
    Val result = Val.NOTHING;
    boolean again;

    Open(List<Val> arguments) {
      this.arguments = arguments;
    }
  }

  private final Map<Key, Open> open = new HashMap<>();

  /**
   * Runs a method of an object.
   *
   * @param call what the method does with what it is given
   */
  Val run(
      String type, String method, Val receiver, List<Val> given, Function<List<Val>, Val> call) {
    Key key = new Key(receiver.ids(), type, method);
    Open known = open.get(key);
    if (known != null) {
      List<Val> both = both(known.arguments, given);
      if (both != null) {
        known.arguments = both;
      }
      known.again = true;
      return known.result;
    }
    Open made = new Open(given);
    open.put(key, made);
    try {
      for (int round = 0; ; round++) {
        made.again = false;
        List<Val> before = made.arguments;
        Val result = made.result.or(call.apply(before));
        boolean changed = !result.sameAtoms(made.result) || made.arguments != before;
        made.result = result;
        if (!made.again || !changed || round >= MOST_ROUNDS) {
          return result;
        }
      }
    } finally {
      open.remove(key);
    }
  }

  /** Each argument of two calls; null when the second gives nothing new. */
  private static @Nullable List<Val> both(List<Val> known, List<Val> given) {
    boolean more = false;
    List<Val> both = new ArrayList<>();
    for (int i = 0; i < Math.min(known.size(), given.size()); i++) {
      Val value = known.get(i).or(given.get(i));
      more |= !value.sameAtoms(known.get(i));
      both.add(value);
    }
    return more ? both : null;
  }
}
