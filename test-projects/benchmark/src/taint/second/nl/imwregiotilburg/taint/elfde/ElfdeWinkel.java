package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeWinkel {
    enum Soort {
        BOEK, PLAAT
    }

    static final class Artikel {
        final String code;
        final Soort soort;
        final int centen;
        String opmerking = "geen";

        Artikel(String code, Soort soort, int centen) {
            this.code = code;
            this.soort = soort;
            this.centen = centen;
        }
    }

    static final class Regel {
        final Artikel artikel;
        final int aantal;

        Regel(Artikel artikel, int aantal) {
            this.artikel = artikel;
            this.aantal = aantal;
        }

        int totaal() {
            return artikel.centen * aantal;
        }
    }

    static final class Bestelling {
        private final List<Regel> regels = new ArrayList<>();
        private String klant;
        private String kenmerk = "B-1";

        Bestelling voor(String klant) {
            this.klant = klant;
            return this;
        }

        Bestelling met(Artikel a, int n) {
            regels.add(new Regel(a, n));
            return this;
        }

        String getKlant() {
            return klant;
        }

        String getKenmerk() {
            return kenmerk;
        }

        List<Regel> getRegels() {
            return Collections.unmodifiableList(regels);
        }

        int totaal() {
            return regels.stream().mapToInt(Regel::totaal).sum();
        }
    }

    static final class Geld {
        static String toon(int centen) {
            return String.format("EUR %d,%02d", centen / 100, Math.abs(centen % 100));
        }

        static int getal(String s, int anders) {
            try {
                return Integer.parseInt(s.trim());
            } catch (RuntimeException e) {
                return anders;
            }
        }
    }

    /** Schrijft een pagina; de inhoud komt van de gegeven functie. */
    static final class Bladzijde {
        private final PrintWriter w;

        Bladzijde(PrintWriter w) {
            this.w = w;
        }

        void toon(String titel, Consumer<Bladzijde> inhoud) {
            w.println("<title>" + titel + "</title>"); // SAFE
            inhoud.accept(this);
        }

        void cel(Object o) {
            w.print("<td>" + o); // EXPECT
        }

        void getal(int n) {
            w.print("<td class=n>" + Geld.toon(n)); // SAFE
        }
    }

    public static class Bestellen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            int n = Geld.getal(req.getParameter("aantal"), 1);
            Bestelling b = new Bestelling().voor(req.getParameter("naam")).met(new Artikel("b1", Soort.BOEK, 1250), n);
            out.println(b.getKlant()); // EXPECT
            out.println(b.getKenmerk()); // SAFE
            for (Regel r : b.getRegels()) {
                r.artikel.opmerking = req.getParameter("opmerking");
            }
            out.println(b.getRegels().get(0).artikel.opmerking); // EXPECT
        }
    }

    public static class Overzicht extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bestelling b = new Bestelling().voor(req.getParameter("naam")).met(new Artikel("p1", Soort.PLAAT, 999), 2);
            new Bladzijde(out).toon("Overzicht", p -> {
                p.cel(b.getKlant());
                p.getal(b.totaal());
                b.getRegels().forEach(r -> p.cel(r.artikel.code));
            });
        }
    }

    public static class Kasboek extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kas kas = new Kas();
            String naam = req.getParameter("naam");
            kas.luister(m -> out.println("1 " + m.omschrijving)); // EXPECT
            kas.luister(m -> out.println("2 " + m.bedrag)); // SAFE
            kas.boek("van " + naam, 5);
            String[] laatste = {"niets"};
            Kas stil = new Kas();
            stil.luister(m -> laatste[0] = m.omschrijving);
            stil.boek("gift", 3);
            stil.boek(naam, 3);
            out.println(laatste[0]); // EXPECT
        }

        static class Melding {
            final String omschrijving;
            final int bedrag;

            Melding(String o, int b) {
                omschrijving = o;
                bedrag = b;
            }
        }

        static class Kas {
            private final List<Consumer<Melding>> luisteraars = new ArrayList<>();

            void luister(Consumer<Melding> c) {
                luisteraars.add(c);
            }

            void boek(String o, int n) {
                Melding m = new Melding(o, n);
                for (Consumer<Melding> c : luisteraars) c.accept(m);
            }
        }
    }

    public static class Ongedaan extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Tekstvak v = new Tekstvak();
            v.typ("begin");
            v.typ(req.getParameter("tekst"));
            out.println(v.inhoud()); // EXPECT
            v.terug();
            out.println(v.inhoud()); // SAFE
            v.opnieuw();
            out.println(v.inhoud()); // EXPECT
        }

        static class Tekstvak {
            private String nu = "";
            private final Deque<String> terug = new ArrayDeque<>();
            private final Deque<String> vooruit = new ArrayDeque<>();

            void typ(String s) {
                terug.push(nu);
                vooruit.clear();
                nu = nu + s;
            }

            void terug() {
                vooruit.push(nu);
                nu = terug.pop();
            }

            void opnieuw() {
                terug.push(nu);
                nu = vooruit.pop();
            }

            String inhoud() {
                return nu;
            }
        }
    }

    public static class Instellingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Object> wortel = lees("kleur=blauw;" + req.getParameter("tekst"));
            for (Map.Entry<String, Object> e : wortel.entrySet()) {
                out.println(e.getKey() + " -> " + e.getValue()); // EXPECT
            }
            Map<String, Object> vast = lees("kleur=blauw;maat=3");
            out.println(vast.get("kleur")); // SAFE
            Map<String, Object> boven = new HashMap<>(vast);
            boven.putAll(wortel);
            out.println(boven.getOrDefault("a", "geen a")); // EXPECT
        }

        private static Map<String, Object> lees(String s) {
            Map<String, Object> m = new LinkedHashMap<>();
            for (String deel : s.split(";")) {
                int i = deel.indexOf('=');
                if (i < 0) {
                    m.put(deel, Boolean.TRUE);
                } else {
                    m.put(deel.substring(0, i), deel.substring(i + 1));
                }
            }
            return m;
        }
    }

    public static class Json extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Object> o = new LinkedHashMap<>();
            o.put("naam", req.getParameter("naam"));
            o.put("aantal", Geld.getal(req.getParameter("aantal"), 0));
            o.put("labels", List.of("a", "b"));
            out.println(json(o)); // EXPECT
            o.put("naam", null);
            out.println(json(List.of("x", 1, Map.of("k", req.getParameter("tekst") + "")))); // EXPECT
            out.println(json(List.of("x", 1, Map.of("k", "v")))); // SAFE
        }

        private static String json(Object o) {
            if (o == null || o instanceof Number || o instanceof Boolean) return String.valueOf(o);
            if (o instanceof Map<?, ?> m) {
                StringJoiner j = new StringJoiner(",", "{", "}");
                for (Map.Entry<?, ?> e : m.entrySet()) j.add(json(e.getKey()) + ":" + json(e.getValue()));
                return j.toString();
            }
            if (o instanceof Collection<?> c) {
                StringJoiner j = new StringJoiner(",", "[", "]");
                for (Object x : c) j.add(json(x));
                return j.toString();
            }
            return '"' + o.toString().replace("\"", "\\\"") + '"';
        }
    }

    public static class Ophalen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bak<String> bak = new Bak<>(2, k -> k.startsWith("v") ? "vast " + k.length() : req.getParameter("naam"));
            out.println(bak.haal("v1")); // SAFE
            out.println(bak.haal("p1")); // EXPECT
            bak.vergeet("p1");
            Bak<String> ander = new Bak<>(2, k -> "waarde van " + k);
            out.println(ander.haal(String.valueOf(req.getParameter("sleutel")))); // EXPECT
        }

        static class Bak<V> {
            private final LinkedHashMap<String, V> m;
            private final Function<String, V> lader;

            Bak(int grens, Function<String, V> lader) {
                this.lader = lader;
                this.m = new LinkedHashMap<>() {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, V> e) {
                        return size() > grens;
                    }
                };
            }

            V haal(String k) {
                V v = m.get(k);
                if (v == null) {
                    v = lader.apply(k);
                    m.put(k, v);
                }
                return v;
            }

            void vergeet(String k) {
                m.remove(k);
            }

            int grootte() {
                return m.size();
            }
        }
    }
}
