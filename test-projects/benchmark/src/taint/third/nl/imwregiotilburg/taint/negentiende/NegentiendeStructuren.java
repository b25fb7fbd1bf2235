package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;

public class NegentiendeStructuren extends HttpServlet {
    static class Schakel {
        String waarde;
        Schakel volgende;
        Schakel(String w, Schakel v) { waarde = w; volgende = v; }
    }

    static class Stapel {
        private Schakel top;
        void duw(String s) { top = new Schakel(s, top); }
        String pak() { String w = top.waarde; top = top.volgende; return w; }
        String kijk() { return top.waarde; }
    }

    static class Ring {
        private final String[] vakken;
        private int lees, schrijf;
        Ring(int n) { vakken = new String[n]; }
        void in(String s) { vakken[schrijf] = s; schrijf = (schrijf + 1) % vakken.length; }
        String uit() { String s = vakken[lees]; lees = (lees + 1) % vakken.length; return s; }
    }

    static class Knoop {
        final String sleutel;
        String waarde;
        Knoop links, rechts;
        Knoop(String s, String w) { sleutel = s; waarde = w; }
        void zet(String s, String w) {
            int c = s.compareTo(sleutel);
            if (c == 0) waarde = w;
            else if (c < 0) { if (links == null) links = new Knoop(s, w); else links.zet(s, w); }
            else { if (rechts == null) rechts = new Knoop(s, w); else rechts.zet(s, w); }
        }
        String haal(String s) {
            int c = s.compareTo(sleutel);
            if (c == 0) return waarde;
            Knoop k = c < 0 ? links : rechts;
            return k == null ? "niets" : k.haal(s);
        }
        int tel() { return 1 + (links == null ? 0 : links.tel()) + (rechts == null ? 0 : rechts.tel()); }
    }

    static class Doos<T> {
        private T inhoud;
        void leg(T t) { inhoud = t; }
        T neem() { return inhoud; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getHeader("X-Punt"));
        stapel(p, out);
        ring(p, out);
        boom(p, out);
        ketting(p, out);
        doos(p, out);
        matrix(p, out);
        omkeren(p, out);
    }

    private void stapel(String p, PrintWriter out) {
        Stapel s = new Stapel();
        s.duw("onder");
        s.duw(p);
        s.duw("boven");
        out.print(s.pak()); // SAFE
        out.print(s.kijk()); // EXPECT
        out.print(s.pak()); // EXPECT
        out.print(s.pak()); // SAFE
    }

    private void ring(String p, PrintWriter out) {
        Ring r = new Ring(2);
        r.in(p);
        r.in("tweede");
        r.in("derde");
        out.print(r.uit()); // SAFE
        out.print(r.uit()); // SAFE
        r.in(p);
        out.print(r.uit()); // SAFE
        out.print(r.uit()); // EXPECT
    }

    private void boom(String p, PrintWriter out) {
        Knoop w = new Knoop("m", "midden");
        w.zet("c", p);
        w.zet("x", "rechts");
        out.print(w.haal("c")); // EXPECT
        out.print(w.haal("x")); // SAFE
        out.print(w.tel()); // SAFE
        w.zet("c", "c2");
        out.print(w.haal("c")); // SAFE
        w.zet(p, "waarde");
        out.print(w.haal(p)); // SAFE
    }

    private void ketting(String p, PrintWriter out) {
        Schakel kop = new Schakel("a", new Schakel(p, new Schakel("c", null)));
        out.println(kop.waarde + kop.volgende.volgende.waarde); // SAFE
        for (Schakel k = kop; k != null; k = k.volgende) {
            out.println(k.waarde); // EXPECT
        }
        kop.volgende = kop.volgende.volgende;
        for (Schakel k = kop; k != null; k = k.volgende) {
            out.println(k.waarde); // SAFE
        }
    }

    private void doos(String p, PrintWriter out) {
        Doos<String> d = new Doos<>();
        Doos<Doos<String>> dd = new Doos<>();
        dd.leg(d);
        d.leg(p);
        out.print(dd.neem().neem()); // EXPECT
        Doos<Integer> n = new Doos<>();
        n.leg(p.length());
        out.print(n.neem()); // SAFE
        Doos<String> ander = new Doos<>();
        ander.leg("ander");
        dd.leg(ander);
        out.print(dd.neem().neem()); // SAFE
    }

    private void matrix(String p, PrintWriter out) {
        String[][] m = {{"a", "b"}, {"c", "d"}};
        m[1][0] = p;
        out.print(m[0][0]); // SAFE
        out.print(m[1][1]); // SAFE
        String[] rij = m[1];
        out.print(rij[0]); // EXPECT
    }

    private void omkeren(String p, PrintWriter out) {
        Schakel bron = new Schakel(p, new Schakel("laatst", null));
        Schakel om = null;
        while (bron != null) {
            om = new Schakel(bron.waarde, om);
            bron = bron.volgende;
        }
        out.print(om.waarde); // SAFE
        out.print(om.volgende.waarde); // EXPECT
    }
}
