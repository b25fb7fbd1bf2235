package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeGeneriek {
    static class Vak<T> {
        private T inhoud;

        Vak(T inhoud) {
            this.inhoud = inhoud;
        }

        T pak() {
            return inhoud;
        }

        void zet(T t) {
            inhoud = t;
        }

        <R> Vak<R> map(Function<? super T, ? extends R> f) {
            return new Vak<>(f.apply(inhoud));
        }
    }

    interface Omzetter<A, B> {
        B zetOm(A a);
    }

    static class NaarTekst<A> implements Omzetter<A, String> {
        public String zetOm(A a) {
            return "" + a;
        }
    }

    static class NaarLengte<A> implements Omzetter<A, Integer> {
        public Integer zetOm(A a) {
            return String.valueOf(a).length();
        }
    }

    public static class Vakken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vak<String> a = new Vak<>(req.getParameter("naam"));
            Vak<String> b = new Vak<>("vast");
            Vak<Integer> c = new Vak<>(5);
            out.println(a.pak()); // EXPECT
            out.println(c.pak()); // SAFE
            b.zet(a.pak());
            out.println(b.pak()); // EXPECT
        }
    }

    public static class Omzetten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(new NaarTekst<String>().zetOm(n)); // EXPECT
            out.println(alles(List.of("a", n + ""), new NaarTekst<>())); // EXPECT
            out.println(alles(List.of("a", n + ""), new NaarLengte<>())); // SAFE
        }

        private static <A, B> List<B> alles(List<A> l, Omzetter<? super A, B> o) {
            List<B> r = new ArrayList<>();
            for (A a : l) r.add(o.zetOm(a));
            return r;
        }
    }

    public static class Afbeelden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vak<String> v = new Vak<>(req.getParameter("naam"));
            Vak<Vak<String>> w = new Vak<>(v);
            out.println(w.pak().pak()); // EXPECT
            out.println(v.map(s -> s + "?").pak()); // EXPECT
            out.println(v.map(s -> "iets").pak()); // SAFE
        }
    }

    public static class Begrensd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("naam"));
            out.println(grootste(Arrays.asList("A", n))); // EXPECT
            out.println(grootste(Arrays.asList("A", "B"))); // SAFE
        }

        private static <T extends Comparable<T>> T grootste(List<? extends T> l) {
            T best = null;
            for (T t : l) {
                if (best == null || t.compareTo(best) > 0) best = t;
            }
            return best;
        }
    }

    public static class Beide extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Of<String, Integer> a = lees(req.getParameter("aantal"));
            out.println(a.<String>vouw(s -> "fout: " + s, i -> "goed: " + i)); // EXPECT
            out.println(a.<String>vouw(s -> "fout", i -> "goed: " + i)); // SAFE
            Of<String, Integer> b = Of.rechts(3);
            out.println(b.<String>vouw(s -> s, i -> "drie")); // SAFE
        }

        private static Of<String, Integer> lees(String s) {
            try {
                return Of.rechts(Integer.valueOf(s));
            } catch (NumberFormatException e) {
                return Of.links(s);
            }
        }

        static final class Of<L, R> {
            private final L l;
            private final R r;

            private Of(L l, R r) {
                this.l = l;
                this.r = r;
            }

            static <L, R> Of<L, R> links(L l) {
                return new Of<>(l, null);
            }

            static <L, R> Of<L, R> rechts(R r) {
                return new Of<>(null, r);
            }

            <T> T vouw(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) {
                return r == null ? f.apply(l) : g.apply(r);
            }
        }
    }

    public static class Bewaarplaats extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Opslag<String, Klant> o = new Opslag<>(k -> k.code);
            o.bewaar(new Klant("k1", req.getParameter("naam")));
            o.bewaar(new Klant("k2", "Piet"));
            out.println(o.zoek("k1").map(k -> k.naam).orElse("weg")); // EXPECT
            out.println(o.zoek("k2").map(k -> k.code).orElse("weg")); // SAFE
            o.alle().forEach(k -> out.println(k.naam)); // EXPECT
        }

        static class Klant {
            final String code;
            final String naam;

            Klant(String code, String naam) {
                this.code = code;
                this.naam = naam;
            }
        }

        static class Opslag<K, V> {
            private final Map<K, V> m = new LinkedHashMap<>();
            private final Function<V, K> sleutel;

            Opslag(Function<V, K> sleutel) {
                this.sleutel = sleutel;
            }

            void bewaar(V v) {
                m.put(sleutel.apply(v), v);
            }

            Optional<V> zoek(K k) {
                return Optional.ofNullable(m.get(k));
            }

            Collection<V> alle() {
                return m.values();
            }
        }
    }

    public static class Typevast extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Houder h = new Houder();
            h.zet(String.class, req.getParameter("tekst") + "");
            h.zet(Integer.class, 12);
            h.zet(StringBuilder.class, new StringBuilder("sb"));
            out.println(h.pak(String.class)); // EXPECT
            out.println(h.pak(Integer.class)); // SAFE
            h.pak(StringBuilder.class).append(h.pak(String.class));
            out.println(h.pak(StringBuilder.class)); // EXPECT
        }

        static class Houder {
            private final Map<Class<?>, Object> m = new HashMap<>();

            <T> void zet(Class<T> c, T t) {
                m.put(c, t);
            }

            <T> T pak(Class<T> c) {
                return c.cast(m.get(c));
            }
        }
    }
}
