package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elements, objects and keys that are known apart from the others. */
final class KnownElementsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void of_streams_and_lists() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.stream.*;
        public class Desk {
            record Lid(String naam, String rol) {}
            void one(Client client) {
                String p = client.naam;
                System.out.println(Stream.of(p, "a").reduce("", (x, y) -> y)); // -
                System.out.println(Stream.of("a", p).reduce("", (x, y) -> y)); // naam
                System.out.println(Stream.of(p, "a").reduce((x, y) -> x).get()); // naam
                List<Lid> leden = List.of(new Lid(p, "gast"), new Lid("Bas", "beheer"));
                System.out.println(leden.stream().filter(l -> l.rol().equals("beheer")).map(Lid::naam).findAny().orElse("")); // -
                System.out.println(leden.stream().filter(l -> l.rol().equals("gast")).map(Lid::naam).findFirst().orElse("")); // naam
                System.out.println(leden.stream().filter(l -> l.naam().length() > 3).map(Lid::naam).findFirst().orElse("")); // naam
                if (leden.stream().anyMatch(l -> l.rol().equals("baas"))) System.out.println(p); // -
                if (leden.stream().noneMatch(l -> l.rol().equals("baas"))) System.out.println(p); // naam
                if (leden.stream().allMatch(l -> l.rol().equals("gast"))) System.out.println(p); // -
                if (leden.stream().anyMatch(l -> l.naam().equals("Bas"))) System.out.println(p); // naam
                boolean[] open = {false};
                Stream<String> later = Stream.of(p).filter(q -> open[0]);
                open[0] = true;
                System.out.println(later.findFirst().orElse("")); // naam
            }
            void two(Client client) {
                String p = client.naam;
                String[] last = {p};
                List.of("a", "b").forEach(s -> last[0] = s);
                System.out.println(last[0]); // -
                List.of("a", p).forEach(s -> last[0] = s);
                System.out.println(last[0]); // naam
                List.of(p, "a").forEach(s -> last[0] = s);
                System.out.println(last[0]); // -
                List.of("a", "b").forEach(s -> System.out.println(s)); // -
                List<String> none = new ArrayList<>();
                last[0] = p;
                none.forEach(s -> last[0] = s);
                System.out.println(last[0]); // naam
            }
        }
        """);
  }

  @Test
  void classes_and_objects_of_one_of_several() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
            static class Vak { String v = "leeg"; }
            void one(Client client) {
                Object o = client.naam;
                if (o instanceof String tekst) {
                    System.out.println(tekst); // naam
                } else {
                    System.out.println(o); // -
                }
                Object[] all = {1, client.naam, 2.5};
                for (Object one : all) {
                    if (one instanceof Integer) System.out.println(one); // -
                    if (one instanceof CharSequence) System.out.println(one); // naam
                    if (!(one instanceof Number)) System.out.println(one); // naam
                }
            }
            void two(Client client) {
                Vak a = new Vak();
                Vak b = new Vak();
                for (Vak v : List.of(a, b)) {
                    if (v == a) v.v = client.naam;
                }
                System.out.println(a.v); // naam
                System.out.println(b.v); // -
                Vak c = new Vak();
                Vak d = new Vak();
                for (Vak v : List.of(c, d)) {
                    if (v != c) v.v = client.naam;
                }
                System.out.println(c.v); // -
                System.out.println(d.v); // naam
            }
        }
        """);
  }

  @Test
  void what_is_kept_under_another_key_stays_there() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
            private final Map<String, String> kept = new HashMap<>();
            private final Map<String, String> spoilt = new HashMap<>();
            void one(Client client) {
                kept.put("d", client.naam);
                kept.put("x" + client.naam, "aan");
                spoilt.put("x" + client.naam.length(), client.naam);
            }
            void two(Client client) {
                System.out.println(kept.get("v")); // -
                System.out.println(kept.get("d")); // naam
                System.out.println(kept.values()); // naam
                System.out.println(spoilt.get("v")); // naam
            }
        }
        """);
  }

  @Test
  void of_arrays_made_of_lists_and_lists_that_show_arrays() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
            void made(Client client) {
                List<String> all = new ArrayList<>(List.of("a"));
                all.add(client.naam);
                String[] array = all.toArray(new String[0]);
                Object[] objects = all.toArray();
                String[] other = all.toArray(String[]::new);
                all.clear();
                System.out.println(array[0] + objects[0] + other[0]); // -
                System.out.println(array[1]); // naam
                System.out.println(objects[1]); // naam
                System.out.println(other[1]); // naam
            }
            void given(Client client, int size) {
                List<String> all = new ArrayList<>();
                all.add("a");
                all.add(client.naam);
                String[] roomy = new String[size];
                String[] same = all.toArray(roomy);
                System.out.println(roomy[1]); // naam
                System.out.println(same[1]); // naam
                String[] filled = {"x", "y", "z"};
                all.toArray(filled);
                System.out.println(filled[1]); // naam
            }
            void shown(Client client) {
                String[] array = {"1", "2"};
                List<String> view = Arrays.asList(array);
                array[0] = client.naam;
                System.out.println(view.get(0)); // naam
                System.out.println(view.get(1)); // -
                view.set(0, "gone");
                System.out.println(array[0]); // -
                view.set(1, client.naam);
                System.out.println(array[1]); // naam
                System.out.println(array[0]); // -
            }
        }
        """);
  }

  @Test
  void under_keys_that_are_missing() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
            void absent(Client client, Map<String, String> given) {
                Map<String, String> all = new HashMap<>();
                all.put("k", client.naam);
                all.remove("k");
                all.putIfAbsent("k", "first");
                all.putIfAbsent("k", client.naam);
                System.out.println(all.get("k")); // -
                all.putIfAbsent("new", client.naam);
                System.out.println(all.get("new")); // naam
                given.putIfAbsent("k", "first");
                given.putIfAbsent("k", client.naam);
                System.out.println(given.get("k")); // naam
            }
            void taken(Client client, String key) {
                Map<String, String> all = new HashMap<>();
                all.put("n", client.naam);
                all.put("v", "fixed");
                all.keySet().remove("v");
                System.out.println(all); // naam
                all.keySet().remove("n");
                System.out.println(all); // -
                all.put("n", client.naam);
                all.keySet().remove(key);
                System.out.println(all); // naam
            }
        }
        """);
  }

  @Test
  void of_tasks_that_are_run_together() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.concurrent.*;
        public class Desk {
            void run(Client client, ExecutorService executor) throws Exception {
                List<Callable<String>> tasks = new ArrayList<>();
                tasks.add(() -> client.naam.trim());
                tasks.add(() -> "task");
                List<Future<String>> done = executor.invokeAll(tasks);
                System.out.println(done.get(0).get()); // naam
                System.out.println(done.get(1).get()); // -
                for (Future<String> each : done) System.out.println(each.get()); // naam
            }
            void given(Client client, ExecutorService executor, List<Callable<String>> tasks) throws Exception {
                tasks.add(() -> client.naam);
                for (Future<String> each : executor.invokeAll(tasks, 1, TimeUnit.SECONDS)) {
                    System.out.println(each.get()); // naam
                }
            }
        }
        """);
  }

  @Test
  void of_vectors_by_their_places() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
            void inserted(Client client) {
                Vector<String> all = new Vector<>();
                all.addElement("a");
                all.insertElementAt(client.naam, 0);
                System.out.println(all.elementAt(0)); // naam
                System.out.println(all.elementAt(1)); // -
                System.out.println(all.firstElement()); // naam
                System.out.println(all.lastElement()); // -
            }
            void removed(Client client) {
                Vector<String> all = new Vector<>();
                all.add("a");
                all.add(client.naam);
                all.add("b");
                all.removeElementAt(0);
                System.out.println(all.elementAt(0)); // naam
                System.out.println(all.elementAt(1)); // -
                all.removeElementAt(0);
                System.out.println(all); // -
            }
            void replaced(Client client) {
                Vector<String> all = new Vector<>(List.of("a", client.naam));
                all.setElementAt("b", 1);
                System.out.println(all); // -
                all.setElementAt(client.naam, 0);
                System.out.println(all.elementAt(0)); // naam
                System.out.println(all.elementAt(1)); // -
            }
            void somewhere(Client client, int at) {
                Vector<String> all = new Vector<>();
                all.add("a");
                all.insertElementAt(client.naam, at);
                System.out.println(all.elementAt(0)); // naam
                System.out.println(all.elementAt(1)); // naam
                all.removeElementAt(at);
                System.out.println(all.elementAt(0)); // naam
            }
        }
        """);
  }
}
