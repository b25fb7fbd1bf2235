package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops of which it is known how often they run. */
final class RoundsOfLoopsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void round_by_round() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static class Doos { String w; Doos(String w) { this.w = w; } }
          void one(Client client) throws IOException {
            String p = client.naam;
            Deque<String> rij = new ArrayDeque<>();
            rij.add("a"); rij.add("b");
            String laatste = p;
            while (!rij.isEmpty()) { laatste = rij.poll(); }
            System.out.println(laatste); // -
            List<Doos> dozen = new ArrayList<>();
            for (String s : List.of("a", p)) { dozen.add(new Doos(s)); }
            System.out.println(dozen.get(0).w); // -
            System.out.println(dozen.get(1).w); // naam
            Doos[] kast = new Doos[3];
            for (int i = 0; i < kast.length; i++) { kast[i] = new Doos("leeg"); }
            kast[1].w = p;
            System.out.println(kast[0].w); // -
            System.out.println(kast[1].w); // naam
            String[][] t = new String[2][2];
            for (int i = 0; i < 2; i++) { for (int j = 0; j < 2; j++) { t[i][j] = i == j ? p : "x"; } }
            System.out.println(t[0][1]); // -
            System.out.println(t[1][1]); // naam
            List<String> l = new ArrayList<>(List.of("a", p, "c"));
            Iterator<String> it = l.iterator();
            int n = 0;
            while (it.hasNext()) { it.next(); if (n++ == 1) { it.remove(); } }
            System.out.println(l); // -
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < 3; i++) { sb.append(i == 1 ? p : "x").append(","); }
            System.out.println(sb.toString().split(",")[0]); // -
            System.out.println(sb.toString().split(",")[1]); // naam
            Function<String, String> f = Function.identity();
            for (Function<String, String> g : List.<Function<String, String>>of(s -> s + "!", s -> "vast")) { f = f.andThen(g); }
            System.out.println(f.apply(p)); // -
            Function<String, String> h = Function.identity();
            for (Function<String, String> g : List.<Function<String, String>>of(s -> "vast", s -> s + p)) { h = h.andThen(g); }
            System.out.println(h.apply("y")); // naam
            String[] oud = {p, "x"};
            for (int i = 0; i < oud.length; i++) { oud[i] = "schoon"; }
            System.out.println(oud[0]); // -
            int k = 0;
            String gekozen = "z";
            do { gekozen = k == 0 ? p : "w"; k++; } while (k < 2);
            System.out.println(gekozen); // -
            String gevonden = "niets";
            for (String s : List.of("a", p, "c")) { if (s.length() > 3) { gevonden = s; break; } }
            System.out.println(gevonden); // naam
            String vorig = "v";
            for (String s : List.of("a", "c", p)) { System.out.println(vorig); vorig = s; } // -
            System.out.println(vorig); // naam
            Map<String, String> m = new HashMap<>();
            for (String sleutel : List.of("x", "y")) { m.put(sleutel, sleutel.equals("y") ? p : "vast"); }
            System.out.println(m.get("x")); // -
            System.out.println(m.get("y")); // naam
            for (String w : new String[] {"een", p}) {
              if (w.equals("een")) continue;
              System.out.println(w); // naam
            }
            List<String> groei = new ArrayList<>(List.of("s"));
            for (int i = 0; i < 40; i++) { groei.add(i == 30 ? p : "t"); }
            System.out.println(groei.get(0)); // -
            System.out.println(groei.get(31)); // naam
          }
        }
        """);
  }
}
