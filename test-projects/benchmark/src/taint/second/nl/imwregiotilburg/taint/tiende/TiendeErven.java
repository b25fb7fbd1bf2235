package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeErven {

    static abstract class Vorm {
        protected String naam;
        Vorm(String naam) { this.naam = naam; }
        abstract String beschrijf(String s);
        String naam() { return naam; }
    }

    static class Rond extends Vorm {
        Rond(String n) { super(n); }
        @Override String beschrijf(String s) { return "rond " + s; }
    }

    static class Vierkant extends Vorm {
        Vierkant(String n) { super("vierkant"); }
        @Override String beschrijf(String s) { return "vierkant " + naam; }
    }

    static class Blok extends Vierkant {
        private final String eigen;
        Blok(String n) { super(n); eigen = n; }
        @Override String naam() { return eigen; }
    }

    public static class Erven1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            Vorm r = new Rond(n), v = new Vierkant(n), b = new Blok(n);
            out.println(r.naam()); // EXPECT
            out.println(v.naam()); // SAFE
            out.println(b.naam()); // EXPECT
            out.println(r.beschrijf("x")); // SAFE
            out.println(r.beschrijf(n)); // EXPECT
            out.println(v.beschrijf(n)); // SAFE
            out.println(b.beschrijf(n)); // SAFE
            Vorm k = req.getParameter("soort") == null ? v : r;
            out.println(k.beschrijf(n)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    interface Bezoeker<R> { R blad(Blad b); R tak(Tak t); }
    interface Knoop { <R> R ontvang(Bezoeker<R> b); }
    static class Blad implements Knoop {
        final String w;
        Blad(String w) { this.w = w; }
        public <R> R ontvang(Bezoeker<R> b) { return b.blad(this); }
    }
    static class Tak implements Knoop {
        final Knoop l, r;
        Tak(Knoop l, Knoop r) { this.l = l; this.r = r; }
        public <R> R ontvang(Bezoeker<R> b) { return b.tak(this); }
    }
    static class Toon implements Bezoeker<String> {
        public String blad(Blad b) { return b.w; }
        public String tak(Tak t) { return "(" + t.l.ontvang(this) + " " + t.r.ontvang(this) + ")"; }
    }
    static class Tel implements Bezoeker<Integer> {
        public Integer blad(Blad b) { return 1; }
        public Integer tak(Tak t) { return t.l.ontvang(this) + t.r.ontvang(this); }
    }
    static class Links implements Bezoeker<String> {
        public String blad(Blad b) { return b.w; }
        public String tak(Tak t) { return t.l.ontvang(this); }
    }

    public static class Erven2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Knoop vuil = new Tak(new Blad("l"), new Blad(req.getParameter("tekst")));
            Knoop schoon = new Tak(new Blad("p"), new Blad("q"));
            out.println(vuil.ontvang(new Toon())); // EXPECT
            out.println(vuil.ontvang(new Tel())); // SAFE
            out.println(vuil.ontvang(new Links())); // SAFE
            out.println(schoon.ontvang(new Toon())); // SAFE
            out.println(new Tak(schoon, vuil).ontvang(new Toon())); // EXPECT
            out.println(new Tak(((Tak) vuil).r, schoon).ontvang(new Links())); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    interface Groet {
        default String groet(String s) { return "dag " + s; }
    }
    static class Gewoon implements Groet { }
    static class Stil implements Groet {
        @Override public String groet(String s) { return "..."; }
    }
    static class Dubbel implements Groet {
        @Override public String groet(String s) { return Groet.super.groet(s + s); }
    }

    public static class Erven3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            Groet[] g = {new Gewoon(), new Stil(), new Dubbel()};
            out.println(g[0].groet(n)); // EXPECT
            out.println(g[1].groet(n)); // SAFE
            out.println(g[2].groet(n)); // EXPECT
            for (Groet x : g) {
                out.println(x.groet(n)); // EXPECT
            }
            for (Groet x : g) {
                if (x instanceof Stil) out.println(x.groet(n)); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static abstract class Basis extends HttpServlet {
        protected abstract String lees(HttpServletRequest req);
        protected String titel(HttpServletRequest req) { return "basis"; }

        protected final void toon(HttpServletRequest req, PrintWriter out) {
            out.println(lees(req)); // EXPECT
            out.println(titel(null)); // SAFE
        }
    }

    public static class Erven4 extends Basis {
        @Override
        protected String lees(HttpServletRequest req) { return req.getParameter("naam"); }

        @Override
        protected String titel(HttpServletRequest req) { return req == null ? "geen" : req.getParameter("tekst"); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            toon(req, out);
            out.println(super.titel(req)); // SAFE
            out.println(this.titel(req)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Erven5 extends Basis {
        @Override
        protected String lees(HttpServletRequest req) { return "vijf"; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            toon(req, out);
            out.println(lees(req)); // SAFE
            Ouder o = new Kind(req.getParameter("naam"));
            out.println(o.tijdens); // SAFE
            out.println(o.haal()); // EXPECT
            out.println(Ouder.vast("naam")); // SAFE
            out.println(o.kies((Object) req.getParameter("tekst"))); // SAFE
            out.println(o.kies(req.getParameter("tekst"))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Ouder {
        final String tijdens;
        Ouder() { tijdens = "t" + haal(); }
        String haal() { return "ouder"; }
        String kies(Object o) { return "object"; }
        String kies(String s) { return s; }
        static String vast(String s) { return "ouder"; }
    }

    static class Kind extends Ouder {
        private String w;
        Kind(String s) { super(); w = s; }
        @Override String haal() { return w; }
    }

    static class Versierd extends Gewoon {
        private final Groet in;
        private final String voor;
        Versierd(Groet in, String voor) { this.in = in; this.voor = voor; }
        @Override public String groet(String s) { return voor + in.groet(s); }
    }

    public static class Erven6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(new Versierd(new Versierd(new Gewoon(), "a"), "b").groet(n)); // EXPECT
            out.println(new Versierd(new Stil(), "a").groet(n)); // SAFE
            out.println(new Versierd(new Stil(), n).groet("x")); // EXPECT
            out.println(new Versierd(new Versierd(new Stil(), "c"), "d").groet(n)); // SAFE
            Groet g = new Stil();
            for (int i = 0; i < 2; i++) g = new Versierd(g, i == 0 ? n : "i");
            out.println(g.groet("y")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
