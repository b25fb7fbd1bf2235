package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;

/** The flows of code that uses the libraries of the tests. */
final class LibraryFlows {

  private LibraryFlows() {}

  static List<Flow> of(Compiled code) {
    return map(code, List.of()).flows();
  }

  /**
   * The whole analysis of such code.
   *
   * @param more libraries besides those on the class path of the tests
   */
  static DataMap map(Compiled code, List<Path> more) {
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(code.classes()),
            List.of(code.sources()),
            List.of(),
            Stream.concat(libraries().stream(), more.stream()).toList(),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of()));
  }

  /** The libraries on the class path of the tests. */
  static List<Path> libraries() {
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(paths.split(File.pathSeparator))
        .filter(path -> path.endsWith(".jar"))
        .map(Path::of)
        .toList();
  }
}
