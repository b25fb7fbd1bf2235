package nl.imwregiotilburg.privacy.analysis.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The mistakes found in one file, in the order of the file. */
final class Problems {

  private final String file;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param file its name as the user knows it
   */
  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(Place place, String message) {
    lines.add("%s:%d:%d: %s".formatted(file, place.line(), place.column(), message));
  }

  /** Reports a word that is none of those allowed, and the one that was probably meant. */
  void unknown(Place place, String what, String word, Collection<String> allowed) {
    StringBuilder message = new StringBuilder("unknown %s '%s'; ".formatted(what, word));
    String nearest = nearest(word, allowed);
    if (!nearest.isEmpty()) {
      message.append("did you mean '").append(nearest).append("'? ");
    }
    add(place, message.append("Allowed: ").append(String.join(", ", allowed)).toString());
  }

  boolean none() {
    return lines.isEmpty();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The allowed word with the fewest differing letters; empty when none comes near. */
  static String nearest(String word, Collection<String> allowed) {
    String nearest = "";
    int best = Math.max(1, word.length() / 3) + 1;
    for (String candidate : allowed) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Levenshtein's edit distance, one row at a time. */
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > 8) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[to.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int above = row[column];
        int changed = from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1;
        row[column] = Math.min(Math.min(above, row[column - 1]) + 1, diagonal + changed);
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
