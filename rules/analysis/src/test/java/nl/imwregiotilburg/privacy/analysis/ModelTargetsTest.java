package nl.imwregiotilburg.privacy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of {@code models.yml} for what does not exist are not passed over in silence. */
final class ModelTargetsTest {

  private static final String DESK =
      """
      package app;
      public class Desk extends java.util.ArrayList<String> {
        private String email;
        private String emailadres;
        public static class Client { public String getName() { return ""; } }
        public String getEmailadres() { return emailadres; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void are_told_with_their_line() throws IOException {
    assertThat(
            map("""
                    version: 1
                    methods:
                      app.Desk$Client:
                        getName: {source: {category: naam}}
                        getNaam: {source: {category: naam}}
                      app.Desk$Klant:
                        getName: {source: {category: naam}}
                      app.Desk.Client:
                        getName: {source: {category: naam}}
                      app.Balie:
                        "*": []
                      app.Desk:
                        add,<init>: []
                      elsewhere.Other:
                        getName: {source: {category: naam}}
                      java.security.Principal:
                        getName: {source: {category: naam}}
                        getNaam: {source: {category: naam}}
                    fields:
                      app.Desk#email: {category: emailadres}
                      app.Desk#mail: {category: emailadres}
                    """)
                .gaps())
        .filteredOn(gap -> gap.kind() == Gap.Kind.MODEL_WITHOUT_TARGET)
        .extracting(gap -> gap.subject().replaceFirst(".*:", "") + " " + gap.reason())
        .containsExactlyInAnyOrder(
            "5 app.Desk$Client has no method getNaam, so this entry says nothing",
            "7 there is no type app.Desk$Klant, so this entry says nothing",
            "9 there is no type app.Desk.Client, so this entry says nothing",
            "11 there is no type app.Balie, so this entry says nothing",
            "18 java.security.Principal has no method getNaam, so this entry says nothing",
            "21 app.Desk has no field mail, so this entry says nothing");
  }

  @Test
  void what_a_getter_is_said_to_hand_out_is_not_suggested_again() throws IOException {
    assertThat(map("version: 1\n").suggestions())
        .extracting(Suggestion::name)
        .contains("emailadres");
    assertThat(
            map("""
                    version: 1
                    methods:
                      app.Desk:
                        getEmailadres: {source: {category: emailadres}}
                    """)
                .suggestions())
        .extracting(Suggestion::name)
        .doesNotContain("emailadres");
  }

  private DataMap map(String models) throws IOException {
    Compiled code = Compiled.of(Files.createTempDirectory(folder, "code"), DESK);
    Path file = Files.writeString(folder.resolve("models.yml"), models);
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(code.classes()),
            List.of(code.sources()),
            List.of(),
            List.of(),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of(file)));
  }
}
