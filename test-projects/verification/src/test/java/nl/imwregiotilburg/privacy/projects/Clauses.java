package nl.imwregiotilburg.privacy.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdicts on the clauses of a statement, one line {@code C46 broken unknown} for each: by the
 * statement, and by the law.
 */
final class Clauses {

  private Clauses() {}

  /** What a {@code clauses.txt} lists. */
  static List<String> listed(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /** What a {@code report.json} says; each verdict must rest on something. */
  static List<String> in(Path report) throws IOException {
    List<String> verdicts = new ArrayList<>();
    for (JsonNode clause : new ObjectMapper().readTree(report.toFile()).path("clauses")) {
      boolean promise = !clause.path("byStatement").asText().equals("no-promise");
      if (promise && clause.path("grounds").isEmpty()) {
        throw new AssertionError(clause.path("id").asText() + " has no evidence");
      }
      verdicts.add(
          String.join(
              " ",
              clause.path("id").asText(),
              clause.path("byStatement").asText(),
              clause.path("byLaw").asText()));
    }
    return verdicts;
  }
}
