package nl.imwregiotilburg.privacy.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Judges what the plugin said in each project that {@code maven-invoker-plugin} built. Whether a
 * build was to succeed or fail is in its {@code invoker.properties} and judged by that plugin.
 */
final class ProjectsIT {

  /** Published code, built only when asked for. */
  private static final String REAL = "it-real-code";

  private static final String OTHER = System.getProperty("projects.other", "");

  @Test
  void every_project_was_built() {
    assumeThat(System.getProperty("invoker.test")).as("no selection of projects").isNull();

    assertThat(Projects.built("it").stream().map(Path::getFileName))
        .containsExactlyInAnyOrderElementsOf(
            Projects.kept().stream().map(Path::getFileName).toList());
    assertThat(Projects.built(OTHER)).hasSize(2);
  }

  @TestFactory
  Stream<DynamicContainer> the_plugin_says_what_the_sources_mark() {
    return Stream.of("it", OTHER, REAL)
        .flatMap(folder -> Projects.built(folder).stream().map(it -> container(folder, it)));
  }

  @TestFactory
  Stream<DynamicNode> another_maven_gives_the_same_results() {
    return Projects.built(OTHER).stream()
        .filter(project -> Files.exists(twin(project)))
        .flatMap(project -> Expectation.of(project).report().map(project::resolve).stream())
        .map(
            root ->
                dynamicTest(
                    root.toString(),
                    () ->
                        assertThat(sarif(root).resultsAsText())
                            .as("%s", root)
                            .isEqualTo(sarif(twin(root)).resultsAsText())));
  }

  private static DynamicContainer container(String folder, Path project) {
    Expectation expectation = Expectation.of(project);
    List<DynamicNode> tests = new ArrayList<>();
    BuildLog log = BuildLog.read(project.resolve("build.log"));
    tests.add(
        dynamicTest(
            "shows no stack trace", () -> assertThat(log.traces()).as("%s", project).isEmpty()));
    tests.add(
        dynamicTest(
            "says what it should",
            () -> assertThat(log.defects(expectation)).as("%s", project).isEmpty()));
    expectation
        .kept()
        .ifPresent(
            count ->
                tests.add(
                    dynamicTest("keeps as many results as it should", () -> kept(project, count))));
    expectation
        .report()
        .map(report -> project.resolve(report).normalize())
        .ifPresentOrElse(
            root -> tests.addAll(reported(root, expectation, log)),
            () -> tests.add(dynamicTest("writes no report", () -> noReport(project))));
    return dynamicContainer(folder + ": " + project.getFileName(), tests);
  }

  private static List<DynamicNode> reported(Path root, Expectation expectation, BuildLog log) {
    DynamicNode findings =
        expectation.pinned()
            ? dynamicTest("finds exactly what is marked", () -> exactly(root))
            : dynamicTest(
                "finds something",
                () -> assertThat(sarif(root).results()).as("%s", root).isNotEmpty());
    return List.of(
        findings,
        dynamicTest("gives every clause its verdicts", () -> verdicts(root)),
        dynamicTest("prints every finding with its file and line", () -> printed(root, log)),
        dynamicTest("counts what it could not see", () -> gaps(root, expectation)),
        dynamicTest(
            "writes proper SARIF",
            () -> assertThat(sarif(root).defects(root)).as("%s", root).isEmpty()),
        dynamicTest("writes and names every report", () -> everyReport(root, log)),
        dynamicTest("gives each module its part", () -> parts(root)));
  }

  private static void exactly(Path root) {
    Comparison comparison = Comparison.of(Markers.of(root), sarif(root).results());
    assertThat(comparison).as("%s", root).isEqualTo(new Comparison(List.of(), List.of()));
  }

  /** The verdicts that {@code clauses.txt} beside the pom lists, when there is one. */
  private static void verdicts(Path root) throws IOException {
    Path listed = root.resolve("clauses.txt");
    if (Files.exists(listed)) {
      assertThat(Clauses.in(root.resolve("target/privacy/report.json")))
          .as("%s", root)
          .isEqualTo(Clauses.listed(Files.readString(listed)));
    }
  }

  private static void gaps(Path root, Expectation expectation) {
    if (expectation.pinned()) {
      assertThat(sarif(root).gaps()).as("%s", root).isEqualTo(expectation.gaps());
    } else {
      assertThat(sarif(root).gaps())
          .as("%s", root)
          .doesNotContain("corrupt-class", "unparsable-source");
    }
  }

  private static void printed(Path root, BuildLog log) {
    assertThat(
            sarif(root).results().stream()
                .filter(result -> !result.accepted())
                .filter(
                    result ->
                        log.count(root.resolve(result.place()) + ": error: " + result.rule()) == 0
                            && log.count(
                                    root.resolve(result.place()) + ": warning: " + result.rule())
                                == 0
                            && log.count(root.resolve(result.place()) + ": note: " + result.rule())
                                == 0))
        .as("%s", root)
        .isEmpty();
  }

  private static void everyReport(Path root, BuildLog log) {
    Path folder = root.resolve("target/privacy");
    assertThat(folder.resolve("report.json")).isNotEmptyFile();
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
    assertThat(log.count(folder.resolve("report.html").toString())).as("%s", root).isPositive();
  }

  private static void parts(Path root) {
    List<Expected> whole =
        sarif(root).results().stream()
            .filter(result -> !result.place().startsWith("privacy/"))
            .toList();
    List<Expected> parts =
        Projects.folders(root)
            .filter(module -> Files.exists(module.resolve("target/privacy/findings.sarif")))
            .flatMap(module -> sarif(module).results().stream())
            .sorted()
            .toList();
    if (Projects.folders(root).anyMatch(module -> Files.exists(module.resolve("pom.xml")))) {
      assertThat(parts).as("%s", root).isEqualTo(whole);
    } else {
      assertThat(parts).as("%s", root).isEmpty();
    }
  }

  private static void kept(Path project, int count) {
    assertThat(project.resolve("target/privacy-maven-plugin"))
        .isDirectoryContaining("glob:**.bin")
        .satisfies(folder -> assertThat(folder.toFile().list()).as("%s", folder).hasSize(count));
  }

  private static void noReport(Path project) {
    assertThat(project.resolve("target/privacy")).doesNotExist();
  }

  /** The same folder, as the Maven of this build left it. */
  private static Path twin(Path built) {
    Path target = Path.of("target").toAbsolutePath();
    return target.resolve("it").resolve(target.resolve(OTHER).relativize(built));
  }

  private static Sarif sarif(Path root) {
    return Sarif.read(root.resolve("target/privacy/findings.sarif"));
  }
}
