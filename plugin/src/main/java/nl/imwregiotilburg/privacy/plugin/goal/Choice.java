package nl.imwregiotilburg.privacy.plugin.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.plugin.inspection.Followed;

/** Turns what a user wrote in a parameter into what it means. */
final class Choice {

  private Choice() {}

  /**
   * One of the constants of an enum, written in any case.
   *
   * @throws ConfigurationException if there is no such constant
   */
  static <E extends Enum<E>> E of(Class<E> type, String property, String written) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    property + ": '" + written + "' is not allowed; write " + allowed(type)));
  }

  /** Several constants, each once, in the order of the enum. */
  static <E extends Enum<E>> List<E> several(Class<E> type, String property, List<String> written) {
    return written.stream()
        .filter(word -> !word.isBlank())
        .map(word -> of(type, property, word))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Which dependencies are followed.
   *
   * @throws ConfigurationException if an entry means nothing
   */
  static Followed followed(String property, List<String> written) {
    try {
      return Followed.of(written);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(property + ": " + e.getMessage(), e);
    }
  }

  /**
   * An ISO 8601 date; today by the clock when nothing is written.
   *
   * @throws ConfigurationException if it is no such date
   */
  static LocalDate date(String property, String written, Clock clock) {
    if (written.isBlank()) {
      return LocalDate.now(clock);
    }
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeParseException e) {
      throw new ConfigurationException(
          property + ": '" + written + "' is no date; write it as 2027-01-31", e);
    }
  }

  private static <E extends Enum<E>> String allowed(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
