package nl.imwregiotilburg.privacy.speed.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a corpus that a rule's markers speak of, as {@code Client.java:12}; a file's name is
 * told apart by its package only where two have the same.
 *
 * @param expected where a finding of the rule belongs
 * @param safe where it would be a false alarm
 * @param other where a marker speaks of other rules only
 */
record Lines(SortedSet<String> expected, SortedSet<String> safe, SortedSet<String> other) {

  private static final Pattern MARKER = Pattern.compile("// (EXPECT|SAFE) ");

  /** Reads the markers below source roots. */
  static Lines read(List<Path> roots, String rule) throws IOException {
    Lines lines = new Lines(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
          lines.read(root, file, rule);
        }
      }
    }
    return lines;
  }

  private void read(Path root, Path file, String rule) throws IOException {
    Path folder = root.relativize(file).getParent();
    String prefix = folder == null ? "" : folder.toString().replace('\\', '/') + "/";
    List<String> text = Files.readAllLines(file);
    for (int i = 0; i < text.size(); i++) {
      String key = prefix + file.getFileName() + ":" + (i + 1);
      for (String part : text.get(i).split("(?=// (?:EXPECT|SAFE) )")) {
        if (!MARKER.matcher(part).lookingAt()) {
          continue;
        }
        boolean speaks = List.of(part.split("\\s+")).contains(rule);
        if (!speaks) {
          other.add(key);
        } else if (part.startsWith("// EXPECT")) {
          expected.add(key);
        } else {
          safe.add(key);
        }
      }
    }
  }
}
