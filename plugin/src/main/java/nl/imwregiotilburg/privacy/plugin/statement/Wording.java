package nl.imwregiotilburg.privacy.plugin.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.imwregiotilburg.privacy.register.Countries;

/**
 * Says things in the language of a statement. Fixed phrases come from a table, texts of the
 * register are translated as the register says, and everything is safe inside Markdown.
 */
final class Wording {

  private static final String EVENT = "event.";

  private final Language language;
  private final Properties phrases;
  private final Map<String, String> translations;
  private final Set<String> untranslated = new LinkedHashSet<>();

  /**
   * @param translations English texts, by the text in the register
   */
  Wording(Language language, Map<String, String> translations) {
    this.language = language;
    this.translations = translations;
    this.phrases = phrases(language);
  }

  static Properties phrases(Language language) {
    String name = language.code() + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      Properties phrases = new Properties();
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fixed phrase. */
  String phrase(String key) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalStateException(language + " has no phrase " + key);
    }
    return phrase;
  }

  /** The phrase for a constant, such as {@code basis.legal-obligation}. */
  String phrase(String kind, Enum<?> constant) {
    return phrase(kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A text of the register; empty stays empty. */
  String text(String written) {
    return Markdown.escaped(translated(written));
  }

  /** A text of the register that becomes a sentence of its own. */
  String sentence(String written) {
    String text = translated(written).strip();
    if (text.isEmpty()) {
      return "";
    }
    String capital = text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    return Markdown.escaped(capital.matches(".*[.!?]") ? capital : capital + ".");
  }

  /** Texts that are the same in every language: names, laws, numbers of documents. */
  String name(String written) {
    return Markdown.escaped(written);
  }

  List<String> texts(List<String> written) {
    return written.stream().map(this::text).toList();
  }

  /** The event that starts a retention period: a known word, else a text of the register. */
  String event(String written) {
    return Optional.ofNullable(phrases.getProperty(EVENT + written)).orElseGet(() -> text(written));
  }

  String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " " + phrase("and") + " " + words.get(last);
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  /** A period in words; the empty text for no time at all. */
  String period(Period period) {
    List<String> parts = new ArrayList<>();
    amount(parts, period.getYears(), "year");
    amount(parts, period.getMonths(), "month");
    int weeks = period.getDays() % 7 == 0 ? period.getDays() / 7 : 0;
    amount(parts, weeks, "week");
    amount(parts, weeks == 0 ? period.getDays() : 0, "day");
    return list(parts);
  }

  String hours(Duration duration) {
    List<String> parts = new ArrayList<>();
    amount(parts, duration.toHours(), "hour");
    amount(parts, duration.toMinutesPart(), "minute");
    return list(parts);
  }

  private void amount(List<String> parts, long number, String unit) {
    if (number != 0) {
      parts.add(number + " " + phrase("unit." + unit + (number == 1 ? "" : "s")));
    }
  }

  String country(String code) {
    return Countries.byCode(code)
        .map(it -> language == Language.DUTCH ? it.nameNl() : it.nameEn())
        .orElse(code);
  }

  /** Texts of the register that have no translation and were needed, in the order of use. */
  List<String> untranslated() {
    return List.copyOf(untranslated);
  }

  private String translated(String written) {
    if (language == Language.DUTCH || written.isBlank()) {
      return written;
    }
    String translation = translations.get(written.strip());
    if (translation == null) {
      untranslated.add(written.strip());
      return written;
    }
    return translation;
  }
}
