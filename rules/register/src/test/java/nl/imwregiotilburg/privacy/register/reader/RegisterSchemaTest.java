package nl.imwregiotilburg.privacy.register.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader say the same. */
final class RegisterSchemaTest {

  private static final JsonNode JSON = json();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RegisterSchema.text());

  @Test
  void the_worked_example_is_valid() throws IOException {
    assertThat(SCHEMA.validate(Files.readString(Registers.example()), InputFormat.YAML)).isEmpty();
  }

  @Test
  void the_schema_itself_is_valid() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(draft.validate(RegisterSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_smallest_register_and_empty_sections_are_valid() {
    assertThat(
            refusedBySchema(
                """
                version: 1
                controller: {name: X}
                subjects: {client: }
                purposes:
                measures: []
                breach:
                """))
        .isFalse();
  }

  @Test
  void reader_and_schema_know_the_same_keys_forms_and_words() {
    assertThat(SchemaFacts.ofSchema(JSON))
        .containsExactlyElementsOf(SchemaFacts.ofReader(RegisterSection.of("register.yml")))
        .hasSizeGreaterThan(130);
  }

  @Test
  void every_key_is_described_for_completion() {
    List<String> silent = new ArrayList<>();
    JSON.findValues("properties")
        .forEach(
            properties ->
                properties
                    .properties()
                    .forEach(
                        property -> {
                          if (property.getValue().path("description").asText().length() < 10) {
                            silent.add(property.getKey());
                          }
                        }));
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: 2\ncontroller: {name: X}",
        "controller: {name: X}",
        "version: 1",
        "[]",
        "version: 1\ncontroller: X",
        "version: 1\ncontroller: {}",
        "version: 1\ncontroller: {name: X, naam: X}",
        "version: 1\ncontroller: {name: X, contact: {email: nobody}}",
        "version: 1\ncontroller: {name: X, hosts: localhost}",
        "version: 1\ncontroller: {name: X, hosts: ['https://a.nl']}",
        "version: 1\ncontroller: {name: X}\nstatement: {territory: EER}",
        "version: 1\ncontroller: {name: X}\nstatement: {legal-bases: [toestemming]}",
        "version: 1\ncontroller: {name: X}\nstatement: {dated: 28-11-2022}",
        "version: 1\ncontroller: {name: X}\nstatement: {respond-within: 4 weken}",
        "version: 1\ncontroller: {name: X}\nsubjects: [client]",
        "version: 1\ncontroller: {name: X}\nsubjects: {client: {vulnerable: ja}}",
        "version: 1\ncontroller: {name: X}\nsubjects: {a b: {}}",
        "version: 1\ncontroller: {name: X}\ncategories: {naam: }",
        "version: 1\ncontroller: {name: X}\ncategories: {naam: {kind: gewoon}}",
        "version: 1\ncontroller: {name: X}\ncategories: {default: {kind: ordinary}}",
        "version: 1\ncontroller: {name: X}\npurposes: {p: {legal-basis: consent}}",
        "version: 1\ncontroller: {name: X}\npurposes: {p: {legal-basis: {law: x}}}",
        "version: 1\ncontroller: {name: X}\npurposes: {p: {operations: [opslaan]}}",
        "version: 1\ncontroller: {name: X}\npurposes: {p: {retention: [x]}}",
        "version: 1\ncontroller: {name: X}\nretention: {r: {from: x}}",
        "version: 1\ncontroller: {name: X}\nretention: {r: {period: PT1H}}",
        "version: 1\ncontroller: {name: X}\nrecipients: {r: {}}",
        "version: 1\ncontroller: {name: X}\nrecipients: {r: {role: internal, countries: {parent: nl}}}",
        "version: 1\ncontroller: {name: X}\ncookies: {c: {}}",
        "version: 1\ncontroller: {name: X}\nbreach: {notify-within: 72}",
        "version: 1\ncontroller: {name: X}\nmeasures: {a: {}}",
        "version: 1\ncontroller: {name: X}\nmeasures: [{owner: HR}]"
      })
  void what_is_wrong_is_refused_by_both(String yaml) {
    assertThat(Registers.problems(yaml)).as("reader").isNotEmpty();
    assertThat(refusedBySchema(yaml)).as("schema").isTrue();
  }

  private static boolean refusedBySchema(String yaml) {
    return !SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
  }

  private static JsonNode json() {
    try {
      return new ObjectMapper().readTree(RegisterSchema.text());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
