package nl.imwregiotilburg.privacy.plugin.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.report.Format;
import nl.imwregiotilburg.privacy.plugin.report.Reports;
import nl.imwregiotilburg.privacy.plugin.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InquiryTest {

  private static final String FIRST = "aaaaaaaa" + "0".repeat(24);
  private static final String SECOND = "aaaaaaaa" + "1".repeat(24);
  private static final String THIRD = "bbbbbbbb" + "2".repeat(24);

  private static final KeptReport REPORT =
      new KeptReport(
          Path.of("report.json"),
          LocalDate.of(2026, 11, 22),
          Map.of(),
          List.of(
              finding(FIRST, "app/src/nl/imw/ClientService.java", 42),
              finding(SECOND, "web/src/nl/imw/ClientService.java", 42),
              finding(THIRD, "app/src/nl/imw/Dienst.java", 7),
              finding(THIRD + "-2", "app/src/nl/imw/Dienst.java", 9)));

  @TempDir Path folder;

  @Test
  void a_finding_is_found_by_the_start_of_its_fingerprint() throws Exception {
    assertThat(ask("aaaaaaaa0").fingerprint()).isEqualTo(FIRST);
    assertThat(ask(" BBBBBBBB ").fingerprint()).isEqualTo(THIRD);
    assertThat(ask("bbbbbbbb-2").fingerprint()).isEqualTo(THIRD + "-2");
    assertThat(ask(THIRD + "-2").location().line()).isEqualTo(9);
  }

  @Test
  void a_finding_is_found_by_its_place_however_much_of_the_path_is_given() throws Exception {
    assertThat(ask("Dienst.java:7").fingerprint()).isEqualTo(THIRD);
    assertThat(ask("app/src/nl/imw/ClientService.java:42").fingerprint()).isEqualTo(FIRST);
    assertThat(ask("/build/web/src/nl/imw/ClientService.java:42").fingerprint()).isEqualTo(SECOND);
    assertThat(ask("web\\src\\nl\\imw\\ClientService.java:42:3").fingerprint()).isEqualTo(SECOND);
  }

  @Test
  void a_place_on_the_way_will_do_when_no_finding_is_there() throws Exception {
    assertThat(ask("Onderweg.java:7").fingerprint()).isEqualTo(THIRD);
  }

  @Test
  void several_are_listed() {
    assertThatThrownBy(() -> ask("aaaaaaaa"))
        .hasMessageContaining("is said of 2 findings; which one?")
        .hasMessageContaining("\n  aaaaaaaa  ClientService.java:42  personal-data-logged: ");
    assertThatThrownBy(() -> ask("ClientService.java:42")).hasMessageContaining("2 findings");
  }

  @Test
  void when_there_is_none_the_nearest_are_named() {
    assertThatThrownBy(() -> ask("Dienst.java:8"))
        .hasMessageContaining("no finding 'Dienst.java:8' in report.json, which has 4; nearest")
        .hasMessageContaining("Dienst.java:7")
        .hasMessageContaining("Dienst.java:9");
    assertThatThrownBy(() -> ask("aaaaaaab")).hasMessageContaining("\n  aaaaaaaa  ");
    assertThatThrownBy(() -> ask("Weg.java:8")).hasMessageEndingWith("prints them anew");
  }

  @Test
  void what_is_no_finding_is_told_what_to_write() {
    assertThatThrownBy(() -> ask("ClientService"))
        .hasMessageContaining("'ClientService' is no finding; write");
    assertThatThrownBy(() -> ask("aaaa")).hasMessageContaining("too short");
    assertThatThrownBy(() -> ask("A.java:99999999999999"))
        .isInstanceOf(Inquiry.UndecidedException.class);
  }

  @Test
  void a_report_that_was_written_is_read_back() throws IOException {
    Result result = Samples.judged();
    new Reports(RuleBook.load()).write(result, folder, List.of(Format.JSON));

    KeptReport report = KeptReport.read(folder.resolve("report.json"));

    assertThat(report.today()).isEqualTo(result.today());
    assertThat(report.clauses()).containsValue("jouw gegevens altijd vertrouwelijk van aard");
    assertThat(report.findings()).hasSameSizeAs(result.findings());
    KeptFinding first =
        report.findings().stream().filter(it -> !it.way().isEmpty()).findFirst().orElseThrow();
    assertThat(first.location().file()).isEqualTo("app/src/main/java/nl/imw/ClientService.java");
    assertThat(first.data().orElseThrow().description()).isEqualTo("bsn of a client");
    assertThat(first.way())
        .extracting(Step::kind)
        .containsExactly(Step.Kind.PASSED, Step.Kind.SINK);
    assertThat(first.sink())
        .contains(
            new KeptFinding.Sink("SLF4J", "org.slf4j.Logger#info", "nl.imw.ClientService#meld"));
    assertThat(report.findings().stream().flatMap(it -> it.accepted().stream()))
        .singleElement()
        .asString()
        .startsWith("Beveiligd auditlog, NEN 7513, approved by FG, until 2027-01-01 (");
  }

  @Test
  void what_is_no_report_is_refused_in_words() throws IOException {
    for (String text :
        List.of("", "{", "[]", "{\"schemaVersion\": 99}", "{\"schemaVersion\": 1}")) {
      Path file = Files.writeString(folder.resolve("report.json"), text);

      assertThatThrownBy(() -> KeptReport.read(file))
          .isInstanceOf(KeptReport.UnreadableException.class)
          .hasMessageStartingWith(file.toString())
          .hasMessageContaining("run mvn privacy:check again");
    }
  }

  private static KeptFinding ask(String written) throws Inquiry.UndecidedException {
    return Inquiry.find(written, REPORT);
  }

  private static KeptFinding finding(String fingerprint, String file, int line) {
    return new KeptFinding(
        "personal-data-logged",
        "error",
        "certain",
        Location.ofLine(file, line),
        Optional.empty(),
        "Client.email reaches the log",
        "",
        "log an id",
        List.of(),
        "",
        fingerprint,
        fingerprint.equals(THIRD)
            ? List.of(
                new Step(
                    Step.Kind.PASSED,
                    "nl.imw.Dienst#meld",
                    "passed to Dienst.zend",
                    Location.ofLine("app/src/nl/imw/Onderweg.java", 7)))
            : List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
