package nl.imwregiotilburg.privacy.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * Personal data that reaches an endpoint.
 *
 * @param element the data
 * @param steps the shortest way found, from the place where the element is read to the sink's call;
 *     never empty
 * @param endpoint where it ends
 * @param confidence how sure the analysis is
 * @param pseudonymised whether every way passes a method annotated {@code @Pseudonymises}
 * @param module {@code artifactId} of the module with the endpoint
 */
public record Flow(
    Element element,
    List<Step> steps,
    Endpoint endpoint,
    Confidence confidence,
    boolean pseudonymised,
    String module)
    implements Comparable<Flow> {

  private static final Comparator<Flow> ORDER =
      Comparator.comparing((Flow flow) -> flow.endpoint().location())
          .thenComparing(Flow::element)
          .thenComparing(flow -> flow.endpoint().kind());

  public Flow {
    steps = List.copyOf(steps);
  }

  /** By place, element and kind. */
  @Override
  public int compareTo(Flow other) {
    return ORDER.compare(this, other);
  }
}
