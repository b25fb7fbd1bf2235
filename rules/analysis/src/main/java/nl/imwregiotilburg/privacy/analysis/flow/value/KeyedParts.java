package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is known of the values of a container of which some were put in or taken out by key. */
public final class KeyedParts {

  /** With more keys than this it is not looked at which of them were replaced. */
  private static final int MOST = 16;

  private KeyedParts() {}

  /**
   * What of a container was there before a method changed some of its values.
   *
   * @param parts what the method put in
   * @param selector some value, or some value but those under certain keys
   */
  public static Selector unwritten(Map<Selector, Val> parts, Selector selector) {
    if (!selector.family().equals(Selector.ANY_VALUE)) {
      return selector;
    }
    SortedSet<String> keys = new TreeSet<>();
    if (selector instanceof Selector.Others others) {
      keys.addAll(others.keys());
    }
    for (Selector part : parts.keySet()) {
      if (part instanceof Selector.Value value && part.exact()) {
        keys.add(value.key());
      }
    }
    return keys.isEmpty() || keys.size() > MOST ? Selector.ANY_VALUE : new Selector.Others(keys);
  }

  /** Whether a selector says that it does not mean a part. */
  public static boolean leavesOut(Selector selector, Selector part) {
    return selector instanceof Selector.Others others
        && part instanceof Selector.Value value
        && part.exact()
        && others.keys().contains(value.key());
  }
}
