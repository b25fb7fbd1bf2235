package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Aanroepen door lagen en bestanden, herhaling, varargs, generics. */
public class ZevendeKetens {

    public static class AndersBestand extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.toon(out, q.getParameter("naam"));
            ZevendePagina.toon(out, "vast");
            ZevendePagina.toonVast(out, "vast");
            ZevendePagina.toonVast(out, ZevendePagina.Masker.over(q.getParameter("naam")));
            ZevendePagina.toonLengte(out, q.getParameter("naam"));
            out.println(ZevendePagina.eerste(q.getParameter("naam"), "x")); // EXPECT
            out.println(ZevendePagina.tweede(q.getParameter("naam"), "x")); // SAFE
        }
    }

    static String een(String s) {
        return twee(s + "1");
    }

    private static String twee(String s) {
        return drie(s, "c");
    }

    private static String drie(String s, String t) {
        return vier(t, s);
    }

    private static String vier(String s, String t) {
        return t + s;
    }

    static String een2(String s) {
        return drie2("2", s);
    }

    private static String drie2(String s, String t) {
        return ZevendePagina.eerste(s, t);
    }

    public static class Lagen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            out.println(een(q.getParameter("naam"))); // EXPECT
            out.println(een("vast")); // SAFE
            out.println(een2(q.getParameter("naam"))); // SAFE
        }
    }

    static String herhaal(String s, int n) {
        return n == 0 ? "" : s + herhaal(s, n - 1);
    }

    static String verlies(String s, int n) {
        return n == 0 ? "bodem" : verlies(s, n - 1);
    }

    static String heen(String s, String t, int n) {
        return n == 0 ? s : weer(t, s, n - 1);
    }

    static String weer(String s, String t, int n) {
        return n == 0 ? t : heen(t, s, n - 1);
    }

    public static class Herhaling extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(herhaal(p, 2)); // EXPECT
            out.println(verlies(p, 2)); // SAFE
            out.println(heen(p, "anders", 4)); // EXPECT
            out.println(heen("anders", p, 4)); // SAFE
        }
    }

    static String plak(String scheiding, Object... delen) {
        StringBuilder b = new StringBuilder();
        for (Object d : delen) {
            b.append(d).append(scheiding);
        }
        return b.toString();
    }

    static int tel(Object... delen) {
        return delen.length;
    }

    static String laatste(String... s) {
        return s[s.length - 1];
    }

    public static class Velerlei extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(plak("-", 1, p, 'c')); // EXPECT
            out.println(plak("-", 1, p.length(), 'c')); // SAFE
            out.println(tel(p, p)); // SAFE
            out.println(laatste("a", p)); // EXPECT
            out.println(laatste(p, "a")); // SAFE
        }
    }

    static <T extends Comparable<T>> T grootste(List<? extends T> l) {
        T best = null;
        for (T t : l) {
            if (best == null || t.compareTo(best) > 0) {
                best = t;
            }
        }
        return best;
    }

    static <A, B> List<B> zetOm(List<A> l, Function<? super A, ? extends B> f) {
        List<B> uit = new ArrayList<>();
        for (A a : l) {
            uit.add(f.apply(a));
        }
        return uit;
    }

    public static class Algemeen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> l = List.of("a", q.getParameter("naam"));
            out.println(grootste(l)); // EXPECT
            out.println(grootste(List.of("a", "b"))); // SAFE
            out.println(zetOm(l, s -> s + s)); // EXPECT
            out.println(zetOm(l, String::length)); // SAFE
            out.println(ZevendePagina.zelfde(q.getParameter("naam"))); // EXPECT
            out.println(ZevendePagina.zelfde("vast")); // SAFE
        }
    }

    interface Opslag {
        void bewaar(String k, String v);

        String haal(String k);
    }

    static class Geheugen implements Opslag {
        private final Map<String, String> m = new HashMap<>();

        @Override
        public void bewaar(String k, String v) {
            m.put(k, v);
        }

        @Override
        public String haal(String k) {
            return m.get(k);
        }
    }

    static class Vergeetachtig implements Opslag {
        @Override
        public void bewaar(String k, String v) {
        }

        @Override
        public String haal(String k) {
            return "weet niet";
        }
    }

    static class Dienst {
        private final Opslag opslag;

        Dienst(Opslag opslag) {
            this.opslag = opslag;
        }

        void meld(String wie) {
            opslag.bewaar("wie", wie);
            opslag.bewaar("wanneer", "nu");
        }

        String wie() {
            return opslag.haal("wie");
        }

        String wanneer() {
            return opslag.haal("wanneer");
        }
    }

    public static class Ingespoten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Dienst a = new Dienst(new Geheugen());
            Dienst b = new Dienst(new Vergeetachtig());
            a.meld(q.getParameter("naam"));
            b.meld(q.getParameter("naam"));
            out.println(a.wie()); // EXPECT
            out.println(a.wanneer()); // SAFE
            out.println(b.wie()); // SAFE
        }
    }

    static final class Uitvoer {
        private final PrintWriter doel;

        Uitvoer(PrintWriter doel) {
            this.doel = doel;
        }

        void regel(String s) {
            doel.println("r:" + s); // EXPECT
        }

        void streep(int n) {
            doel.println("-".repeat(n)); // SAFE
        }

        Uitvoer vast(String s) {
            doel.append("v:" + s); // SAFE
            return this;
        }
    }

    public static class Omhuld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            Uitvoer u = new Uitvoer(r.getWriter());
            String p = q.getParameter("naam");
            u.vast("kop").regel(p);
            u.streep(p.length());
        }
    }

    public static class Zelfde extends HttpServlet {
        private String haal(HttpServletRequest q, String k) {
            String v = q.getParameter(k);
            return v == null ? "geen" : v.trim();
        }

        private String lengte(HttpServletRequest q, String k) {
            return "" + haal(q, k).length();
        }

        private void zeg(HttpServletResponse r, String a, String b) throws IOException {
            r.getWriter().println(a); // SAFE
            r.getWriter().println(b); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            zeg(r, lengte(q, "naam"), haal(q, "naam"));
            zeg(r, "x", "y");
        }
    }
}
