package nl.imwregiotilburg.privacy.compliance.dpia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.register.ListedProcessing;
import nl.imwregiotilburg.privacy.register.RiskCriterion;

/** What terms and services signal, from the tables beside this class. */
final class Tables {

  private static final Map<String, Term> TERMS =
      rows("terms.csv")
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells.get(0),
                  cells ->
                      new Term(
                          constant(RiskCriterion.class, cells.get(1)),
                          constant(ListedProcessing.class, cells.get(2)))));

  private static final List<List<String>> SERVICES = rows("new-technology.csv").toList();

  /** What a category with a term of the Data Privacy Vocabulary signals. */
  record Term(Optional<RiskCriterion> criterion, Optional<ListedProcessing> listed) {}

  private Tables() {}

  static Optional<Term> term(String dpv) {
    return Optional.ofNullable(TERMS.get(dpv));
  }

  /** Whether data goes to a service of artificial intelligence there, and to which. */
  static Optional<String> newTechnology(Endpoint endpoint) {
    return SERVICES.stream()
        .filter(
            row ->
                row.get(0).equals("package")
                    ? endpoint.method().startsWith(row.get(1))
                    : sentTo(row.get(1), endpoint))
        .map(row -> row.get(1))
        .findFirst();
  }

  private static boolean sentTo(String pattern, Endpoint endpoint) {
    return endpoint.destinations().stream()
        .map(Endpoint.Destination::host)
        .anyMatch(
            host ->
                pattern.startsWith("*.")
                    ? host.endsWith(pattern.substring(1))
                    : host.equals(pattern));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of(Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private static Stream<List<String>> rows(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split(",", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
