package nl.imwregiotilburg.privacy.plugin.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;

/** Reads the lines findings point at, each file once. */
public final class SourceLines {

  private final Map<String, List<String>> files = new HashMap<>();

  /** The line a location points at; empty when it cannot be read. */
  public Optional<String> at(Location location) {
    if (location.line() < 1 || location.inArchive()) {
      return Optional.empty();
    }
    List<String> lines = files.computeIfAbsent(location.file(), SourceLines::read);
    return location.line() > lines.size()
        ? Optional.empty()
        : Optional.of(Plain.text(lines.get(location.line() - 1)));
  }

  private static List<String> read(String file) {
    try {
      return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
