package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of maps that are equal to themselves only. */
final class IdentityKeysTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void are_told_apart_as_long_as_the_method_runs_that_made_them() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          static class Key<T> { }
          static class Box {
            private final Map<Key<?>, Object> held = new HashMap<>();
            <T> void put(Key<T> key, T value) { held.put(key, value); }
            Object get(Key<?> key) { return held.get(key); }
          }
          private final Map<Key<String>, String> kept = new HashMap<>();
          private Key<String> last = new Key<>();
          void here(Client client) {
            Key<String> name = new Key<>();
            Key<String> town = new Key<>();
            Box box = new Box();
            box.put(name, client.naam);
            box.put(town, "Tilburg");
            System.out.println(box.get(name)); // naam
            System.out.println(box.get(town)); // -
            box.put(name, "gone");
            System.out.println(box.get(name)); // -
            Map<Key<String>, String> same = new IdentityHashMap<>();
            same.put(town, client.naam);
            System.out.println(same.get(name)); // -
            System.out.println(same.get(town)); // naam
            Runnable later = () -> System.out.println(same.get(town)); // naam
            later.run();
          }
          private static Key<String> filled(Map<Key<String>, String> map, String value) {
            Key<String> key = new Key<>();
            map.put(key, value);
            return key;
          }
          void elsewhere(Client client) {
            Map<Key<String>, String> map = new HashMap<>();
            Key<String> one = filled(map, client.naam);
            filled(map, "x");
            System.out.println(map.get(one)); // naam
            List<Key<String>> keys = new ArrayList<>();
            Map<Key<String>, String> many = new HashMap<>();
            for (int i = 0; i < client.naam.length(); i++) {
              Key<String> key = new Key<>();
              keys.add(key);
              many.put(key, i == 3 ? client.naam : "x");
            }
            for (Key<String> key : keys) {
              System.out.println(many.get(key)); // naam
            }
          }
          void keep(Client client) {
            Key<String> key = new Key<>();
            kept.put(key, client.naam);
            last = key;
          }
          void print() {
            System.out.println(kept.get(last)); // naam
          }
        }
        """);
  }

  @Test
  void that_compare_something_else_are_not() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          static class Key {
            @Override public boolean equals(Object other) { return other instanceof Key; }
            @Override public int hashCode() { return 1; }
          }
          void here(Client client) {
            Map<Key, String> map = new HashMap<>();
            Key one = new Key();
            map.put(one, client.naam);
            System.out.println(map.get(new Key())); // naam
          }
        }
        """);
  }
}
