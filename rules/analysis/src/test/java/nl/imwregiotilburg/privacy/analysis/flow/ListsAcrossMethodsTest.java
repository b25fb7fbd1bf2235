package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which element of a list is where after other methods had it. */
final class ListsAcrossMethodsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void of_parameters_results_and_fields() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        import java.util.stream.*;
        public class Desk {
          static class Doos { String w; Doos(String w) { this.w = w; } }
          static void voeg(List<String> l, String s) { l.add(s); }
          static void voor(List<String> l, String s) { l.add(0, s); }
          static String eerste(List<String> l) { return l.get(0); }
          static void weg(List<String> l) { l.remove(0); }
          static void zet(Collection<String> l, Collection<String> m, String s) { l.add("a"); m.add(s); }
          static List<String> maak(String s) { List<String> l = new ArrayList<>(); l.add("a"); l.add(s); return l; }
          static void draai(List<String> l) { Collections.reverse(l); }
          static void haal(Iterator<String> it) { it.next(); it.remove(); }
          static void haalEerste(List<String> l) { Iterator<String> it = l.iterator(); it.next(); it.remove(); }
          static class Stapel { private final Deque<String> d = new ArrayDeque<>(); void duw(String s) { d.push(s); } String pak() { return d.pop(); } int hoog() { return d.size(); } }
          static class Rij { final List<String> in; Rij(List<String> in) { this.in = in; } void erbij(String s) { in.add(s); } void leeg() { in.clear(); } }
          void one(Client client) throws IOException {
            String p = client.naam;
            List<Doos> l = Stream.of(p, "a").map(Doos::new).collect(Collectors.toList());
            System.out.println(l.get(0).w); // naam
            System.out.println(l.get(1).w); // -
            List<String> a = new ArrayList<>();
            voeg(a, "x"); voeg(a, p);
            System.out.println(a.get(0)); // -
            System.out.println(eerste(a)); // -
            voor(a, p);
            System.out.println(eerste(a)); // naam
            weg(a);
            System.out.println(eerste(a)); // -
            weg(a);
            System.out.println(eerste(a)); // naam
            List<String> b = new ArrayList<>();
            zet(b, b, p);
            System.out.println(b.get(1)); // naam
            System.out.println(maak(p).get(1)); // naam
            System.out.println(maak(p).get(0)); // -
            List<String> c = maak(p);
            c.remove(0);
            System.out.println(c.get(0)); // naam
            List<String> e = maak(p);
            draai(e);
            System.out.println(e.get(0)); // naam
            List<String> f = maak(p);
            haal(f.iterator());
            System.out.println(f.get(0)); // naam
            List<String> g = maak(p);
            haalEerste(g);
            System.out.println(g.get(0)); // naam
            Stapel s = new Stapel();
            s.duw(p); s.duw("b");
            System.out.println(s.pak()); // -
            System.out.println(s.hoog()); // -
            System.out.println(s.pak()); // naam
            List<String> h = new ArrayList<>();
            Rij r = new Rij(h);
            r.erbij("q");
            h.add(0, p);
            System.out.println(r.in.get(0)); // naam
            System.out.println(r.in.get(1)); // -
            r.leeg();
            h.add("z");
            System.out.println(r.in.get(0)); // -
            List<String> k = new ArrayList<>();
            Optional.ofNullable(System.getenv("x")).ifPresent(y -> voeg(k, "y"));
            k.add(p);
            System.out.println(k.get(0)); // naam
            List<String> m = new ArrayList<>(List.of("y", p));
            Optional.ofNullable(System.getenv("x")).ifPresent(y -> weg(m));
            System.out.println(m.get(0)); // naam
            List<String> n = new ArrayList<>();
            n.add(p);
            Optional.ofNullable(System.getenv("x")).ifPresent(y -> n.clear());
            System.out.println(n); // naam
            String[] o = {p};
            Optional.ofNullable(System.getenv("x")).ifPresent(y -> o[0] = "x");
            System.out.println(o[0]); // naam
            List<String> t = new ArrayList<>();
            if (System.getenv("x") != null) { voeg(t, "a"); }
            voeg(t, p);
            System.out.println(t.get(0)); // naam
            System.out.println(eerste(t)); // naam
          }
        }
        """);
  }
}
