package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Flow;
import org.junit.jupiter.api.Test;

/**
 * Runs the analysis on code in which personal data goes through the libraries that applications are
 * made of, on its way to a log or to where it is kept out of it. What the libraries do is known
 * from their class files and from what the product knows of them; nothing is declared here.
 */
final class LibrariesTest {

  private static final Path LIBRARIES = Path.of("..", "libraries");
  private static final List<String> MODULES =
      List.of(
          "spring",
          "jakarta",
          "functional",
          "mapping",
          "backends",
          "stacks",
          "others",
          "applications",
          "services",
          "usual");

  private static final Path SOURCES = Path.of("src", "cases", "java");
  private static final Path GENERATED = Path.of("target", "generated-sources", "annotations");
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path CLASS_PATH = Path.of("target", "classpath.txt");

  /** What is put into the context of a logger is in every line it writes. */
  private static final Set<Endpoint.Kind> LOGS =
      Set.of(Endpoint.Kind.LOG, Endpoint.Kind.CONSOLE, Endpoint.Kind.DIAGNOSTIC_CONTEXT);

  private static final Path KNOWN = Path.of("src", "test", "resources", "KnownLibraryMisses.txt");
  private static final Path REPORT = Path.of("target", "benchmark", "libraries.md");

  @Test
  void what_is_logged_is_found_behind_libraries_and_nothing_else() throws IOException {
    Set<String> found = new TreeSet<>();
    Set<String> declared = new TreeSet<>();
    Set<String> expected = new TreeSet<>();
    Set<String> safe = new TreeSet<>();
    for (String module : MODULES) {
      assertThat(LIBRARIES.resolve(module).resolve(CLASS_PATH))
          .withFailMessage(
              "%s has not been compiled: run %s in the root of the build",
              LIBRARIES.resolve(module), command())
          .exists();
      List<Flow> flows = flows(module);
      found.addAll(lines(module, flows.stream()));
      // A field of the same name that nobody annotated is asked about, not held against the code.
      declared.addAll(
          lines(
              module,
              flows.stream().filter(flow -> flow.element().origin() != Element.Origin.RECOGNISED)));
      expected.addAll(marked(module, "EXPECT"));
      safe.addAll(marked(module, "SAFE"));
    }

    Map<String, String> known = known();
    Set<String> mistakes = new TreeSet<>();
    expected.stream().filter(line -> !found.contains(line)).forEach(mistakes::add);
    safe.stream().filter(declared::contains).forEach(mistakes::add);

    found.removeIf(line -> safe.contains(line) && !declared.contains(line));
    report(found, expected, safe, known);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(1900);
    assertThat(safe).hasSizeGreaterThanOrEqualTo(1800);
    assertThat(mistakes)
        .as("misses and false alarms; those of KnownLibraryMisses.txt and no others")
        .isEqualTo(known.keySet());
  }

  /** What compiles the modules and writes down their class paths. */
  private static String command() {
    return MODULES.stream()
        .map(module -> "test-projects/libraries/" + module)
        .collect(Collectors.joining(",", "mvn -q process-classes -am -pl ", ""));
  }

  private static List<Flow> flows(String module) throws IOException {
    Path folder = LIBRARIES.resolve(module);
    AnalysedModule analysed =
        new AnalysedModule(
            module,
            List.of(folder.resolve(CLASSES)),
            List.of(folder.resolve(SOURCES), folder.resolve(GENERATED)),
            List.of(),
            classPath(folder.resolve(CLASS_PATH)),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(analysed), List.of())).flows();
  }

  /** The lines of a module where something is logged, as {@code module/File.java:12}. */
  private static Set<String> lines(String module, Stream<Flow> flows) {
    return flows
        .filter(flow -> LOGS.contains(flow.endpoint().kind()))
        .map(flow -> flow.endpoint().location())
        .map(at -> line(module, Path.of(at.file()), at.line()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> classPath(Path file) throws IOException {
    return Splitter.on(File.pathSeparatorChar)
        .omitEmptyStrings()
        .splitToStream(Files.readString(file).strip())
        .map(Path::of)
        .toList();
  }

  /** The lines of a module that end with a marker. Its files have names of their own. */
  private static Set<String> marked(String module, String marker) throws IOException {
    List<Path> sources = Javac.sources(LIBRARIES.resolve(module).resolve(SOURCES));
    assertThat(sources).extracting(Path::getFileName).doesNotHaveDuplicates();
    Set<String> marked = new TreeSet<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith("// " + marker)) {
          marked.add(line(module, source, i + 1));
        }
      }
    }
    return marked;
  }

  private static String line(String module, Path file, int number) {
    return module + "/" + file.getFileName() + ":" + number;
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
    text.append("All modules: ").append(figures(found, expected, safe, "")).append('\n');
    for (String module : MODULES) {
      text.append(module).append(": ").append(figures(found, expected, safe, module + "/"));
      text.append('\n');
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

  /** Recall and precision over the lines that begin so. */
  private static String figures(
      Set<String> found, Set<String> expected, Set<String> safe, String begin) {
    long all = expected.stream().filter(line -> line.startsWith(begin)).count();
    long innocent = safe.stream().filter(line -> line.startsWith(begin)).count();
    long right =
        expected.stream().filter(found::contains).filter(line -> line.startsWith(begin)).count();
    long wrong =
        safe.stream().filter(found::contains).filter(line -> line.startsWith(begin)).count();
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
