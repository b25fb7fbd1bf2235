package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import java.util.stream.Collectors;

/** Allerlei, door elkaar. */
public class ZevendeMengsel {

    public static class LijstInKaart extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Map<String, Map<String, String>> m = new LinkedHashMap<>();
            m.computeIfAbsent("a", k -> new HashMap<>()).put("x", "rein");
            m.computeIfAbsent("b", k -> new HashMap<>()).put("x", q.getParameter("naam"));
            out.println(m.get("b").get("x")); // EXPECT
            out.println(m.get("a").get("x")); // SAFE
            m.values().forEach(w -> w.replaceAll((k, v) -> k + v.length()));
            out.println(m); // SAFE
            m.forEach((k, w) -> w.put("y", q.getHeader(k)));
            out.println(m.get("a").get("y")); // EXPECT
            out.println(m.get("a").get("x")); // SAFE
        }
    }

    public static class IngangZetten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Map<String, String> m = new TreeMap<>(Map.of("a", "1", "b", "2"));
            for (Map.Entry<String, String> e : m.entrySet()) {
                if (e.getKey().equals("b")) {
                    e.setValue(q.getParameter("naam"));
                }
            }
            out.println(m.get("b")); // EXPECT
            out.println(((TreeMap<String, String>) m).firstEntry().getValue()); // SAFE
            Map.Entry<String, String> los = Map.entry("k", q.getParameter("naam"));
            out.println(los.getValue()); // EXPECT
            out.println(los.getKey()); // SAFE
        }
    }

    public static class Aftellen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            PriorityQueue<String> w = new PriorityQueue<>(Comparator.comparingInt(String::length));
            w.add("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
            w.add(q.getParameter("naam"));
            out.println(w.poll()); // EXPECT
            out.println(w.size()); // SAFE
            Iterator<String> i = List.of(q.getParameter("naam"), "b").iterator();
            i.next();
            out.println(i.next()); // SAFE
            List<String> l = new ArrayList<>(List.of("a", "b"));
            l.add(0, q.getParameter("naam"));
            out.println(l.get(0)); // EXPECT
            l.remove(0);
            out.println(l.get(0)); // SAFE
        }
    }

    public static class Geteld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Map<String, Long> f = Arrays.stream(p.split(" ")).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            out.println(f); // EXPECT
            out.println(f.values()); // SAFE
            out.println(p.compareTo("m") > 0 ? "na" : "voor"); // SAFE
            IntSummaryStatistics s = Arrays.stream(p.split(" ")).collect(Collectors.summarizingInt(String::length));
            out.println(s); // SAFE
        }
    }

    static final class Bon {
        private final List<String> regels = new ArrayList<>();
        private String kop;

        Bon(Consumer<Bon> inrichten) {
            kop = "Bon";
            inrichten.accept(this);
        }

        void regel(String s) {
            regels.add(s);
        }

        @Override
        public String toString() {
            return kop + regels;
        }

        @Override
        public int hashCode() {
            return regels.hashCode();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Bon b && b.regels.equals(regels);
        }
    }

    public static class Ingericht extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Bon b = new Bon(x -> x.regel(q.getParameter("naam")));
            out.println("" + b); // EXPECT
            out.println(b.kop); // SAFE
            out.println(b.hashCode()); // SAFE
            out.println(new Bon(x -> x.regel(q.getParameter("naam").isEmpty() ? "leeg" : "vol"))); // SAFE
            Bon c = new Bon(x -> x.kop = q.getParameter("naam"));
            out.println(c.kop); // EXPECT
            out.println(c.regels); // SAFE
            out.println(b.equals(c)); // SAFE
        }
    }

    static class Weefsel {
        private static final Map<Class<?>, Function<Object, String>> TONERS = new LinkedHashMap<>();

        static {
            TONERS.put(Integer.class, o -> "getal " + o);
            TONERS.put(String.class, o -> "tekst " + o);
        }

        static String toon(Object o) {
            return TONERS.getOrDefault(o.getClass(), x -> "onbekend").apply(o);
        }
    }

    public static class OpSoort extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            out.println(Weefsel.toon(q.getParameter("naam"))); // EXPECT
            out.println(Weefsel.toon(q.getParameter("naam").length())); // SAFE
            out.println(Weefsel.toon(new StringBuilder(q.getParameter("naam")))); // SAFE
        }
    }

    static class Uitgave<T> {
        private final T nu;
        private final Uitgave<T> vorige;

        Uitgave(T nu, Uitgave<T> vorige) {
            this.nu = nu;
            this.vorige = vorige;
        }

        Uitgave<T> op(T t) {
            return new Uitgave<>(t, this);
        }
    }

    public static class Ongedaan extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Uitgave<String> u = new Uitgave<>("een", null).op(q.getParameter("naam")).op("drie");
            out.println(u.nu); // SAFE
            out.println(u.vorige.nu); // EXPECT
            out.println(u.vorige.vorige.nu); // SAFE
        }
    }

    static class Traag<T> {
        private Supplier<T> bron;
        private T waarde;

        Traag(Supplier<T> bron) {
            this.bron = bron;
        }

        T geef() {
            if (bron != null) {
                waarde = bron.get();
                bron = null;
            }
            return waarde;
        }
    }

    public static class Uitstel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Traag<String> a = new Traag<>(() -> q.getParameter("naam"));
            Traag<Integer> b = new Traag<>(() -> q.getParameter("naam").length());
            Traag<String> c = new Traag<>(() -> "vast");
            out.println(a.geef()); // EXPECT
            out.println(b.geef()); // SAFE
            out.println(c.geef()); // SAFE
            StringBuilder x = new StringBuilder();
            Traag<String> d = new Traag<>(x::toString);
            out.println(d.geef()); // SAFE
            x.append(q.getParameter("naam"));
            out.println(d.geef()); // SAFE
            out.println(x); // EXPECT
        }
    }

    static String rot(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isLetter(c)) {
                c = (char) (c ^ 0x20);
            }
            b.append(c);
        }
        return b.toString();
    }

    static String streepjes(String s) {
        String uit = "";
        for (char c : s.toCharArray()) {
            uit += c == ' ' ? '_' : '-';
        }
        return uit;
    }

    public static class Letterwerk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(rot(p)); // EXPECT
            out.println(streepjes(p)); // SAFE
            char[] c = new char[p.length()];
            p.getChars(0, p.length(), c, 0);
            out.println(String.valueOf(c)); // EXPECT
            out.println(c.length); // SAFE
            out.println(new String(new char[p.length()]).replace('\0', '.')); // SAFE
        }
    }
}
