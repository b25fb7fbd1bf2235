package nl.imwregiotilburg.privacy.compliance.rule;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import nl.imwregiotilburg.privacy.register.RetentionRule;

/**
 * A length of time that can be compared, though months and years have no fixed number of days.
 *
 * @param months its years and months
 * @param days its weeks and days
 */
record Term(long months, double days) {

  /** Days in a month on average: 146 097 days in 400 Gregorian years. */
  private static final double MONTH = ChronoUnit.MONTHS.getDuration().toSeconds() / 86_400.0;

  /** Between years counted in days and years of the calendar: leap days, and uneven months. */
  private static final double UNEVEN = 3;

  private static final double MONTHS_A_LEAP_DAY = 48;

  /** The period of a retention rule. */
  static Term of(RetentionRule rule) {
    return of(rule.period());
  }

  static Term of(Period period) {
    return new Term(period.toTotalMonths(), period.getDays());
  }

  /** A period or duration as ISO 8601 writes it. */
  static Term of(String iso) {
    return iso.contains("T")
        ? new Term(0, Duration.parse(iso).toSeconds() / 86_400.0)
        : of(Period.parse(iso));
  }

  /** Whether both are the same; seven times 365 days and seven years are. */
  boolean sameAs(Term other) {
    if (months == other.months) {
      return days == other.days;
    }
    double slack = UNEVEN + Math.max(months, other.months) / MONTHS_A_LEAP_DAY;
    return (months == 0 || other.months == 0) && Math.abs(inDays() - other.inDays()) <= slack;
  }

  /** Whether it is longer, by more than the calendar's unevenness. */
  boolean longerThan(Term other) {
    return !sameAs(other) && inDays() > other.inDays();
  }

  private double inDays() {
    return months * MONTH + days;
  }
}
