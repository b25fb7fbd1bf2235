package nl.imwregiotilburg.privacy.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.rule.Severity;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConsoleTest {

  @TempDir Path folder;

  private final List<String> lines = new ArrayList<>();

  @Test
  void a_finding_teaches_in_place() throws IOException {
    String file = source("\n".repeat(41) + "    log.info(\"Intake voor {}\", intake);\n");
    Finding finding =
        Samples.logged(Samples.element("emailadres", "emailadres"), new Location(file, 42, 32, 38));

    print(Samples.findings(finding));

    assertThat(lines.get(0))
        .isEqualTo(
            """
            error %s:42: error: personal-data-logged
              Client.emailadres reaches the log
               42 |     log.info("Intake voor {}", intake);
                  |                                ^^^^^^ prints IntakeDto.toString()
              way:     Client.emailadres (Client.java:18) → passed to ClientMapper.toDto \
            (ClientService.java:40) → handed to Logger.info (ClientService.java:42)
              promise: C34 · AVG art. 5(1)(f), 32
              mend:    log intake.id()
              more:    mvn privacy:explain -Drule=personal-data-logged
              finding: mvn privacy:explain -Dprivacy.finding=ffffffff"""
                .formatted(file));
  }

  @Test
  void a_clause_is_quoted_when_its_text_is_known() {
    Result judged = Samples.judged();
    Finding finding = judged.open().get(1);

    print(judged);

    assertThat(finding.clauses()).containsExactly("C34");
    assertThat(String.join("\n", lines))
        .contains("C34 \"jouw gegevens altijd vertrouwelijk van aard\" · AVG art. 5(1)(f), 32");
  }

  @Test
  void without_a_column_there_is_no_caret_but_the_detail_stays() throws IOException {
    String file = source("log.info(intake);\n");

    print(
        Samples.findings(Samples.logged(Samples.element("bsn", "bsn"), Location.ofLine(file, 1))));

    assertThat(lines.get(0))
        .contains("\n   1 | log.info(intake);\n   prints IntakeDto.toString()\n")
        .doesNotContain("^");
  }

  @Test
  void elements_that_leak_at_one_place_are_one_finding_to_read() {
    Location line = Location.ofLine(Samples.SERVICE, 42);

    print(
        Samples.findings(
            Samples.logged(Samples.element("bsn", "bsn"), line),
            Samples.logged(Samples.element("emailadres", "emailadres"), line)));

    assertThat(lines).filteredOn(line1 -> line1.startsWith("error")).hasSize(1);
    assertThat(lines.get(0))
        .contains(
            """
              2 data elements:
              - Client.bsn reaches the log [ffffffff]
              - Client.emailadres reaches the log [ffffffff]
            """);
  }

  @Test
  void the_severity_decides_how_loud_it_is_and_doubt_is_shown() {
    print(
        Samples.findings(
            Samples.finding(
                "subject-missing",
                Severity.WARNING,
                Confidence.SUSPECTED,
                Location.ofLine(Samples.CLIENT, 9),
                Optional.empty(),
                Optional.empty()),
            Samples.finding(
                "register-unused",
                Severity.NOTE,
                Confidence.CERTAIN,
                Location.ofLine("/build/intake/privacy/register.yml", 9),
                Optional.empty(),
                Optional.empty())));

    assertThat(lines.get(0))
        .startsWith("warn " + Samples.CLIENT + ":9: warning: subject-missing (suspected)");
    assertThat(lines.get(1)).startsWith("info /build/intake/privacy/register.yml:9: note:");
  }

  @Test
  void a_line_with_a_real_value_is_never_printed() throws IOException {
    String file = source("String bsn = \"123456782\";\n");

    print(
        Samples.findings(
            Samples.finding(
                "real-personal-data",
                Severity.ERROR,
                Confidence.CERTAIN,
                new Location(file, 1, 15, 24),
                Optional.empty(),
                Optional.empty())));

    assertThat(String.join("\n", lines)).contains("real-personal-data").doesNotContain("123456782");
  }

  @Test
  void source_text_cannot_command_the_terminal() throws IOException {
    String file = source("log.info(\"\u001b[2J\u202Eevil\", x);\n");

    print(
        Samples.findings(Samples.logged(Samples.element("bsn", "bsn"), Location.ofLine(file, 1))));

    assertThat(lines.get(0))
        .doesNotContain("\u001b")
        .doesNotContain("\u202E")
        .contains("·[2J·evil");
  }

  @Test
  void the_summary_counts_rules_gaps_accepted_and_unjudged() {
    print(Samples.full());

    String summary = lines.get(lines.size() - 1);
    assertThat(summary)
        .startsWith("info Privacy check: 2 errors, 1 warning\n")
        .contains("personal-data-logged           2 errors, 0 warnings")
        .contains(
            "analysed    2 modules, 120 classes, 95 source files, 2 personal data elements, 3"
                + " flows in 1.5 s")
        .contains("not seen    1 × corrupt class")
        .contains("nl/imw/Kapot.class: it ends in the middle")
        .contains("not judged  register-unused: no flows were seen")
        .contains("accepted    1 finding by @Exempt")
        .contains("unused      @Exempt(personal-data-in-url) at " + Samples.SERVICE + ":90")
        .contains("left out    3 results by includes/excludes")
        .contains("unmodelled  1 library method took personal data");
  }

  @Test
  void findings_come_in_the_order_of_files_and_lines() {
    Finding late =
        Samples.logged(Samples.element("bsn", "bsn"), Location.ofLine(Samples.SERVICE, 50));
    Finding early =
        Samples.logged(Samples.element("bsn", "bsn"), Location.ofLine(Samples.SERVICE, 5));

    print(Samples.findings(late, early));

    assertThat(lines.get(0)).contains(":5: ");
    assertThat(lines.get(1)).contains(":50: ");
  }

  private void print(Result result) {
    new Console(
            new Terminal() {
              @Override
              public void error(String text) {
                lines.add("error " + text);
              }

              @Override
              public void warn(String text) {
                lines.add("warn " + text);
              }

              @Override
              public void info(String text) {
                lines.add("info " + text);
              }
            })
        .print(result, Duration.ofMillis(1500));
  }

  private String source(String text) throws IOException {
    return Files.writeString(folder.resolve("ClientService.java"), text).toString();
  }
}
