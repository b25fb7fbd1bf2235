package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the analysis on small servlets in which a request parameter does or does not reach the
 * response. Sources and sinks are those of {@code src/taint/models.yml} alone: what a user says of
 * methods, parameters and results is enough.
 */
final class TaintTest {

  private static final Path KNOWN = Path.of("src", "test", "resources", "KnownTaintMisses.txt");

  /** The sets that were written blind, in the order in which the analysis first saw them. */
  private static final List<String> BLIND =
      List.of(
          "Tweede",
          "Derde",
          "Vierde",
          "Vijfde",
          "Zesde",
          "Zevende",
          "Achtste",
          "Negende",
          "Tiende",
          "Elfde",
          "Twaalfde",
          "Dertiende",
          "Veertiende",
          "Vijftiende",
          "Zestiende",
          "Zeventiende",
          "Achttiende",
          "Negentiende",
          "Twintigste",
          "Eenentwintigste",
          "Tweeentwintigste",
          "Drieentwintigste");

  private static final Path REPORT = Path.of("target", "benchmark", "taint.md");

  @TempDir private Path folder;

  @Test
  void a_parameter_is_found_where_it_is_written_and_nowhere_else() throws IOException {
    Set<String> found = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    Set<String> safe = new TreeSet<>();
    for (String codebase : ServletCases.CODEBASES) {
      ServletCases cases = new ServletCases(codebase);
      Path classes = compiled(cases, codebase);
      found.addAll(cases.found(cases.analyse(classes)));
      expected.addAll(cases.marked("EXPECT"));
      safe.addAll(cases.marked("SAFE"));
    }

    Map<String, String> known = known();
    Set<String> mistakes = new TreeSet<>();
    expected.stream().filter(line -> !found.contains(line)).forEach(mistakes::add);
    safe.stream().filter(found::contains).forEach(mistakes::add);

    report(found, expected, safe, known);
    assertThat(expected).hasSizeGreaterThan(7500);
    assertThat(safe).hasSizeGreaterThan(8000);
    assertThat(mistakes)
        .as("misses and false alarms; those of KnownTaintMisses.txt and no others")
        .isEqualTo(known.keySet());
  }

  @Test
  void the_same_classes_give_the_same_result() throws IOException {
    ServletCases cases = new ServletCases("first");
    Path classes = compiled(cases, "first");

    assertThat(cases.analyse(classes)).isEqualTo(cases.analyse(classes));
  }

  private Path compiled(ServletCases cases, String codebase) throws IOException {
    Path classes = Files.createDirectory(folder.resolve(codebase));
    cases.compile(classes);
    return classes;
  }

  /** The mistakes that are known, each with its reason. */
  private static Map<String, String> known() throws IOException {
    Map<String, String> known = new TreeMap<>();
    KnownMisses.read(Files.readAllLines(KNOWN))
        .reasons()
        .forEach((entry, reason) -> known.put(entry.substring(0, entry.indexOf(' ')), reason));
    return known;
  }

  private static void report(
      Set<String> found, Set<String> expected, Set<String> safe, Map<String, String> known)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("All cases: ").append(figures(found, expected, safe, "")).append('\n');
    for (String set : BLIND) {
      text.append(set).append("…: ").append(figures(found, expected, safe, set)).append('\n');
    }
    for (String line : expected) {
      if (!found.contains(line)) {
        text.append("missed      ").append(line).append(' ').append(known.getOrDefault(line, ""));
        text.append('\n');
      }
    }
    for (String line : safe) {
      if (found.contains(line)) {
        text.append("false alarm ").append(line).append(' ').append(known.getOrDefault(line, ""));
        text.append('\n');
      }
    }
    System.out.print(text);
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, text);
  }

  /** Recall and precision over the files whose name begins so. */
  private static String figures(
      Set<String> found, Set<String> expected, Set<String> safe, String files) {
    long all = expected.stream().filter(line -> line.startsWith(files)).count();
    long innocent = safe.stream().filter(line -> line.startsWith(files)).count();
    long right =
        expected.stream().filter(found::contains).filter(line -> line.startsWith(files)).count();
    long wrong =
        safe.stream().filter(found::contains).filter(line -> line.startsWith(files)).count();
    return String.format(
        Locale.ROOT,
        "recall %.3f (%d of %d), precision %.3f (%d false alarms at %d safe lines)",
        (double) right / all,
        right,
        all,
        (double) right / (right + wrong),
        wrong,
        innocent);
  }
}
