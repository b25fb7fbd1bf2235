package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Fabrieken en bouwers. */
public class AchtsteFabriek {

    interface Bericht {
        String tekst();
    }

    static final class Letterlijk implements Bericht {
        private final String t;

        Letterlijk(String t) {
            this.t = t;
        }

        @Override
        public String tekst() {
            return t;
        }
    }

    static final class Vast implements Bericht {
        @Override
        public String tekst() {
            return "vast bericht";
        }
    }

    static final class Lengte implements Bericht {
        private final int n;

        Lengte(String t) {
            n = t == null ? 0 : t.length();
        }

        @Override
        public String tekst() {
            return "lengte " + n;
        }
    }

    static final class Berichten {
        private Berichten() {
        }

        static Bericht letterlijk(String t) {
            return new Letterlijk(t);
        }

        static Bericht vast(String t) {
            return new Vast();
        }

        static Bericht lengte(String t) {
            return new Lengte(t);
        }

        static Bericht maak(String soort, String t) {
            switch (soort) {
                case "letterlijk":
                    return new Letterlijk(t);
                case "lengte":
                    return new Lengte(t);
                default:
                    return new Vast();
            }
        }
    }

    /** Statische fabrieksmethoden. */
    public static class Statisch extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.write(Berichten.letterlijk(p).tekst()); // EXPECT
            out.write(Berichten.vast(p).tekst()); // SAFE
            out.write(Berichten.lengte(p).tekst()); // SAFE
            out.write(Berichten.letterlijk("hallo").tekst()); // SAFE
        }
    }

    /** De soort komt uit een tekst. */
    public static class OpSoort extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            Bericht a = Berichten.maak("letterlijk", p);
            Bericht b = Berichten.maak("lengte", p);
            out.write(a.tekst()); // EXPECT
            out.write(b.tekst()); // SAFE
        }
    }

    /** De soort komt uit het verzoek. */
    public static class GekozenSoort extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            String keuze = req.getParameter("keuze");
            Bericht b = Berichten.maak(keuze == null ? "vast" : keuze, p);
            Bericht c = "ja".equals(keuze) ? Berichten.vast(p) : Berichten.lengte(p);
            PrintWriter out = resp.getWriter();
            out.write(b.tekst()); // EXPECT
            out.write(c.tekst()); // SAFE
        }
    }

    abstract static class Maker {
        abstract Bericht maak(String t);

        String toon(String t) {
            return "[" + maak(t).tekst() + "]";
        }
    }

    static class LetterMaker extends Maker {
        @Override
        Bericht maak(String t) {
            return new Letterlijk(t);
        }
    }

    static class VastMaker extends Maker {
        @Override
        Bericht maak(String t) {
            return new Vast();
        }
    }

    /** De fabrieksmethode in een onderklasse. */
    public static class Onderklasse extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Maker m = new LetterMaker();
            Maker v = new VastMaker();
            PrintWriter out = resp.getWriter();
            out.write(m.toon(p)); // EXPECT
            out.write(v.toon(p)); // SAFE
            out.write(m.toon("x")); // SAFE
        }
    }

    /** Een register van makers. */
    public static class Register extends HttpServlet {
        private final Map<String, Function<String, Bericht>> makers = new HashMap<>();

        public Register() {
            makers.put("l", Letterlijk::new);
            makers.put("v", t -> new Vast());
            makers.put("n", Lengte::new);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.write(makers.get("l").apply(p).tekst()); // EXPECT
            out.write(makers.get("v").apply(p).tekst()); // SAFE
            out.write(makers.get("n").apply(p).tekst()); // SAFE
        }
    }

    static final class Brief {
        private final String aan;
        private final String van;
        private final String inhoud;

        private Brief(Bouwer b) {
            aan = b.aan;
            van = b.van;
            inhoud = b.inhoud;
        }

        static Bouwer bouw() {
            return new Bouwer();
        }

        String getAan() {
            return aan;
        }

        String getVan() {
            return van;
        }

        String alles() {
            return aan + "|" + van + "|" + inhoud;
        }

        static final class Bouwer {
            private String aan = "iedereen";
            private String van = "wij";
            private String inhoud = "";

            Bouwer aan(String s) {
                aan = s;
                return this;
            }

            Bouwer van(String s) {
                van = s;
                return this;
            }

            Bouwer inhoud(String s) {
                inhoud = s;
                return this;
            }

            Brief klaar() {
                return new Brief(this);
            }
        }
    }

    /** De vloeiende bouwer. */
    public static class Vloeiend extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("aan");
            Brief een = Brief.bouw().aan(p).van("de winkel").klaar();
            Brief twee = Brief.bouw().aan("mevrouw").inhoud("rekening").klaar();
            PrintWriter out = resp.getWriter();
            out.write(een.getAan()); // EXPECT
            out.write(een.getVan()); // SAFE
            out.write(een.alles()); // EXPECT
            out.write(twee.alles()); // SAFE
            Brief drie = Brief.bouw().aan(p).aan("toch niet").klaar();
            out.write(drie.getAan()); // SAFE
        }
    }

    static class Prototype implements Cloneable {
        String titel;
        String voet = "voet";

        Prototype kopieer() {
            Prototype k = new Prototype();
            k.titel = titel;
            k.voet = voet;
            return k;
        }
    }

    /** Een voorbeeld wordt gekopieerd en bijgewerkt. */
    public static class Voorbeeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Prototype basis = new Prototype();
            basis.titel = "basis";
            Prototype mijn = basis.kopieer();
            mijn.titel = req.getParameter("titel");
            Prototype weer = mijn.kopieer();
            PrintWriter out = resp.getWriter();
            out.write(basis.titel); // SAFE
            out.write(mijn.titel); // EXPECT
            out.write(weer.titel); // EXPECT
            out.write(weer.voet); // SAFE
        }
    }

    /** Een leverancier die later levert. */
    public static class Leverancier extends HttpServlet {
        private static Supplier<Bericht> later(String t) {
            return () -> new Letterlijk(t);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Supplier<Bericht> a = later(req.getParameter("p"));
            Supplier<Bericht> b = later("vast");
            Supplier<Bericht> c = Vast::new;
            PrintWriter out = resp.getWriter();
            out.write(a.get().tekst()); // EXPECT
            out.write(b.get().tekst()); // SAFE
            out.write(c.get().tekst()); // SAFE
        }
    }
}
