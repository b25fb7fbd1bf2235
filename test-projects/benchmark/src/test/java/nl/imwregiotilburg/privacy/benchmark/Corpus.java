package nl.imwregiotilburg.privacy.benchmark;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything the markers say.
 *
 * @param markers by place
 */
record Corpus(List<Marker> markers) {

  Corpus {
    markers = List.copyOf(markers);
  }

  /** The rules that have a marker somewhere: only these are scored. */
  SortedSet<String> rules() {
    return markers.stream().map(Marker::rule).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The part of the markers, between 0 and 1, that say a finding would be a false alarm. */
  double safeShare() {
    return (double) markers.stream().filter(marker -> !marker.expected()).count() / markers.size();
  }
}
