package nl.imwregiotilburg.privacy.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Maven printed, all invocations one after the other. */
final class BuildLog {

  /** Lines nobody should get to see, whatever the input. */
  private static final Pattern TRACE =
      Pattern.compile(
          "^(\\[[A-Z]+\\] )?\\s+at [\\w.$/]+\\([\\w. :]*\\)|Exception in thread|^Caused by: "
              + "|NullPointerException|UnsupportedOperationException");

  private final List<String> lines;

  private BuildLog(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  static BuildLog read(Path file) {
    try {
      return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BuildLog of(String text) {
    return new BuildLog(text.lines().map(it -> it.replaceAll("\u001B\\[[0-9;]*m", "")).toList());
  }

  long count(String text) {
    return lines.stream().filter(line -> line.contains(text)).count();
  }

  List<String> traces() {
    return lines.stream().filter(line -> TRACE.matcher(line).find()).toList();
  }

  /** What the log does not say as it should. */
  List<String> defects(Expectation expectation) {
    List<String> defects = new ArrayList<>();
    expectation.contains().stream()
        .filter(text -> count(text) == 0)
        .forEach(text -> defects.add("is not said: " + text));
    expectation.lacks().stream()
        .filter(text -> count(text) > 0)
        .forEach(text -> defects.add("is said: " + text));
    expectation.matches().stream()
        .filter(pattern -> lines.stream().noneMatch(line -> pattern.matcher(line).find()))
        .forEach(pattern -> defects.add("is not said: " + pattern));
    expectation
        .times()
        .forEach(
            (text, times) -> {
              if (count(text) != times) {
                defects.add("is said " + count(text) + " times, not " + times + ": " + text);
              }
            });
    return List.copyOf(defects);
  }
}
