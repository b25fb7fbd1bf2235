package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TwintigsteStructuren extends HttpServlet {
    static class Knoop {
        String waarde;
        Knoop volgende;

        Knoop(String waarde, Knoop volgende) {
            this.waarde = waarde;
            this.volgende = volgende;
        }
    }

    static class Stapel {
        private Knoop top;
        private int aantal;

        void duw(String s) {
            top = new Knoop(s, top);
            aantal++;
        }

        String pak() {
            String s = top.waarde;
            top = top.volgende;
            aantal--;
            return s;
        }
    }

    static class Boom {
        String sleutel;
        String waarde;
        Boom links;
        Boom rechts;

        Boom(String sleutel, String waarde) {
            this.sleutel = sleutel;
            this.waarde = waarde;
        }

        void voeg(String k, String w) {
            int c = k.compareTo(sleutel);
            if (c == 0) {
                waarde = w;
            } else if (c < 0) {
                if (links == null) links = new Boom(k, w); else links.voeg(k, w);
            } else {
                if (rechts == null) rechts = new Boom(k, w); else rechts.voeg(k, w);
            }
        }

        String zoek(String k) {
            int c = k.compareTo(sleutel);
            if (c == 0) return waarde;
            Boom kind = c < 0 ? links : rechts;
            return kind == null ? "niets" : kind.zoek(k);
        }
    }

    static class Ring {
        private final String[] vakken = {"", "", ""};
        private int plek;

        void zet(String s) {
            vakken[plek] = s;
            plek = (plek + 1) % vakken.length;
        }

        String alles() {
            return vakken[0] + vakken[1] + vakken[2];
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        lijst(req, out);
        stapelBoven(req, out);
        lopen(req, out);
        boom(req, out);
        boomOverschreven(req, out);
        ringVol(req, out);
        omgekeerd(req, out);
        afgekapt(req, out);
        zelfdeKnoop(req, out);
        tweeStapels(req, out);
        boomDoorlopen(req, out);
    }

    private void lijst(HttpServletRequest req, PrintWriter out) throws IOException {
        Knoop k = new Knoop("kop", new Knoop(req.getParameter("naam"), null));
        out.println(k.volgende.waarde); // EXPECT
        out.println(k.waarde); // SAFE
    }

    private void stapelBoven(HttpServletRequest req, PrintWriter out) throws IOException {
        Stapel s = new Stapel();
        s.duw("vast");
        s.duw(req.getParameter("naam"));
        out.println(s.pak()); // EXPECT
        out.println(s.pak()); // SAFE
        out.println(s.aantal); // SAFE
    }

    private void lopen(HttpServletRequest req, PrintWriter out) throws IOException {
        Knoop kop = null;
        for (String w : req.getParameterValues("keuze")) {
            kop = new Knoop(w, kop);
        }
        int lengte = 0;
        for (Knoop k = kop; k != null; k = k.volgende) {
            out.println(k.waarde); // EXPECT
            lengte++;
        }
        out.println(lengte); // SAFE
    }

    private void boom(HttpServletRequest req, PrintWriter out) throws IOException {
        Boom b = new Boom("m", "wortel");
        b.voeg("a", req.getParameter("naam"));
        b.voeg("z", "rechts");
        out.println(b.zoek("a")); // EXPECT
        out.println(b.zoek("z")); // SAFE
        out.println(b.waarde); // SAFE
    }

    private void boomOverschreven(HttpServletRequest req, PrintWriter out) throws IOException {
        Boom b = new Boom("m", req.getParameter("naam"));
        b.voeg("m", "nieuw");
        out.println(b.zoek("m")); // SAFE
    }

    private void ringVol(HttpServletRequest req, PrintWriter out) throws IOException {
        Ring r = new Ring();
        r.zet(req.getParameter("naam"));
        r.zet("b");
        out.println(r.alles()); // EXPECT
        r.zet("c");
        r.zet("d");
        out.println(r.alles()); // SAFE
    }

    private static Knoop omkeren(Knoop k) {
        Knoop uit = null;
        while (k != null) {
            uit = new Knoop(k.waarde, uit);
            k = k.volgende;
        }
        return uit;
    }

    private void omgekeerd(HttpServletRequest req, PrintWriter out) throws IOException {
        Knoop k = omkeren(new Knoop("a", new Knoop(req.getHeader("X-Naam"), null)));
        out.println(k.waarde); // EXPECT
        out.println(k.volgende.waarde); // SAFE
    }

    private void afgekapt(HttpServletRequest req, PrintWriter out) throws IOException {
        Knoop k = new Knoop("a", new Knoop(req.getParameter("naam"), null));
        k.volgende = null;
        for (Knoop i = k; i != null; i = i.volgende) {
            out.println(i.waarde); // SAFE
        }
    }

    private void zelfdeKnoop(HttpServletRequest req, PrintWriter out) throws IOException {
        Knoop staart = new Knoop("staart", null);
        Knoop a = new Knoop("a", staart);
        Knoop b = new Knoop("b", staart);
        a.volgende.waarde = req.getParameter("naam");
        out.println(b.volgende.waarde); // EXPECT
        out.println(b.waarde); // SAFE
    }

    private void tweeStapels(HttpServletRequest req, PrintWriter out) throws IOException {
        Stapel s = new Stapel();
        Stapel t = new Stapel();
        s.duw(req.getParameter("naam"));
        t.duw(s.pak());
        s.duw("vast");
        out.println(t.pak()); // EXPECT
        out.println(s.pak()); // SAFE
    }

    private static String alles(Boom b) {
        return b == null ? "" : alles(b.links) + b.waarde + alles(b.rechts);
    }

    private void boomDoorlopen(HttpServletRequest req, PrintWriter out) throws IOException {
        Boom b = new Boom("m", "wortel");
        for (String k : new String[] {"c", "x", "d"}) {
            b.voeg(k, req.getParameter(k));
        }
        out.println(alles(b)); // EXPECT
    }
}
