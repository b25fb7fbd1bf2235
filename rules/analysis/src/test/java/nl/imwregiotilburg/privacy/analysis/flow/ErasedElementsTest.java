package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of which no instruction says any more what they are, only generic types do. */
final class ErasedElementsTest {

  @TempDir private Path folder;

  @Test
  void of_containers_in_containers_are_known_to_functions() {
    String code =
        """
        package app;
        import java.util.*;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        public class Desk {
          record P(@PersonalData("naam") String name, String id) {}
          void made(P p) {
            List.of(List.of(p)).forEach(x -> System.out.println(x.get(0))); // naam
            Optional.of(Optional.of(p)).ifPresent(x -> System.out.println(x.get())); // naam
          }
          void lists(List<List<P>> all) {
            all.forEach(x -> System.out.println(x.get(0))); // naam
            all.forEach(x -> System.out.println(x.get(0).id())); // -
            all.forEach(x -> System.out.println(x.size())); // -
          }
          void maps(Map<String, List<P>> all) {
            all.forEach((k, v) -> System.out.println(v.get(0))); // naam
            all.forEach((k, v) -> System.out.println(k)); // -
            all.values().forEach(v -> System.out.println(v)); // naam
            all.entrySet().forEach(e -> System.out.println(e.getValue())); // naam
            all.entrySet().forEach(e -> System.out.println(e.getKey())); // -
            all.values().stream().map(v -> v.get(0)).forEach(v -> System.out.println(v)); // naam
            all.values().stream().map(v -> v.get(0).id()).forEach(v -> System.out.println(v)); // -
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void are_what_a_subtype_says_of_the_interface_it_extends() {
    String code =
        """
        package app;
        import java.util.*;
        import nl.imwregiotilburg.privacy.annotation.PersonalData;
        import org.springframework.data.domain.*;
        import org.springframework.data.jpa.repository.JpaRepository;
        public class Desk {
          record P(@PersonalData("naam") String name, String id) {}
          record Q(String id) {}
          interface Persons extends JpaRepository<P, Long> {}
          interface Others extends JpaRepository<Q, Long> {}
          Persons persons;
          Others others;
          void all() {
            System.out.println(persons.findAll()); // naam
            System.out.println(persons.findById(1L)); // naam
            System.out.println(persons.findAll(PageRequest.of(0, 5)).getContent()); // naam
            System.out.println(persons.getReferenceById(1L)); // naam
            System.out.println(persons.count()); // -
            System.out.println(others.findAll()); // -
            System.out.println(others.findById(1L)); // -
            persons.findAll().stream().map(P::id).forEach(x -> System.out.println(x)); // -
          }
        }
        """;
    assertThat(FlowLines.foundWithLibraries(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
