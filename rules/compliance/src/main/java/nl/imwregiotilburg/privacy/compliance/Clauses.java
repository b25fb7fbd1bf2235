package nl.imwregiotilburg.privacy.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The words of the statement, by clause, read from {@code clauses.properties}. */
public final class Clauses {

  private final Properties quotes;

  private Clauses(Properties quotes) {
    this.quotes = quotes;
  }

  /** Reads the clauses. */
  public static Clauses load() {
    Properties quotes = new Properties();
    try (InputStream stream = Clauses.class.getResourceAsStream("clauses.properties")) {
      if (stream == null) {
        throw new IllegalStateException("clauses.properties is missing from this library's jar");
      }
      quotes.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Clauses(quotes);
  }

  /**
   * The short literal quote of a clause, {@code …} where words are left out; empty when the
   * statement only implies it, or no rule serves it.
   */
  public Optional<String> quote(String clause) {
    return Optional.ofNullable(quotes.getProperty(clause)).filter(quote -> !quote.isBlank());
  }

  /** Whether there is an entry for a clause, if only an implied one. */
  boolean knows(String clause) {
    return quotes.containsKey(clause);
  }
}
