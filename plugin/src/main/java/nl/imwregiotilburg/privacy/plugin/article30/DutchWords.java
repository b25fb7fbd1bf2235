package nl.imwregiotilburg.privacy.plugin.article30;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** The fixed words of the register in Dutch, by domain such as {@code ground} or {@code role}. */
public final class DutchWords {

  private static final Map<String, Map<String, String>> DOMAINS = load();

  private DutchWords() {}

  /** The Dutch word for a constant; its own word when it has none. */
  public static String dutch(String domain, Enum<?> constant) {
    return dutch(domain, Column.spelled(constant));
  }

  /** The Dutch word; the word itself when it has none. */
  public static String dutch(String domain, String word) {
    return words(domain).getOrDefault(word, word);
  }

  /** The word of the register for a Dutch word, or for that word itself. */
  static Optional<String> word(String domain, String written) {
    String plain = written.strip();
    return words(domain).entrySet().stream()
        .filter(it -> it.getValue().equalsIgnoreCase(plain) || it.getKey().equalsIgnoreCase(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The Dutch words allowed. */
  static List<String> allowed(String domain) {
    return List.copyOf(words(domain).values());
  }

  private static Map<String, String> words(String domain) {
    Map<String, String> words = DOMAINS.get(domain);
    if (words == null) {
      throw new IllegalStateException("no words for " + domain);
    }
    return words;
  }

  private static Map<String, Map<String, String>> load() {
    try (InputStream in = DutchWords.class.getResourceAsStream("words.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing resource words.properties");
      }
      Properties all = new Properties();
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Map<String, String>> domains = new LinkedHashMap<>();
      for (String key : new TreeSet<>(all.stringPropertyNames())) {
        int dot = key.indexOf('.');
        domains
            .computeIfAbsent(key.substring(0, dot), none -> new LinkedHashMap<>())
            .put(key.substring(dot + 1), all.getProperty(key));
      }
      return Collections.unmodifiableMap(domains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
