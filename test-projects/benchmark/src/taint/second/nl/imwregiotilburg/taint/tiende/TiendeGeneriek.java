package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class TiendeGeneriek {

    static class Doos<T> {
        private T t;
        Doos(T t) { this.t = t; }
        T haal() { return t; }
        void zet(T t) { this.t = t; }
        <R> Doos<R> omzet(Function<? super T, ? extends R> f) { return new Doos<>(f.apply(t)); }
    }

    static class Twee<A, B> {
        final A a;
        final B b;
        Twee(A a, B b) { this.a = a; this.b = b; }
        static <A, B> Twee<A, B> van(A a, B b) { return new Twee<>(a, b); }
        Twee<B, A> om() { return new Twee<>(b, a); }
    }

    public static class Generiek1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Doos<String> v = new Doos<>(req.getParameter("naam")), s = new Doos<>("s");
            out.println(v.haal()); // EXPECT
            out.println(s.haal()); // SAFE
            Doos<Doos<String>> vv = new Doos<>(v);
            out.println(vv.haal().haal()); // EXPECT
            vv.zet(s);
            out.println(vv.haal().haal()); // SAFE
            out.println(v.omzet(x -> "<" + x).haal()); // EXPECT
            out.println(v.omzet(x -> x == null ? 'n' : 'w').haal()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Generiek2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Twee<String, Integer> t = Twee.van(req.getParameter("tekst"), 3);
            out.println(t.a); // EXPECT
            out.println(t.om().b); // EXPECT
            out.println(t.om().a); // SAFE
            Twee<String, Twee<String, String>> d = Twee.van("d", Twee.van("e", req.getHeader("Host")));
            out.println(d.a + d.b.a); // SAFE
            out.println(d.om().a.om().a); // EXPECT
            out.println(d.om().a.om().b); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    interface Opslag<K, V> {
        void bewaar(K k, V v);
        V zoek(K k);
    }

    static class InGeheugen<V> implements Opslag<Integer, V> {
        private final Map<Integer, V> m = new HashMap<>();
        public void bewaar(Integer k, V v) { m.put(k, v); }
        public V zoek(Integer k) { return m.get(k); }
    }

    static class Gemaskerd extends InGeheugen<String> {
        @Override public void bewaar(Integer k, String v) { super.bewaar(k, TiendePagina.Masker.over(v) + " "); }
    }

    public static class Generiek3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            Opslag<Integer, String> a = new InGeheugen<>(), b = new Gemaskerd();
            a.bewaar(1, n);
            a.bewaar(2, "twee");
            b.bewaar(1, n);
            out.println(a.zoek(1)); // EXPECT
            out.println(a.zoek(2)); // SAFE
            out.println(b.zoek(1)); // SAFE
            Opslag<Integer, String> c = req.getParameter("soort") != null ? a : b;
            c.bewaar(3, n);
            out.println(c.zoek(3)); // EXPECT
            out.println(b.zoek(3)); // SAFE
            out.println(a.zoek(3)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Generiek4 extends HttpServlet {
        private static <T extends Comparable<T>> T grootste(List<? extends T> l) {
            T r = null;
            for (T t : l) if (r == null || t.compareTo(r) > 0) r = t;
            return r;
        }

        private static <T> T eerste(T a, T b) { return a != null ? a : b; }
        private static void vul(Collection<? super String> c, String s) { c.add(s); }
        @SafeVarargs
        private static <T> List<T> lijst(T... t) { return new ArrayList<>(Arrays.asList(t)); }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("naam"));
            String g = grootste(lijst("0", n));
            out.println(g); // EXPECT
            String k = grootste(lijst("0", "1"));
            out.println(k); // SAFE
            String e = eerste("e", n);
            out.println(e); // SAFE
            String f = eerste(null, n);
            out.println(f); // EXPECT
            List<Object> l = lijst("p", 1);
            vul(l, n);
            out.println(l.get(2)); // EXPECT
            out.println(l.get(0)); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    static abstract class Zelf<S extends Zelf<S>> {
        String kop = "kop";
        abstract S ik();
        S kop(String k) { kop = k; return ik(); }
    }

    static class Pagina extends Zelf<Pagina> {
        String voet = "voet";
        Pagina ik() { return this; }
        Pagina voet(String v) { voet = v; return this; }
    }

    public static class Generiek5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Pagina p = new Pagina().kop(req.getParameter("tekst")).voet("v");
            Pagina q = new Pagina().kop("k").voet(req.getParameter("tekst"));
            out.println(p.kop); // EXPECT
            out.println(p.voet); // SAFE
            out.println(q.kop); // SAFE
            out.println(q.voet); // EXPECT
            Map<Class<?>, Object> m = new HashMap<>();
            m.put(String.class, req.getParameter("naam"));
            m.put(Integer.class, 4);
            out.println(String.class.cast(m.get(String.class))); // EXPECT
            out.println(Integer.class.cast(m.get(Integer.class))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
