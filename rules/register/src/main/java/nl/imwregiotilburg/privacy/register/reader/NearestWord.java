package nl.imwregiotilburg.privacy.register.reader;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.register.Csv;

/**
 * Finds the allowed word that somebody probably meant: one that differs by a slip of the finger, or
 * the key that stands for a Dutch (or other English) word, as {@code words.csv} lists them.
 */
final class NearestWord {

  private static final List<Meaning> MEANINGS =
      Csv.resource("words.csv").rows().stream()
          .map(row -> new Meaning(row.cell("found"), row.cell("meant")))
          .toList();

  private static final int LISTED = 30;

  /** More words than a register has; a hostile one must not cost time. */
  private static final int COMPARED = 1000;

  /** A word people write, and the word of the register they mean by it. */
  private record Meaning(String found, String meant) {}

  /** An allowed word, and how far it is from what was found. */
  private record Candidate(String word, int distance) {}

  private NearestWord() {}

  /** The allowed word that was probably meant by what was found, if any is near. */
  static Optional<String> of(String found, Collection<String> allowed) {
    String plain = plain(found);
    int reach = reach(plain);
    Candidate nearest = new Candidate("", Integer.MAX_VALUE);
    for (Candidate candidate : candidates(plain, allowed).toList()) {
      if (candidate.distance() <= reach && candidate.distance() < nearest.distance()) {
        nearest = candidate;
      }
    }
    return nearest.word().isEmpty() ? Optional.empty() : Optional.of(nearest.word());
  }

  /** The allowed word that the table gives for exactly what was found. */
  static Optional<String> exactly(String found, Collection<String> allowed) {
    String plain = plain(found);
    return MEANINGS.stream()
        .filter(meaning -> meaning.found().equals(plain) && allowed.contains(meaning.meant()))
        .map(Meaning::meant)
        .findFirst();
  }

  /** The question to put in a message, with a space behind it; empty when nothing is near. */
  static String didYouMean(String found, Collection<String> allowed) {
    return of(found, allowed).map(word -> "did you mean '" + word + "'? ").orElse("");
  }

  /** The list of what is allowed, to put in a message. */
  static String allowed(Collection<String> words) {
    String rest = words.size() > LISTED ? ", ... (" + words.size() + " in all)" : "";
    return "allowed: " + words.stream().limit(LISTED).collect(Collectors.joining(", ")) + rest;
  }

  private static Stream<Candidate> candidates(String found, Collection<String> allowed) {
    Stream<Candidate> own =
        allowed.stream()
            .limit(COMPARED)
            .map(word -> new Candidate(word, nearness(found, plain(word))));
    Stream<Candidate> meanings =
        MEANINGS.stream()
            .filter(meaning -> allowed.contains(meaning.meant()))
            .map(meaning -> new Candidate(meaning.meant(), nearness(found, meaning.found())));
    return Stream.concat(own, meanings);
  }

  /** How far a word may be from what was found, and still have been meant. */
  private static int reach(String found) {
    return Math.max(1, found.length() / 3);
  }

  /**
   * Edit distance, but a word that only lacks its end, or has something added, is one step away.
   */
  private static int nearness(String found, String word) {
    boolean oneStartsTheOther =
        Math.min(found.length(), word.length()) >= 4
            && (found.startsWith(word) || word.startsWith(found));
    if (oneStartsTheOther && !found.equals(word)) {
      return 1;
    }
    // The difference in length is a lower bound, and enough to know that a word is out of reach.
    int difference = Math.abs(found.length() - word.length());
    return difference > reach(found) ? difference : distance(found, word);
  }

  /** Lower case, hyphens between the parts of a compound. */
  private static String plain(String word) {
    String bounded = word.length() > 60 ? word.substring(0, 60) : word;
    if (bounded.chars().allMatch(NearestWord::isPlain)) {
      return bounded;
    }
    return bounded
        .strip()
        .replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[_\\s]+", "-");
  }

  private static boolean isPlain(int character) {
    return character >= 'a' && character <= 'z'
        || character >= '0' && character <= '9'
        || character == '-';
  }

  /**
   * Edit distance with transpositions of neighbours (optimal string alignment), in steps of one
   * character.
   */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] previous = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        current[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
      }
      before = previous;
      previous = current;
    }
    return previous[other.length()];
  }
}
