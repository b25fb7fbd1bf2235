package nl.imwregiotilburg.privacy.plugin.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;

/**
 * The report a run left behind, as far as explaining a finding needs it.
 *
 * @param file the report
 * @param today the day on which dates were judged
 * @param clauses texts of the clauses of the statement, by id
 * @param findings in the order of the report
 */
public record KeptReport(
    Path file, LocalDate today, Map<String, String> clauses, List<KeptFinding> findings) {

  /** The form this version reads. */
  private static final int FORM = 1;

  private static final String AGAIN = "; run mvn privacy:check again, which writes a new one";

  public KeptReport {
    clauses = Map.copyOf(clauses);
    findings = List.copyOf(findings);
  }

  /** The folder it lies in. */
  Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a report has a folder");
  }

  /** A report cannot be read; the message says what to do. */
  public static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private UnreadableException(Path file, String why) {
      super(file + " " + why + AGAIN);
    }
  }

  /**
   * Reads a report.
   *
   * @param file a {@code report.json}
   * @throws UnreadableException if it is no report of this version
   */
  public static KeptReport read(Path file) throws UnreadableException {
    try {
      JsonNode node = new ObjectMapper().readTree(file.toFile());
      if (node == null || node.path("schemaVersion").asInt() != FORM) {
        throw new UnreadableException(file, "was written by another version of this plugin");
      }
      return report(file, node);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new UnreadableException(file, "cannot be read as a report");
    }
  }

  private static KeptReport report(Path file, JsonNode node) {
    Map<String, JsonNode> elements = new HashMap<>();
    each(node.at("/dataMap/elements"))
        .forEach(element -> elements.put(element.path("id").asText(), element));
    return new KeptReport(
        file,
        LocalDate.parse(node.path("today").asText()),
        each(node.path("clauses"))
            .collect(
                Collectors.toMap(
                    clause -> clause.path("id").asText(),
                    clause -> clause.path("text").asText(),
                    (first, second) -> first)),
        each(node.path("findings")).map(it -> finding(it, elements)).toList());
  }

  private static KeptFinding finding(JsonNode node, Map<String, JsonNode> elements) {
    return new KeptFinding(
        node.path("rule").asText(),
        node.path("severity").asText(),
        node.path("confidence").asText(),
        location(node.path("location")),
        Optional.ofNullable(elements.get(node.path("element").asText())).map(KeptReport::data),
        node.path("message").asText(),
        node.path("detail").asText(),
        node.path("mend").asText(),
        each(node.path("clauses")).map(JsonNode::asText).toList(),
        node.path("law").asText(),
        node.path("fingerprint").asText(),
        each(node.path("way")).map(KeptReport::step).toList(),
        present(node.path("endpoint"))
            .map(
                it ->
                    new KeptFinding.Sink(
                        it.path("library").asText(),
                        it.path("method").asText(),
                        it.path("caller").asText())),
        present(node.path("suppression")).map(KeptReport::accepted));
  }

  private static KeptFinding.Data data(JsonNode node) {
    Element element =
        new Element(
            node.path("id").asText(),
            constant(Element.Kind.class, node.path("kind")),
            node.path("owner").asText(),
            node.path("name").asText(),
            node.path("type").asText(),
            node.path("category").asText(),
            List.of(),
            List.of(),
            present(node.path("subject")).map(JsonNode::asText),
            constant(Element.Origin.class, node.path("origin")),
            node.path("own").asBoolean(),
            node.path("module").asText(),
            location(node.path("location")));
    return new KeptFinding.Data(
        element.shortName(),
        element.category() + element.subject().map(it -> " of a " + it).orElse(""),
        element.own(),
        element.location());
  }

  private static Step step(JsonNode node) {
    return new Step(
        constant(Step.Kind.class, node.path("kind")),
        node.path("member").asText(),
        node.path("text").asText(),
        location(node.path("location")));
  }

  private static String accepted(JsonNode node) {
    String by = node.path("approvedBy").asText();
    String until = node.path("until").asText();
    return node.path("reason").asText()
        + (by.isEmpty() ? "" : ", approved by " + by)
        + (until.isEmpty() ? "" : ", until " + until)
        + " ("
        + location(node.path("location"))
        + ")";
  }

  private static Location location(JsonNode node) {
    return new Location(
        node.path("file").asText(),
        node.path("line").asInt(),
        node.path("column").asInt(),
        node.path("endColumn").asInt());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
    return Enum.valueOf(type, word.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Optional<JsonNode> present(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
