package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Interfaces whose annotations say that a framework makes their objects: these may answer what the
 * one class of the codebase, a fallback, does not.
 */
final class GeneratedObjectsTest {

  /** What frameworks' annotations are called, and one that says nothing of the kind. */
  private static final List<String> ANNOTATIONS =
      List.of("FeignClient", "Mapper", "Select", "GetMapping", "Remark");

  /** An annotation of the codebase is no framework's, whatever its name. */
  private static final String OWN =
      """
      package app;
      @interface Gateway {}
      """;

  private static final String CLIENTS =
      """
      package app;
      %s
      interface Clients {
        %s
        Client byId(String id);
      }
      """;

  private static final String FALLBACK =
      """
      package app;
      final class Fallback implements Clients {
        @Override public Client byId(String id) { return new Client("unknown", "-"); }
      }
      """;

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
        String code;
        Client(String naam, String code) {
          this.naam = naam;
          this.code = code;
        }
      }
      """;

  private static final String DESK =
      """
      package app;
      import org.slf4j.*;
      class Desk {
        static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        void show(Clients clients) {
          LOG.info(clients.byId("1").code); // SAFE
          LOG.info(clients.byId("1").naam); // EXPECT
        }
        void fallback() {
          LOG.info(new Fallback().byId("1").naam); // SAFE
        }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @lib.FeignClient                                                    | ''
          @org.eclipse.microprofile.rest.client.inject.RegisterRestClient     | ''
          @lib.Mapper                                                         | ''
          ''                                                                  | @lib.Select
          ''                                                                  | @lib.GetMapping
          ''                                                                  | @feign.RequestLine("GET /clients")
          """)
  void may_answer_what_no_own_class_does(String ofType, String ofMethod) throws IOException {
    assertThat(found(ofType, ofMethod)).isEqualTo(MarkedLines.expected(DESK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''           | ''
          @lib.Remark  | ''
          ''           | @lib.Remark
          @app.Gateway | ''
          """)
  void of_all_others_the_own_class_answers(String ofType, String ofMethod) throws IOException {
    assertThat(found(ofType, ofMethod)).isEmpty();
  }

  private Set<Integer> found(String ofType, String ofMethod) throws IOException {
    Path framework =
        Compiled.of(
                Files.createDirectories(folder.resolve("lib")),
                ANNOTATIONS.stream()
                    .map("package lib;\npublic @interface %s {}\n"::formatted)
                    .toArray(String[]::new))
            .classes();
    Path application = Files.createDirectories(folder.resolve("app"));
    return MarkedLines.found(
        application,
        List.of(framework),
        DESK,
        CLIENT,
        FALLBACK,
        OWN,
        CLIENTS.formatted(ofType, ofMethod));
  }
}
