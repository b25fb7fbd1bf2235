package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One object in two fields: what is put into it by one name is found by the other. */
final class SharedObjectsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void a_list_in_two_fields() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          private final List<String> all = new ArrayList<>();
          private final List<String> seen = all;
          private List<String> shown;
          private final List<String> other = new ArrayList<>();
          public void init() { shown = Collections.unmodifiableList(all); }
          public void show() {
            System.out.println(seen.get(0)); // naam
            System.out.println(shown); // naam
            System.out.println(other.get(0)); // -
          }
          public void add(Client client) { all.add(client.naam); other.add("x"); }
        }
        """);
  }

  @Test
  void a_map_by_its_keys_and_a_builder() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          private static final Map<String, String> KEPT = new HashMap<>();
          private final Map<String, String> mine = KEPT;
          private final StringBuilder log = new StringBuilder();
          private final StringBuilder same = log;
          public void show() {
            System.out.println(KEPT.get("naam")); // naam
            System.out.println(KEPT.get("plaats")); // -
            System.out.println(same); // bsn
          }
          public void add(Client client) {
            mine.put("naam", client.naam);
            mine.put("plaats", "Tilburg");
            log.append(client.bsn);
          }
        }
        """);
  }

  @Test
  void handed_to_two_objects() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          static final class Writing {
            private final List<String> lines;
            Writing(List<String> lines) { this.lines = lines; }
            void write(String line) { lines.add(line); }
          }
          static final class Reading {
            private final List<String> lines;
            Reading(List<String> lines) { this.lines = lines; }
            String first() { return lines.get(0); }
          }
          private Writing writing;
          private Reading reading;
          private Reading another;
          public void init() {
            List<String> lines = new ArrayList<>();
            writing = new Writing(lines);
            reading = new Reading(lines);
            another = new Reading(new ArrayList<>());
          }
          public void show() {
            System.out.println(reading.first()); // naam
            System.out.println(another.first()); // -
          }
          public void add(Client client) { writing.write(client.naam); }
        }
        """);
  }

  @Test
  void held_by_a_function_too() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          private final List<String> lines = new ArrayList<>();
          private Consumer<String> note;
          private Supplier<List<String>> shared;
          private Supplier<List<String>> fresh = ArrayList::new;
          public void init() {
            Consumer<String> keep = lines::add;
            note = keep.andThen(line -> lines.add("noted"));
            List<String> kept = new ArrayList<>();
            shared = () -> kept;
          }
          public void show() {
            System.out.println(lines.get(0)); // naam
            System.out.println(shared.get()); // bsn
            System.out.println(fresh.get()); // -
          }
          public void add(Client client) {
            note.accept(client.naam);
            shared.get().add(client.bsn);
            fresh.get().add(client.bsn);
          }
        }
        """);
  }

  @Test
  void a_list_that_lies_in_a_map() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          private final Map<String, List<String>> lists = new HashMap<>();
          private List<String> current;
          public void init() {
            lists.put("open", new ArrayList<>());
            lists.put("done", new ArrayList<>());
            current = lists.get("open");
          }
          public void show() {
            System.out.println(lists.get("open")); // naam
            System.out.println(lists.get("done")); // -
          }
          public void add(Client client) { current.add(client.naam); }
        }
        """);
  }
}
