package nl.imwregiotilburg.privacy.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys, values and entries of a map as collections of their own. */
final class MapViewsTest {

  @TempDir private Path folder;

  private void assertFlows(String code) {
    assertThat(FlowLines.found(folder, code)).isEqualTo(FlowLines.expected(code));
  }

  @Test
  void what_is_put_in_later() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        public class Desk {
          void one(Client client) {
            String x = client.naam;
            TreeMap<String,String> m = new TreeMap<>();
            NavigableMap<String,String> d = m.descendingMap();
            SortedMap<String,String> h = m.headMap("z");
            System.out.println(d.firstKey()); // -
            m.put(x, "v");
            System.out.println(d.firstKey()); // naam
            System.out.println(h.lastKey()); // naam
            System.out.println(h.keySet()); // naam
            for (String k : d.keySet()) System.out.println(k); // naam
          }
          void two(Client client) {
            String x = client.naam;
            TreeMap<String,String> m = new TreeMap<>();
            SortedMap<String,String> t = m.tailMap("a");
            t.put(x, "w");
            System.out.println(m.firstKey()); // naam
            System.out.println(m.values()); // -
            System.out.println(m); // naam
          }
          void three(Client client) {
            String x = client.naam;
            Map<String,String> m = new HashMap<>();
            Set<String> ks = m.keySet();
            Collection<String> vs = m.values();
            Set<Map.Entry<String,String>> es = m.entrySet();
            m.put("k", x);
            System.out.println(vs); // naam
            for (String v : vs) System.out.println(v); // naam
            for (Map.Entry<String,String> e : es) System.out.println(e.getValue()); // naam
            System.out.println(ks); // -
            Map<String,String> n = new HashMap<>();
            Set<String> kn = n.keySet();
            n.put(x, "k");
            System.out.println(kn); // naam
            System.out.println(n.values()); // -
          }
          void four(Client client) {
            String x = client.naam;
            TreeSet<String> m = new TreeSet<>();
            NavigableSet<String> d = m.descendingSet();
            SortedSet<String> h = m.headSet("z");
            m.add(x);
            System.out.println(d.first()); // naam
            System.out.println(h); // naam
            List<String> l = new ArrayList<>(); l.add("a"); l.add("b");
            List<String> s = l.subList(0, 1);
            l.set(0, x);
            System.out.println(s.get(0)); // naam
            List<String> u = Collections.unmodifiableList(l);
            l.add(x);
            System.out.println(u.get(2)); // naam
            String[] a = {"1", "2"};
            List<String> al = Arrays.asList(a);
            a[1] = x;
            System.out.println(al.get(1)); // naam
            System.out.println(al.get(0)); // -
            List<String> rev = new ArrayList<>();
            Iterable<String> it = rev;
            rev.add(x);
            for (String i : it) System.out.println(i); // naam
          }
          void five(Client client) {
            String x = client.naam;
            Map<String, List<String>> g = new HashMap<>();
            List<String> v = g.computeIfAbsent("a", k -> new ArrayList<>());
            v.add(x);
            g.computeIfAbsent("b", k -> new ArrayList<>()).add("ok");
            System.out.println(g.get("a").get(0)); // naam
            System.out.println(g.get("b").get(0)); // -
            System.out.println(g.getOrDefault("a", List.of())); // naam
            for (List<String> all : g.values()) System.out.println(all); // naam
            g.values().forEach(z -> System.out.println(z)); // naam
            g.forEach((k, z) -> System.out.println(z)); // naam
            g.forEach((k, z) -> System.out.println(k)); // -
          }
          void six(Client client) {
            String x = client.naam;
            Map<String,String> m = new ConcurrentHashMap<>();
            Set<String> set = Collections.newSetFromMap(new ConcurrentHashMap<>());
            set.add(x);
            System.out.println(set.iterator().next()); // naam
            Set<String> s2 = ConcurrentHashMap.newKeySet();
            s2.add(x);
            System.out.println(s2); // naam
            m.entrySet().stream().map(Map.Entry::getValue).forEach(System.out::println); // -
            m.put("a", x);
            m.entrySet().stream().map(Map.Entry::getValue).forEach(System.out::println); // naam
            m.keySet().stream().forEach(System.out::println); // -
            System.out.println(new ArrayList<>(m.values()).get(0)); // naam
            System.out.println(String.join(",", m.values())); // naam
            System.out.println(String.join(",", m.keySet())); // -
            Enumeration<String> e = ((ConcurrentHashMap<String,String>) m).elements();
            System.out.println(e.nextElement()); // naam
            Enumeration<String> k = ((ConcurrentHashMap<String,String>) m).keys();
            System.out.println(k.nextElement()); // -
          }
        }
        """);
  }

  @Test
  void what_is_taken_out() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.regex.*;
        public class Desk {
          void maps(Client client) {
            String x = client.naam;
            Map<String,String> m = new HashMap<>();
            m.put(x, "a");
            if (m.get("zz") == null) System.out.println(x); // naam
            if (m.get("zz") != null) System.out.println(x); // naam
            Map<String,String> r = new HashMap<>();
            r.put("k", "v");
            r.keySet().remove("k");
            if (r.get("k") == null) System.out.println(x); // naam
            Map<String,String> r2 = new HashMap<>();
            r2.put("k", "v");
            r2.values().remove("v");
            if (r2.get("k") == null) System.out.println(x); // naam
            Map<String,String> r3 = new HashMap<>();
            r3.put("k", "v");
            r3.entrySet().removeIf(e -> e.getKey().length() > 0);
            if (r3.get("k") == null) System.out.println(x); // naam
            Map<String,String> r4 = new HashMap<>();
            r4.put("k", "v");
            for (Iterator<String> it = r4.keySet().iterator(); it.hasNext();) { it.next(); it.remove(); }
            if (r4.get("k") == null) System.out.println(x); // naam
            TreeMap<String,String> r5 = new TreeMap<>();
            r5.put("k", "v");
            r5.pollFirstEntry();
            if (r5.get("k") == null) System.out.println(x); // naam
            Map<String,String> r6 = new HashMap<>();
            r6.put("k", "v");
            r6.remove(x);
            if (r6.get("k") == null) System.out.println(x); // naam
            Map<String,String> r7 = new HashMap<>();
            r7.put("k", "v");
            r7.clear();
            if (r7.get("k") == null) System.out.println(x); // naam
            Map<String,String> r8 = new HashMap<>();
            r8.put("k", "v");
            r8.keySet().retainAll(List.of("b"));
            if (r8.get("k") == null) System.out.println(x); // naam
            Map<String,String> r9 = new HashMap<>();
            r9.put("k", "v");
            r9.replace("k", "w");
            if (r9.get("k").equals("w")) System.out.println(x); // naam
            r9.compute("k", (k, v) -> null);
            if (r9.get("k") == null) System.out.println(x); // naam
            Map<String,String> r10 = new HashMap<>();
            r10.put("k", "v");
            r10.computeIfPresent("k", (k, v) -> "q");
            if (r10.get("k").equals("q")) System.out.println(x); // naam
            r10.merge("k", "z", (a, b) -> a + b);
            if (r10.get("k").equals("qz")) System.out.println(x); // naam
            r10.replaceAll((k, v) -> "t");
            if (r10.get("k").equals("t")) System.out.println(x); // naam
            for (Map.Entry<String,String> e : r10.entrySet()) e.setValue("s");
            if (r10.get("k").equals("s")) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void what_a_map_throws_out() {
    assertFlows(
        """
        package app;
        import java.io.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.regex.*;
        public class Desk {
          void lru(Client client) {
            String x = client.naam;
            Map<String,String> m = new LinkedHashMap<>() {
              protected boolean removeEldestEntry(Map.Entry<String,String> e) { return size() > 1; }
            };
            m.put("a", "1");
            m.put("b", "2");
            if (m.get("a") == null) System.out.println(x); // naam
          }
        }
        """);
  }

  @Test
  void what_a_map_does_with_its_eldest_entry() {
    assertFlows(
        """
        package app;
        import java.util.*;
        import java.util.function.*;
        public class Desk {
            static final class Lru<K, V> extends LinkedHashMap<K, V> {
                private final int plaats;
                private final BiConsumer<K, V> bijVertrek;
                Lru(int plaats, BiConsumer<K, V> b) { super(16, 0.75f, true); this.plaats = plaats; this.bijVertrek = b; }
                @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) {
                    if (size() > plaats) { bijVertrek.accept(e.getKey(), e.getValue()); return true; }
                    return false;
                }
            }
            static final class Own extends LinkedHashMap<String, String> {
                String last;
                @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) {
                    last = e.getValue();
                    return size() > 3;
                }
            }
            void one(Client client) throws java.io.IOException {
                String w = client.naam;
                Own c = new Own();
                c.put("een", w);
                c.put("twee", "vast");
                System.out.println(c.last); // naam
            }
            void two(Client client) throws java.io.IOException {
                String w = client.naam;
                List<String> vertrokken = new ArrayList<>();
                Lru<String, String> c = new Lru<>(2, (k, v) -> vertrokken.add(v));
                c.put("een", w);
                c.put("twee", "vast");
                System.out.println(vertrokken); // -
                c.put("drie", "vast");
                System.out.println(vertrokken); // naam
                Lru<String, String> e = new Lru<>(1, (k, v) -> System.out.println("weg: " + k + v)); // naam
                e.put("een", w);
                e.put("twee", "vast");
            }
        }
        """);
  }
}
