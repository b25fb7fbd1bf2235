package nl.imwregiotilburg.privacy.plugin.explanation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.source.Excerpts;
import nl.imwregiotilburg.privacy.plugin.console.SourceLines;

/** The sources a report speaks of, as they are now. */
final class Sources {

  private final List<Path> bases;
  private final SourceLines lines = new SourceLines();
  private final Map<Path, Excerpts> excerpts = new HashMap<>();

  /**
   * @param bases folders; what the report names lies below one of them, or below a folder above it
   */
  Sources(List<Path> bases) {
    this.bases = List.copyOf(bases);
  }

  /** The file of a location; empty when it is not there. */
  Optional<Path> file(Location location) {
    if (location.inArchive()) {
      return Optional.empty();
    }
    return bases.stream()
        .flatMap(base -> Stream.iterate(base, Objects::nonNull, Path::getParent))
        .flatMap(folder -> below(folder, location.file()).stream())
        .findFirst();
  }

  private static Optional<Path> below(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException notOnThisMachine) {
      return Optional.empty();
    }
  }

  /** The line of a location. */
  Optional<String> line(Location location) {
    return file(location)
        .flatMap(file -> lines.at(Location.ofLine(file.toString(), location.line())));
  }

  /** What stands between the columns of a location. */
  Optional<String> expression(Location location) {
    return line(location)
        .filter(
            line ->
                location.column() > 0
                    && location.endColumn() > location.column()
                    && location.endColumn() <= line.length() + 1)
        .map(line -> line.substring(location.column() - 1, location.endColumn() - 1));
  }

  /** How calls are written in the file of a location; nothing but Java is understood. */
  Optional<Excerpts> excerpts(Location location) {
    return file(location)
        .filter(file -> file.toString().endsWith(".java"))
        .map(file -> excerpts.computeIfAbsent(file, Excerpts::of));
  }

  /** Whether a file was written after another one. */
  boolean newer(Location location, Path than) {
    return file(location)
        .map(
            file -> {
              try {
                return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than))
                    > 0;
              } catch (IOException gone) {
                return false;
              }
            })
        .orElse(false);
  }
}
