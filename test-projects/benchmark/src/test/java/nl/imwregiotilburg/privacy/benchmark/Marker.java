package nl.imwregiotilburg.privacy.benchmark;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the corpus says about one rule at one line.
 *
 * @param place the line
 * @param rule id of the rule
 * @param expected whether the rule must find something here; if not, a finding is a false alarm
 * @param categories ids of the categories it must find; empty when nothing is expected
 */
record Marker(Place place, String rule, boolean expected, SortedSet<String> categories) {

  Marker {
    categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
  }
}
