package nl.imwregiotilburg.privacy.plugin.dutch;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods in Dutch: {@code 1 jaar, 6 maanden}. */
public final class Periods {

  private static final String AT_ONCE = "direct";
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,5} ?\\p{L}+)(( ?, ?| en )\\d{1,5} ?\\p{L}+)*");
  private static final Pattern PART = Pattern.compile("(\\d{1,5}) ?(\\p{L}+)");
  private static final Map<String, String> UNITS =
      Map.of(
          "jaar", "Y", "jaren", "Y", "maand", "M", "maanden", "M", "week", "W", "weken", "W", "dag",
          "D", "dagen", "D");

  private Periods() {}

  /** A period in words. */
  public static String dutch(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "jaar", "jaar");
    add(parts, period.getMonths(), "maand", "maanden");
    int weeks = period.getDays() % 7 == 0 ? period.getDays() / 7 : 0;
    add(parts, weeks, "week", "weken");
    add(parts, weeks == 0 ? period.getDays() : 0, "dag", "dagen");
    return parts.isEmpty() ? AT_ONCE : String.join(", ", parts);
  }

  private static void add(List<String> parts, int number, String one, String more) {
    if (number != 0) {
      parts.add(number + " " + (number == 1 ? one : more));
    }
  }

  /** The ISO 8601 period of a Dutch one; empty for what is none. */
  public static Optional<String> iso(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (text.equals(AT_ONCE)) {
      return Optional.of("P0D");
    }
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    StringBuilder iso = new StringBuilder("P");
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String unit = UNITS.get(part.group(2));
      if (unit == null) {
        return Optional.empty();
      }
      iso.append(part.group(1)).append(unit);
    }
    return Optional.of(iso.toString());
  }
}
