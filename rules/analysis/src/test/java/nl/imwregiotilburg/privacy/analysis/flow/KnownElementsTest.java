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
