package nl.imwregiotilburg.privacy.projects;

import java.util.ArrayList;
import java.util.List;

/**
 * What was expected and not found, and what was found and not expected. Each marker answers for one
 * result.
 *
 * @param missing expected, not found
 * @param unexpected found, not expected
 */
record Comparison(List<Expected> missing, List<Expected> unexpected) {

  Comparison {
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
  }

  static Comparison of(List<Expected> expected, List<Expected> found) {
    List<Expected> left = new ArrayList<>(found);
    List<Expected> missing = new ArrayList<>();
    // Markers that name a category choose first, so that a marker for any takes what is left.
    for (Expected marker : withCategory(expected)) {
      if (!left.remove(marker)) {
        missing.add(marker);
      }
    }
    for (Expected marker : expected) {
      if (marker.category().equals(Expected.ANY)) {
        left.stream()
            .filter(result -> result.ofAnyCategory().equals(marker))
            .findFirst()
            .ifPresentOrElse(left::remove, () -> missing.add(marker));
      }
    }
    return new Comparison(missing, left);
  }

  private static List<Expected> withCategory(List<Expected> expected) {
    return expected.stream().filter(it -> !it.category().equals(Expected.ANY)).toList();
  }
}
