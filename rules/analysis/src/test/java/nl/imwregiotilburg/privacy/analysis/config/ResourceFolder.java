package nl.imwregiotilburg.privacy.analysis.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with resources for a test. */
record ResourceFolder(Path root) {

  ResourceFolder with(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Configuration configuration() {
    return Configuration.of("intake", List.of(root));
  }

  /** The values with their profiles: {@code https://x}, {@code prod=https://y}. */
  static List<String> texts(List<Value> values) {
    return values.stream()
        .map(value -> value.profile().map(name -> name + "=").orElse("") + value.text())
        .toList();
  }

  /** Where a value stands: {@code application.yml:3:8-25}. */
  static String place(Value value) {
    return value
        .location()
        .map(at -> at.fileName() + ":" + at.line() + ":" + at.column() + "-" + at.endColumn())
        .orElse("nowhere");
  }
}
