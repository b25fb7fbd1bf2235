package nl.imwregiotilburg.privacy.analysis.flow.value;

/** What is at places of arrays and maps where nothing may have been put. */
public final class UnsetPlaces {

  private UnsetPlaces() {}

  /** What is at one place, though something was put at some. */
  public static Val otherwise(Atoms atoms, Parts parts, Selector selector) {
    return selector instanceof Selector.Value ? Val.of(atoms.nothing()) : of(parts, selector);
  }

  /** What some element of a new array holds that may not have been written to. */
  public static Val of(Parts parts, Selector selector) {
    Val unset = selector instanceof Selector.Element ? parts.get(Selector.UNSET) : null;
    return unset == null || !selector.exact() && isFull(parts) ? Val.NOTHING : unset;
  }

  /** Whether something was put at each place of an array. */
  private static boolean isFull(Parts array) {
    Val length = array.get(Selector.LENGTH);
    if (length == null || !(length.constant() instanceof Integer known) || known > array.size()) {
      return false;
    }
    for (int i = 0; i < known; i++) {
      if (!array.containsKey(new Selector.Element(i))) {
        return false;
      }
    }
    return true;
  }
}
