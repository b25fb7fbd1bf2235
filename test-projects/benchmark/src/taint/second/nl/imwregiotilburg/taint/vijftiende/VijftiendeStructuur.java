package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class VijftiendeStructuur extends HttpServlet {

    static final class Ketting<T> implements Iterable<T> {
        private static final class Schalm<T> {
            T w;
            Schalm<T> volgende;
        }

        private Schalm<T> kop;
        private int n;

        Ketting<T> voor(T w) {
            Schalm<T> s = new Schalm<>();
            s.w = w;
            s.volgende = kop;
            kop = s;
            n++;
            return this;
        }

        T pak() {
            T w = kop.w;
            kop = kop.volgende;
            n--;
            return w;
        }

        Ketting<T> om() {
            Ketting<T> k = new Ketting<>();
            for (T t : this) {
                k.voor(t);
            }
            return k;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private Schalm<T> hier = kop;

                @Override
                public boolean hasNext() {
                    return hier != null;
                }

                @Override
                public T next() {
                    T w = hier.w;
                    hier = hier.volgende;
                    return w;
                }
            };
        }
    }

    static final class Ring {
        private final String[] vak;
        private int volgende;

        Ring(int n) {
            vak = new String[n];
            Arrays.fill(vak, "leeg");
        }

        Ring zet(String s) {
            vak[volgende] = s;
            volgende = (volgende + 1) % vak.length;
            return this;
        }

        String alles() {
            return String.join(",", vak);
        }
    }

    static final class Trie {
        private final Map<Character, Trie> takken = new TreeMap<>();
        private String waarde;

        void zet(String sleutel, String w) {
            Trie t = this;
            for (char c : sleutel.toCharArray()) {
                t = t.takken.computeIfAbsent(c, x -> new Trie());
            }
            t.waarde = w;
        }

        Trie zoek(String begin) {
            Trie t = this;
            for (char c : begin.toCharArray()) {
                t = t.takken.get(c);
                if (t == null) {
                    return new Trie();
                }
            }
            return t;
        }

        void waarden(List<String> l) {
            if (waarde != null) {
                l.add(waarde);
            }
            takken.values().forEach(t -> t.waarden(l));
        }

        void woorden(String begin, List<String> l) {
            if (waarde != null) {
                l.add(begin);
            }
            takken.forEach((c, t) -> t.woorden(begin + c, l));
        }
    }

    static final class Graaf {
        private final Map<String, Set<String>> buren = new LinkedHashMap<>();

        Graaf lijn(String a, String b) {
            buren.computeIfAbsent(a, x -> new LinkedHashSet<>()).add(b);
            buren.computeIfAbsent(b, x -> new LinkedHashSet<>());
            return this;
        }

        List<String> vanaf(String a) {
            List<String> gezien = new ArrayList<>();
            Deque<String> rij = new ArrayDeque<>(List.of(a));
            while (!rij.isEmpty()) {
                String x = rij.poll();
                if (!gezien.contains(x)) {
                    gezien.add(x);
                    rij.addAll(buren.getOrDefault(x, Set.of()));
                }
            }
            return gezien;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = "w" + tekst(req, "w");
        Ketting<String> k = new Ketting<String>().voor("laatst").voor(w).voor("eerst");
        uit.println(k.pak()); // SAFE
        uit.println(k.om().pak()); // SAFE
        uit.println(k.om().voor("x").om().pak()); // EXPECT
        uit.println(k.pak()); // EXPECT
        for (String s : k) {
            uit.println(s); // SAFE
        }
        for (String s : k.voor(w)) {
            uit.println(s); // EXPECT
        }
        Ring r = new Ring(2).zet(w);
        uit.println(r.alles()); // EXPECT
        uit.println(r.vak[1]); // SAFE
        r.zet("b").zet("c");
        uit.println(r.alles()); // SAFE
        r.zet(w);
        uit.println(r.vak[1]); // EXPECT
        uit.println(r.vak[0]); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = "z" + tekst(req, "w");
        Trie t = new Trie();
        t.zet("aap", "dier");
        t.zet("aak", w);
        t.zet(w, "eigen");
        List<String> l = new ArrayList<>();
        t.zoek("aap").waarden(l);
        uit.println(l); // SAFE
        t.zoek("aa").waarden(l);
        uit.println(l); // EXPECT
        List<String> m = new ArrayList<>();
        t.zoek("aa").woorden("aa", m);
        uit.println(m); // SAFE
        t.woorden("", m);
        uit.println(m); // EXPECT
        List<String> n = new ArrayList<>();
        t.zoek("z").waarden(n);
        uit.println(n); // SAFE
        t.zoek("z").woorden("", n);
        uit.println(n); // EXPECT
        Graaf g = new Graaf().lijn("a", "b").lijn("b", w).lijn("c", "d");
        uit.println(g.vanaf("a")); // EXPECT
        uit.println(g.vanaf("c")); // SAFE
        uit.println(g.vanaf(w)); // EXPECT
        uit.println(g.buren.get("a")); // SAFE
        uit.println(g.buren.get("b")); // EXPECT
        uit.println(g.lijn("d", "b").vanaf("c")); // EXPECT
    }
}
