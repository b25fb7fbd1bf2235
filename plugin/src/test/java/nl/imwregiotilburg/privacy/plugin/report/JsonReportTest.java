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
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

  @Test
  void it_is_valid_by_the_published_schema() throws IOException {
    for (Result result : java.util.List.of(Samples.full(), Samples.judged(), Samples.nothing())) {
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

  private static JsonNode read(Result result) throws IOException {
    return new ObjectMapper().readTree(JsonReport.write(result));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/schema/report.schema.json")));
  }
}
