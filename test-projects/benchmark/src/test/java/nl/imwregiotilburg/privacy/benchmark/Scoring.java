package nl.imwregiotilburg.privacy.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.benchmark.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was found with what the markers expect.
 *
 * <p>Counted per rule and line. An expected line is found when every category it names is found
 * there; one that is missing makes it a miss. A category more than expected is a false alarm beside
 * it, and so is any finding of a scored rule at a line that does not expect it, marked or not.
 */
final class Scoring {

  private record Spot(Place place, String rule) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      int byPlace = place.compareTo(other.place);
      return byPlace != 0 ? byPlace : rule.compareTo(other.rule);
    }
  }

  private Scoring() {}

  /** Scores the rules that the corpus covers; findings of other rules are left out. */
  static List<Outcome> score(Corpus corpus, Collection<Observation> observations) {
    SortedSet<String> rules = corpus.rules();
    Map<Spot, SortedSet<String>> found = new TreeMap<>();
    for (Observation observation : observations) {
      if (rules.contains(observation.rule())) {
        found
            .computeIfAbsent(
                new Spot(observation.place(), observation.rule()), spot -> new TreeSet<>())
            .add(observation.category());
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Marker marker : corpus.markers()) {
      SortedSet<String> here = found.remove(new Spot(marker.place(), marker.rule()));
      outcomes.addAll(marker.expected() ? expected(marker, here) : safe(marker, here));
    }
    found.forEach(
        (spot, categories) ->
            outcomes.add(
                new Outcome(
                    Kind.FALSE_POSITIVE, spot.place(), spot.rule(), "found " + text(categories))));
    return outcomes.stream().sorted().toList();
  }

  private static List<Outcome> expected(Marker marker, @Nullable SortedSet<String> here) {
    SortedSet<String> missing = new TreeSet<>(marker.categories());
    SortedSet<String> extra = new TreeSet<>();
    if (here != null) {
      missing.removeAll(here);
      extra.addAll(here);
      extra.removeAll(marker.categories());
    }
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(
        missing.isEmpty()
            ? new Outcome(Kind.TRUE_POSITIVE, marker.place(), marker.rule(), "")
            : new Outcome(
                Kind.FALSE_NEGATIVE, marker.place(), marker.rule(), "missed " + text(missing)));
    if (!extra.isEmpty()) {
      outcomes.add(
          new Outcome(Kind.FALSE_POSITIVE, marker.place(), marker.rule(), "found " + text(extra)));
    }
    return outcomes;
  }

  private static List<Outcome> safe(Marker marker, @Nullable SortedSet<String> here) {
    return List.of(
        here == null
            ? new Outcome(Kind.TRUE_NEGATIVE, marker.place(), marker.rule(), "")
            : new Outcome(
                Kind.FALSE_POSITIVE, marker.place(), marker.rule(), "found " + text(here)));
  }

  private static String text(Collection<String> categories) {
    return String.join(",", categories);
  }
}
