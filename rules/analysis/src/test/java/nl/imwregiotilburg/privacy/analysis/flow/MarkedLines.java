package nl.imwregiotilburg.privacy.analysis.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;

/** Sources that use libraries, in which {@code // EXPECT} stands where personal data is logged. */
final class MarkedLines {

  private MarkedLines() {}

  /** The marked lines. */
  static Set<Integer> expected(String source) {
    List<String> lines = source.lines().toList();
    Set<Integer> marked = new TreeSet<>();
    IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).endsWith("// EXPECT"))
        .forEach(i -> marked.add(i + 1));
    return marked;
  }

  /**
   * The lines of the first source on which something is logged.
   *
   * @param libraries of which the code uses classes besides those on the class path of the tests
   */
  static Set<Integer> found(Path folder, List<Path> libraries, String source, String... others) {
    String[] all = new String[others.length + 1];
    all[0] = source;
    System.arraycopy(others, 0, all, 1, others.length);
    Compiled code = Compiled.of(folder, libraries, all);
    Set<Integer> found = new TreeSet<>();
    LibraryFlows.map(code, libraries).flows().stream()
        .map(flow -> flow.endpoint())
        .filter(endpoint -> endpoint.kind() == Endpoint.Kind.LOG)
        .filter(endpoint -> isIn(endpoint, source))
        .forEach(endpoint -> found.add(endpoint.location().line()));
    return found;
  }

  private static boolean isIn(Endpoint endpoint, String source) {
    String file = Path.of(endpoint.location().file()).getFileName().toString();
    return source.contains("class " + file.replace(".java", "") + " ");
  }
}
