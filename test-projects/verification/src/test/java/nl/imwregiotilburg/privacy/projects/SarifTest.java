package nl.imwregiotilburg.privacy.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SarifTest {

  private static final String PROPER =
      """
      {"version": "2.1.0", "runs": [{
        "tool": {"driver": {"rules": [{"id": "personal-data-logged"}]}},
        "originalUriBaseIds": {"%SRCROOT%": {}},
        "invocations": [{"toolExecutionNotifications": [{"descriptor": {"id": "corrupt_class"}}]}],
        "results": [{
          "ruleId": "personal-data-logged",
          "message": {"text": "Client.naam reaches the log."},
          "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": "A.java"}, "region": {"startLine": 3}}}],
          "codeFlows": [{}],
          "partialFingerprints": {"privacy/v1": "1"},
          "properties": {"categories": ["naam"]}
        }]
      }]}
      """;

  @TempDir private Path root;

  @Test
  void a_result_is_read_with_its_place_and_category() {
    assertThat(Sarif.parse(PROPER).results())
        .containsExactly(new Expected("personal-data-logged", "A.java:3", "naam", false));
  }

  @Test
  void a_result_with_a_suppression_is_accepted() {
    String accepted = PROPER.replace("\"codeFlows\"", "\"suppressions\": [{}], \"codeFlows\"");

    assertThat(Sarif.parse(accepted).results()).extracting(Expected::accepted).containsOnly(true);
  }

  @Test
  void gaps_are_notifications() {
    assertThat(Sarif.parse(PROPER).gaps()).containsExactly("corrupt-class");
  }

  @Test
  void a_proper_file_has_no_defects() throws IOException {
    Files.createFile(root.resolve("A.java"));

    assertThat(Sarif.parse(PROPER).defects(root)).isEmpty();
  }

  @Test
  void each_defect_is_named() {
    String bad =
        PROPER
            .replace("\"2.1.0\"", "\"2.0.0\"")
            .replace("\"A.java\"", "\"/home/A.java\"")
            .replace("[{\"id\": \"personal-data-logged\"}]", "[]")
            .replace("{\"privacy/v1\": \"1\"}", "{}")
            .replace("\"codeFlows\": [{}]", "\"codeFlows\": []");

    assertThat(Sarif.parse(bad).defects(root))
        .hasSize(5)
        .anyMatch(it -> it.contains("version"))
        .anyMatch(it -> it.contains("not relative"))
        .anyMatch(it -> it.contains("not described"))
        .anyMatch(it -> it.contains("no fingerprint"))
        .anyMatch(it -> it.contains("no way"));
  }

  @Test
  void a_file_that_is_not_there_is_a_defect() {
    assertThat(Sarif.parse(PROPER).defects(root)).singleElement().asString().contains("no such");
  }
}
