package nl.imwregiotilburg.privacy.plugin.article30;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param title what stands above it
 * @param key the key of the register it carries, below the entry; empty for what follows from other
 *     columns or from the code, and is not read back
 * @param form how its values are written in a cell
 * @param domain the words it allows, or the section its ids are from; empty for other forms
 * @param values the values of an entry as the register spells them
 */
record Column<E>(
    String title, String key, Form form, String domain, Function<E, List<String>> values) {

  static <E> Column<E> text(String title, String key, Function<E, String> value) {
    return new Column<>(title, key, Form.TEXT, "", one(value));
  }

  static <E> Column<E> texts(String title, String key, Function<E, List<String>> values) {
    return new Column<>(title, key, Form.TEXTS, "", values);
  }

  /** A column of something that has a text of its own, such as a date. */
  static <E> Column<E> maybe(
      String title, String key, Form form, Function<E, ? extends Optional<?>> value) {
    return new Column<>(
        title, key, form, "", entry -> value.apply(entry).map(String::valueOf).stream().toList());
  }

  static <E> Column<E> word(String title, String key, String domain, Function<E, String> value) {
    return new Column<>(title, key, Form.WORD, domain, one(value));
  }

  /** A column with a constant of an enum. */
  static <E> Column<E> constant(
      String title,
      String key,
      String domain,
      Function<E, ? extends Optional<? extends Enum<?>>> value) {
    return new Column<>(
        title,
        key,
        Form.WORD,
        domain,
        entry -> value.apply(entry).map(Column::spelled).stream().toList());
  }

  static <E> Column<E> words(
      String title, String key, String domain, Function<E, List<String>> values) {
    return new Column<>(title, key, Form.WORDS, domain, values);
  }

  static <E> Column<E> ids(
      String title, String key, String section, Function<E, List<String>> values) {
    return new Column<>(title, key, Form.IDS, section, values);
  }

  static <E> Column<E> flag(String title, String key, Function<E, Boolean> value) {
    return new Column<>(
        title, key, Form.WORD, "flag", entry -> List.of(String.valueOf(value.apply(entry))));
  }

  /** A column that is not read back. */
  static <E> Column<E> derived(String title, Function<E, List<String>> values) {
    return new Column<>(title, "", Form.TEXTS, "", values);
  }

  private static <E> Function<E, List<String>> one(Function<E, String> value) {
    return entry -> {
      String text = value.apply(entry);
      return text.isEmpty() ? List.of() : List.of(text);
    };
  }

  static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How values are written in a cell. */
  enum Form {
    /** A text. */
    TEXT,
    /** Texts, with {@code ;} between them. */
    TEXTS,
    /** A date, {@code 2026-01-15}. */
    DATE,
    /** A period, {@code 15 jaar}; in the register {@code P15Y}. */
    PERIOD,
    /** A fixed word, in Dutch. */
    WORD,
    /** Fixed words, in Dutch. */
    WORDS,
    /** Entries of another sheet, by name or id. */
    IDS,
    /**
     * A retention rule for all, and those that differ as {@code category: rule}; as values {@code
     * default=rule} and {@code category=rule}.
     */
    RETENTION,
    /** Certificates as {@code norm (until date)}; as values {@code norm=date}. */
    CERTIFICATES
  }
}
