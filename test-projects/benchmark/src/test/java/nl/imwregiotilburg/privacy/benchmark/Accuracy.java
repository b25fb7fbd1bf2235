package nl.imwregiotilburg.privacy.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What was measured, for everything, by rule and by phenomenon.
 *
 * @param all everything together
 * @param rules by rule
 * @param phenomena by phenomenon
 * @param mistakes every miss and false alarm, by place
 * @param known which of them are known
 */
record Accuracy(
    Tally all,
    Map<String, Tally> rules,
    Map<String, Tally> phenomena,
    List<Outcome> mistakes,
    KnownMisses known) {

  Accuracy {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    phenomena = Collections.unmodifiableMap(new LinkedHashMap<>(phenomena));
    mistakes = List.copyOf(mistakes);
  }

  static Accuracy of(Corpus corpus, List<Outcome> outcomes, KnownMisses known) {
    return new Accuracy(
        Tally.of(corpus.markers().size(), outcomes, known),
        by(corpus, outcomes, known, Marker::rule, Outcome::rule),
        by(
            corpus,
            outcomes,
            known,
            marker -> marker.place().phenomenon(),
            outcome -> outcome.place().phenomenon()),
        outcomes.stream().filter(outcome -> outcome.kind().wrong()).toList(),
        known);
  }

  private static Map<String, Tally> by(
      Corpus corpus,
      List<Outcome> outcomes,
      KnownMisses known,
      Function<Marker, String> ofMarker,
      Function<Outcome, String> ofOutcome) {
    SortedSet<String> groups = new TreeSet<>(corpus.markers().stream().map(ofMarker).toList());
    groups.addAll(outcomes.stream().map(ofOutcome).toList());
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String group : groups) {
      int markers =
          (int)
              corpus.markers().stream()
                  .filter(marker -> ofMarker.apply(marker).equals(group))
                  .count();
      List<Outcome> inGroup =
          outcomes.stream().filter(outcome -> ofOutcome.apply(outcome).equals(group)).toList();
      tallies.put(group, Tally.of(markers, inGroup, known));
    }
    return tallies;
  }

  /** Every tally by what it is of: {@code all}, a rule, or a phenomenon. */
  Map<String, Tally> scopes() {
    Map<String, Tally> scopes = new LinkedHashMap<>();
    scopes.put("all", all);
    scopes.putAll(rules);
    scopes.putAll(phenomena);
    return scopes;
  }

  /** A ratio as it is printed: three decimals, rounded down, so that 1.000 means all of them. */
  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.3f", Math.floor(value * 1000 + 1e-9) / 1000);
  }
}
