package nl.imwregiotilburg.privacy.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.register.Approval;
import nl.imwregiotilburg.privacy.register.Mark;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

  @Test
  void it_is_valid_by_the_published_schema() throws IOException {
    for (Result result : List.of(Samples.full(), Samples.judged(), Samples.nothing())) {
      assertThat(schema().validate(read(result))).isEmpty();
    }
  }

  @Test
  void the_schema_refuses_a_field_nobody_described() throws IOException {
    JsonNode report = read(Samples.full());
    ((ObjectNode) report.at("/findings/0")).put("surprise", true);

    assertThat(schema().validate(report)).isNotEmpty();
  }

  @Test
  void it_holds_the_whole_data_map() throws IOException {
    JsonNode report = read(Samples.full());

    assertThat(report.at("/schemaVersion").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/errors").asInt()).isEqualTo(2);
    assertThat(report.at("/summary/accepted").asInt()).isEqualTo(1);
    assertThat(report.at("/dataMap/elements")).hasSize(2);
    assertThat(report.at("/dataMap/flows")).hasSize(3);
    assertThat(report.at("/dataMap/flows/1/endpoint/destinations/0/host").asText())
        .isEqualTo("api.tracker.example");
    assertThat(report.at("/dataMap/gaps")).hasSize(2);
    assertThat(report.at("/dataMap/coverage/unmodelled/org.x.Y#z").asInt()).isEqualTo(3);
    assertThat(report.at("/unjudged/0/rule").asText()).isEqualTo("register-unused");
  }

  @Test
  void it_is_the_same_on_every_machine() {
    assertThat(JsonReport.write(Samples.full()))
        .isEqualTo(JsonReport.write(Samples.full()))
        .doesNotContain(Samples.ROOT.toString())
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void its_content_is_the_same_until_it_says_something_else() {
    Element bsn = Samples.element("bsn", "bsn");
    Result at42 = Samples.findings(Samples.logged(bsn, Location.ofLine(Samples.SERVICE, 42)));
    Result later = at42.toBuilder().today(at42.today().plusDays(3)).version("0.2.0").build();

    assertThat(JsonReport.contentSha256(later)).isEqualTo(JsonReport.contentSha256(at42));
    assertThat(JsonReport.write(later)).isNotEqualTo(JsonReport.write(at42));
    assertThat(JsonReport.contentSha256(Samples.findings()))
        .isNotEqualTo(JsonReport.contentSha256(at42));
    assertThat(JsonReport.contentSha256(moved(at42, 42, 57)))
        .isEqualTo(JsonReport.contentSha256(at42));
  }

  /** The same findings, on another line. */
  private static Result moved(Result result, int from, int to) {
    Finding finding = result.findings().get(0);
    assertThat(finding.location().line()).isEqualTo(from);
    return Samples.findings(
        new Finding(
            finding.rule(),
            finding.severity(),
            finding.confidence(),
            Location.ofLine(finding.location().file(), to),
            finding.element(),
            finding.message(),
            finding.detail(),
            finding.way(),
            finding.endpoint(),
            finding.clauses(),
            finding.bearing(),
            finding.law(),
            finding.mend(),
            finding.fingerprint(),
            finding.suppression(),
            finding.module()));
  }

  @Test
  void signals_of_an_impact_assessment_are_in_it_with_their_evidence() throws IOException {
    JsonNode signals = read(Samples.full()).at("/dpia/0");

    assertThat(signals.at("/purpose").asText()).isEqualTo("hulpverlening");
    assertThat(signals.at("/signals").asInt()).isEqualTo(2);
    assertThat(signals.at("/likelyRequired").asBoolean()).isTrue();
    assertThat(signals.at("/registered").asText()).isEqualTo("none");
    assertThat(signals.at("/criteria/0/criterion").asText()).isEqualTo("sensitive-data");
    assertThat(signals.at("/criteria/0/evidence/0/kind").asText()).isEqualTo("category");
    assertThat(signals.at("/criteria/0/evidence/1/location/line").asInt()).isEqualTo(18);
  }

  @Test
  void decisions_are_in_it_with_their_status() throws IOException {
    Result result = Samples.full();
    Approval approval =
        new Approval(
            new Mark(1, 1),
            Approval.Subject.REPORT,
            JsonReport.contentSha256(result),
            "A. Jansen",
            Approval.Role.BOARD,
            result.today(),
            Optional.of(result.today()),
            Approval.Decision.APPROVED,
            "");
    JsonNode report =
        new ObjectMapper()
            .readTree(JsonReport.write(result, Reports.decisions(result, List.of(approval))));

    assertThat(schema().validate(report)).isEmpty();
    assertThat(report.at("/contentSha256").asText()).isEqualTo(approval.sha256());
    assertThat(report.at("/decisions/0/status").asText()).isEqualTo("valid");
  }

  private static JsonNode read(Result result) throws IOException {
    return new ObjectMapper().readTree(JsonReport.write(result));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/schema/report.schema.json")));
  }
}
