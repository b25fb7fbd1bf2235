package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls that are too long or too far from personal data to be looked into may change what decides.
 */
final class UnfollowedCallsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void what_they_may_change() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        public class Desk {
          static class Box { int n; String s; boolean b; Box next; Kind k = Kind.A; int untouched; }
          enum Kind { A, B }
          private int state;
          private static boolean shared;
          int much(int n) {
            int m = 0, k = 0;
            if (n == 0) { m = n + 0; k = m * 0; }
            if (n == 1) { m = n + 1; k = m * 1; }
            if (n == 2) { m = n + 2; k = m * 2; }
            if (n == 3) { m = n + 3; k = m * 3; }
            if (n == 4) { m = n + 4; k = m * 4; }
            if (n == 5) { m = n + 5; k = m * 5; }
            if (n == 6) { m = n + 6; k = m * 6; }
            if (n == 7) { m = n + 7; k = m * 7; }
            if (n == 8) { m = n + 8; k = m * 8; }
            if (n == 9) { m = n + 9; k = m * 9; }
            if (n == 10) { m = n + 10; k = m * 10; }
            if (n == 11) { m = n + 11; k = m * 11; }
            if (n == 12) { m = n + 12; k = m * 12; }
            if (n == 13) { m = n + 13; k = m * 13; }
            if (n == 14) { m = n + 14; k = m * 14; }
            if (n == 15) { m = n + 15; k = m * 15; }
            if (n == 16) { m = n + 16; k = m * 16; }
            if (n == 17) { m = n + 17; k = m * 17; }
            if (n == 18) { m = n + 18; k = m * 18; }
            if (n == 19) { m = n + 19; k = m * 19; }
            if (n == 20) { m = n + 20; k = m * 20; }
            if (n == 21) { m = n + 21; k = m * 21; }
            if (n == 22) { m = n + 22; k = m * 22; }
            if (n == 23) { m = n + 23; k = m * 23; }
            if (n == 24) { m = n + 24; k = m * 24; }
            if (n == 25) { m = n + 25; k = m * 25; }
            if (n == 26) { m = n + 26; k = m * 26; }
            if (n == 27) { m = n + 27; k = m * 27; }
            if (n == 28) { m = n + 28; k = m * 28; }
            if (n == 29) { m = n + 29; k = m * 29; }
            return m + k;
          }
          void large(Box box, List<String> list, Map<String, String> map, int n) {
            int m = 0, k = 0;
            if (n == 0) { m = n + 0; k = m * 0; }
            if (n == 1) { m = n + 1; k = m * 1; }
            if (n == 2) { m = n + 2; k = m * 2; }
            if (n == 3) { m = n + 3; k = m * 3; }
            if (n == 4) { m = n + 4; k = m * 4; }
            if (n == 5) { m = n + 5; k = m * 5; }
            if (n == 6) { m = n + 6; k = m * 6; }
            if (n == 7) { m = n + 7; k = m * 7; }
            if (n == 8) { m = n + 8; k = m * 8; }
            if (n == 9) { m = n + 9; k = m * 9; }
            if (n == 10) { m = n + 10; k = m * 10; }
            if (n == 11) { m = n + 11; k = m * 11; }
            if (n == 12) { m = n + 12; k = m * 12; }
            if (n == 13) { m = n + 13; k = m * 13; }
            if (n == 14) { m = n + 14; k = m * 14; }
            if (n == 15) { m = n + 15; k = m * 15; }
            if (n == 16) { m = n + 16; k = m * 16; }
            if (n == 17) { m = n + 17; k = m * 17; }
            if (n == 18) { m = n + 18; k = m * 18; }
            if (n == 19) { m = n + 19; k = m * 19; }
            if (n == 20) { m = n + 20; k = m * 20; }
            if (n == 21) { m = n + 21; k = m * 21; }
            if (n == 22) { m = n + 22; k = m * 22; }
            if (n == 23) { m = n + 23; k = m * 23; }
            if (n == 24) { m = n + 24; k = m * 24; }
            if (n == 25) { m = n + 25; k = m * 25; }
            if (n == 26) { m = n + 26; k = m * 26; }
            if (n == 27) { m = n + 27; k = m * 27; }
            if (n == 28) { m = n + 28; k = m * 28; }
            if (n == 29) { m = n + 29; k = m * 29; }
            box.n = 7;
            box.s = "zeven";
            box.k = Kind.B;
            box.next.b = true;
            state = 3;
            shared = true;
            list.set(0, "z");
            map.remove("k");
          }
          void one(Client client) {
            String x = client.naam;
            Box box = new Box();
            box.n = 1;
            box.s = "een";
            box.untouched = 1;
            box.next = new Box();
            state = 1;
            shared = false;
            List<String> list = new ArrayList<>();
            list.add("a");
            Map<String, String> map = new HashMap<>();
            map.put("k", "v");
            large(box, list, map, x.length());
            if (box.n == 7) System.out.println(x); // naam
            if (box.s.equals("zeven")) System.out.println(x); // naam
            if (box.k == Kind.B) System.out.println(x); // naam
            if (box.next.b) System.out.println(x); // naam
            if (state == 3) System.out.println(x); // naam
            if (shared) System.out.println(x); // naam
            if (list.get(0).equals("z")) System.out.println(x); // naam
            if (map.get("k") == null) System.out.println(x); // naam
            if (box.untouched == 2) System.out.println(x); // -
          }
          void a(Box box) { b(box); }
          void b(Box box) { c(box); }
          void c(Box box) { d(box); }
          void d(Box box) { e(box); }
          void e(Box box) { f(box); }
          void f(Box box) { box.n = 7; }
          void two(Client client) {
            String x = client.naam;
            Box box = new Box();
            box.untouched = 1;
            a(box);
            if (box.n == 7) System.out.println(x); // naam
            if (box.untouched == 2) System.out.println(x); // -
          }
          interface Step { void go(Box box); }
          class Large implements Step { public void go(Box box) { large(box, new ArrayList<>(), new HashMap<>(), 3); } }
          class Small implements Step { public void go(Box box) { box.n = 2; } }
          void three(Client client) {
            boolean which = client.naam.length() > 3;
            String x = client.naam;
            Box box = new Box();
            Step step = which ? new Large() : new Small();
            step.go(box);
            if (box.n == 7) System.out.println(x); // naam
            if (box.n == 2) System.out.println(x); // naam
          }
        }
        """);
  }
}
