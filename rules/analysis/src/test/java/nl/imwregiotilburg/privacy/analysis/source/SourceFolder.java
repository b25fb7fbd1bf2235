package nl.imwregiotilburg.privacy.analysis.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.imwregiotilburg.privacy.analysis.Location;

/** A folder with sources for a test, and what stands at a location in them. */
record SourceFolder(Path root) {

  SourceFolder with(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SourceTree tree() {
    return SourceTree.of("intake", List.of(root));
  }

  /** The only file of a tree, in package {@code nl.imw}. */
  static SourceFile file(SourceTree tree, String name) {
    return tree.find("nl.imw", name).orElseThrow();
  }

  /** Writes a file in package {@code nl.imw} and finds it. */
  SourceFile file(String name, String text) {
    return file(with("nl/imw/" + name, text).tree(), name);
  }

  /**
   * Line and underlined text of a location: {@code 3:emailadres}; the line alone without columns.
   */
  static String at(SourceFile file, Location location) {
    String line = location.line() + ":";
    return location.column() == 0
        ? line
        : line
            + file.line(location.line())
                .orElseThrow()
                .substring(location.column() - 1, location.endColumn() - 1);
  }
}
