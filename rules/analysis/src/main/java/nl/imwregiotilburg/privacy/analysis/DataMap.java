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
 * @param suggestions what looks like personal data and is not declared so, best first
 * @param realValues places of values that look like a real person's
 * @param stored types of the analysed code that a database keeps, by name
 * @param libraries libraries the modules use or declare, of those asked for
 * @param deletion what ends the keeping of data
 */
public record DataMap(
    List<Element> elements,
    List<Flow> flows,
    List<Exemption> exemptions,
    List<Gap> gaps,
    Coverage coverage,
    List<Suggestion> suggestions,
    List<RealValue> realValues,
    List<StoredType> stored,
    List<LibraryUse> libraries,
    Deletion deletion) {

  public DataMap {
    elements = List.copyOf(elements);
    flows = List.copyOf(flows);
    exemptions = List.copyOf(exemptions);
    gaps = List.copyOf(gaps);
    suggestions = List.copyOf(suggestions);
    realValues = List.copyOf(realValues);
    stored = List.copyOf(stored);
    libraries = List.copyOf(libraries);
  }

  /** A map in which nothing ends the keeping of data. */
  public DataMap(
      List<Element> elements,
      List<Flow> flows,
      List<Exemption> exemptions,
      List<Gap> gaps,
      Coverage coverage,
      List<Suggestion> suggestions,
      List<RealValue> realValues,
      List<StoredType> stored,
      List<LibraryUse> libraries) {
    this(
        elements,
        flows,
        exemptions,
        gaps,
        coverage,
        suggestions,
        realValues,
        stored,
        libraries,
        Deletion.none());
  }

  /** A map in which nothing was recognised or is stored. */
  public DataMap(
      List<Element> elements,
      List<Flow> flows,
      List<Exemption> exemptions,
      List<Gap> gaps,
      Coverage coverage) {
    this(elements, flows, exemptions, gaps, coverage, List.of(), List.of(), List.of(), List.of());
  }

  /** The same with other gaps. */
  public DataMap withGaps(List<Gap> others) {
    return new DataMap(
        elements,
        flows,
        exemptions,
        others,
        coverage,
        suggestions,
        realValues,
        stored,
        libraries,
        deletion);
  }

  /** The same with other things that end the keeping of data. */
  public DataMap withDeletion(Deletion other) {
    return new DataMap(
        elements,
        flows,
        exemptions,
        gaps,
        coverage,
        suggestions,
        realValues,
        stored,
        libraries,
        other);
  }

  /** What concerns one module; the coverage remains that of the whole. */
  public DataMap of(String module) {
    return new DataMap(
        elements.stream().filter(it -> it.module().equals(module)).toList(),
        flows.stream().filter(it -> it.module().equals(module)).toList(),
        exemptions.stream().filter(it -> it.module().equals(module)).toList(),
        gaps.stream().filter(it -> it.module().equals(module)).toList(),
        coverage,
        suggestions.stream().filter(it -> it.module().equals(module)).toList(),
        realValues.stream().filter(it -> it.module().equals(module)).toList(),
        stored.stream().filter(it -> it.module().equals(module)).toList(),
        libraries.stream().filter(it -> it.module().equals(module)).toList(),
        deletion.of(module));
  }

  /** A map of nothing. */
  public static DataMap empty() {
    return new DataMap(List.of(), List.of(), List.of(), List.of(), Coverage.none());
  }
}
