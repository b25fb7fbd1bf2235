package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AllowedLoggersTest {

  private static final String CLIENT =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public class Client {
        @PersonalData("naam") String naam;
        public String getNaam() { return naam; }
      }
      """;

  private static final String DESK =
      """
      package app;
      import org.slf4j.Logger;
      import org.slf4j.LoggerFactory;
      final class Desk {
        private static final Logger AUDIT = LoggerFactory.getLogger("audit.inzage");
        private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
        private final Logger own = LoggerFactory.getLogger("secureLog");
        void audit(Client client) { AUDIT.info("inzage door {}", client.getNaam()); }
        void log(Client client) { LOG.info("inzage door {}", client.getNaam()); }
        void own(Client client) { own.warn("inzage door {}", client.getNaam()); }
        void fluent(Client client) { AUDIT.atInfo().addArgument(client.getNaam()).log("x"); }
        void either(Client client, boolean open) {
          Logger one = open ? LOG : AUDIT;
          one.info("inzage door {}", client.getNaam());
        }
        void given(Logger some, Client client) { some.info(client.getNaam()); }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl.other.*               | audit, either, fluent, given, log, own",
        "audit.*                  | either, given, log, own",
        "audit.inzage             | either, given, log, own",
        "audit                    | audit, either, fluent, given, log, own",
        "secureLog                | audit, either, fluent, given, log",
        "app.Desk                 | audit, either, fluent, given, own",
        "app.Desk#AUDIT           | either, fluent, given, log, own",
        "app.Desk#own             | audit, either, fluent, given, log",
        "app.Other#AUDIT          | audit, either, fluent, given, log, own"
      })
  void what_goes_to_an_allowed_logger_is_no_flow(String allowed, String found) throws IOException {
    assertThat(String.join(", ", callers("allowed-loggers: [\"" + allowed + "\"]")))
        .isEqualTo(found);
  }

  @Test
  void all_possible_loggers_must_be_allowed() throws IOException {
    assertThat(callers("allowed-loggers: [\"audit.*\", app.Desk]")).containsExactly("given", "own");
  }

  private List<String> callers(String models) throws IOException {
    Compiled code = Compiled.of(folder, CLIENT, DESK);
    Path file = Files.writeString(folder.resolve("models.yml"), "version: 1\n" + models + "\n");
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
                List.of(file)))
        .flows()
        .stream()
        .map(flow -> flow.endpoint().caller().replace("app.Desk#", ""))
        .distinct()
        .sorted()
        .toList();
  }
}
