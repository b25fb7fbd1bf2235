package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lookup does not find is null, whatever else is kept there. */
final class MissingValuesTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void under_a_key_nobody_knows() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.concurrent.*;
        public class Desk {
          public void show(Client client, String key) {
            Map<String, String> map = new HashMap<>();
            map.put("a", "x");
            if (map.get(key) == null) { System.out.println(client.naam); } // naam
            if (map.get("b") == null) { System.out.println(client.naam); } // naam
            if (map.get("a") == null) { System.out.println(client.naam); } // -
            if (map.remove(key) == null) { System.out.println(client.naam); } // naam
            if (map.putIfAbsent(key, "z") == null) { System.out.println(client.naam); } // naam
            TreeMap<String, String> sorted = new TreeMap<>();
            sorted.put("m", "n");
            if (sorted.floorKey(key) == null) { System.out.println(client.naam); } // naam
            if (sorted.floorEntry(key) == null) { System.out.println(client.naam); } // naam
            TreeSet<String> set = new TreeSet<>();
            set.add("m");
            if (set.floor(key) == null) { System.out.println(client.naam); } // naam
            Properties settings = new Properties();
            settings.setProperty("a", "x");
            if (settings.getProperty(key) == null) { System.out.println(client.naam); } // naam
            ConcurrentHashMap<String, String> shared = new ConcurrentHashMap<>();
            shared.put("a", "x");
            if (shared.computeIfPresent(key, (k, v) -> v) == null) { System.out.println(client.naam); } // naam
          }
        }
        """);
  }

  @Test
  void at_the_end_of_a_queue_or_a_text() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        public class Desk {
          public void queue(Client client, List<String> keys) {
            Queue<String> queue = new LinkedList<>();
            for (String key : keys) { queue.add("k"); }
            String each;
            while ((each = queue.poll()) != null) { System.out.println(each); } // -
            System.out.println(client.naam); // naam
          }
          public void deque(Client client) {
            Deque<String> deque = new ArrayDeque<>(List.of("k"));
            while (deque.peekFirst() != null) { deque.pollFirst(); }
            System.out.println(client.naam); // naam
          }
          public void lines(Client client) throws IOException {
            BufferedReader reader = new BufferedReader(new StringReader("a"));
            String line;
            while ((line = reader.readLine()) != null) { System.out.println(line); } // -
            System.out.println(client.naam); // naam
          }
          public void entries(Client client) {
            TreeMap<String, String> map = new TreeMap<>();
            map.put("m", "n");
            Map.Entry<String, String> entry;
            while ((entry = map.pollFirstEntry()) != null) { System.out.println(entry.getKey()); } // -
            System.out.println(client.naam); // naam
          }
          static final class Worker {
            private final Queue<String> open;
            Worker(Queue<String> open) { this.open = open; }
            List<String> work() {
              List<String> done = new ArrayList<>();
              String next;
              while ((next = open.poll()) != null) { done.add(next); }
              return done;
            }
          }
          public void worker(Client client) {
            System.out.println(new Worker(new ArrayDeque<>(List.of("x"))).work()); // -
            Queue<String> open = new ArrayDeque<>();
            open.add(client.naam);
            System.out.println(new Worker(open).work()); // naam
          }
        }
        """);
  }

  @Test
  void what_methods_that_look_for_something_return() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        public class Desk {
          private static String or(Object there, String otherwise) { return there == null ? otherwise : "x"; }
          public void show(Client client) {
            File[] files = new File("x").listFiles();
            if (files == null) { System.out.println(client.naam); } // naam
            InputStream stream = Desk.class.getResourceAsStream("x");
            if (stream == null) { System.out.println(client.naam); } // naam
            System.out.println(or(files, client.bsn)); // bsn
            System.out.println(or(List.of("a"), client.bsn)); // -
            System.out.println(or(new ArrayList<>(), client.bsn)); // -
            System.out.println(or(null, client.bsn)); // bsn
          }
        }
        """);
  }
}
