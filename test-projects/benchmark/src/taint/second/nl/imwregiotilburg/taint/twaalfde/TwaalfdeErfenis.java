package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeErfenis {
    public static class Dieren extends HttpServlet {
        abstract static class Dier {
            protected final String naam;

            Dier(String naam) {
                this.naam = naam;
            }

            abstract String geluid();

            String voorstellen() {
                return "Ik zeg " + geluid();
            }
        }

        static class Hond extends Dier {
            Hond(String naam) {
                super(naam);
            }

            @Override
            String geluid() {
                return "waf";
            }
        }

        static class Papegaai extends Dier {
            Papegaai(String naam) {
                super(naam);
            }

            @Override
            String geluid() {
                return naam + " koppie krauw";
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Dier h = new Hond(req.getParameter("naam"));
            Dier p = new Papegaai(req.getParameter("naam"));
            PrintWriter out = resp.getWriter();
            out.println(h.voorstellen()); // SAFE
            out.println(p.voorstellen()); // EXPECT
            out.println(h.naam); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Omslag extends HttpServlet {
        interface Opmaak {
            String van(String s);

            default String regel(String s) {
                return van(s) + "\n";
            }
        }

        static class Letterlijk implements Opmaak {
            @Override
            public String van(String s) {
                return s;
            }
        }

        static class Leeg implements Opmaak {
            @Override
            public String van(String s) {
                return "";
            }
        }

        static class Streep extends Letterlijk {
            @Override
            public String regel(String s) {
                return "----\n";
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String t = req.getParameter("t");
            List<Opmaak> alle = List.of(new Leeg(), new Letterlijk());
            PrintWriter out = resp.getWriter();
            for (Opmaak o : alle) {
                out.print(o.van(t)); // EXPECT
            }
            Opmaak streep = new Streep();
            out.print(streep.regel(t)); // SAFE
            out.print(streep.van(t)); // EXPECT
            out.print(new Leeg().regel(t) + "."); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Sjabloon extends HttpServlet {
        abstract static class Blad {
            void schrijf(PrintWriter out, String gegeven) {
                out.println(kop(gegeven)); // EXPECT
                out.println(voet(gegeven)); // SAFE
            }

            String kop(String g) {
                return "<h1>Blad</h1>";
            }

            String voet(String g) {
                return "<footer>";
            }
        }

        static class Profiel extends Blad {
            @Override
            String kop(String g) {
                return super.kop(g) + "<h2>" + g + "</h2>";
            }
        }

        static class Index extends Blad {
            @Override
            String voet(String g) {
                return super.voet(g) + "index";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            new Profiel().schrijf(resp.getWriter(), req.getParameter("naam"));
            new Index().schrijf(resp.getWriter(), req.getParameter("naam"));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class VeldInOuder extends HttpServlet {
        static class Basis {
            protected String kop = "basis";

            String kop() {
                return kop;
            }
        }

        static class Afgeleid extends Basis {
            protected String kop = "afgeleid";

            void zet(String s) {
                kop = s;
            }

            void zetOuder(String s) {
                super.kop = s;
            }
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Afgeleid a = new Afgeleid();
            a.zet(request.getParameter("kop"));
            PrintWriter out = response.getWriter();
            out.println(a.kop()); // SAFE
            out.println(a.kop); // EXPECT
            Afgeleid b = new Afgeleid();
            b.zetOuder(request.getParameter("kop"));
            out.println(b.kop()); // EXPECT
            out.println(b.kop); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Lidmaatschap extends HttpServlet {
        sealed interface Post permits Brief, Kaart {
        }

        record Brief(String tekst) implements Post {
        }

        record Kaart(int postzegels) implements Post {
        }

        private static String beschrijf(Post p) {
            if (p instanceof Brief b) {
                return b.tekst();
            }
            if (p instanceof Kaart k) {
                return k.postzegels() + " zegels";
            }
            return "?";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Post brief = new Brief(req.getParameter("tekst"));
            Post kaart = new Kaart(2);
            resp.getWriter().println(beschrijf(brief)); // EXPECT
            resp.getWriter().println(beschrijf(kaart)); // SAFE
            resp.getWriter().println(brief); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class TekstVorm extends HttpServlet {
        static class Persoon {
            String naam;

            Persoon(String naam) {
                this.naam = naam;
            }

            @Override
            public String toString() {
                return "Persoon " + naam;
            }
        }

        static class Anoniem extends Persoon {
            Anoniem(String naam) {
                super(naam);
            }

            @Override
            public String toString() {
                return "Anoniem";
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Persoon p = new Persoon(req.getParameter("naam"));
            Persoon q = new Anoniem(req.getParameter("naam"));
            PrintWriter w = resp.getWriter();
            w.println(p); // EXPECT
            w.println(q); // SAFE
            w.println("Dag " + p); // EXPECT
            w.println(String.format("Dag %s", q)); // SAFE
            w.println(List.of(q, p)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class InConstructor extends HttpServlet {
        static class Begin {
            String stand;

            Begin(String s) {
                zet(s);
            }

            void zet(String s) {
                stand = s;
            }
        }

        static class Vervolg extends Begin {
            Vervolg(String s) {
                super(s);
            }

            @Override
            void zet(String s) {
                stand = "nul";
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Begin b = new Begin(req.getParameter("stand"));
            Begin v = new Vervolg(req.getParameter("stand"));
            resp.getWriter().println(b.stand); // EXPECT
            resp.getWriter().println(v.stand); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    abstract static class Basispagina extends HttpServlet {
        protected abstract String inhoud(HttpServletRequest req);

        protected String titel() {
            return "Pagina";
        }
    }

    public static class MetBasis extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Basispagina naam = new Basispagina() {
                @Override
                protected String inhoud(HttpServletRequest r) {
                    return r.getParameter("naam");
                }
            };
            Basispagina vast = new Basispagina() {
                @Override
                protected String inhoud(HttpServletRequest r) {
                    return titel();
                }
            };
            PrintWriter out = resp.getWriter();
            out.println(naam.inhoud(req)); // EXPECT
            out.println(vast.inhoud(req)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Generiek extends HttpServlet {
        interface Omzetter<A, B> {
            B zetOm(A a);
        }

        static class NaarLengte implements Omzetter<String, Integer> {
            @Override
            public Integer zetOm(String s) {
                return s.length();
            }
        }

        static class NaarKlein implements Omzetter<String, String> {
            @Override
            public String zetOm(String s) {
                return s.toLowerCase();
            }
        }

        static <A, B> String toon(A a, Omzetter<A, B> o) {
            return "<" + o.zetOm(a) + ">";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String s = req.getParameter("s");
            resp.getWriter().println(toon(s, new NaarLengte())); // SAFE
            resp.getWriter().println(toon(s, new NaarKlein())); // EXPECT
            resp.getWriter().println(toon("VAST", new NaarKlein())); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
