package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;

public class NegentiendeFabrieken extends HttpServlet {
    interface Tekst { String geef(); }

    static final class Ruw implements Tekst {
        private final String s;
        Ruw(String s) { this.s = s; }
        public String geef() { return s; }
    }

    static final class Dicht implements Tekst {
        private final Tekst in;
        Dicht(Tekst in) { this.in = in; }
        public String geef() { return NegentiendePagina.Masker.over(in.geef()); }
    }

    static final class Vet implements Tekst {
        private final Tekst in;
        Vet(Tekst in) { this.in = in; }
        public String geef() { return "<b>" + in.geef() + "</b>"; }
    }

    static final class Lengte implements Tekst {
        private final Tekst in;
        Lengte(Tekst in) { this.in = in; }
        public String geef() { return "#" + in.geef().length(); }
    }

    static final class Fabriek {
        static Tekst maak(String soort, String s) {
            switch (soort) {
                case "dicht": return new Dicht(new Ruw(s));
                case "lengte": return new Lengte(new Ruw(s));
                case "vast": return new Ruw("vast");
                default: return new Ruw(s);
            }
        }
    }

    static final class Brief {
        final String aan, onderwerp, slot;
        private Brief(Bouwer b) { aan = b.aan; onderwerp = b.onderwerp; slot = b.slot; }
        static final class Bouwer {
            private String aan = "", onderwerp = "", slot = "groet";
            Bouwer aan(String s) { aan = s; return this; }
            Bouwer onderwerp(String s) { onderwerp = s; return this; }
            Bouwer slot(String s) { slot = s; return this; }
            Brief bouw() { return new Brief(this); }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("tekst"));
        decorateurs(p, out);
        fabriek(p, out);
        gekozen(req, p, out);
        bouwer(p, out);
        hergebruik(p, out);
        abstracteFabriek(p, out);
        prototype(p, out);
    }

    private void decorateurs(String p, PrintWriter out) {
        out.print(new Vet(new Ruw(p)).geef()); // EXPECT
        out.print(new Vet(new Dicht(new Ruw(p))).geef()); // SAFE
        out.print(new Dicht(new Vet(new Ruw(p))).geef()); // SAFE
        out.print(new Vet(new Lengte(new Vet(new Ruw(p)))).geef()); // SAFE
    }

    private void fabriek(String p, PrintWriter out) {
        out.print(Fabriek.maak("dicht", p).geef()); // SAFE
        out.print(Fabriek.maak("vast", p).geef()); // SAFE
        out.print(Fabriek.maak("ruw", p).geef()); // EXPECT
        out.print(new Vet(Fabriek.maak("lengte", p)).geef()); // SAFE
    }

    private void gekozen(HttpServletRequest req, String p, PrintWriter out) {
        String soort = String.valueOf(req.getParameter("soort"));
        out.print(Fabriek.maak(soort, p).geef()); // EXPECT
        out.print(Fabriek.maak(soort, "demo").geef()); // SAFE
    }

    private void bouwer(String p, PrintWriter out) {
        Brief b = new Brief.Bouwer().aan(p).onderwerp("Factuur").bouw();
        out.println(b.aan); // EXPECT
        out.println(b.onderwerp); // SAFE
        out.println(b.slot); // SAFE
    }

    private void hergebruik(String p, PrintWriter out) {
        Brief.Bouwer bw = new Brief.Bouwer().onderwerp("x").slot(p);
        Brief een = bw.bouw();
        Brief twee = bw.slot("einde").bouw();
        out.println(een.slot); // EXPECT
        out.println(twee.slot); // SAFE
        bw.aan(p);
        out.println(twee.aan); // SAFE
        out.println(bw.bouw().aan); // EXPECT
    }

    static abstract class Winkel {
        abstract Tekst etiket(String s);
        String kaart(String s) { return "[" + etiket(s).geef() + "]"; }
    }

    private void abstracteFabriek(String p, PrintWriter out) {
        Winkel open = new Winkel() { Tekst etiket(String s) { return new Vet(new Ruw(s)); } };
        Winkel dicht = new Winkel() { Tekst etiket(String s) { return new Dicht(new Ruw(s)); } };
        out.print(open.kaart(p)); // EXPECT
        out.print(dicht.kaart(p)); // SAFE
    }

    static class Sjabloon implements Cloneable {
        String titel = "titel";
        String[] regels = {"regel"};
        @Override public Sjabloon clone() {
            try { return (Sjabloon) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
        }
    }

    private void prototype(String p, PrintWriter out) {
        Sjabloon s = new Sjabloon();
        Sjabloon k = s.clone();
        k.titel = p;
        k.regels[0] = p;
        out.print(s.titel); // SAFE
        out.print(s.regels[0]); // EXPECT
        out.print(k.titel); // EXPECT
    }
}
