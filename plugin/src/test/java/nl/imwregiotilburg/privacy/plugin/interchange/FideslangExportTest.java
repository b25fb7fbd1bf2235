package nl.imwregiotilburg.privacy.plugin.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.plugin.statement.Written;
import nl.imwregiotilburg.privacy.register.Register;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

final class FideslangExportTest {

  private static final Register REGISTER = Written.read(Written.complete());
  private static final DataMap MAP =
      DataMap.builder().elements(List.of(Samples.element("emailadres", "emailadres"))).build();

  @Test
  void a_purpose_is_a_privacy_declaration_of_the_software() {
    JsonNode declaration = document().at("/system/0/privacy_declarations/0");

    assertThat(texts(declaration.at("/data_categories")))
        .contains("user.name.naam", "user.contact.email.emailadres", "user.government_id.bsn");
    assertThat(declaration.at("/data_use").asText()).isEqualTo("hulpverlening-wmo");
    assertThat(texts(declaration.at("/data_subjects"))).containsExactly("client");
    assertThat(declaration.at("/legal_basis_for_processing").asText())
        .isEqualTo("Legal obligations");
    assertThat(declaration.at("/special_category_legal_basis").asText())
        .isEqualTo("Health or social care (with a basis in law)");
    assertThat(declaration.at("/retention_period").asText())
        .isEqualTo("P15Y from receipt-of-each-datum");
    assertThat(declaration.at("/third_parties").asText()).isEqualTo("Gemeente Tilburg");
  }

  /** What fideslang's own validators ask: known keys, children below their parents, egress. */
  @Test
  void every_reference_is_to_something_in_the_file() {
    JsonNode document = document();
    Set<String> categories = keys(document, "data_category");
    Set<String> systems = keys(document, "system");

    document
        .get("data_category")
        .forEach(
            it ->
                assertThat(it.get("fides_key").asText())
                    .matches("[a-zA-Z0-9_.<>-]+")
                    .startsWith(it.get("parent_key").asText() + "."));
    JsonNode software = document.at("/system/0");
    assertThat(categories).containsAll(allTexts(software, "data_categories"));
    assertThat(keys(document, "data_use")).containsAll(allTexts(software, "data_use"));
    assertThat(keys(document, "data_subject")).containsAll(allTexts(software, "data_subjects"));
    software
        .get("egress")
        .forEach(it -> assertThat(systems).contains(it.get("fides_key").asText()));
    assertThat(keys(document, "dataset")).containsAll(texts(software.get("dataset_references")));
    assertThat(categories).containsAll(allTexts(document.get("dataset"), "data_categories"));
  }

  @Test
  void parents_are_of_the_published_taxonomy() throws IOException {
    try (InputStream in = FideslangExportTest.class.getResourceAsStream("fides-categories.txt")) {
      Set<String> taxonomy =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .collect(Collectors.toSet());
      List<String> mapped =
          new String(
                  Objects.requireNonNull(
                          FideslangExport.class.getResourceAsStream("fides-categories.csv"))
                      .readAllBytes(),
                  StandardCharsets.UTF_8)
              .lines()
              .filter(it -> it.startsWith("pd:"))
              .map(it -> it.substring(it.indexOf(',') + 1))
              .toList();
      assertThat(mapped).isNotEmpty().allMatch(taxonomy::contains);
    }
  }

  @Test
  void the_code_is_a_dataset() {
    JsonNode collection = document().at("/dataset/0/collections/0");

    assertThat(collection.at("/name").asText()).isEqualTo("nl.imw.Client");
    assertThat(collection.at("/fields/0/name").asText()).isEqualTo("emailadres");
    assertThat(texts(collection.at("/fields/0/data_categories")))
        .containsExactly("user.contact.email.emailadres");
  }

  @Test
  void the_same_facts_give_the_same_text() {
    assertThat(text()).isEqualTo(text()).doesNotContain("\r").doesNotContain("&id");
  }

  private static String text() {
    return FideslangExport.of(REGISTER, new CodeFacts(REGISTER, MAP), "intake");
  }

  private static JsonNode document() {
    return new ObjectMapper()
        .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text()));
  }

  private static Set<String> keys(JsonNode document, String resource) {
    Set<String> keys =
        document.get(resource).findValuesAsText("fides_key").stream().collect(Collectors.toSet());
    assertThat(keys).isNotEmpty();
    return keys;
  }

  private static List<String> allTexts(JsonNode node, String key) {
    List<String> all = new ArrayList<>();
    node.findValues(key).forEach(it -> all.addAll(it.isArray() ? texts(it) : List.of(it.asText())));
    assertThat(all).isNotEmpty();
    return all;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }
}
