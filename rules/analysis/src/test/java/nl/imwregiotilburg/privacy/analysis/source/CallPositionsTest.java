package nl.imwregiotilburg.privacy.analysis.source;

import static nl.imwregiotilburg.privacy.analysis.source.SourceFolder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallPositionsTest {

  @TempDir Path folder;

  /** A file whose third line is the first of these statements. */
  private SourceFile statements(String text) {
    return new SourceFolder(folder)
        .file("Client.java", "package nl.imw;\nclass Client { void m() {\n" + text + "}}\n");
  }

  @Test
  void an_argument_and_the_receiver_are_found() {
    SourceFile file = statements("  log.info(\"Intake voor {}\", intake);\n");

    assertThat(at(file, file.call(3, "info", 1))).isEqualTo("3:intake");
    assertThat(at(file, file.call(3, "info", 0))).isEqualTo("3:\"Intake voor {}\"");
    assertThat(at(file, file.call(3, "info", -1))).isEqualTo("3:log");
  }

  @Test
  void an_argument_on_a_later_line_is_found_from_any_line_of_the_call() {
    SourceFile file =
        statements(
            """
            log
              .info(
                "Intake voor {}",
                client.naam());
            """);

    assertThat(at(file, file.call(4, "info", 1))).isEqualTo("6:client.naam()");
    assertThat(at(file, file.call(3, "info", 1))).isEqualTo("6:client.naam()");
    assertThat(at(file, file.call(6, "info", 1))).isEqualTo("6:client.naam()");
  }

  @Test
  void an_argument_that_goes_on_on_the_next_line_is_marked_to_the_end_of_its_first() {
    SourceFile file = statements("log.info(naam\n  + adres);\n");

    assertThat(at(file, file.call(3, "info", 0))).isEqualTo("3:naam");
  }

  @Test
  void the_call_that_has_the_argument_is_chosen_among_calls_of_one_name() {
    SourceFile file = statements("  f(a(1), a(x, y)); a(b); a(c);\n");

    assertThat(at(file, file.call(3, "a", 1))).isEqualTo("3:y");
    assertThat(at(file, file.call(3, "a", 0, 2))).isEqualTo("3:b");
    assertThat(at(file, file.call(3, "a", 0, 3))).isEqualTo("3:c");
  }

  @Test
  void constructors_are_found_with_or_without_the_name_of_their_type() {
    SourceFile file =
        statements("  throw new IntakeException(new Bericht(naam), oorzaak);\n  super(bsn);\n");

    assertThat(at(file, file.call(3, "Bericht", 0))).isEqualTo("3:naam");
    assertThat(at(file, file.call(3, "IntakeException", 1))).isEqualTo("3:oorzaak");
    assertThat(at(file, file.call(3, "<init>", 1))).isEqualTo("3:oorzaak");
    assertThat(at(file, file.call(4, "<init>", 0))).isEqualTo("4:bsn");
    assertThat(at(file, file.call(4, "Persoon", 0))).isEqualTo("4:bsn");
  }

  @Test
  void a_method_reference_is_its_own_argument() {
    SourceFile file = statements("  clients.stream().map(Client::naam).map(Bericht::new);\n");

    assertThat(at(file, file.call(3, "naam", 0))).isEqualTo("3:Client::naam");
    assertThat(at(file, file.call(3, "naam", -1))).isEqualTo("3:Client");
    assertThat(at(file, file.call(3, "Bericht", 0))).isEqualTo("3:Bericht::new");
  }

  @Test
  void operands_of_a_concatenation_are_counted_without_literals() {
    SourceFile file =
        statements("  s = \"Naam: \" + naam\n    + \", bsn: \" + bsn;\n t += iban;\n");

    assertThat(at(file, file.call(3, "makeConcatWithConstants", 0))).isEqualTo("3:naam");
    assertThat(at(file, file.call(3, "makeConcatWithConstants", 1))).isEqualTo("4:bsn");
    assertThat(at(file, file.call(4, "append", 1))).isEqualTo("4:bsn");
    assertThat(at(file, file.call(5, "makeConcatWithConstants", 1))).isEqualTo("5:iban");
  }

  @Test
  void a_call_that_is_not_there_has_only_its_line() {
    SourceFile file = statements("  log.info(naam);\n");

    assertThat(file.call(3, "warn", 0).column()).isZero();
    assertThat(file.call(3, "warn", 0).line()).isEqualTo(3);
    assertThat(file.call(1, "info", 0).column()).isZero();
    assertThat(file.call(3, "", 0).column()).isZero();
  }

  @Test
  void the_elements_of_a_variable_argument_list_beyond_the_last_are_the_last() {
    SourceFile file = statements("  log.info(naam, bsn); leeg();\n");

    assertThat(at(file, file.call(3, "info", 7))).isEqualTo("3:bsn");
    assertThat(at(file, file.call(3, "leeg", 0))).isEqualTo("3:leeg");
  }

  @Test
  void arguments_of_enum_constants_are_found() {
    SourceFile file =
        new SourceFolder(folder)
            .file(
                "Soort.java", "package nl.imw;\nenum Soort {\n  POST(\"p\"),\n  MAIL(adres);\n}\n");

    assertThat(at(file, file.call(4, "<init>", 0))).isEqualTo("4:adres");
  }
}
