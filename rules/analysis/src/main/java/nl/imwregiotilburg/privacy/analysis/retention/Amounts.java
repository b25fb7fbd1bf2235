package nl.imwregiotilburg.privacy.analysis.retention;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time in the forms in which code and configuration write them. */
final class Amounts {

  /** As Spring Boot writes periods and durations: {@code 15y}, {@code 30d}, {@code 12h}. */
  private static final Pattern SIMPLE = Pattern.compile("(\\d{1,9})(y|m|w|d|h|s|ms)");

  private static final Map<String, ChronoUnit> OF_PERIODS =
      Map.of(
          "y",
          ChronoUnit.YEARS,
          "m",
          ChronoUnit.MONTHS,
          "w",
          ChronoUnit.WEEKS,
          "d",
          ChronoUnit.DAYS);

  private static final Map<String, ChronoUnit> OF_DURATIONS =
      Map.of(
          "d",
          ChronoUnit.DAYS,
          "h",
          ChronoUnit.HOURS,
          "m",
          ChronoUnit.MINUTES,
          "s",
          ChronoUnit.SECONDS,
          "ms",
          ChronoUnit.MILLIS);

  private Amounts() {}

  /** A number of units; empty when there are too many. */
  static Optional<TemporalAmount> of(long number, ChronoUnit unit) {
    try {
      int count = Math.toIntExact(number);
      return switch (unit) {
        case DECADES -> Optional.of(Period.ofYears(Math.multiplyExact(count, 10)));
        case YEARS -> Optional.of(Period.ofYears(count));
        case MONTHS -> Optional.of(Period.ofMonths(count));
        case WEEKS -> Optional.of(Period.ofWeeks(count));
        case DAYS -> Optional.of(Period.ofDays(count));
        default -> unit.isTimeBased() ? Optional.of(Duration.of(number, unit)) : Optional.empty();
      };
    } catch (ArithmeticException tooMany) {
      return duration(number, unit);
    }
  }

  /** So many units that they fit no period: seconds and milliseconds only. */
  private static Optional<TemporalAmount> duration(long number, ChronoUnit unit) {
    try {
      return unit.isTimeBased() ? Optional.of(Duration.of(number, unit)) : Optional.empty();
    } catch (ArithmeticException tooMany) {
      return Optional.empty();
    }
  }

  /** A period as ISO 8601 or a framework's shorthand writes it. */
  static Optional<TemporalAmount> period(String text) {
    return parse(text, OF_PERIODS, Period::parse);
  }

  /** A duration as ISO 8601 or a framework's shorthand writes it. */
  static Optional<TemporalAmount> duration(String text) {
    return parse(text, OF_DURATIONS, Duration::parse);
  }

  private interface Parser {
    TemporalAmount parse(String text);
  }

  private static Optional<TemporalAmount> parse(
      String text, Map<String, ChronoUnit> units, Parser iso) {
    Matcher simple = SIMPLE.matcher(text.trim());
    if (simple.matches()) {
      return Optional.ofNullable(units.get(simple.group(2)))
          .flatMap(unit -> of(Long.parseLong(simple.group(1)), unit));
    }
    try {
      return Optional.of(iso.parse(text.trim()));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /**
   * ISO 8601, without sign: going back five years and keeping for five years are one; empty when it
   * is too long to be meant.
   */
  static String iso(TemporalAmount amount) {
    try {
      return unsigned(amount);
    } catch (ArithmeticException tooLong) {
      return "";
    }
  }

  private static String unsigned(TemporalAmount amount) {
    if (amount instanceof Period period) {
      return (period.toTotalMonths() < 0 || period.getDays() < 0 ? period.negated() : period)
          .toString();
    }
    Duration duration = ((Duration) amount).abs();
    return duration.toDays() <= Integer.MAX_VALUE
            && duration.equals(Duration.ofDays(duration.toDays()))
        ? Period.ofDays((int) duration.toDays()).toString()
        : duration.toString();
  }

  /** Whether it is shorter than a day: an interval of a machine, not a period of keeping. */
  static boolean brief(TemporalAmount amount) {
    return amount instanceof Duration duration && duration.abs().compareTo(Duration.ofDays(1)) < 0
        || amount instanceof Period period && period.isZero();
  }
}
