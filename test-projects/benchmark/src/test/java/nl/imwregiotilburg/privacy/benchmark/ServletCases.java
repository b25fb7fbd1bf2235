package nl.imwregiotilburg.privacy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;

/**
 * The servlet cases of {@code src/taint}: compiled, analysed, and what is marked in them. They are
 * five codebases: as one they would have more methods than are followed whole, and what one set
 * keeps under a name another one would find.
 */
final class ServletCases {

  /** The folders of the codebases. */
  static final List<String> CODEBASES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");

  private static final Path MODELS = Path.of("src", "taint", "models.yml");
  private static final Pattern LIBRARY = Pattern.compile(".*(servlet|jackson).*");

  private final Path sources;

  ServletCases(String codebase) {
    this.sources = Path.of("src", "taint", codebase);
  }

  /** Compiles all of them into a folder. */
  void compile(Path classes) throws IOException {
    Javac.compile(sources, classes);
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
    List<Path> libraries = Javac.libraries(LIBRARY);
    AnalysedModule module =
        new AnalysedModule(
            "taint", List.of(classes), List.of(sources), List.of(), libraries, List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of(MODELS)));
  }

  /** The lines where something was found, as {@code File.java:12}. */
  Set<String> found(DataMap map) {
    return map.flows().stream()
        .filter(flow -> flow.endpoint().kind() == Endpoint.Kind.LOG)
        .filter(flow -> flow.element().origin() != Element.Origin.RECOGNISED)
        .map(flow -> flow.endpoint().location())
        .map(location -> Path.of(location.file()).getFileName() + ":" + location.line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines that end with a marker. */
  Set<String> marked(String marker) throws IOException {
    Set<String> marked = new TreeSet<>();
    for (Path source : Javac.sources(sources)) {
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
