package nl.imwregiotilburg.privacy.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the projects are: as they are kept, and as they were copied and built. */
final class Projects {

  private Projects() {}

  /** The projects as they are kept in the repository. */
  static List<Path> kept() {
    Path root = Path.of("..").toAbsolutePath().normalize();
    return Stream.concat(
            Stream.of(root.resolve("demo"), root.resolve("demo-clean")),
            folders(root.resolve("projects")))
        .toList();
  }

  /** The projects that were built below a folder of {@code target}; none if it is not there. */
  static List<Path> built(String folder) {
    Path root = Path.of("target", folder).toAbsolutePath().normalize();
    return Stream.of(root, root.resolve("projects"), root.resolve("real-code"))
        .flatMap(Projects::folders)
        .filter(project -> Files.exists(project.resolve("build.log")))
        .toList();
  }

  /** The folders directly in a folder, by name. */
  static Stream<Path> folders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
