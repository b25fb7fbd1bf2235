package nl.imwregiotilburg.privacy.analysis;

import java.util.List;

/**
 * Everything the analysis knows: what personal data there is, where it goes, and what could not be
 * seen. All lists are sorted, so that the same input gives the same map.
 *
 * @param elements declarations that hold personal data, by id
 * @param flows personal data that reaches an endpoint, by endpoint and element
 * @param exemptions accepted risks written in the code
 * @param gaps what could not be analysed
 * @param coverage how much was looked at
 */
public record DataMap(
    List<Element> elements,
    List<Flow> flows,
    List<Exemption> exemptions,
    List<Gap> gaps,
    Coverage coverage) {

  public DataMap {
    elements = List.copyOf(elements);
    flows = List.copyOf(flows);
    exemptions = List.copyOf(exemptions);
    gaps = List.copyOf(gaps);
  }

  /** A map of nothing. */
  public static DataMap empty() {
    return new DataMap(List.of(), List.of(), List.of(), List.of(), Coverage.none());
  }
}
