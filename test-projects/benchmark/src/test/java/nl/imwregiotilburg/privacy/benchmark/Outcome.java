package nl.imwregiotilburg.privacy.benchmark;

import java.util.Comparator;

/**
 * How one marker or finding turned out.
 *
 * @param kind right or wrong, and in which direction
 * @param place the line
 * @param rule id of the rule
 * @param detail the categories that were missed, or that were found and should not have been
 */
record Outcome(Kind kind, Place place, String rule, String detail) implements Comparable<Outcome> {

  /** The four ways to be right or wrong. */
  enum Kind {
    /** Expected and found, with every category. */
    TRUE_POSITIVE,
    /** Expected and not found, or not with every category. */
    FALSE_NEGATIVE,
    /** Found at a line, or with a category, where nothing is to be found. */
    FALSE_POSITIVE,
    /** Marked as safe and not found. */
    TRUE_NEGATIVE;

    /** Whether it is a mistake of the product. */
    boolean wrong() {
      return this == FALSE_NEGATIVE || this == FALSE_POSITIVE;
    }
  }

  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(Outcome::place)
          .thenComparing(Outcome::rule)
          .thenComparing(Outcome::kind);

  @Override
  public int compareTo(Outcome other) {
    return ORDER.compare(this, other);
  }
}
