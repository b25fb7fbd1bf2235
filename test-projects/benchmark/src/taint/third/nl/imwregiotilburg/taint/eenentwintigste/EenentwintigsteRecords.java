package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EenentwintigsteRecords extends HttpServlet {
    record Persoon(String naam, String plaats) {
        static Persoon anoniem() { return new Persoon("anoniem", "nergens"); }

        Persoon metNaam(String nieuw) { return new Persoon(nieuw, plaats); }
    }

    record Schoon(String tekst, int lengte) {
        Schoon {
            tekst = Masker.over(tekst);
        }

        Schoon(String tekst) { this(tekst, tekst.length()); }
    }

    record Verborgen(String geheim, String titel) {
        @Override
        public String toString() { return "Verborgen " + titel; }
    }

    record Vak<T>(T t, List<T> rest) {
    }

    sealed interface Vorm permits Woord, Getal, Groep {
    }

    record Woord(String s) implements Vorm {
    }

    record Getal(int n) implements Vorm {
    }

    record Groep(Vorm links, Vorm rechts) implements Vorm {
    }

    static String schrijf(Vorm v) {
        if (v instanceof Woord o) {
            return o.s();
        } else if (v instanceof Getal g) {
            return String.valueOf(g.n());
        } else if (v instanceof Groep g) {
            return schrijf(g.links()) + schrijf(g.rechts());
        }
        throw new IllegalArgumentException();
    }

    static String soort(Vorm v) {
        return v instanceof Woord ? "woord" : v instanceof Getal ? "getal" : "groep";
    }

    enum Kleur {
        ROOD("rood") {
            String verf(String s) { return s + code; }
        },
        WIT("wit") {
            String verf(String s) { return code; }
        };

        final String code;

        Kleur(String code) { this.code = code; }

        abstract String verf(String s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("record");
        if (p == null) {
            return;
        }
        record1(p, w);
        record2(p, w);
        record3(p, w);
        record4(p, w);
        record5(p, w);
        record6(p, w);
        record7(p, w);
        record8(p, w);
        record9(p, w);
        record10(p, w);
        record11(p, w);
    }

    private void record1(String p, PrintWriter w) {
        Persoon q = new Persoon(p, "Tilburg");
        w.println(q.naam()); // EXPECT
        w.println(q.plaats()); // SAFE
        w.println(q); // EXPECT
    }

    private void record2(String p, PrintWriter w) {
        Persoon a = Persoon.anoniem();
        Persoon b = a.metNaam(p);
        w.println(a); // SAFE
        w.println(b); // EXPECT
        w.println(b.metNaam("c")); // SAFE
    }

    private void record3(String p, PrintWriter w) {
        w.println(new Schoon(p).tekst()); // SAFE
        w.println(new Schoon(p)); // SAFE
        w.println(new Woord(p)); // EXPECT
    }

    private void record4(String p, PrintWriter w) {
        Verborgen v = new Verborgen(p, "dossier");
        w.println(v.toString()); // SAFE
        w.println(v.geheim()); // EXPECT
    }

    private void record5(String p, PrintWriter w) {
        Vak<String> v = new Vak<>("t", List.of("r", p));
        w.println(v.t()); // SAFE
        w.println(v.rest()); // EXPECT
    }

    private void record6(String p, PrintWriter w) {
        w.println(schrijf(new Woord(p))); // EXPECT
        w.println(schrijf(new Getal(p.length()))); // SAFE
        w.println(soort(new Woord(p))); // SAFE
    }

    private void record7(String p, PrintWriter w) {
        Groep g = new Groep(new Woord(p), new Groep(new Woord("x"), new Getal(2)));
        w.println(schrijf(g)); // EXPECT
        w.println(schrijf(g.rechts())); // SAFE
    }

    private void record8(String p, PrintWriter w) {
        w.println(Kleur.ROOD.verf(p)); // EXPECT
        w.println(Kleur.WIT.verf(p)); // SAFE
    }

    private void record9(String p, PrintWriter w) {
        Kleur k = p.equalsIgnoreCase("wit") ? Kleur.valueOf("WIT") : Kleur.ROOD;
        w.println(k.code); // SAFE
        w.println(switch (k) { case ROOD -> p; case WIT -> "w"; }); // EXPECT
    }

    private void record10(String p, PrintWriter w) {
        Map<Kleur, String> m = new EnumMap<>(Kleur.class);
        m.put(Kleur.WIT, p);
        m.put(Kleur.ROOD, "r");
        w.println(m.get(Kleur.ROOD)); // SAFE
        w.println(m.get(Kleur.WIT)); // EXPECT
    }

    private void record11(String p, PrintWriter w) {
        Persoon a = new Persoon(p, "x");
        Persoon b = new Persoon(p, "x");
        w.println(a.equals(b)); // SAFE
        w.println(a.naam() + b.plaats()); // EXPECT
    }
}
