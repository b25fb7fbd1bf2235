package nl.imwregiotilburg.privacy.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.plugin.Samples;
import nl.imwregiotilburg.privacy.plugin.inspection.Assignment;
import nl.imwregiotilburg.privacy.plugin.inspection.Gate;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;
import nl.imwregiotilburg.privacy.plugin.inspection.Result;
import nl.imwregiotilburg.privacy.plugin.report.Format;
import nl.imwregiotilburg.privacy.register.RegisterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConclusionTest {

  private static final Settings STRICT = settings(Gate.DEFAULT, true);

  @TempDir Path folder;

  private final Recorder terminal = new Recorder();
  private final List<Assignment> assignments = new ArrayList<>();

  @Test
  void violations_fail_the_build_with_counts_and_the_path_of_the_report() {
    Optional<String> failure =
        conclude(Samples.full(), List.of(module("domain", STRICT), module("app", STRICT)));

    assertThat(failure)
        .hasValueSatisfying(
            message ->
                assertThat(message)
                    .startsWith("2 errors in 1 module; 1 part of the code could not be")
                    .endsWith("report: " + folder.resolve("target/privacy/report.html")));
  }

  @Test
  void every_module_gets_its_own_reports_and_the_root_those_on_the_whole() {
    conclude(Samples.full(), List.of(module("domain", STRICT), module("app", STRICT)));

    for (String place : List.of("", "domain/", "app/")) {
      for (Format format : Format.values()) {
        assertThat(folder.resolve(place + "target/privacy/" + format.file())).isNotEmptyFile();
      }
    }
    assertThat(folder.resolve("domain/target/privacy/report.json"))
        .content()
        .contains("subject-missing")
        .doesNotContain("personal-data-logged");
    assertThat(folder.resolve("target/privacy/report.json"))
        .content()
        .contains("subject-missing")
        .contains("personal-data-logged");
  }

  @Test
  void a_report_only_build_succeeds_and_warns() {
    Settings lenient = settings(Gate.DEFAULT, false);

    assertThat(conclude(Samples.full(), List.of(module("app", lenient)))).isEmpty();
    assertThat(terminal.warnings).last().asString().contains("2 errors");
  }

  @Test
  void the_first_run_succeeds_and_says_what_to_do() {
    assertThat(conclude(Samples.nothing(), List.of(module("app", STRICT)))).isEmpty();
    assertThat(terminal.infos)
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("1. Add the annotations")
                    .contains("2. Say whose data it is")
                    .contains("3. Let mvn privacy:init"));
  }

  @Test
  void code_that_was_not_analysed_fails_the_build_unless_allowed() {
    Result result =
        Samples.result(
            Optional.of(Samples.register()),
            DataMap.builder().gaps(List.of(Samples.gap(Gap.Kind.NOT_COMPILED, "app"))).build(),
            List.of());
    Gate allowing = new Gate(Gate.DEFAULT.severity(), Gate.DEFAULT.confidence(), false);

    assertThat(conclude(result, List.of(module("app", STRICT))))
        .hasValueSatisfying(
            message ->
                assertThat(message)
                    .startsWith("1 part of the code could not be analysed")
                    .contains("-Dprivacy.failOnGaps=false"));
    assertThat(conclude(result, List.of(module("app", settings(allowing, true))))).isEmpty();
  }

  @Test
  void modules_without_code_are_no_modules_to_inspect() {
    Member pom = member("", Optional.empty(), Optional.empty(), STRICT);

    assertThat(conclude(Samples.full(), List.of(pom))).isEmpty();
    assertThat(assignments).isEmpty();
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void the_settings_of_the_root_decide() {
    Member root = member("", Optional.empty(), Optional.empty(), settings(Gate.DEFAULT, false));

    assertThat(conclude(Samples.full(), List.of(root, module("app", STRICT)))).isEmpty();
  }

  @Test
  void two_registers_in_one_build_are_refused_by_name() {
    Member one = registered("domain", folder.resolve("domain/privacy/register.yml"));
    Member other = registered("app", folder.resolve("app/privacy/register.yml"));

    assertThatThrownBy(() -> conclude(Samples.full(), List.of(one, other)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("domain/privacy/register.yml")
        .hasMessageContaining("app/privacy/register.yml")
        .hasMessageContaining("privacy.registerFile");
  }

  @Test
  void modules_beside_the_root_widen_the_root_of_locations() throws Exception {
    Path root = Files.createDirectories(folder.resolve("aggregator"));
    Build build = new Build(root, root.resolve("target/privacy"), true, List.of());

    new Conclusion(this::inspect, terminal).conclude(build, List.of(module("app", STRICT)));

    assertThat(assignments).extracting(Assignment::root).containsExactly(folder);
  }

  @Test
  void a_decision_on_another_report_is_warned_of_and_fails_only_when_asked() throws Exception {
    Path file = folder.resolve("privacy/approvals.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "version: 1\napprovals:\n  - {what: report, sha256: "
            + "0".repeat(64)
            + ", by: FG, role: board, on: 2026-11-01, decision: approved}\n");
    Settings strict =
        new Settings(
            Gate.DEFAULT,
            true,
            List.of(Format.JSON),
            LocalDate.of(2026, 11, 22),
            "0.1.0",
            Analysis::run,
            true);
    Settings lenient = settings(Gate.DEFAULT, true);

    assertThat(conclude(Samples.findings(), List.of(module("app", lenient)))).isEmpty();
    assertThat(terminal.warnings)
        .anySatisfy(
            it ->
                assertThat(it)
                    .contains(file + ":3:5: the report decided on by FG on 2026-11-01 is not"));
    assertThat(conclude(Samples.findings(), List.of(module("app", strict))))
        .hasValueSatisfying(
            it -> assertThat(it).startsWith("1 decision in approvals.yml does not hold; report: "));
    assertThat(folder.resolve("target/privacy/report.json"))
        .content()
        .contains("\"status\" : \"changed\"");
  }

  @Test
  void decisions_with_mistakes_are_refused_with_their_place() throws Exception {
    Path file = folder.resolve("privacy/approvals.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "version: 1\napprovals: [{what: iets}]\n");

    assertThatThrownBy(() -> conclude(Samples.full(), List.of(module("app", STRICT))))
        .isInstanceOf(RegisterException.class)
        .hasMessageContaining(file + ":2:20: approvals[0].what: 'iets'");
  }

  private Result inspect(Assignment assignment) {
    assignments.add(assignment);
    return Samples.findings(
        Samples.logged(Samples.element("bsn", "bsn"), Location.ofLine(Samples.SERVICE, 1)));
  }

  private Optional<String> conclude(Result result, List<Member> members) {
    Build build = new Build(folder, folder.resolve("target/privacy"), true, List.of());
    return new Conclusion(
            assignment -> {
              assignments.add(assignment);
              return result;
            },
            terminal)
        .conclude(build, members);
  }

  private Member module(String name, Settings settings) {
    return member(name, Optional.of(input(name)), Optional.empty(), settings);
  }

  private Member registered(String name, Path register) {
    return member(name, Optional.of(input(name)), Optional.of(register), STRICT);
  }

  private Member member(
      String name, Optional<ModuleInput> input, Optional<Path> register, Settings settings) {
    Path base = name.isEmpty() ? folder : folder.resolve(name);
    return new Member(
        base,
        base.resolve("target/privacy"),
        input,
        register,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        settings);
  }

  private ModuleInput input(String name) {
    Path base = folder.resolve(name);
    return new ModuleInput(
        name,
        "nl.imw:" + name,
        base,
        base.resolve("target/classes"),
        List.of(base.resolve("src/main/java")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Settings settings(Gate gate, boolean failing) {
    return new Settings(
        gate,
        failing,
        List.of(Format.values()),
        LocalDate.of(2026, 11, 22),
        "0.1.0",
        Analysis::run,
        false);
  }
}
