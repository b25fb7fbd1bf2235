package nl.imwregiotilburg.privacy.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.benchmark.rehearsal.Rehearsal;
import org.junit.jupiter.api.Test;

/** Holds the labels of the printing rules against what the scenes print when they run. */
final class LabelsTest {

  private static final Set<String> PRINTING =
      Set.of("personal-data-logged", "ip-address-not-anonymised");

  @Test
  void labels_agree_with_what_the_scenes_print() throws Exception {
    Map<String, SortedSet<String>> printed = Rehearsal.run(Path.of("target", "classes"));
    Map<String, SortedSet<String>> expected = new TreeMap<>();
    for (Marker marker : Scenes.here().corpus().markers()) {
      if (PRINTING.contains(marker.rule()) && marker.expected()) {
        expected
            .computeIfAbsent(marker.place().toString(), place -> new TreeSet<>())
            .addAll(marker.categories());
      }
    }

    List<String> wrong = new ArrayList<>();
    new TreeMap<>(printed)
        .forEach(
            (place, categories) -> {
              SortedSet<String> unlabelled = new TreeSet<>(categories);
              unlabelled.removeAll(expected.getOrDefault(place, new TreeSet<>()));
              if (!unlabelled.isEmpty()) {
                wrong.add(place + " printed " + unlabelled);
              }
            });
    List<String> unconfirmed =
        expected.entrySet().stream()
            .filter(
                entry ->
                    !printed
                        .getOrDefault(entry.getKey(), new TreeSet<>())
                        .containsAll(entry.getValue()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList();

    System.out.println("Printed lines: " + printed.size() + ", unconfirmed labels:");
    unconfirmed.forEach(System.out::println);
    assertThat(wrong).isEmpty();
    assertThat((double) unconfirmed.size() / expected.size()).isLessThan(0.15);
  }
}
