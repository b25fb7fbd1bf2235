package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class NegentiendeVormen extends HttpServlet {
    record Punt(String naam, int x) {
        Punt { if (x < 0) x = 0; }
        Punt(String naam) { this(naam, naam.length()); }
        static Punt nul() { return new Punt("nul", 0); }
        Punt schuif(int d) { return new Punt(naam, x + d); }
        Punt noem(String n) { return new Punt(n, x); }
    }

    record Gemaskeerd(String s) {
        Gemaskeerd { s = NegentiendePagina.Masker.over(s); }
    }

    record Stil(String s) {
        @Override public String s() { return "stil"; }
        @Override public String toString() { return "Stil!"; }
        String echt() { return s; }
    }

    enum Kleur {
        ROOD("#f00"), GROEN("#0f0") { @Override String zeg(String s) { return s + hex; } };
        final String hex;
        String notitie = "geen";
        Kleur(String h) { hex = h; }
        String zeg(String s) { return hex; }
        static Kleur van(String s) {
            for (Kleur k : values()) if (k.name().equalsIgnoreCase(s)) return k;
            return ROOD;
        }
    }

    enum Bewerking {
        ZELF(s -> s), VAST(s -> "vast"), LEN(s -> "" + s.length());
        private final UnaryOperator<String> f;
        Bewerking(UnaryOperator<String> f) { this.f = f; }
        String doe(String s) { return f.apply(s); }
    }

    sealed interface Vorm permits Cirkel, Vierkant, Bijschrift { }
    record Cirkel(int straal) implements Vorm { }
    record Vierkant(int zijde, String kleur) implements Vorm { }
    record Bijschrift(Vorm vorm, String tekst) implements Vorm { }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("vorm"));
        punten(p, out);
        gemaskeerd(p, out);
        kleuren(p, out);
        bewerkingen(p, out);
        vormen(p, out);
        schakel(p, out);
        optel(req, p, out);
        notities(p, out);
        gelijken(p, out);
    }

    private void punten(String p, PrintWriter out) {
        Punt a = new Punt(p, 3);
        out.print(a.x()); // SAFE
        out.print(a.naam()); // EXPECT
        out.print(a); // EXPECT
        out.print(a.noem("punt")); // SAFE
        out.print(a.schuif(2).naam()); // EXPECT
        out.print(Punt.nul().noem(p).noem("q").naam()); // SAFE
        out.print(new Punt(p).noem("r")); // SAFE
    }

    private void gemaskeerd(String p, PrintWriter out) {
        out.print(new Gemaskeerd(p).s()); // SAFE
        out.print(new Gemaskeerd(p)); // SAFE
        Stil s = new Stil(p);
        out.print(s.s()); // SAFE
        out.print(s); // SAFE
        out.print(s.echt()); // EXPECT
    }

    private void kleuren(String p, PrintWriter out) {
        Kleur k = Kleur.van(p);
        out.print(k); // SAFE
        out.print(k.hex); // SAFE
        out.print(Kleur.ROOD.zeg(p)); // SAFE
        out.print(Kleur.GROEN.zeg(p)); // EXPECT
        out.print(k.ordinal() + k.name()); // SAFE
    }

    private void bewerkingen(String p, PrintWriter out) {
        out.print(Bewerking.ZELF.doe(p)); // EXPECT
        out.print(Bewerking.VAST.doe(p)); // SAFE
        out.print(Bewerking.LEN.doe(p)); // SAFE
        for (Bewerking b : Bewerking.values()) {
            out.print(b.doe(p)); // EXPECT
        }
        for (Bewerking b : EnumSet.complementOf(EnumSet.of(Bewerking.ZELF))) {
            out.print(b.doe(p)); // SAFE
        }
    }

    private String beschrijf(Vorm v) {
        if (v instanceof Cirkel c) return "cirkel " + c.straal();
        if (v instanceof Vierkant q) return "vierkant " + q.kleur();
        if (v instanceof Bijschrift b) return beschrijf(b.vorm());
        return "?";
    }

    private void vormen(String p, PrintWriter out) {
        out.print(beschrijf(new Cirkel(p.length()))); // SAFE
        out.print(beschrijf(new Vierkant(2, p))); // EXPECT
        out.print(beschrijf(new Bijschrift(new Cirkel(1), p))); // SAFE
        out.print(beschrijf(new Bijschrift(new Bijschrift(new Vierkant(1, p), "in"), "uit"))); // EXPECT
    }

    private void schakel(String p, PrintWriter out) {
        String s = switch (p) {
            case "a", "b" -> "letter";
            case "admin" -> p;
            default -> { String t = p.strip(); yield "woord" + t.length(); }
        };
        out.print(s.length()); // SAFE
        String u = switch (Kleur.van(p)) {
            case ROOD -> "stop";
            case GROEN -> "ga";
        };
        out.print(u); // SAFE
        String w = switch (u) {
            case "stop" -> p;
            default -> u;
        };
        out.print(w); // EXPECT
    }

    private void optel(HttpServletRequest req, String p, PrintWriter out) {
        List<Vorm> l = List.of(new Cirkel(1), new Vierkant(2, "blauw"), new Bijschrift(new Cirkel(2), p));
        int n = 0;
        for (Vorm v : l) n += v instanceof Vierkant q ? q.zijde() : 1;
        out.print(n); // SAFE
        out.print(l.get(1)); // SAFE
        out.print(l.get(2)); // EXPECT
    }

    private void notities(String p, PrintWriter out) {
        out.print(Kleur.valueOf("GROEN").notitie); // SAFE
        Kleur.valueOf("ROOD").notitie = p;
        out.print(Kleur.ROOD.notitie); // EXPECT
        out.print(Kleur.van(p).notitie); // EXPECT
    }

    private void gelijken(String p, PrintWriter out) {
        out.print(new Punt(p, 1).equals(new Punt("p", 1))); // SAFE
        Set<Punt> s = new HashSet<>(Set.of(new Punt("p", 1)));
        s.remove(new Punt(p, 1));
        out.print(s); // SAFE
        s.add(new Punt(p, 2));
        out.print(s); // EXPECT
    }
}
