package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the analysis on small servlets in which a request parameter does or does not reach the
 * response. Sources and sinks are those of {@code src/taint/models.yml} alone: what a user says of
 * methods, parameters and results is enough.
 */
final class TaintTest {

  private static final Path SOURCES = Path.of("src", "taint", "java");
  private static final Path MODELS = Path.of("src", "taint", "models.yml");
  private static final Path KNOWN = Path.of("src", "test", "resources", "KnownTaintMisses.txt");
  private static final String SECOND = "Tweede";
  private static final String THIRD = "Derde";
  private static final Path REPORT = Path.of("target", "benchmark", "taint.md");

  @TempDir private Path classes;

  @Test
  void a_parameter_is_found_where_it_is_written_and_nowhere_else() throws IOException {
    compile();
    Set<String> found = found(analyse());
    Set<String> expected = marked("EXPECT");
    Set<String> safe = marked("SAFE");

    Map<String, String> known = known();
    Set<String> mistakes = new TreeSet<>();
    expected.stream().filter(line -> !found.contains(line)).forEach(mistakes::add);
    safe.stream().filter(found::contains).forEach(mistakes::add);

    report(found, expected, safe, known);
    assertThat(expected).hasSizeGreaterThan(850);
    assertThat(safe).hasSizeGreaterThan(730);
    assertThat(mistakes)
        .as("misses and false alarms; those of KnownTaintMisses.txt and no others")
        .isEqualTo(known.keySet());
  }

  @Test
  void the_same_classes_give_the_same_result() throws IOException {
    compile();

    assertThat(analyse()).isEqualTo(analyse());
  }

  private void compile() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-g",
                "-nowarn",
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    sources().forEach(source -> arguments.add(source.toString()));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(result).as("javac").isZero();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private DataMap analyse() {
    List<Path> libraries =
        Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .filter(entry -> entry.contains("servlet") || entry.contains("jackson"))
            .map(Path::of)
            .toList();
    AnalysedModule module =
        new AnalysedModule(
            "taint", List.of(classes), List.of(SOURCES), List.of(), libraries, List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of(MODELS)));
  }

  /** The lines where something was found, as {@code File.java:12}. */
  private static Set<String> found(DataMap map) {
    return map.flows().stream()
        .filter(flow -> flow.endpoint().kind() == Endpoint.Kind.LOG)
        .map(flow -> flow.endpoint().location())
        .map(location -> Path.of(location.file()).getFileName() + ":" + location.line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> marked(String marker) throws IOException {
    Set<String> marked = new TreeSet<>();
    for (Path source : sources()) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith("// " + marker)) {
          marked.add(source.getFileName() + ":" + (i + 1));
        }
      }
    }
    return marked;
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
    text.append("Servlet cases: ").append(figures(found, expected, safe, "")).append('\n');
    text.append("Second set:    ").append(figures(found, expected, safe, SECOND)).append('\n');
    text.append("Third set:     ").append(figures(found, expected, safe, THIRD)).append('\n');
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
