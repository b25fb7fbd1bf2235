package nl.imwregiotilburg.privacy.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The projects say properly what they expect; this needs no plugin. */
final class ExpectationTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z-]+) \\| (\\w+\\.\\w+) \\|");

  @Test
  void a_project_without_expectation_has_a_report_and_no_gaps() {
    Expectation expectation = Expectation.read("{}");

    assertThat(expectation.report()).contains(".");
    assertThat(expectation.gaps()).isEmpty();
    assertThat(expectation.kept()).isEmpty();
  }

  @Test
  void a_misspelt_key_is_refused() {
    assertThatThrownBy(() -> Expectation.read("logs: {contains: [x]}"))
        .hasMessageContaining("logs");
    assertThatThrownBy(() -> Expectation.read("log: {contain: [x]}"))
        .hasMessageContaining("contain");
  }

  @TestFactory
  List<DynamicTest> every_project_is_readable() {
    return Projects.kept().stream()
        .map(
            project ->
                DynamicTest.dynamicTest(
                    project.getFileName().toString(),
                    () -> {
                      Expectation expectation = Expectation.of(project);
                      List<Expected> markers = Markers.of(project);
                      assertThat(markers)
                          .filteredOn(marker -> !marker.category().equals(Expected.ANY))
                          .filteredOn(marker -> marker.place().contains(".java:"))
                          .doesNotHaveDuplicates();
                      if (expectation.report().isEmpty()) {
                        assertThat(markers).as("markers without a report").isEmpty();
                      }
                    }))
        .toList();
  }

  @Test
  void the_demo_lists_its_mistakes_rule_by_rule_and_file_by_file() throws Exception {
    Path demo = Projects.kept().get(0);
    Set<String> listed =
        ROW.matcher(Files.readString(demo.resolve("EXPECTED.md")))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).isEqualTo(marked(demo)).hasSizeGreaterThan(15);
  }

  @Test
  void the_mended_demo_expects_nothing() {
    assertThat(Markers.of(Projects.kept().get(1))).isEmpty();
  }

  private static Set<String> marked(Path project) {
    return Markers.of(project).stream()
        .map(marker -> marker.rule() + " " + file(marker))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String file(Expected marker) {
    String file = marker.place().substring(0, marker.place().lastIndexOf(':'));
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
