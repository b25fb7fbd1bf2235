package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;

/**
 * A period that code uses.
 *
 * @param period as ISO 8601 writes it, {@code P15Y} or {@code PT36H}; empty when it could not be
 *     worked out
 * @param code the call or attribute that uses it: {@code minusYears}
 * @param location where
 */
public record UsedPeriod(String period, String code, Location location)
    implements Comparable<UsedPeriod> {

  private static final Comparator<UsedPeriod> ORDER =
      Comparator.comparing(UsedPeriod::location)
          .thenComparing(UsedPeriod::code)
          .thenComparing(UsedPeriod::period);

  /** Whether it could be worked out. */
  public boolean known() {
    return !period.isEmpty();
  }

  @Override
  public int compareTo(UsedPeriod other) {
    return ORDER.compare(this, other);
  }
}
