package nl.imwregiotilburg.privacy.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A SARIF file the plugin wrote. */
final class Sarif {

  /** Rules about a way, which the result must show. */
  private static final Set<String> FLOWS =
      Set.of(
          "ip-address-not-anonymised",
          "personal-data-in-cookie",
          "personal-data-in-exception",
          "personal-data-in-url",
          "personal-data-logged",
          "recipient-unregistered",
          "transfer-outside-eu",
          "transfer-unencrypted");

  private final JsonNode log;

  private Sarif(JsonNode log) {
    this.log = log;
  }

  static Sarif read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sarif parse(String json) {
    try {
      return new Sarif(new ObjectMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The results, to compare with markers. */
  List<Expected> results() {
    return stream(results(log)).map(Sarif::result).sorted().toList();
  }

  /** Everything about the results, to compare with those of another run. */
  String resultsAsText() {
    return results(log).toPrettyString();
  }

  /** Kinds of what could not be seen. */
  Set<String> gaps() {
    return stream(run(log).at("/invocations/0/toolExecutionNotifications"))
        .map(it -> it.at("/descriptor/id").asText().replace('_', '-'))
        .map(it -> it.replace(' ', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is wrong with the file, apart from what it found. */
  List<String> defects(Path root) {
    List<String> defects = new ArrayList<>();
    if (!log.path("version").asText().equals("2.1.0")) {
      defects.add("version is " + log.path("version"));
    }
    if (run(log).path("originalUriBaseIds").isEmpty()) {
      defects.add("no originalUriBaseIds");
    }
    Set<String> rules =
        stream(run(log).at("/tool/driver/rules"))
            .map(rule -> rule.path("id").asText())
            .collect(Collectors.toSet());
    for (JsonNode result : results(log)) {
      String name = result(result).toString();
      JsonNode place = result.at("/locations/0/physicalLocation");
      String uri = place.at("/artifactLocation/uri").asText();
      if (!rules.contains(result.path("ruleId").asText())) {
        defects.add(name + ": its rule is not described");
      }
      if (uri.isEmpty() || uri.startsWith("/") || uri.contains(":")) {
        defects.add(name + ": uri is not relative: " + uri);
      } else if (!Files.exists(root.resolve(uri))) {
        defects.add(name + ": there is no such file");
      }
      if (result.path("partialFingerprints").isEmpty()) {
        defects.add(name + ": no fingerprint");
      }
      if (result.at("/message/text").asText().isBlank()) {
        defects.add(name + ": no message");
      }
      // The use of a client library is found without any data going there.
      boolean ofData = !result.at("/properties/categories").isEmpty();
      if (ofData
          && FLOWS.contains(result.path("ruleId").asText())
          && result.path("codeFlows").isEmpty()) {
        defects.add(name + ": no way");
      }
    }
    return List.copyOf(defects);
  }

  private static Expected result(JsonNode result) {
    JsonNode place = result.at("/locations/0/physicalLocation");
    String category =
        stream(result.at("/properties/categories"))
            .map(JsonNode::asText)
            .sorted()
            .collect(Collectors.joining("+"));
    return new Expected(
        result.path("ruleId").asText(),
        place.at("/artifactLocation/uri").asText() + ":" + place.at("/region/startLine").asInt(),
        category,
        !result.path("suppressions").isEmpty());
  }

  private static JsonNode run(JsonNode log) {
    return log.at("/runs/0");
  }

  private static JsonNode results(JsonNode log) {
    return run(log).path("results");
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
