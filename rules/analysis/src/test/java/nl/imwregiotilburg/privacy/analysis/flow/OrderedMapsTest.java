package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps that keep their keys in some order. */
final class OrderedMapsTest {

  @TempDir private Path folder;

  @Test
  void are_gone_through_in_that_order() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          void sorted(Client c) {
            TreeMap<String, String> map = new TreeMap<>();
            map.put("b", "x");
            map.put("a", c.naam);
            System.out.println(map.firstEntry().getValue()); // naam
            System.out.println(map.lastEntry().getValue()); // -
            map.pollFirstEntry();
            System.out.println(map.values()); // -
            Map<Integer, String> numbers = new TreeMap<>();
            numbers.put(10, c.naam);
            numbers.put(9, "x");
            Iterator<String> each = numbers.values().iterator();
            System.out.println(each.next()); // -
            System.out.println(each.next()); // naam
          }
          void near(Client c) {
            TreeMap<Integer, String> map = new TreeMap<>();
            map.put(1, "low");
            map.put(5, c.naam);
            map.put(9, "high");
            System.out.println(map.floorEntry(6).getValue()); // naam
            System.out.println(map.floorEntry(4).getValue()); // -
            System.out.println(map.higherEntry(5).getValue()); // -
            System.out.println(map.ceilingEntry(5).getValue()); // naam
            for (Map.Entry<Integer, String> entry : map.entrySet()) {
              if (entry.getKey() == 5) { entry.setValue("gone"); }
            }
            System.out.println(map); // -
          }
          void linked(Client c) {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("z", "z");
            map.put("y", c.naam);
            map.put("z", "zz");
            List<String> values = new ArrayList<>(map.values());
            System.out.println(values.get(0)); // -
            System.out.println(values.get(1)); // naam
            System.out.println(map.values().stream().findFirst().get()); // -
            for (Map.Entry<String, String> entry : map.entrySet()) {
              if (entry.getKey().equals("z")) { System.out.println(entry.getValue()); } // -
              if (entry.getKey().equals("y")) { System.out.println(entry.getValue()); } // naam
            }
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void are_not_known_once_somebody_else_may_have_changed_them() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          private Map<String, String> kept;
          private void empty(Map<String, String> map) { map.remove("a"); }
          private void emptyKept() { kept.remove("a"); }
          private static Map<String, String> filled(Client c) {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("a", "x");
            map.put("b", c.naam);
            return map;
          }
          void handed(Client c, boolean choice, String key) {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("a", "x");
            map.put("b", c.naam);
            empty(map);
            System.out.println(map.values().iterator().next()); // naam
            Map<String, String> view = new LinkedHashMap<>();
            view.put("a", "x");
            view.put("b", c.naam);
            view.keySet().remove("a");
            System.out.println(view.values().iterator().next()); // naam
            Map<String, String> through = new LinkedHashMap<>();
            through.put("a", "x");
            through.put("b", c.naam);
            Iterator<String> each = through.values().iterator();
            each.next();
            each.remove();
            System.out.println(through.values().iterator().next()); // naam
            Map<String, String> some = new TreeMap<>();
            if (choice) { some.put("a", "x"); }
            some.put("b", c.naam);
            System.out.println(some.values().iterator().next()); // naam
            TreeMap<String, String> one = new TreeMap<>();
            one.put("a", "x");
            one.put("b", c.naam);
            one.remove(key);
            System.out.println(one.firstEntry().getValue()); // naam
            kept = new LinkedHashMap<>();
            Map<String, String> local = kept;
            local.put("a", "x");
            local.put("b", c.naam);
            emptyKept();
            System.out.println(local.values().iterator().next()); // naam
            Map<String, String> lent = new LinkedHashMap<>();
            lent.put("a", "x");
            lent.put("b", c.naam);
            Runnable run = () -> lent.remove("a");
            run.run();
            System.out.println(lent.values().iterator().next()); // naam
            System.out.println(filled(c).values().iterator().next()); // naam
          }
          void taken(Client c) {
            TreeMap<String, String> map = new TreeMap<>();
            map.put("a", "x");
            map.put("b", c.naam);
            map.computeIfPresent("a", (k, v) -> null);
            System.out.println(map.firstEntry().getValue()); // naam
            TreeMap<String, String> merged = new TreeMap<>();
            merged.put("a", "x");
            merged.put("b", c.naam);
            merged.merge("a", "y", (v, w) -> null);
            System.out.println(merged.firstEntry().getValue()); // naam
          }
          void reversed(Client c) {
            Map<String, String> map = new TreeMap<>(Comparator.reverseOrder());
            map.put("a", "x");
            map.put("b", c.naam);
            System.out.println(map.values().iterator().next()); // naam
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void throw_out_their_eldest_entry_when_they_say_so() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          static class Cache<K, V> extends LinkedHashMap<K, V> {
            private final int most;
            Cache(int most, boolean used) { super(16, 0.75f, used); this.most = most; }
            @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > most; }
          }
          void put(Client c) {
            Cache<String, String> cache = new Cache<>(2, false);
            cache.put("a", c.naam);
            cache.put("b", "x");
            System.out.println(cache.values()); // naam
            cache.get("a");
            cache.put("c", "y");
            System.out.println(cache.values()); // -
            System.out.println(cache.get("a")); // -
            cache.put("d", c.naam);
            System.out.println(cache.get("d")); // naam
            System.out.println(cache.get("c")); // -
          }
          void used(Client c) {
            Cache<String, String> cache = new Cache<>(2, true);
            cache.put("a", c.naam);
            cache.put("b", "x");
            cache.get("a");
            cache.put("c", "y");
            System.out.println(cache.values()); // naam
            cache.put("d", "z");
            System.out.println(cache.values()); // -
          }
        }
        """;

    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }
}
