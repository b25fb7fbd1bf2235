package nl.imwregiotilburg.privacy.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mistakes of the product that are known, each with its reason. They still count as mistakes; the
 * report only shows them apart. One a line, {@code #} starts a comment:
 *
 * <pre>{@code
 * exceptions/VerWeg.java:42 personal-data-logged the JDK quotes the value in its own message
 * }</pre>
 *
 * @param reasons reason by place and rule
 */
record KnownMisses(Map<String, String> reasons) {

  private static final Pattern ENTRY =
      Pattern.compile("(\\S+\\.java:\\d+)\\s+([\\w-]+)\\s+(\\S.*)");

  KnownMisses {
    reasons = Map.copyOf(reasons);
  }

  /**
   * Reads the entries.
   *
   * @throws CorpusException if a line is malformed, names an unknown rule, or repeats another
   */
  static KnownMisses read(List<String> lines) {
    Map<String, String> reasons = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      Matcher entry = ENTRY.matcher(text);
      if (!entry.matches()) {
        mistakes.add("Known misses: write file.java:line rule reason instead of: " + text);
      } else if (!Rules.IDS.contains(entry.group(2))) {
        mistakes.add("Known misses: there is no rule " + entry.group(2) + ": " + text);
      } else if (reasons.put(entry.group(1) + " " + entry.group(2), entry.group(3)) != null) {
        mistakes.add("Known misses: written twice: " + text);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new CorpusException(mistakes);
    }
    return new KnownMisses(reasons);
  }

  /** Whether the outcome is a mistake that is written down. */
  boolean covers(Outcome outcome) {
    return outcome.kind().wrong() && reasons.containsKey(key(outcome));
  }

  /** The reason written down for a mistake, empty for one that is not. */
  String reason(Outcome outcome) {
    return reasons.getOrDefault(key(outcome), "");
  }

  /** The entries that no outcome is a mistake for: mended, or moved. Both must be removed. */
  List<String> stale(Collection<Outcome> outcomes) {
    List<String> wrong =
        outcomes.stream().filter(outcome -> outcome.kind().wrong()).map(KnownMisses::key).toList();
    return reasons.keySet().stream().filter(entry -> !wrong.contains(entry)).sorted().toList();
  }

  private static String key(Outcome outcome) {
    return outcome.place() + " " + outcome.rule();
  }
}
