package nl.imwregiotilburg.privacy.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the sources of a project expect to be found. At the line of a finding stands {@code //
 * FINDING personal-data-logged(naam, emailadres)}: one result for each category named, so a
 * category twice is two results; without categories, one result of whatever category. {@code
 * EXEMPTED} instead of {@code FINDING} is a result that somebody accepted. Code of others is not
 * marked; what is expected of it stands in {@code findings.txt} beside its pom, one line {@code
 * path/A.java:12 personal-data-logged(naam)} for each place, and after a {@code #} what a reader of
 * the code made of it.
 */
final class Markers {

  private static final Set<String> EXTENSIONS = Set.of("java", "kt", "yml", "yaml", "properties");
  private static final Pattern MARKER =
      Pattern.compile("(?://|#) (FINDING|EXEMPTED) (.*)$", Pattern.MULTILINE);
  private static final Pattern RULE = Pattern.compile("([a-z]+(?:-[a-z]+)*)(?:\\(([^)]*)\\))?");

  private Markers() {}

  /** All that is expected of a project. */
  static List<Expected> of(Path root) {
    Path listed = root.resolve("findings.txt");
    return Files.exists(listed) ? listed(text(listed)) : below(root);
  }

  /** What a {@code findings.txt} lists. */
  static List<Expected> listed(String text) {
    List<Expected> expected = new ArrayList<>();
    List<String> lines =
        text.lines()
            .map(line -> line.replaceAll("\\s+#.*$", ""))
            .filter(it -> !it.isBlank())
            .toList();
    for (String line : lines) {
      int space = line.indexOf(' ');
      read(line.substring(0, Math.max(space, 0)), "FINDING", line.substring(space + 1), expected);
    }
    return List.copyOf(expected);
  }

  /** All markers below a folder, build results left out. */
  private static List<Expected> below(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> EXTENSIONS.contains(extension(file)))
          .filter(file -> !root.relativize(file).toString().matches("(.*/)?target/.*"))
          .flatMap(file -> in(root.relativize(file).toString().replace('\\', '/'), text(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The markers in one text. */
  static Stream<Expected> in(String file, String text) {
    List<String> lines = text.lines().toList();
    List<Expected> expected = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      String place = file + ":" + line;
      MARKER
          .matcher(lines.get(line - 1))
          .results()
          .forEach(it -> read(place, it.group(1), it.group(2), expected));
    }
    return expected.stream();
  }

  private static void read(String place, String word, String rest, List<Expected> expected) {
    boolean accepted = word.equals("EXEMPTED");
    String unread = RULE.matcher(rest).replaceAll("").replaceAll("[; ]", "");
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException("no marker at " + place + ": " + rest);
    }
    RULE.matcher(rest)
        .results()
        .forEach(
            rule -> {
              String categories = rule.group(2) == null ? Expected.ANY : rule.group(2);
              Arrays.stream(categories.split(","))
                  .map(category -> new Expected(rule.group(1), place, category.strip(), accepted))
                  .forEach(expected::add);
            });
  }

  private static String extension(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
