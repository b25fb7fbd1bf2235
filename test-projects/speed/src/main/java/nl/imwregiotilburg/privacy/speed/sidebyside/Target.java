package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.AnalysedModule;
import nl.imwregiotilburg.privacy.analysis.Analysis;

/**
 * What is analysed.
 *
 * @param name for people
 * @param application jars or folders with the classes that are analysed
 * @param libraries what they depend on
 * @param sources source roots, for markers; empty when there are none
 * @param models {@code models.yml} files that say what is personal
 */
record Target(
    String name,
    List<Path> application,
    List<Path> libraries,
    List<Path> sources,
    List<Path> models) {

  Target {
    application = List.copyOf(application);
    libraries = List.copyOf(libraries);
    sources = List.copyOf(sources);
    models = List.copyOf(models);
  }

  /** Writes it to a folder, for another process to read. */
  void write(Path folder) throws IOException {
    write(folder, "application", application);
    write(folder, "libraries", libraries);
    write(folder, "sources", sources);
    write(folder, "models", models);
  }

  /** Reads what was written to a folder. */
  static Target read(Path folder) throws IOException {
    return new Target(
        String.valueOf(folder.getFileName()),
        read(folder, "application"),
        read(folder, "libraries"),
        read(folder, "sources"),
        read(folder, "models"));
  }

  /** The same for our analysis. */
  Analysis.Request request() {
    return new Analysis.Request(
        List.of(
            new AnalysedModule(
                "application", application, sources, List.of(), libraries, List.of())),
        models);
  }

  private static void write(Path folder, String name, List<Path> paths) throws IOException {
    Files.write(folder.resolve(name + ".txt"), paths.stream().map(Path::toString).toList());
  }

  private static List<Path> read(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve(name + ".txt")).stream().map(Path::of).toList();
  }
}
