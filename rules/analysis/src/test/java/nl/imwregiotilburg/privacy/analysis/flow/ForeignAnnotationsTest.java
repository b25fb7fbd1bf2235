package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForeignAnnotationsTest {

  @TempDir private Path folder;

  @Test
  void a_shipped_annotation_marks_personal_data_and_one_of_the_same_name_does_not()
      throws IOException {
    DataMap map =
        map(
            "",
            """
            package app;
            final class Client {
              @com.palantir.logsafe.Unsafe String waarde;
              @com.palantir.logsafe.DoNotLog String geheim;
              @Unsafe String ander;
            }
            """,
            "package app;\n@interface Unsafe {}\n");

    assertThat(map.elements())
        .extracting(Element::name, Element::category, Element::origin)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("waarde", "persoonsgegeven", Element.Origin.MODEL),
            org.assertj.core.groups.Tuple.tuple("geheim", "persoonsgegeven", Element.Origin.MODEL));
  }

  @Test
  void an_own_annotation_composed_of_a_known_one_means_the_same() throws IOException {
    DataMap map =
        map(
            "",
            """
            package app;
            @com.palantir.logsafe.Unsafe
            @interface Gevoelig {}
            """,
            """
            package app;
            final class Client {
              @Gevoelig String waarde;
            }
            """);

    assertThat(map.elements()).extracting(Element::shortName).contains("Client.waarde");
  }

  @Test
  void a_processing_activity_is_a_purpose() throws IOException {
    String dossier =
        """
        package app;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        @Verwerking(id = "https://register.example/verwerkingen/hulpverlening-wmo")
        final class Dossier {
          @PersonalData("naam") String naam;
        }
        """;
    String marker =
        """
        package app;
        @interface Verwerking { String id(); }
        """;
    String models =
        """
        annotations:
          app.Verwerking: {means: purpose, purpose-attribute: id%s}
        """;

    assertThat(map(models.formatted(""), marker, dossier).elements())
        .singleElement()
        .satisfies(element -> assertThat(element.purposes()).containsExactly("hulpverlening-wmo"));
    assertThat(
            map(
                    models.formatted(
                        ", purposes: {\"https://register.example/verwerkingen/hulpverlening-wmo\":"
                            + " wmo}"),
                    marker,
                    dossier)
                .elements())
        .singleElement()
        .satisfies(element -> assertThat(element.purposes()).containsExactly("wmo"));
  }

  @Test
  void a_masked_field_is_not_in_what_a_serialiser_writes() throws IOException {
    String client =
        """
        package app;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        public final class Client {
          @PersonalData("naam") @Mask private String naam;
          @PersonalData("adres") private String adres;
          public String getNaam() { return naam; }
          public String getAdres() { return adres; }
        }
        """;
    String desk =
        """
        package app;
        final class Desk {
          void schrijf(Client client) throws Exception {
            System.out.println(new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(client));
          }
        }
        """;
    String mask = "package app;\n@interface Mask {}\n";

    assertThat(categories(map("", mask, client, desk))).containsExactly("adres", "naam");
    assertThat(categories(map("annotations: {app.Mask: {means: masked}}\n", mask, client, desk)))
        .containsExactly("adres");
  }

  private static List<String> categories(DataMap map) {
    return map.flows().stream().map(flow -> flow.element().category()).distinct().sorted().toList();
  }

  private DataMap map(String models, String... sources) throws IOException {
    Compiled code = Compiled.of(Files.createTempDirectory(folder, "code"), sources);
    Path file = Files.writeString(folder.resolve("models.yml"), "version: 1\n" + models);
    return Analysis.run(
        new Analysis.Request(
            List.of(
                new AnalysedModule(
                    "app",
                    List.of(code.classes()),
                    List.of(code.sources()),
                    List.of(),
                    List.of(),
                    List.of())),
            List.of(file)));
  }
}
