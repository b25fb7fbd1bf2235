package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** The servlet cases of {@code src/taint}: compiled, analysed, and what is marked in them. */
final class ServletCases {

  private static final Path SOURCES = Path.of("src", "taint", "java");
  private static final Path MODELS = Path.of("src", "taint", "models.yml");

  /** Compiles all of them into a folder. */
  void compile(Path classes) throws IOException {
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

  /** The class files of a folder, by the internal names of the classes. */
  Map<String, byte[]> read(Path classes) throws IOException {
    Map<String, byte[]> read = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        read.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
      }
    }
    return read;
  }

  DataMap analyse(Path classes) {
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
  Set<String> found(DataMap map) {
    return map.flows().stream()
        .filter(flow -> flow.endpoint().kind() == Endpoint.Kind.LOG)
        .map(flow -> flow.endpoint().location())
        .map(location -> Path.of(location.file()).getFileName() + ":" + location.line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines that end with a marker. */
  Set<String> marked(String marker) throws IOException {
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
}
