package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects that are kept or handed on where only {@code Object} is declared, and printed there. */
final class NamelessObjectsTest {

  private static final String P =
      """
      package app;
      import nl.imwregiotilburg.privacy.annotation.PersonalData;
      public record P(@PersonalData("naam") String name, String id) {}
      """;

  @TempDir private Path folder;

  @Test
  void in_containers_that_are_handed_on() {
    String code =
        """
        package app;
        import java.util.*;
        public class Desk {
          Map<String, Object> model(P p) {
            Map<String, Object> model = new HashMap<>();
            model.put("client", p);
            model.put("id", p.id());
            return model;
          }
          void returned(P p) {
            System.out.println(model(p)); // naam
            System.out.println(model(p).get("client")); // naam
            System.out.println(model(p).get("id")); // -
          }
          void show(Map<String, Object> model) { System.out.println(model); } // naam
          void each(Collection<?> all) { for (Object one : all) System.out.println(one); } // naam
          void passed(P p) { show(model(p)); each(List.of(p)); }
          Optional<Object> perhaps(P p) { return Optional.of(p); }
          void wrapped(P p) { System.out.println(perhaps(p)); } // naam
        }
        """;

    assertThat(FlowLines.found(folder, code, P)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void in_fields_of_others() {
    String code =
        """
        package app;
        import java.util.*;
        import java.util.concurrent.*;
        public class Desk {
          static Object one;
          static Object[] slots = new Object[3];
          private final List<Object> list = new ArrayList<>();
          private final Map<String, Object> map = new HashMap<>();
          private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
          void put(P p) {
            one = p;
            slots[0] = p;
            slots[1] = p.id();
            list.add(p);
            map.put("p", p);
            map.put("id", p.id());
            queue.add(p);
          }
          void one() { System.out.println(one); } // naam
          void slots() {
            System.out.println(slots[0]); // naam
            System.out.println(slots[1]); // -
          }
          void list() { for (Object each : list) System.out.println(each); } // naam
          void map() {
            System.out.println(map.get("p")); // naam
            System.out.println(map.get("id")); // -
          }
          void queue() throws InterruptedException {
            Object next = queue.take();
            System.out.println(next); // naam
            if (next instanceof P p) System.out.println(p.id()); // -
          }
        }
        """;

    assertThat(FlowLines.found(folder, code, P)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void in_stores_of_ones_own_that_others_are_handed_too() {
    String code =
        """
        package app;
        import java.util.*;
        import java.util.concurrent.*;
        public class Desk {
          static class Store<T> {
            private final Map<String, T> rows = new ConcurrentHashMap<>();
            List<T> all() { return new ArrayList<>(rows.values()); }
            void save(T t) { rows.put(t.toString(), t); }
          }
          static class Writer {
            private final Store<P> store;
            Writer(Store<P> store) { this.store = store; }
            void save(P p) { store.save(p); }
          }
          static class Reader {
            private final Store<P> store;
            Reader(Store<P> store) { this.store = store; }
            void print() {
              System.out.println(store.all()); // naam
              System.out.println(store.all().size()); // -
            }
          }
        }
        """;

    assertThat(FlowLines.found(folder, code, P)).isEqualTo(FlowLines.expected(code));
  }
}
