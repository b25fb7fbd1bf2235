package nl.imwregiotilburg.privacy.compliance.rule;

import java.util.Collection;
import java.util.Optional;

/** Finds the word somebody probably meant. */
final class Nearest {

  private Nearest() {}

  /**
   * The candidate that differs least from a word, by Levenshtein distance; empty when even that one
   * differs in more than two letters and more than a third of the word. The first of equals wins.
   */
  static Optional<String> to(String word, Collection<String> candidates) {
    Optional<String> nearest = Optional.empty();
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  private static int distance(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
