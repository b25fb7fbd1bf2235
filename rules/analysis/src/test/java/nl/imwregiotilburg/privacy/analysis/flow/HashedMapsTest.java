package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps of which the hash codes of the keys decide the order, and that are gone through. */
final class HashedMapsTest {

  @TempDir private Path folder;

  @Test
  void keep_their_keys_with_their_values_when_they_are_copied_one_by_one() throws Exception {
    check(
        """
        package app;
        import java.util.*;
        class Desk {
          void entries(Client c) {
            Map<String, Object> m = new HashMap<>();
            m.put("title", "x");
            m.put("creator", c.naam);
            Map<String, Object> n = new HashMap<>();
            for (Map.Entry<String, Object> e : m.entrySet()) n.put(e.getKey(), e.getValue());
            System.out.println(n.get("title")); // -
            System.out.println(n.get("creator")); // naam
          }
          void keys(Client c) {
            Map<String, Object> m = new HashMap<>();
            m.put("title", "x");
            m.put("creator", c.naam);
            Map<String, Object> n = new HashMap<>();
            for (String k : m.keySet()) n.put(k, m.get(k));
            System.out.println(n.get("title")); // -
            System.out.println(n.get("creator")); // naam
          }
          void function(Client c) {
            Map<String, Object> m = new HashMap<>();
            m.put("title", "x");
            m.put("creator", c.naam);
            Map<String, Object> n = new HashMap<>();
            m.forEach(n::put);
            System.out.println(n.get("title")); // -
            System.out.println(n.get("creator")); // naam
            m.forEach((k, v) -> {
              if (k.equals("title")) System.out.println(v); // -
            });
          }
        }
        """);
  }

  /** "a" to "p" lie in the order of their letters in a table of 16 but for "p", which is first. */
  @Test
  void give_the_first_key_first_that_really_is() throws Exception {
    check(
        """
        package app;
        import java.util.*;
        class Desk {
          void first(Client c) {
            Map<String, Object> m = new HashMap<>();
            m.put("b", "x");
            m.put("p", c.naam);
            System.out.println(m.values().iterator().next()); // naam
            m.put("p", "y");
            m.put("a", c.naam);
            System.out.println(m.values().iterator().next()); // -
          }
          void grown(Client c, List<String> many) {
            Map<String, Object> m = new HashMap<>();
            m.put("b", "x");
            for (String each : many) m.put(each, c.naam);
            System.out.println(m.values().iterator().next()); // naam
          }
          void sized(Client c) {
            Map<String, Object> m = new HashMap<>(64);
            m.put("b", c.naam);
            m.put("p", "x");
            System.out.println(m.values().iterator().next()); // naam
          }
        }
        """);
    assertThat(new HashMap<>(Map.of("b", 1, "p", 1, "a", 1)).keySet())
        .containsExactly("p", "a", "b");
  }

  private void check(String code) throws Exception {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
