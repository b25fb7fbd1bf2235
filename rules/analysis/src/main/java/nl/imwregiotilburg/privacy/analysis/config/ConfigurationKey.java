package nl.imwregiotilburg.privacy.analysis.config;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the names of settings as Spring Boot's relaxed binding and MicroProfile Config do:
 * {@code gemeente.api-url}, {@code gemeente.apiUrl}, {@code gemeente.api_url} and {@code
 * GEMEENTE_API_URL} are one setting.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Spring
 *     Boot, Externalized Configuration</a>
 */
final class ConfigurationKey {

  private static final Pattern ENVIRONMENT = Pattern.compile("[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+");
  private static final Pattern ELEMENT = Pattern.compile("(.+)\\[\\d+]");

  private ConfigurationKey() {}

  /** Lower case, no dashes, underscores, quotes or spaces; dots and list indexes stay. */
  static String uniform(String key) {
    StringBuilder uniform = new StringBuilder(key.length());
    String written = isEnvironmentStyle(key) ? key.replace('_', '.') : key;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '-' && c != '_' && c != '"' && c != '\'' && c != ' ') {
        uniform.append(c);
      }
    }
    return uniform.toString().toLowerCase(Locale.ROOT);
  }

  /** Letters and digits only: an environment variable does not tell dots from dashes. */
  static String flat(String key) {
    return uniform(key).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether it is written as environment variables are. */
  static boolean isEnvironmentStyle(String key) {
    return ENVIRONMENT.matcher(key).matches();
  }

  /** The list a uniform key is an element of; the key itself when it is of none. */
  static String list(String uniform) {
    Matcher element = ELEMENT.matcher(uniform);
    return element.matches() ? element.group(1) : uniform;
  }
}
