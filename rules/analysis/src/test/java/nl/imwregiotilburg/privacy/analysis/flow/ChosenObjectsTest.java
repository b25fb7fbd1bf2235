package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variables that hold one object or another, and keys that are one text or another. */
final class ChosenObjectsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void what_is_done_to_one_of_two_objects() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static class Vak { String a = "leeg"; Vak binnen; void zet(String s) { a = s; } String pak() { return a; } }
          void one(Client client) {
            String p = client.naam;
            Vak vol = new Vak();
            vol.a = p;
            Vak ander = new Vak();
            Vak keuze = p.length() > 3 ? vol : ander;
            keuze.a = "gekozen";
            System.out.println(keuze.a); // -
            System.out.println(vol.a); // naam
            System.out.println(ander.a); // -
            Vak een = new Vak();
            Vak twee = new Vak();
            Vak een2;
            if (p.length() > 5) { een2 = een; } else { een2 = twee; }
            een2.zet(p);
            System.out.println(een2.pak()); // naam
            System.out.println(een.pak()); // naam
            System.out.println(twee.pak()); // naam
            een2.zet("schoon");
            System.out.println(een2.pak()); // -
            System.out.println(een.pak() + twee.pak()); // -
            Vak a = new Vak();
            Vak b = p.length() > 2 ? a : new Vak();
            b.zet(p);
            a.zet("over");
            System.out.println(b.pak()); // naam
            List<String> l = new ArrayList<>();
            List<String> m = new ArrayList<>();
            List<String> n = p.length() > 4 ? l : m;
            n.add(p);
            n.clear();
            System.out.println(n); // -
          }
        }
        """);
  }

  @Test
  void keys_that_are_one_of_a_few() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          enum Taal { NL, EN }
          static final class Stempel {
            private final String sleutel;
            Stempel(String sleutel) { this.sleutel = sleutel; }
            void zet(Map<String, String> m, String w) { m.put(sleutel, w); }
          }
          static final class Los {
            final String sleutel;
            Los(String sleutel) { this.sleutel = sleutel; }
          }
          static final class Genoemd {
            final String sleutel;
            Genoemd(String sleutel) { this.sleutel = sleutel; }
          }
          record Vraag(String sleutel) {}
          interface Lezer { <T> List<T> lees(Class<T> soort); }
          private final Map<String, String> anders = new HashMap<>();
          private final Map<String, String> vragen = new HashMap<>();
          private final Map<String, String> gedeeld = new HashMap<>();
          private final List<Stempel> stempels = List.of(new Stempel("a"), new Stempel("b"));
          void one(Client client, int i) {
            for (Stempel s : stempels) { s.zet(gedeeld, client.naam); }
            gedeeld.put(new Los(System.getenv("x")).sleutel.isEmpty() ? "c" : "d", "vast");
          }
          void two() {
            System.out.println(gedeeld.get("a")); // naam
            System.out.println(gedeeld.get("b")); // naam
            System.out.println(gedeeld.get("c")); // -
          }
          void three(Client client, Lezer lezer) {
            Map<String, String> m = new HashMap<>();
            m.put("x", "schoon");
            m.put("y", "schoon");
            m.put("z", "schoon");
            String k = client.naam.length() > 3 ? "x" : "y";
            m.put(k, client.naam);
            System.out.println(m.get("x")); // naam
            System.out.println(m.get("y")); // naam
            System.out.println(m.get("z")); // -
            System.out.println(m.get(client.naam.length() > 5 ? "z" : "q")); // -
            System.out.println(m.get(client.naam.length() > 5 ? "z" : "y")); // naam
            m.put("x", "weer");
            m.remove(k);
            System.out.println(m.get("y")); // naam
            Map<Los, String> n = new HashMap<>();
            n.put(new Los(client.naam), client.naam);
            System.out.println(n.get(new Los("a"))); // -
            anders.put(new Genoemd("a").sleutel, client.naam);
            for (Genoemd g : lezer.lees(Genoemd.class)) { anders.put(g.sleutel, client.naam); }
            System.out.println(anders.get("b")); // naam
            for (Vraag v : lezer.<Vraag>lees(null)) { vragen.put(v.sleutel, client.naam); }
            vragen.put(new Vraag("a").sleutel, "vast");
            System.out.println(vragen.get("b")); // naam
          }
        }
        """);
  }
}
