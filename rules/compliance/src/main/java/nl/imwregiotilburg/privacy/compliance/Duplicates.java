package nl.imwregiotilburg.privacy.compliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.rule.Violation;

/** Leaves one violation per rule, location and data element. */
final class Duplicates {

  /** What somebody reads with the least doubt and the least effort comes first. */
  private static final Comparator<Violation> CLEAREST_FIRST =
      Comparator.comparing(Violation::confidence)
          .thenComparingInt(
              violation -> violation.flow().map(flow -> flow.steps().size()).orElse(0))
          .thenComparing(violation -> violation.text().message())
          .thenComparing(
              violation -> violation.flow().map(flow -> flow.endpoint().method()).orElse(""))
          .thenComparing(
              violation ->
                  violation.flow().map(Fingerprints::members).orElse(List.of()).toString());

  private static final Comparator<Violation> BY_PLACE =
      Comparator.comparing(Violation::location)
          .thenComparing(violation -> violation.rule().id())
          .thenComparing(Violation::subject);

  private Duplicates() {}

  private record Place(String rule, Location location, String subject) {}

  private record Data(String rule, Location location, String category) {}

  /**
   * Leaves out suspicions where something surer is found of the same rule, place and category: the
   * field of a DTO that was recognised, beside the field of the entity it was filled from.
   */
  private static List<Violation> withoutEchoes(Collection<Violation> violations) {
    Set<Data> sure = new HashSet<>();
    for (Violation violation : violations) {
      if (violation.confidence() != Confidence.SUSPECTED) {
        data(violation).ifPresent(sure::add);
      }
    }
    return violations.stream()
        .filter(
            it ->
                it.confidence() != Confidence.SUSPECTED
                    || data(it).filter(sure::contains).isEmpty())
        .toList();
  }

  private static Optional<Data> data(Violation violation) {
    return violation
        .element()
        .map(it -> new Data(violation.rule().id(), violation.location(), it.category()));
  }

  /** The clearest violation of each place, by location. */
  static List<Violation> removed(List<Violation> violations) {
    Map<Place, Violation> clearest = new HashMap<>();
    for (Violation violation : violations) {
      clearest.merge(
          new Place(violation.rule().id(), violation.location(), violation.subject()),
          violation,
          (first, second) -> CLEAREST_FIRST.compare(second, first) < 0 ? second : first);
    }
    return withoutEchoes(clearest.values()).stream().sorted(BY_PLACE).toList();
  }
}
