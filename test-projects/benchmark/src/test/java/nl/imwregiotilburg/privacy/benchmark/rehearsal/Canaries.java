package nl.imwregiotilburg.privacy.benchmark.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Values that nothing else in the scenes contains, one for each category. */
final class Canaries {

  static final LocalDate DATE = LocalDate.of(1987, 3, 19);
  static final int NUMBER = 31_337;

  private static final Map<String, String> TEXTS =
      Map.of(
          "naam", "Qnaam Vlinder",
          "bsn", "999912345",
          "telefoonnummer", "0687654321",
          "emailadres", "qmail@voorbeeld.test",
          "hulpvraag", "Zschulden en eenzaam",
          "adres", "5038xy",
          "rekeningnummer", "nl99canabank",
          "ip-adres", "192.0.2.77");

  /** What to look for, in lower case: the value and forms of it that still say the same. */
  private static final Map<String, List<String>> SIGNS =
      Map.of(
          "naam", List.of("qnaam", "vlinder", "rednilv"),
          "bsn", List.of("12345", "***345", "1, 2, 3, 4, 5", "otk5ote"),
          "telefoonnummer", List.of("0687"),
          "emailadres", List.of("qmail"),
          "hulpvraag", List.of("zschuld"),
          "adres", List.of("5038xy"),
          "rekeningnummer", List.of("nl99cana"),
          "inkomen", List.of("31337", "376044"),
          "geboortedatum", List.of("1987-03-19", "2005-03-19"),
          "ip-adres", List.of("192.0.2.77"));

  private Canaries() {}

  /** The value of a category, as text. */
  static String text(String category) {
    return TEXTS.getOrDefault(category, "-");
  }

  /** The categories that a text shows. */
  static SortedSet<String> in(String printed) {
    String text = printed.toLowerCase(Locale.ROOT);
    SortedSet<String> categories = new TreeSet<>();
    SIGNS.forEach(
        (category, signs) -> {
          if (signs.stream().anyMatch(sign -> shows(text, sign))) {
            categories.add(category);
          }
        });
    return categories;
  }

  /** A leading zero stands at the start of a number: inside one it is a hash code's by chance. */
  private static boolean shows(String text, String sign) {
    return sign.startsWith("0")
        ? Pattern.compile("(?<!\\d)" + Pattern.quote(sign)).matcher(text).find()
        : text.contains(sign);
  }
}
