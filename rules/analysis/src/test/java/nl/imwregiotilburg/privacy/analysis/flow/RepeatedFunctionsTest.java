package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions that a library runs again and again find what their last run left behind. */
final class RepeatedFunctionsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void for_each_element_and_as_often_as_asked() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        public class Desk {
            static final class Reeks implements Iterable<String> {
                private final String[] rij;
                Reeks(String... w) { rij = w; }
                public Iterator<String> iterator() { return new Iterator<>() {
                    int i;
                    public boolean hasNext() { return i < rij.length; }
                    public String next() { return rij[i++]; }
                }; }
            }
            static final class Bron implements Supplier<String> {
                private final String[] rij; private int i;
                Bron(String... w) { rij = w; }
                public String get() { return rij[i++]; }
            }
            void one(Client client) throws java.io.IOException {
                String zin = client.naam;
                new Reeks("a", zin).forEach(s -> System.out.println(s)); // naam
                System.out.println(StreamSupport.stream(new Reeks("a", zin).spliterator(), false).toList()); // naam
                new Reeks("a", zin).iterator().forEachRemaining(s -> System.out.println(s)); // naam
                for (String s : new Reeks("a", zin)) System.out.println(s); // naam
                Stream.generate(new Bron("a", zin)).limit(2).forEach(s -> System.out.println(s)); // naam
                String[] gevuld = new String[2];
                Bron b = new Bron("a", zin);
                Arrays.setAll(gevuld, i -> b.get());
                System.out.println(gevuld[1]); // naam
                Bron c = new Bron("a", zin);
                List<String> l = Stream.of("x", "y").map(s -> c.get()).toList();
                System.out.println(l.get(1)); // naam
                Map<String, String> m = new HashMap<>();
                Bron d = new Bron("a", zin);
                m.computeIfAbsent("k", k -> d.get());
                System.out.println(m.get("k")); // -
                m.computeIfAbsent("l", k -> d.get());
                System.out.println(m.get("l")); // naam
                Bron e = new Bron("a", zin);
                List.of("1", "2").forEach(x -> m.put(x, e.get()));
                System.out.println(m.get("2")); // naam
            }
            int teller;
            String vorige = "leeg";
            void two(Client client) throws java.io.IOException {
                String zin = client.naam;
                teller = 0;
                List.of("a", "b").forEach(s -> { if (teller++ == 1) System.out.println(zin); }); // naam
                String[] vak = {"leeg"};
                List.of("a", "b").forEach(s -> { System.out.println(vak[0]); vak[0] = zin; }); // naam
                int[] n = {0};
                Stream.of("a", "b", "c").map(s -> n[0]++ == 2 ? zin : s).forEach(s -> System.out.println(s)); // naam
                n[0] = 0;
                Supplier<String> om = () -> n[0]++ == 0 ? "eerst" : zin;
                System.out.println(om.get()); // -
                System.out.println(om.get()); // naam
                n[0] = 0;
                Optional.of("x").ifPresent(s -> { if (n[0]++ == 1) System.out.println(zin); }); // -
                n[0] = 0;
                new TreeMap<String, String>(Map.of("a", "b", "c", "d")).forEach((k, v) -> { if (n[0]++ == 1) System.out.println(zin); }); // naam
                n[0] = 0;
                List<String> sorteer = new ArrayList<>(List.of("c", "b", "a"));
                sorteer.sort((x, y) -> { if (n[0]++ == 1) System.out.println(zin); return x.compareTo(y); }); // naam
                n[0] = 0;
                sorteer.removeIf(x -> { if (n[0]++ == 1) System.out.println(zin); return false; }); // naam
                n[0] = 0;
                sorteer.replaceAll(x -> n[0]++ == 1 ? zin : x);
                System.out.println(sorteer.get(1)); // naam
            }
        }
        """);
  }

  @Test
  void spliterators_of_ones_own() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        public class Desk {
            static final class Woorden extends Spliterators.AbstractSpliterator<String> {
                private final StringTokenizer bron;
                Woorden(String s) { super(Long.MAX_VALUE, ORDERED); bron = new StringTokenizer(s); }
                public boolean tryAdvance(Consumer<? super String> c) {
                    if (bron.hasMoreTokens()) { c.accept(bron.nextToken()); return true; }
                    return false;
                }
            }
            static final class Eigen implements Spliterator<String> {
                private final String[] rij; private int i;
                Eigen(String... r) { rij = r; }
                public boolean tryAdvance(Consumer<? super String> c) { if (i < rij.length) { c.accept(rij[i++]); return true; } return false; }
                public Spliterator<String> trySplit() { return null; }
                public long estimateSize() { return rij.length; }
                public int characteristics() { return ORDERED; }
            }
            static final class Reeks implements Iterable<String> {
                private final String w;
                Reeks(String w) { this.w = w; }
                public Iterator<String> iterator() { return Spliterators.iterator(new Eigen("a", w)); }
            }
            void one(Client client) throws java.io.IOException {
                String zin = client.naam;
                StreamSupport.stream(new Woorden(zin), false).forEach(s -> System.out.println(s)); // naam
                System.out.println(StreamSupport.stream(new Woorden("een twee"), false).collect(Collectors.joining())); // -
                Woorden ws = new Woorden("vast " + zin);
                ws.tryAdvance(s -> System.out.println(s)); // naam
                ws.forEachRemaining(s -> System.out.println(s)); // naam
                new Eigen("a", zin).forEachRemaining(s -> System.out.println(s)); // naam
                new Eigen("a", "b").forEachRemaining(s -> System.out.println(s)); // -
                for (String s : new Reeks(zin)) System.out.println(s); // naam
                for (String s : new Reeks("b")) System.out.println(s); // -
                System.out.println(StreamSupport.stream(new Eigen("x", zin), false).map(String::trim).toList()); // naam
                System.out.println(StreamSupport.stream(new Reeks(zin).spliterator(), false).count()); // -
                System.out.println(StreamSupport.stream(new Reeks(zin).spliterator(), false).toList()); // naam
            }
        }
        """);
  }
}
