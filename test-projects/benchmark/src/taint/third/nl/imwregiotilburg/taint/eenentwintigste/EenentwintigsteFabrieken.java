package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class EenentwintigsteFabrieken extends HttpServlet {
    interface Label {
        String tekst();
    }

    static class Echo implements Label {
        private final String s;

        Echo(String s) { this.s = s; }

        public String tekst() { return s; }
    }

    static class Vast implements Label {
        Vast(String genegeerd) {
        }

        public String tekst() { return "vast label"; }
    }

    static class Omhuld implements Label {
        private final Label kern;

        Omhuld(Label kern) { this.kern = kern; }

        public String tekst() { return "<b>" + kern.tekst() + "</b>"; }
    }

    static class Gemaskeerd extends Omhuld {
        Gemaskeerd(Label kern) { super(kern); }

        @Override
        public String tekst() { return Masker.over(super.tekst()); }
    }

    static class Bouwer {
        private String kop = "kop";
        private String voet = "voet";

        Bouwer kop(String s) {
            kop = s;
            return this;
        }

        Bouwer voet(String s) {
            voet = s;
            return this;
        }

        String[] bouw() { return new String[] {kop, voet}; }
    }

    static Label maak(String soort, String s) {
        return soort.equals("echo") ? new Echo(s) : new Vast(s);
    }

    abstract static class Sjabloon {
        protected abstract String midden(String s);

        String geheel(String s) { return "[" + midden(s) + "]"; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("label");
        fabriek1(p, w);
        fabriek2(p, w);
        fabriek3(p, w);
        fabriek4(p, w);
        fabriek5(p, w);
        fabriek6(p, w);
        fabriek7(p, w);
        fabriek8(p, w);
        fabriek9(p, req.getParameter("soort"), w);
        fabriek10(p, w);
    }

    private void fabriek1(String p, PrintWriter w) {
        w.println(maak("echo", p).tekst()); // EXPECT
        w.println(maak("vast", p).tekst()); // SAFE
    }

    private void fabriek2(String p, PrintWriter w) {
        Label a = new Echo("a");
        Label b = new Echo(p);
        w.println(a.tekst()); // SAFE
        w.println(b.tekst()); // EXPECT
    }

    private void fabriek3(String p, PrintWriter w) {
        w.println(new Omhuld(new Echo(p)).tekst()); // EXPECT
        w.println(new Omhuld(new Vast(p)).tekst()); // SAFE
    }

    private void fabriek4(String p, PrintWriter w) {
        w.println(new Gemaskeerd(new Omhuld(new Echo(p))).tekst()); // SAFE
        w.println(new Omhuld(new Omhuld(new Echo(p))).tekst()); // EXPECT
    }

    private void fabriek5(String p, PrintWriter w) {
        String[] blad = new Bouwer().kop(p).voet("einde").bouw();
        w.println(blad[0]); // EXPECT
        w.println(blad[1]); // SAFE
    }

    private void fabriek6(String p, PrintWriter w) {
        Bouwer b = new Bouwer().kop(p);
        String[] eerst = b.bouw();
        String[] later = b.kop("herzien").bouw();
        w.println(later[0]); // SAFE
        w.println(eerst[0]); // EXPECT
    }

    private void fabriek7(String p, PrintWriter w) {
        Map<String, Function<String, Label>> soorten = new HashMap<>();
        soorten.put("e", Echo::new);
        soorten.put("v", Vast::new);
        w.println(soorten.get("e").apply(p).tekst()); // EXPECT
        w.println(soorten.get("v").apply(p).tekst()); // SAFE
    }

    private void fabriek8(String p, PrintWriter w) {
        Supplier<Label> vuil = () -> new Echo(p);
        Supplier<Label> schoon = () -> new Echo("s");
        w.println(schoon.get().tekst()); // SAFE
        w.println(vuil.get().tekst()); // EXPECT
    }

    private void fabriek9(String p, String soort, PrintWriter w) {
        Label l = maak(soort == null ? "vast" : soort, p);
        w.println(l.tekst()); // EXPECT
        w.println(l instanceof Echo); // SAFE
    }

    private void fabriek10(String p, PrintWriter w) {
        Sjabloon door = new Sjabloon() {
            protected String midden(String s) { return s; }
        };
        Sjabloon dicht = new Sjabloon() {
            protected String midden(String s) { return "dicht"; }
        };
        w.println(door.geheel(p)); // EXPECT
        w.println(dicht.geheel(p)); // SAFE
    }
}
