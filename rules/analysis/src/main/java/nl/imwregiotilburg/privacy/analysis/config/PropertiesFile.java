package nl.imwregiotilburg.privacy.analysis.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * Reads a properties file with the place of every value. The syntax is that of {@link
 * java.util.Properties#load(java.io.Reader)}, with the {@code #---} between documents that Spring
 * Boot knows.
 */
final class PropertiesFile {

  private final String file;
  private final List<String> lines;
  private final Problems problems;
  private final List<List<Setting>> documents = new ArrayList<>();
  private final boolean strict;
  private final Map<String, Integer> seen = new HashMap<>();
  private List<Setting> document = new ArrayList<>();

  private PropertiesFile(String file, String text, boolean strict, Problems problems) {
    this.file = file;
    this.strict = strict;
    this.lines = text.lines().toList();
    this.problems = problems;
  }

  /**
   * The settings of each document, in their order.
   *
   * @param strict whether a key that is set twice is a problem: in a bundle of messages, which may
   *     look the same, the last value counts and nobody cares
   */
  static List<List<Setting>> read(String file, String text, boolean strict, Problems problems) {
    if (text.indexOf('\0') >= 0) {
      problems.add(
          new Location(file, 0, 0, 0),
          "this is no text file",
          "give it another extension, or save it as text");
      return List.of();
    }
    PropertiesFile reader = new PropertiesFile(file, text, strict, problems);
    reader.readLines();
    return reader.documents;
  }

  private void readLines() {
    int next = 0;
    while (next < lines.size()) {
      String line = lines.get(next);
      int start = skipBlanks(line, 0);
      if (start == line.length()) {
        next++;
      } else if (line.charAt(start) == '#' || line.charAt(start) == '!') {
        separate(line.strip());
        next++;
      } else {
        next = readSetting(next, start);
      }
    }
    documents.add(document);
  }

  private void separate(String comment) {
    if (comment.equals("#---") || comment.equals("!---")) {
      documents.add(document);
      document = new ArrayList<>();
      seen.clear();
    }
  }

  /** Reads the setting that starts on a line; returns the line after it. */
  private int readSetting(int first, int start) {
    StringBuilder logical = new StringBuilder();
    int last = first;
    String part = lines.get(first).substring(start);
    while (continues(part) && last + 1 < lines.size()) {
      logical.append(part, 0, part.length() - 1);
      last++;
      part = lines.get(last).substring(skipBlanks(lines.get(last), 0));
    }
    logical.append(continues(part) ? part.substring(0, part.length() - 1) : part);
    String text = logical.toString();
    int endOfKey = endOfKey(text);
    int value = startOfValue(text, endOfKey);
    String key = unescape(text.substring(0, endOfKey), first);
    int endColumn = last == first ? start + text.length() + 1 : 0;
    Location location =
        value >= lines.get(first).length() - start && last > first
            ? Location.ofLine(file, first + 1)
            : new Location(file, first + 1, start + value + 1, endColumn);
    document.add(new Setting(key, unescape(text.substring(value), first), location));
    Integer earlier = seen.put(key, first + 1);
    if (earlier != null && strict) {
      problems.add(
          location,
          "'%s' is already set on line %d; this value wins".formatted(key, earlier),
          "remove one of the two");
    }
    return last + 1;
  }

  private static boolean continues(String part) {
    int backslashes = 0;
    while (backslashes < part.length() && part.charAt(part.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static int endOfKey(String text) {
    int i = 0;
    while (i < text.length() && "=: \t\f".indexOf(text.charAt(i)) < 0) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  private static int startOfValue(String text, int endOfKey) {
    int i = skipBlanks(text, endOfKey);
    if (i < text.length() && (text.charAt(i) == '=' || text.charAt(i) == ':')) {
      i = skipBlanks(text, i + 1);
    }
    return i;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\f".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private String unescape(String text, int line) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        i++;
      } else if (text.charAt(i + 1) != 'u') {
        plain.append(escaped(text.charAt(i + 1)));
        i += 2;
      } else if (isHexadecimal(text, i + 2)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 6;
      } else {
        problems.add(
            Location.ofLine(file, line + 1),
            "\\u is not followed by four hexadecimal digits",
            "write \\\\u for a backslash before a u");
        plain.append("\\u");
        i += 2;
      }
    }
    return plain.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> c;
    };
  }

  private static boolean isHexadecimal(String text, int from) {
    return from + 4 <= text.length()
        && text.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}
