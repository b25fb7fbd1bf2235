package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeRecords {

    record Persoon(String naam, String stad, int leeftijd) {
        Persoon metNaam(String n) { return new Persoon(n, stad, leeftijd); }
        static Persoon vast() { return new Persoon("vast", "Breda", 1); }
    }

    record Schoon(String naam) {
        Schoon {
            naam = TiendePagina.Masker.over(naam) + "!";
        }
    }

    record Rij(List<String> l, String titel) {
        Rij(List<String> l) { this(List.copyOf(l), "rij"); }
        @Override public String titel() { return "[" + titel + "]"; }
    }

    public static class Records1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Persoon p = new Persoon(req.getParameter("naam"), "Goirle", 3);
            out.println(p.naam()); // EXPECT
            out.println(p.stad()); // SAFE
            out.println(p); // EXPECT
            out.println(p.metNaam("x")); // SAFE
            out.println(Persoon.vast().metNaam(p.naam())); // EXPECT
            out.println(Persoon.vast()); // SAFE
            out.println(p.equals(Persoon.vast())); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Records2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("tekst"));
            out.println(new Schoon(n).naam()); // SAFE
            out.println(new Schoon(n)); // SAFE
            List<String> l = new ArrayList<>(List.of("een"));
            Rij voor = new Rij(l);
            l.add(n);
            Rij na = new Rij(l);
            out.println(voor.l()); // SAFE
            out.println(na.l()); // EXPECT
            out.println(na.titel()); // SAFE
            out.println(new Rij(l, n).titel()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    sealed interface Teken permits Letter, Getal, Samen { }
    record Letter(String s) implements Teken { }
    record Getal(int i) implements Teken { }
    record Samen(Teken a, Teken b) implements Teken { }

    static String toon(Teken t) {
        if (t instanceof Letter l) return l.s();
        if (t instanceof Getal g) return "" + g.i();
        Samen s = (Samen) t;
        return toon(s.a()) + toon(s.b());
    }

    static String soort(Teken t) {
        if (t instanceof Samen s) return "samen(" + soort(s.a()) + soort(s.b()) + ")";
        return t instanceof Letter ? "letter" : "getal";
    }

    public static class Records3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Teken v = new Letter(req.getParameter("naam")), g = new Getal(4);
            Samen s = new Samen(g, v);
            out.println(toon(v)); // EXPECT
            out.println(toon(g)); // SAFE
            out.println(toon(s)); // EXPECT
            out.println(soort(s)); // SAFE
            out.println(s.a()); // SAFE
            out.println(s.b()); // EXPECT
            out.println(toon(new Samen(s, g))); // EXPECT
            out.println(toon(new Samen(s.a(), new Letter("z")))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    enum Kleur {
        ROOD("red") { @Override String verf(String s) { return "<r>" + s; } },
        BLAUW("blue") { @Override String verf(String s) { return "<b>" + code; } };
        final String code;
        Kleur(String code) { this.code = code; }
        abstract String verf(String s);
        static Kleur zoek(String s) {
            for (Kleur k : values()) if (k.name().equalsIgnoreCase(s)) return k;
            return BLAUW;
        }
    }

    public static class Records4 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("tekst");
            Kleur k = Kleur.zoek(req.getParameter("kleur"));
            out.println(k); // SAFE
            out.println(k.code); // SAFE
            out.println(k.verf(n)); // EXPECT
            out.println(Kleur.BLAUW.verf(n)); // SAFE
            out.println(Kleur.ROOD.verf(n)); // EXPECT
            EnumMap<Kleur, String> m = new EnumMap<>(Kleur.class);
            m.put(Kleur.ROOD, n);
            m.put(Kleur.BLAUW, "lucht");
            out.println(m.get(Kleur.ROOD)); // EXPECT
            out.println(m.get(Kleur.valueOf("BLAUW"))); // SAFE
            out.println(m.get(k)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    enum Actie { BETAAL, HERHAAL, WEG }

    public static class Records5 extends HttpServlet {
        private static String doe(Actie a, String s) {
            return switch (a) {
                case BETAAL -> "betaald";
                case HERHAAL -> {
                    String t = s + s;
                    yield t;
                }
                case WEG -> TiendePagina.Masker.over(s);
            };
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(doe(Actie.BETAAL, n)); // SAFE
            out.println(doe(Actie.HERHAAL, n)); // EXPECT
            out.println(doe(Actie.WEG, n) + "."); // SAFE
            try {
                Actie a = Actie.valueOf(String.valueOf(req.getParameter("actie")).toUpperCase());
                out.println(a.name()); // SAFE
                out.println(doe(a, n)); // EXPECT
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
            }
            int lengte = n == null ? 0 : n.length();
            String r = switch (lengte) {
                case 0 -> "leeg";
                case 1, 2 -> "kort";
                default -> n;
            };
            out.println(r); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
