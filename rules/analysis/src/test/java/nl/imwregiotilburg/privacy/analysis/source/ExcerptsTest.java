package nl.imwregiotilburg.privacy.analysis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcerptsTest {

  @TempDir Path folder;

  /** A file whose third line is the first of these statements. */
  private Excerpts statements(String text) throws IOException {
    return file("package nl.imw;\nclass Client { void m() {\n" + text + "}}\n");
  }

  private Excerpts file(String text) throws IOException {
    return Excerpts.of(Files.writeString(folder.resolve("Client.java"), text));
  }

  @Test
  void a_call_is_given_as_it_is_written() throws IOException {
    assertThat(statements("  log.info(\"Intake\", meld(client.getEmail()));\n").call(3, "meld"))
        .contains(
            new Excerpts.Call(
                "meld(client.getEmail())", java.util.List.of("client.getEmail()"), 0));
  }

  @Test
  void a_call_over_several_lines_becomes_one_line() throws IOException {
    Excerpts excerpts = statements("log\n  .info(\n    \"Intake\",\n    client.naam());\n");

    assertThat(excerpts.call(4, "info").orElseThrow().text())
        .isEqualTo("log.info( \"Intake\", client.naam())");
    assertThat(excerpts.call(6, "info").orElseThrow().literals()).isEqualTo(1);
  }

  @Test
  void the_creation_of_an_object_is_a_call_of_its_type() throws IOException {
    assertThat(statements("send(new Outer.Melding(bsn));\n").call(3, "Melding").orElseThrow())
        .extracting(Excerpts.Call::text)
        .isEqualTo("new Outer.Melding(bsn)");
  }

  @Test
  void nobody_guesses_between_two_calls_of_one_name() throws IOException {
    assertThat(statements("meld(a); meld(b);\n").call(3, "meld")).isEmpty();
    assertThat(statements("meld(a);\n").call(3, "send")).isEmpty();
  }

  @Test
  void a_method_is_named_with_the_types_of_its_parameters() throws IOException {
    Excerpts excerpts =
        file(
            """
            class Client {
              Client(String naam) {
                this.naam = naam;
              }
              void meld(List<String> namen, int... nummers) {
                run(new Object() {
                  void in(String a) {
                    print(a);
                  }
                });
              }
            }
            """);

    assertThat(excerpts.signature(3)).contains("Client(String)");
    assertThat(excerpts.signature(6)).contains("meld(List<String>, int...)");
    assertThat(excerpts.signature(8)).contains("in(String)");
    assertThat(excerpts.signature(1)).isEmpty();
  }

  @Test
  void what_cannot_be_read_has_no_excerpts() throws IOException {
    assertThat(Excerpts.of(folder.resolve("Weg.java")).call(1, "meld")).isEmpty();
    assertThat(file("class { (((").signature(1)).isEmpty();
  }
}
