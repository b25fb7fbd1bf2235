package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;

/**
 * The dated list of ways to send data unencrypted, read from {@code plain-transports.properties}.
 *
 * @param schemes schemes that are not encrypted, with what to use instead
 * @param options parts of a {@code jdbc:} address that switch encryption off, lower-case, with what
 *     to write instead
 */
record PlainTransports(Map<String, String> schemes, Map<String, String> options) {

  PlainTransports {
    schemes = Map.copyOf(schemes);
    options = Map.copyOf(options);
  }

  /** Reads the list. */
  static PlainTransports load() {
    Map<String, String> entries = Resource.properties("plain-transports.properties");
    return new PlainTransports(
        Resource.below("scheme.", entries), Resource.below("jdbc-option.", entries));
  }

  /** What is not encrypted about a destination; empty when nothing says so. */
  Optional<Plain> plain(Destination destination) {
    String scheme = destination.scheme().toLowerCase(Locale.ROOT);
    String instead = schemes.get(scheme);
    if (instead != null) {
      return Optional.of(new Plain(scheme, instead));
    }
    if (!scheme.startsWith("jdbc")) {
      return Optional.empty();
    }
    String written = destination.written().toLowerCase(Locale.ROOT);
    return options.entrySet().stream()
        .filter(option -> written.contains(option.getKey()))
        // sslMode=DISABLED of one driver begins with sslmode=disable of another.
        .max(Comparator.comparing((Map.Entry<String, String> option) -> option.getKey().length()))
        .map(option -> new Plain(scheme + " with " + option.getKey(), option.getValue()));
  }

  /** What is not encrypted, and what to use instead. */
  record Plain(String what, String instead) {}
}
