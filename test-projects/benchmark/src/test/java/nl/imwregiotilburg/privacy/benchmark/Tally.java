package nl.imwregiotilburg.privacy.benchmark;

import java.util.Collection;
import nl.imwregiotilburg.privacy.benchmark.Outcome.Kind;

/**
 * Outcomes, counted. Ratios lie between 0 and 1 and are 1 when there was nothing to get wrong.
 *
 * @param markers marked lines, one for each rule
 * @param truePositives expected and found
 * @param falseNegatives expected and missed
 * @param falsePositives found where nothing was to be found
 * @param known mistakes that are written down as known; they are counted in the two above as well
 */
record Tally(int markers, int truePositives, int falseNegatives, int falsePositives, int known) {

  static Tally of(int markers, Collection<Outcome> outcomes, KnownMisses known) {
    return new Tally(
        markers,
        count(outcomes, Kind.TRUE_POSITIVE),
        count(outcomes, Kind.FALSE_NEGATIVE),
        count(outcomes, Kind.FALSE_POSITIVE),
        (int) outcomes.stream().filter(known::covers).count());
  }

  private static int count(Collection<Outcome> outcomes, Kind kind) {
    return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
  }

  /** Of what is there, the part that was found. */
  double recall() {
    return ratio(truePositives, truePositives + falseNegatives);
  }

  /** Of what was found, the part that is there. */
  double precision() {
    return ratio(truePositives, truePositives + falsePositives);
  }

  /** The harmonic mean of the two. */
  double f1() {
    return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
