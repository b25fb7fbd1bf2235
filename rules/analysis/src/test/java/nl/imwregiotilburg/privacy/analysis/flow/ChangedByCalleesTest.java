package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a callee, a function or an exception leaves in fields and arrays decides conditions as well.
 */
final class ChangedByCalleesTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void constants_in_fields() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static class Box { int n; String s; boolean b; Box next; Kind k; }
          enum Kind { A, B }
          void set(Box b) { b.n = 7; b.s = "zeven"; b.b = true; b.k = Kind.B; }
          void one(Client client) {
            String x = client.naam;
            Box b = new Box(); b.n = 1;
            set(b);
            if (b.n == 7) System.out.println(x); // naam
            if (b.n == 1) System.out.println(x); // -
          }
          void two(Client client) {
            String x = client.naam;
            Box b = new Box(); b.s = "een";
            set(b);
            if (b.s.equals("zeven")) System.out.println(x); // naam
            if (b.s.equals("een")) System.out.println(x); // -
          }
          void three(Client client) {
            String x = client.naam;
            Box b = new Box(); b.b = false; b.k = Kind.A;
            set(b);
            if (b.b) System.out.println(x); // naam
            if (b.k == Kind.B) System.out.println(x); // naam
            if (b.k == Kind.A) System.out.println(x); // -
          }
          void four(Client client) {
            String x = client.naam;
            Box b = new Box(); b.n = 1;
            Runnable r = () -> { b.n = 3; };
            r.run();
            if (b.n == 3) System.out.println(x); // naam
          }
          void five(Client client) {
            String x = client.naam;
            Box b = new Box(); b.n = 1;
            List.of(1, 2).forEach(i -> { b.n = 3; });
            if (b.n == 3) System.out.println(x); // naam
          }
          void six(Client client) {
            String x = client.naam;
            Box b = new Box(); b.next = new Box(); b.next.n = 1;
            inner(b);
            if (b.next.n == 7) System.out.println(x); // naam
          }
          void inner(Box b) { set(b.next); }
          private int state = 0;
          private void go() { state = 2; }
          void seven(Client client) {
            String x = client.naam;
            state = 1;
            go();
            if (state == 2) System.out.println(x); // naam
            if (state == 1) System.out.println(x); // -
          }
          static int st = 0;
          static void sgo() { st = 2; }
          void eight(Client client) {
            String x = client.naam;
            st = 1;
            sgo();
            if (st == 2) System.out.println(x); // naam
            if (st == 1) System.out.println(x); // -
          }
          void setIf(Box b, int i) { if (i > 3) b.n = 7; }
          void nine(Client client) {
            String x = client.naam;
            Box b = new Box(); b.n = 1;
            setIf(b, x.length());
            if (b.n == 7) System.out.println(x); // naam
            if (b.n == 1) System.out.println(x); // naam
            if (b.n == 2) System.out.println(x); // -
          }
          interface Setter { void set(Box b); }
          static class S1 implements Setter { public void set(Box b) { b.n = 5; } }
          static class S2 implements Setter { public void set(Box b) { b.n = 6; } }
          void ten(Client client) {
            String x = client.naam;
            Setter s = x.length() > 3 ? new S1() : new S2();
            Box b = new Box(); b.n = 1;
            s.set(b);
            if (b.n == 5) System.out.println(x); // naam
            if (b.n == 6) System.out.println(x); // naam
          }
          void other(Box b) { b.n++; }
          void eleven(Client client) {
            String x = client.naam;
            Box b = new Box(); b.n = 1;
            other(b);
            if (b.n == 2) System.out.println(x); // naam
          }
          int[] cnt = new int[2];
          void fill(int[] c) { c[0] = 4; }
          void twelve(Client client) {
            String x = client.naam;
            int[] c = {1, 2};
            fill(c);
            if (c[0] == 4) System.out.println(x); // naam
            if (c[1] == 4) System.out.println(x); // -
          }
          void m(Map<String,String> c) { c.put("a", "ja"); }
          void thirteen(Client client) {
            String x = client.naam;
            Map<String,String> c = new HashMap<>();
            c.put("a", "nee");
            m(c);
            if ("ja".equals(c.get("a"))) System.out.println(x); // naam
            if ("nee".equals(c.get("a"))) System.out.println(x); // -
          }
        }
        """);
  }

  @Test
  void objects_and_elements() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
          static class Plain { int q; }
          static class Box { Plain o; Object p; List<String> l; int[] arr; String data; Plain[] ps; long big; double d; }
          void set(Box b) { b.o = new Plain(); b.p = new Object(); b.l = new ArrayList<>(); b.arr = new int[3]; b.ps = new Plain[1]; }
          void clear(Box b) { b.o = null; b.p = null; b.l = null; b.arr = null; b.ps = null; }
          void one(Client client) {
            String x = client.naam;
            Box b = new Box();
            set(b);
            if (b.o != null) System.out.println(x); // naam
            if (b.p != null) System.out.println(x); // naam
            if (b.l != null) System.out.println(x); // naam
            if (b.arr != null) System.out.println(x); // naam
            if (b.ps != null) System.out.println(x); // naam
          }
          void two(Client client) {
            String x = client.naam;
            Box b = new Box(); b.o = new Plain(); b.p = new Object(); b.l = new ArrayList<>(); b.arr = new int[3]; b.ps = new Plain[1];
            clear(b);
            if (b.o == null) System.out.println(x); // naam
            if (b.p == null) System.out.println(x); // naam
            if (b.l == null) System.out.println(x); // naam
            if (b.arr == null) System.out.println(x); // naam
            if (b.ps == null) System.out.println(x); // naam
            if (b.o != null) System.out.println(x); // -
          }
          private Plain mine;
          private void minit() { mine = new Plain(); }
          void three(Client client) {
            String x = client.naam;
            mine = null;
            minit();
            if (mine != null) System.out.println(x); // naam
          }
          private static Plain st;
          private static void sinit() { st = new Plain(); }
          void four(Client client) {
            String x = client.naam;
            st = null;
            sinit();
            if (st != null) System.out.println(x); // naam
          }
          void add(Box b, String v) { b.l.add(v); b.big = 3L; b.d = 2.5; }
          void five(Client client) {
            String x = client.naam;
            Box b = new Box(); b.l = new ArrayList<>();
            b.big = 1;
            add(b, "y");
            if (!b.l.isEmpty()) System.out.println(x); // naam
            if (b.l.size() == 1) System.out.println(x); // naam
            if (b.l.contains("y")) System.out.println(x); // naam
            if (b.big == 3L) System.out.println(x); // naam
            if (b.d > 2) System.out.println(x); // naam
          }
          void arr(int[] a, String[] s) { a[1] = 9; s[0] = "q"; }
          void six(Client client) {
            String x = client.naam;
            int[] a = new int[3]; String[] s = new String[2];
            arr(a, s);
            if (a[1] == 9) System.out.println(x); // naam
            if (s[0] != null) System.out.println(x); // naam
            if (s[1] != null) System.out.println(x); // -
            if (a[0] == 9) System.out.println(x); // -
          }
          void swap(Box a, Box b) { Plain t = a.o; a.o = b.o; b.o = t; }
          void seven(Client client) {
            String x = client.naam;
            Box a = new Box(), b = new Box();
            a.o = new Plain();
            swap(a, b);
            if (b.o != null) System.out.println(x); // naam
            if (a.o == null) System.out.println(x); // naam
          }
          class Machine {
            private int state;
            private String held;
            void feed(String s) { if (state == 0) { held = s; state = 1; } else if (state == 1) { state = 2; } }
            void out() { if (state == 2) System.out.println(held); } // naam
            void out3() { if (state == 3) System.out.println(held); } // -
          }
          void eight(Client client) {
            Machine m = new Machine();
            m.feed(client.naam);
            m.feed("y");
            m.out();
            m.out3();
          }
          interface Visitor { void visit(Box b); }
          void accept(Box b, Visitor v) { v.visit(b); }
          void nine(Client client) {
            String x = client.naam;
            Box b = new Box();
            accept(b, c -> c.big = 5);
            if (b.big == 5) System.out.println(x); // naam
            Box d = new Box();
            accept(d, new Visitor() { public void visit(Box e) { e.arr = new int[2]; } });
            if (d.arr != null) System.out.println(x); // naam
          }
          void ten(Client client) {
            String x = client.naam;
            Box b = new Box();
            new Thread(() -> { b.big = 5; }).start();
            if (b.big == 5) System.out.println(x); // naam
          }
          void tryit(Box b) throws IOException { b.big = 4; if (b.d > 3) throw new IOException("a"); b.big = 6; }
          void eleven(Client client) {
            String x = client.naam;
            Box b = new Box();
            try { tryit(b); } catch (IOException e) {
              if (b.big == 4) System.out.println(x); // naam
            }
            if (b.big == 6) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void two_names_of_one_object() {
    assertFlows(
        """
        package app;
        import java.util.*;
        public class Desk {
          static class Box { String text; int n; Map<String,String> m = new HashMap<>(); }
          void help(Box p0, Box p1) { p1.text = null; p0.text = "a"; p0.n = 1; p1.n = 2; }
          void help2(Map<String,String> a, Map<String,String> b) { a.put("k", "x"); b.put("k", null); }
          void help3(String[] a, String[] b) { a[0] = "x"; b[0] = null; }
          public void run(Client client) {
            String x = client.naam;
            Box b = new Box(); help(b, b);
            if (b.text != null) System.out.println(x); // naam
            if (b.n == 2) System.out.println(x); // naam
            if (b.n == 1) System.out.println("q"); // -
            help2(b.m, b.m);
            if (b.m.get("k") == null) System.out.println(x); // naam
            String[] c = new String[2]; help3(c, c);
            if (c[0] == null) System.out.println(x); // naam
            Box other = new Box(); help(other, new Box());
            if (other.text == null) System.out.println(x); // -
          }
        }
        """);
  }

  @Test
  void through_an_object_that_was_made_of_it() {
    assertFlows(
        """
        package app;
        public class Desk {
          static class Box { int n; boolean b; String s; }
          static class Setter {  final Box box; Setter(Box box) { this.box = box; } }
          static class Setter2 implements Runnable { Box box; Setter2(Box box) { this.box = box; } public void run() {} }
          static class Setter3 { Box box; Setter3(Box b) { this.box = b; } void go() { box.n = 7; } }
          void one(Client client) throws java.io.IOException {
            String x = client.naam;
            Box box = new Box();
            Setter s = new Setter(box);
            s.box.n = 7;
            if (box.n == 7) System.out.println(x); // naam
          }
          void two(Client client) throws java.io.IOException {
            String x = client.naam;
            Box box = new Box();
            Setter2 s = new Setter2(box);
            s.box.n = 7;
            if (box.n == 7) System.out.println(x); // naam
          }
          void three(Client client) throws java.io.IOException {
            String x = client.naam;
            Box box = new Box();
            Setter3 s = new Setter3(box);
            s.go();
            if (box.n == 7) System.out.println(x); // naam
          }
          void four(Client client) throws java.io.IOException {
            String x = client.naam;
            Box box = new Box();
            Setter3 s = new Setter3(box);
            s.box.s = x;
            System.out.println(box.s); // naam
            if (s.box == box) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void through_an_object_that_only_holds_it() {
    assertFlows(
        """
        package app;
        public class Desk {
          static class Box { int n; boolean b; int untouched; }
          static class Setter {
            final Box box;
            Setter(Box box) { this.box = box; }
          }
          void one(Client client) throws java.io.IOException {
            String x = client.naam;
            Box box = new Box();
            Setter s = new Setter(box);
            s.box.n = 7;
            if (box.n == 7) System.out.println(x); // naam
          }
        }
        """);
  }

  /** A call may hand over nothing personal, and the callee fill what it gets with what it finds. */
  @Test
  void by_long_methods_that_copy_field_by_field() {
    String members =
        each("private String f%1$d; void setF%1$d(String v) { f%1$d = v; }")
            + each("String getF%1$d() { return f%1$d; }");
    String copies = each("to.setF%1$d(from.getF%1$d());");
    assertFlows(
        """
        package app;
        public class Desk {
          static class Person {
            private Client client;
            String getNaam() { return client.naam; }
            MEMBERS
          }
          static class Dto {
            private String naam;
            String getNaam() { return naam; }
            void setNaam(String naam) { this.naam = naam; }
            MEMBERS
          }
          static void fill(Dto to, Person from) {
            COPIES
            to.setNaam(from.getNaam());
          }
          static Dto map(Person from) {
            Dto to = new Dto();
            COPIES
            to.setNaam(from.getNaam());
            return to;
          }
          void one(Person person) {
            Dto dto = new Dto();
            fill(dto, person);
            System.out.println(dto.getNaam()); // naam
            System.out.println(dto.getF1()); // -
          }
          void two(Person person) {
            Dto dto = map(person);
            System.out.println(dto.getNaam()); // naam
            System.out.println(dto.getF1()); // -
          }
        }
        """
            .replace("MEMBERS", members)
            .replace("COPIES", copies));
  }

  private static String each(String text) {
    return IntStream.range(0, 60).mapToObj(text::formatted).collect(Collectors.joining(" "));
  }
}
