package nl.imwregiotilburg.privacy.register.reader;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.imwregiotilburg.privacy.register.Countries;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;

/** The forms of single values in a register. */
final class Formats {

  private static final Function<String, Optional<String>> NO_HINT = text -> Optional.empty();

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
  private static final Pattern AMOUNT = Pattern.compile("[Pp]?[Tt]?(\\d{1,5})[ -]?(\\p{L}+)");

  /** ISO 8601 designators of the units people write, in Dutch and English. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("jaar", "Y"),
          Map.entry("jaren", "Y"),
          Map.entry("year", "Y"),
          Map.entry("years", "Y"),
          Map.entry("y", "Y"),
          Map.entry("maand", "M"),
          Map.entry("maanden", "M"),
          Map.entry("month", "M"),
          Map.entry("months", "M"),
          Map.entry("m", "M"),
          Map.entry("week", "W"),
          Map.entry("weken", "W"),
          Map.entry("weeks", "W"),
          Map.entry("w", "W"),
          Map.entry("dag", "D"),
          Map.entry("dagen", "D"),
          Map.entry("day", "D"),
          Map.entry("days", "D"),
          Map.entry("d", "D"),
          Map.entry("uur", "H"),
          Map.entry("uren", "H"),
          Map.entry("hour", "H"),
          Map.entry("hours", "H"),
          Map.entry("h", "H"));

  /** Whatever was written, a number included. */
  static final Text<String> TEXT = form("text", "a word or a sentence", "[\\s\\S]*\\S[\\s\\S]*");

  /** An id of the organisation's own, as it stands in annotations. */
  static final Text<String> ID = form("an id", "it without spaces, such as wmo-dossier", "\\S+");

  /** An id of a category; one word has a meaning of its own where categories are keys. */
  static final Text<String> CATEGORY_ID =
      new Text<>(
          "the id of a category",
          "it without spaces, such as emailadres; '%s' is taken (purposes use it under retention)"
              .formatted(Purpose.DEFAULT_RETENTION),
          Pattern.compile("(?!" + Purpose.DEFAULT_RETENTION + "$)\\S+"),
          Optional::of,
          NO_HINT);

  static final Text<Integer> VERSION =
      new Text<>(
          "a version of the register format this check supports",
          "version: 1",
          Pattern.compile("1"),
          text -> Optional.of(1),
          NO_HINT);

  static final Text<Boolean> FLAG =
      new Text<>(
          "true or false",
          "true or false",
          Pattern.compile("true|false"),
          text -> Optional.of(text.equals("true")),
          text -> NearestWord.of(text, List.of("true", "false")));

  static final Text<LocalDate> DATE =
      new Text<>(
          "a date",
          "year-month-day, such as 2026-01-15",
          Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
          Formats::date,
          Formats::dateMeant);

  /** Years, months, weeks and days; no part of a day. */
  static final Text<Period> PERIOD =
      new Text<>(
          "a period of days or longer",
          "an ISO 8601 period, such as P7Y (years), P6M (months), P4W (weeks) or P10D (days)",
          Pattern.compile("P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?"),
          text -> parsed(Period::parse, text),
          text -> amount(text, "YMWD"));

  static final Text<Duration> DURATION =
      new Text<>(
          "a period of hours or days",
          "an ISO 8601 duration, such as PT72H (hours) or P3D (days)",
          Pattern.compile("P(?=\\d|T\\d)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?"),
          text -> parsed(Duration::parse, text),
          text -> amount(text, "DH"));

  static final Text<String> EMAIL =
      form("an e-mail address", "privacy@example.org", "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  static final Text<String> TELEPHONE =
      form("a telephone number", "013-1234567 or +31 13 1234567", "\\+?[0-9(][0-9 ()./-]{2,}");

  static final Text<String> URL =
      form("a web address", "https://www.example.org", "https?://[^\\s/?#]+\\S*");

  /** A host name, wildcards allowed but not alone; read in lower case, as DNS does not mind. */
  static final Text<String> HOST =
      new Text<>(
          "a host name",
          "a name without scheme, port or path, such as www.example.org or \"*.example.org\"",
          Pattern.compile("(?=.*[A-Za-z0-9])[A-Za-z0-9_*-]+(\\.[A-Za-z0-9_*-]+)*"),
          text -> Optional.of(text.toLowerCase(Locale.ROOT)),
          Formats::hostMeant);

  static final Text<String> PACKAGE =
      new Text<>(
          "a Java package",
          "com.example.client (its subpackages are included)",
          Pattern.compile("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*"),
          Optional::of,
          text -> without(text, "[.*]+$"));

  static final Text<String> MAVEN =
      new Text<>(
          "a Maven coordinate",
          "group:artifact, such as com.example:client or \"com.example:*\"",
          Pattern.compile("[A-Za-z0-9_.*-]+:[A-Za-z0-9_.*-]+"),
          Optional::of,
          text ->
              text.indexOf(':') > 0
                  ? without(text, "(?<=:[^:]{1,200}):.*$")
                  : text.contains(" ") ? Optional.empty() : Optional.of("\"" + text + ":*\""));

  static final Text<String> METHOD =
      form(
          "a Java method",
          "its class, # and its name, such as com.example.Client#correct",
          "[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*#[A-Za-z_$][\\w$]*");

  static final Text<String> COUNTRY =
      new Text<>(
          "a country",
          "its ISO 3166-1 code of two capitals, such as NL",
          Pattern.compile("[A-Z]{2}|--EPO"),
          text -> Countries.byCode(text).map(country -> text),
          CountryMeant::of);

  static final Text<String> CLAUSE =
      form("a clause of the statement", "its number as C05 or C17a", "C\\d{2}[a-z]?");

  static final Text<String> DPV =
      form("a term of the Data Privacy Vocabulary", "pd:Name", "[a-z][a-z0-9-]*:[A-Za-z][\\w-]*");

  static final Text<String> ARTICLE_9 =
      form(
          "a condition of GDPR Art. 9(2)",
          "one of \"9(2)(a)\" to \"9(2)(j)\"",
          "9\\(2\\)\\([a-j]\\)");

  static final Text<String> SHA256 =
      form(
          "a SHA-256",
          "its 64 hexadecimal digits in lower case, as the report gives them",
          "[0-9a-f]{64}");

  static final Text<String> MEDIA_TYPE =
      form("a media type", "application/json or text/csv", "[a-z]+/[a-z0-9][a-z0-9.+-]*");

  /** A word of one's own, unless it is a slip of the one word that has a meaning. */
  static final Text<String> RECIPIENT_KIND =
      new Text<>(
          "a kind of recipient",
          "one word of your own, such as cloud or email",
          Pattern.compile("[^\\s,;]+"),
          text ->
              NearestWord.of(text, List.of(Recipient.ANALYTICS))
                      .filter(meant -> !meant.equals(text))
                      .isPresent()
                  ? Optional.empty()
                  : Optional.of(text),
          text -> NearestWord.of(text, List.of(Recipient.ANALYTICS)));

  private Formats() {}

  private static Text<String> form(String expected, String example, String pattern) {
    return new Text<>(expected, example, Pattern.compile(pattern), Optional::of, NO_HINT);
  }

  private static <T> Optional<T> parsed(Function<CharSequence, T> parser, String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String text) {
    return parsed(date -> LocalDate.parse(date, DateTimeFormatter.ISO_LOCAL_DATE), text);
  }

  private static Optional<String> dateMeant(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return isoDate(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    return yearFirst.matches()
        ? isoDate(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
        : Optional.empty();
  }

  private static Optional<String> isoDate(String year, String month, String day) {
    String iso = "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
    return date(iso).map(LocalDate::toString);
  }

  /** What somebody meant with {@code 7 jaar}, in one of the units that fit. */
  private static Optional<String> amount(String text, String fitting) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return Optional.empty();
    }
    String unit = UNITS.getOrDefault(amount.group(2).toLowerCase(Locale.ROOT), "");
    if (unit.isEmpty() || !fitting.contains(unit)) {
      return Optional.empty();
    }
    return Optional.of("P" + (unit.equals("H") ? "T" : "") + amount.group(1) + unit);
  }

  private static Optional<String> hostMeant(String text) {
    if (text.matches("[*.]+")) {
      return Optional.of("at least one part of the name: a wildcard alone matches every host");
    }
    return without(text, "^[A-Za-z][A-Za-z0-9+.-]*://|(:\\d+)?(/.*)?$")
        .filter(host -> HOST.pattern().matcher(host).matches());
  }

  private static Optional<String> without(String text, String part) {
    String rest = text.replaceAll(part, "");
    return rest.isEmpty() || rest.equals(text) ? Optional.empty() : Optional.of(rest);
  }
}
