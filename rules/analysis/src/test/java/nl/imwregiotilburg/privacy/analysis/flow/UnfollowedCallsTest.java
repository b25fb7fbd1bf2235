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

  private void assertFlows(String sample) {
    String code = sample.replace("LONG", conditions());
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  /** What makes a method too long to be looked into. */
  private static String conditions() {
    StringBuilder conditions = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      conditions.append("if (n == %d) { m = n + %d; k = m * %d; }\n".formatted(i, i, i));
    }
    return conditions.toString();
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
            LONG
            return m + k;
          }
          void large(Box box, List<String> list, Map<String, String> map, int n) {
            int m = 0, k = 0;
            LONG
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

  @Test
  void what_changes_when_they_run_what_they_are_given() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static class Box { int n; boolean b; String s = "leeg"; int untouched; Runnable work; }
          static class Setter implements Runnable {
            final Box box;
            Setter(Box box) { this.box = box; }
            public void run() { box.n = 7; }
          }
          static class Reader implements Runnable {
            final Box box;
            Reader(Box box) { this.box = box; }
            public void run() { System.out.println(box.n); }
          }
          static class Longest implements Comparator<String> {
            int compared;
            public int compare(String a, String b) { compared = 1; return a.length() - b.length(); }
          }
          int large(Box box, Object work, int n) {
            int m = 0, k = 0;
            LONG
            if (work instanceof Runnable r) r.run();
            if (work instanceof Consumer<?> c) ((Consumer<Object>) c).accept(box);
            if (box.work != null) box.work.run();
            if (work instanceof Comparator<?> c) ((Comparator<String>) c).compare("a", "b");
            return m + k;
          }
          void lambda(Client client) {
            Box box = new Box();
            large(new Box(), (Runnable) () -> box.n = 7, 1);
            if (box.n == 7) System.out.println(client.naam); // naam
            if (box.untouched == 7) System.out.println(client.naam); // -
          }
          void argument(Client client) {
            Box box = new Box();
            large(box, (Consumer<Box>) b -> b.b = true, 1);
            if (box.b) System.out.println(client.naam); // naam
            if (box.untouched == 7) System.out.println(client.naam); // -
          }
          void reference(Client client) {
            Box box = new Box();
            large(new Box(), (Runnable) new Setter(box)::run, 1);
            if (box.n == 7) System.out.println(client.naam); // naam
            if (box.untouched == 7) System.out.println(client.naam); // -
          }
          void object(Client client) {
            Box box = new Box();
            large(new Box(), new Setter(box), 1);
            if (box.n == 7) System.out.println(client.naam); // naam
            if (box.untouched == 7) System.out.println(client.naam); // -
          }
          void reader(Client client) {
            Box box = new Box();
            large(new Box(), new Reader(box), 1);
            if (box.n == 7) System.out.println(client.naam); // -
          }
          void inField(Client client) {
            Box box = new Box();
            box.work = () -> box.s = "vol";
            large(box, null, 1);
            if (box.s.equals("vol")) System.out.println(client.naam); // naam
            if (box.untouched == 7) System.out.println(client.naam); // -
          }
          void bridge(Client client) {
            Longest longest = new Longest();
            large(new Box(), longest, 1);
            if (longest.compared == 1) System.out.println(client.naam); // naam
            if (longest.compared == 2) System.out.println(client.naam); // naam
          }
        }
        """);
  }

  @Test
  void what_one_of_many_classes_changes() {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      classes.append(
          "static class S%d implements Step { public void go(Box b) { b.n = %d; } }\n"
              .formatted(i, i));
    }
    assertFlows(
        """
        package app;
        public class Desk {
          static class Box { int n; Box next; }
          interface Step { void go(Box box); }
          CLASSES
          void one(Client client, Step step) {
            Box box = new Box();
            box.n = 1;
            step.go(box);
            if (box.n == 7) System.out.println(client.naam); // naam
          }
          void two(Client client, Step step) {
            Box box = new Box();
            box.n = 1;
            Box other = new Box();
            step.go(other);
            if (box.n == 7) System.out.println(client.naam); // -
          }
        }
        """
            .replace("CLASSES", classes));
  }
}
