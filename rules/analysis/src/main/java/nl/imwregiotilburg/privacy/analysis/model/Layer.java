package nl.imwregiotilburg.privacy.analysis.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries that are of equal weight: those of one file of the user, or all shipped ones. */
interface Layer {

  /** The types it has entries for. */
  Set<String> owners();

  /** Its entries for one type, in the order of the file. */
  List<Entry> of(String owner);

  /** Types that have an entry with a source. */
  Set<String> ownersOfSources();

  /** A layer of entries that are there already. */
  static Layer of(List<Entry> entries) {
    Map<String, List<Entry>> byOwner =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.model().owner(), LinkedHashMap::new, Collectors.toList()));
    Set<String> sources =
        entries.stream()
            .filter(Entry::saysSource)
            .map(entry -> entry.model().owner())
            .collect(Collectors.toUnmodifiableSet());
    return new Layer() {
      @Override
      public Set<String> owners() {
        return byOwner.keySet();
      }

      @Override
      public List<Entry> of(String owner) {
        return byOwner.getOrDefault(owner, List.of());
      }

      @Override
      public Set<String> ownersOfSources() {
        return sources;
      }
    };
  }
}
