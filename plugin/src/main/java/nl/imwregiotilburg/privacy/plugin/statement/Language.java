package nl.imwregiotilburg.privacy.plugin.statement;

import java.util.Locale;

/** A language in which the statement is written. */
public enum Language {
  /** Dutch: the language of the register's own texts. */
  DUTCH("nl", "privacyverklaring.md"),
  /** English: texts of the register are translated as its {@code translations.en} says. */
  ENGLISH("en", "privacy-statement.md");

  private final String code;
  private final String file;

  Language(String code, String file) {
    this.code = code;
    this.file = file;
  }

  /** ISO 639-1 code. */
  String code() {
    return code;
  }

  /** Name of the statement's file. */
  public String file() {
    return file;
  }

  Locale locale() {
    return Locale.forLanguageTag(this == DUTCH ? "nl-NL" : "en-GB");
  }
}
