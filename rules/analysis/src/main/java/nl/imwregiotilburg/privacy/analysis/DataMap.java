package nl.imwregiotilburg.privacy.analysis;

import java.util.List;
import java.util.function.Function;

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

  /** The same with other gaps. */
  public DataMap withGaps(List<Gap> others) {
    return toBuilder().gaps(others).build();
  }

  /** What concerns one module; the coverage remains that of the whole. */
  public DataMap of(String module) {
    return new Builder()
        .elements(in(module, elements, Element::module))
        .flows(in(module, flows, Flow::module))
        .exemptions(in(module, exemptions, Exemption::module))
        .gaps(in(module, gaps, Gap::module))
        .coverage(coverage)
        .suggestions(in(module, suggestions, Suggestion::module))
        .realValues(in(module, realValues, RealValue::module))
        .stored(in(module, stored, StoredType::module))
        .libraries(in(module, libraries, LibraryUse::module))
        .deletion(deletion.of(module))
        .build();
  }

  private static <T> List<T> in(String module, List<T> all, Function<T, String> moduleOf) {
    return all.stream().filter(it -> moduleOf.apply(it).equals(module)).toList();
  }

  /** A map of nothing. */
  public static DataMap empty() {
    return builder().build();
  }

  /** Starts a map of nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from this map. */
  public Builder toBuilder() {
    return new Builder()
        .elements(elements)
        .flows(flows)
        .exemptions(exemptions)
        .gaps(gaps)
        .coverage(coverage)
        .suggestions(suggestions)
        .realValues(realValues)
        .stored(stored)
        .libraries(libraries)
        .deletion(deletion);
  }

  /** A map in the making; of what it is not given there is nothing. */
  public static final class Builder {
    private List<Element> elements = List.of();
    private List<Flow> flows = List.of();
    private List<Exemption> exemptions = List.of();
    private List<Gap> gaps = List.of();
    private Coverage coverage = Coverage.none();
    private List<Suggestion> suggestions = List.of();
    private List<RealValue> realValues = List.of();
    private List<StoredType> stored = List.of();
    private List<LibraryUse> libraries = List.of();
    private Deletion deletion = Deletion.none();

    private Builder() {}

    public Builder elements(List<Element> elements) {
      this.elements = elements;
      return this;
    }

    public Builder flows(List<Flow> flows) {
      this.flows = flows;
      return this;
    }

    public Builder exemptions(List<Exemption> exemptions) {
      this.exemptions = exemptions;
      return this;
    }

    public Builder gaps(List<Gap> gaps) {
      this.gaps = gaps;
      return this;
    }

    public Builder coverage(Coverage coverage) {
      this.coverage = coverage;
      return this;
    }

    public Builder suggestions(List<Suggestion> suggestions) {
      this.suggestions = suggestions;
      return this;
    }

    public Builder realValues(List<RealValue> realValues) {
      this.realValues = realValues;
      return this;
    }

    public Builder stored(List<StoredType> stored) {
      this.stored = stored;
      return this;
    }

    public Builder libraries(List<LibraryUse> libraries) {
      this.libraries = libraries;
      return this;
    }

    public Builder deletion(Deletion deletion) {
      this.deletion = deletion;
      return this;
    }

    public DataMap build() {
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
          deletion);
    }
  }
}
