package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loops, threads, other names of an object and switches make of a constant. */
final class ChangedStatesTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void states() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        import java.util.stream.*;
        public class Desk {
          static class Node { String v; Node next; int depth; boolean seen; }
          void list(Client client) {
            String x = client.naam;
            Node a = new Node(), b = a;
            a.depth = 1; b.depth = 2;
            if (a.depth == 2) System.out.println(x); // naam
            if (a.depth == 1) System.out.println(x); // -
            Node c = x.length() > 3 ? a : new Node();
            c.depth = 3;
            if (a.depth == 3) System.out.println(x); // naam
            if (a.depth == 2) System.out.println(x); // naam
            Node[] ns = {a};
            ns[0].depth = 9;
            if (a.depth == 9) System.out.println(x); // naam
            List<Node> l = new ArrayList<>(); l.add(a);
            l.get(0).depth = 10;
            if (a.depth == 10) System.out.println(x); // naam
            for (Node n : l) n.seen = true;
            if (a.seen) System.out.println(x); // naam
            Map<String, Node> m = new HashMap<>(); m.put("k", a);
            m.get("k").depth = 11;
            if (a.depth == 11) System.out.println(x); // naam
            m.values().forEach(n -> n.depth = 12);
            if (a.depth == 12) System.out.println(x); // naam
            l.stream().peek(n -> n.depth = 13).toList();
            if (a.depth == 13) System.out.println(x); // naam
            Optional.of(a).ifPresent(n -> n.depth = 14);
            if (a.depth == 14) System.out.println(x); // naam
          }
          void loop(Client client) {
            String x = client.naam;
            int i = 0; boolean found = false; String last = null;
            while (i < 5) { if (i == 3) found = true; last = "x" + i; i++; }
            if (found) System.out.println(x); // naam
            if (last != null) System.out.println(x); // naam
            if (i == 5) System.out.println(x); // naam
            int state = 0;
            for (char c : x.toCharArray()) {
              switch (state) {
                case 0: state = 1; break;
                case 1: state = 2; break;
                case 2: System.out.println(x); // naam
              }
            }
            do { state--; } while (state > 0);
            if (state == -1) System.out.println(x); // naam
          }
          private int counter;
          private boolean ready;
          private String mode = "a";
          void setMode(String m) { mode = m; }
          void useMode(Client client) {
            if (mode.equals("b")) System.out.println(client.naam); // naam
            if (ready) System.out.println(client.naam); // naam
            if (counter > 3) System.out.println(client.naam); // naam
          }
          void ready() { ready = true; counter++; }
          private volatile boolean stop;
          void run(Client client) {
            stop = false;
            while (!stop) { counter++; }
            System.out.println(client.naam); // naam
          }
          void stopIt() { stop = true; }
          void waiting(Client client) throws Exception {
            String x = client.naam;
            boolean[] done = {false};
            Thread t = new Thread(() -> done[0] = true);
            t.start();
            while (!done[0]) Thread.sleep(1);
            System.out.println(x); // naam
            Node n = new Node();
            ExecutorService ex = Executors.newFixedThreadPool(1);
            ex.submit(() -> { n.seen = true; });
            while (!n.seen) { Thread.onSpinWait(); }
            System.out.println(x); // naam
            CountDownLatch latch = new CountDownLatch(1);
            Node n2 = new Node();
            CompletableFuture.runAsync(() -> { n2.v = "klaar"; latch.countDown(); });
            latch.await();
            if ("klaar".equals(n2.v)) System.out.println(x); // naam
            if (n2.v != null) System.out.println(x); // naam
          }
          void tries(Client client) {
            String x = client.naam;
            int s = 0;
            try { s = 1; Integer.parseInt(x); s = 2; } catch (NumberFormatException e) {
              if (s == 1) System.out.println(x); // naam
              if (s == 2) System.out.println(x); // -
              s = 3;
            } finally { if (s == 3) System.out.println(x); } // naam
            if (s == 2) System.out.println(x); // naam
            boolean ok = false;
            try { risky(x); ok = true; } catch (IllegalStateException e) { ok = false; }
            if (!ok) System.out.println(x); // naam
            String r = null;
            try { r = maybe(x); } catch (Exception e) { }
            if (r == null) System.out.println(x); // naam
          }
          void risky(String s) { if (s.length() > 3) throw new IllegalStateException(); }
          String maybe(String s) throws Exception { if (s.length() > 3) throw new Exception(); return "q"; }
          enum Phase { A, B; Phase next() { return values()[(ordinal() + 1) % 2]; } }
          void enums(Client client) {
            String x = client.naam;
            Phase p = Phase.A;
            p = p.next();
            if (p == Phase.B) System.out.println(x); // naam
            Phase v = Phase.valueOf(x);
            if (v == Phase.A) System.out.println(x); // naam
            switch (p) { case A: System.out.println("a"); break; default: System.out.println(x); } // naam
            for (Phase each : Phase.values()) if (each == Phase.B) System.out.println(x); // naam
            EnumMap<Phase, Integer> em = new EnumMap<>(Phase.class);
            em.put(Phase.A, 1);
            if (em.get(Phase.A) == 1) System.out.println(x); // naam
            em.merge(Phase.A, 1, Integer::sum);
            if (em.get(Phase.A) == 2) System.out.println(x); // naam
          }
          void strings(Client client) {
            String x = client.naam;
            String s = "a"; s += "b";
            if (s.equals("ab")) System.out.println(x); // naam
            String t = String.valueOf(new char[]{'a', 'b'});
            if (t.equals("ab")) System.out.println(x); // naam
            char[] cs = {'a'}; cs[0]++;
            if (new String(cs).equals("b")) System.out.println(x); // naam
            if ("abc".replace('a', 'x').equals("xbc")) System.out.println(x); // naam
            if (String.format("%d", 5).equals("5")) System.out.println(x); // naam
            if (new StringBuilder().append(1).append('c').toString().equals("1c")) System.out.println(x); // naam
            if ("a,b".split(",").length == 2) System.out.println(x); // naam
            if ("a,b".split(",")[1].equals("b")) System.out.println(x); // naam
            if (Integer.valueOf(5).equals(5)) System.out.println(x); // naam
            if (Integer.parseInt("12") == 12) System.out.println(x); // naam
            if ("A".toLowerCase().equals("a")) System.out.println(x); // naam
            if (" a ".trim().equals("a")) System.out.println(x); // naam
            if ("ab".charAt(1) == 'b') System.out.println(x); // naam
            if ("ab".indexOf("b") == 1) System.out.println(x); // naam
            if ("ab".contains("b")) System.out.println(x); // naam
            if (Stream.of("a", "b").collect(Collectors.joining("-")).equals("a-b")) System.out.println(x); // naam
            if (Arrays.asList(1, 2, 3).contains(2)) System.out.println(x); // naam
            if (IntStream.range(0, 3).sum() == 3) System.out.println(x); // naam
            if (Math.max(1, 2) == 2) System.out.println(x); // naam
            long big = 1L << 40; if (big > 5) System.out.println(x); // naam
            int ov = Integer.MAX_VALUE; ov++; if (ov < 0) System.out.println(x); // naam
            byte by = (byte) 200; if (by < 0) System.out.println(x); // naam
            char ch = (char) 97; if (ch == 'a') System.out.println(x); // naam
            short sh = (short) 70000; if (sh == 4464) System.out.println(x); // naam
            if ((int) 3.7 == 3) System.out.println(x); // naam
            if (5 / 2 == 2) System.out.println(x); // naam
            if (-5 % 3 == -2) System.out.println(x); // naam
            if ((5 & 4) != 0) System.out.println(x); // naam
            if (~0 == -1) System.out.println(x); // naam
            if (-1 >>> 28 == 15) System.out.println(x); // naam
            if (1 << 33 == 2) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void switches_and_volatile_fields() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        public class Desk {
          enum Phase { A, B, C }
          void one(Client client, Phase p) {
            String x = client.naam;
            switch (p) { case B: System.out.println("a"); break; default: System.out.println(x); } // naam
            switch (p) { case B: System.out.println(x); break; default: System.out.println("a"); } // naam
            switch (Phase.valueOf(x)) { case B: System.out.println("a"); break; default: System.out.println(x); } // naam
            switch (Phase.A) { case B: System.out.println(x); break; default: System.out.println("a"); } // -
            switch (Phase.A) { case B: System.out.println("a"); break; default: System.out.println(x); } // naam
            switch (Phase.B) { case B: System.out.println("a"); break; default: System.out.println(x); } // -
            String s = switch (p) { case B -> "x"; default -> x; };
            System.out.println(s); // naam
          }
          static volatile boolean stop;
          void run(Client client) {
            stop = false;
            while (!stop) { Thread.onSpinWait(); }
            System.out.println(client.naam); // naam
          }
        }
        """);
  }
}
