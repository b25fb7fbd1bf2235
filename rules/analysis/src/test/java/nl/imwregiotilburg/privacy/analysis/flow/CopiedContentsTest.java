package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of maps and of what they hold, and objects written and read again. */
final class CopiedContentsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void what_is_merged_into_a_copy() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
            static Map<String, String> voegSamen(Map<String, String> a, Map<String, String> b, BinaryOperator<String> keuze) {
                Map<String, String> m = new TreeMap<>(a);
                b.forEach((k, v) -> m.merge(k, v, keuze));
                return m;
            }
            void one(Client client) throws java.io.IOException {
                Map<String, String> basis = Map.of("kleur", "wit", "maat", "M");
                Map<String, String> wens = new HashMap<>();
                wens.put("kleur", client.naam);
                wens.put("stof", client.naam);
                System.out.println(voegSamen(basis, wens, (a, b) -> a + "/" + b).get("kleur")); // naam
            }
            void two(Client client) throws java.io.IOException {
                Map<String, String> basis = Map.of("kleur", "wit", "maat", "M");
                Map<String, String> wens = new HashMap<>();
                wens.put("kleur", client.naam);
                wens.put("stof", client.naam);
                Map<String, String> m = new TreeMap<>(basis);
                wens.forEach((k, v) -> m.merge(k, v, (a, b) -> a + "/" + b));
                System.out.println(m.get("kleur")); // naam
                Map<String, String> n = new TreeMap<>(basis);
                for (String k : wens.keySet()) n.merge(k, wens.get(k), (a, b) -> a + "/" + b);
                System.out.println(n.get("kleur")); // naam
            }
            void three(Client client) throws java.io.IOException {
                Map<String, String> basis = Map.of("kleur", "wit", "maat", "M");
                Map<String, String> m = new TreeMap<>(basis);
                for (String k : List.of("kleur", "stof")) m.put(k, client.naam);
                System.out.println(m.get("kleur")); // naam
                Map<String, String> n = new TreeMap<>();
                n.put("kleur", "wit");
                for (String k : List.of("kleur", "stof")) n.put(k, client.naam);
                System.out.println(n.get("kleur")); // naam
                Map<String, String> o = new TreeMap<>();
                o.put("kleur", "wit");
                for (String k : List.of("kleur", "stof")) o.merge(k, client.naam, (a, b) -> a + b);
                System.out.println(o.get("kleur")); // naam
            }
        }
        """);
  }

  @Test
  void what_is_read_again_is_another_object_throughout() {
    assertFlows(
        """
        package app;
        import java.io.*;
        public class Desk {
            static class Pas implements Serializable { String naam; transient String pin; Pas vriend; Doos doos; Pas(String n, String p) { naam = n; pin = p; } }
            static class Doos implements Serializable { String in; }
            static Object rondreis(Object o) throws IOException, ClassNotFoundException {
                ByteArrayOutputStream bo = new ByteArrayOutputStream();
                try (ObjectOutputStream oos = new ObjectOutputStream(bo)) { oos.writeObject(o); }
                try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bo.toByteArray()))) { return ois.readObject(); }
            }
            void one(Client client) throws IOException {
                String p = client.naam;
                try {
                Pas pas = new Pas("naam", p);
                pas.vriend = new Pas(p, "0000");
                Pas terug = (Pas) rondreis(pas);
                System.out.println(terug.pin); // -
                System.out.println(terug.naam); // -
                System.out.println(terug.vriend.naam); // naam
                pas.vriend.naam = "later";
                System.out.println(terug.vriend.naam); // naam
                System.out.println(pas.vriend.naam); // -
                } catch (ClassNotFoundException e) { }
            }
            void two(Client client) throws IOException {
                String p = client.naam;
                try {
                Pas pas = new Pas("naam", "x");
                pas.doos = new Doos();
                pas.doos.in = p;
                Pas terug = (Pas) rondreis(pas);
                System.out.println(terug.naam); // -
                System.out.println(terug.doos.in); // naam
                } catch (ClassNotFoundException e) { }
            }
            void three(Client client) throws IOException {
                String p = client.naam;
                try {
                Pas pas = new Pas("naam", p);
                pas.vriend = new Pas(p, "0000");
                ByteArrayOutputStream bo = new ByteArrayOutputStream();
                try (ObjectOutputStream oos = new ObjectOutputStream(bo)) { oos.writeObject(pas); }
                try (ObjectInputStream ois = new ObjectInputStream(new ByteArrayInputStream(bo.toByteArray()))) {
                Pas terug = (Pas) ois.readObject();
                System.out.println(terug.pin); // -
                System.out.println(terug.naam); // -
                System.out.println(terug.vriend.naam); // naam
                } } catch (ClassNotFoundException e) { }
            }
        }
        """);
  }
}
