package nl.imwregiotilburg.privacy.analysis.flow;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;
import nl.imwregiotilburg.privacy.analysis.recognition.Compiled;

/** The lines at which personal data of {@code app.Client#email} reaches a sink. */
final class FoundLines {

  private static final String MODELS =
      "version: 1\nfields: {app.Client#email: {category: emailadres}}\n";

  private FoundLines() {}

  /** Those of sources that are compiled and analysed together, each once. */
  static List<Integer> of(Path folder, String... sources) throws IOException {
    Compiled code = Compiled.of(Files.createTempDirectory(folder, "code"), sources);
    Path models = Files.writeString(folder.resolve("models.yml"), MODELS);
    AnalysedModule module =
        new AnalysedModule(
            "app",
            List.of(code.classes()),
            List.of(code.sources()),
            List.of(),
            libraries(),
            List.of());
    return Analysis.run(new Analysis.Request(List.of(module), List.of(models))).flows().stream()
        .map(flow -> flow.endpoint().location().line())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Path> libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.matches(".*(jackson-|gson|spring-beans).*\\.jar"))
        .map(Path::of)
        .toList();
  }
}
