package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class EenentwintigsteStructuren extends HttpServlet {
    static class Paar {
        String links;
        String rechts;

        Paar(String links, String rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        Paar gedraaid() { return new Paar(rechts, links); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("knoop");
        lijst(p, w);
        lijstLus(p, w);
        lijstKnip(p, w);
        boom(p, w);
        boomVervang(p, w);
        stapel(p, w);
        tweeStapels(p, w);
        ring(p, w);
        paar(p, w);
        paarGedraaid(p, w);
    }

    private void lijst(String p, PrintWriter w) {
        EenentwintigsteKnoop kop = new EenentwintigsteKnoop("kop", new EenentwintigsteKnoop(p, null));
        w.println(kop.waarde); // SAFE
        w.println(kop.volgende.waarde); // EXPECT
    }

    private void lijstLus(String p, PrintWriter w) {
        EenentwintigsteKnoop kop = null;
        for (int i = 0; i < 3; i++) {
            kop = new EenentwintigsteKnoop(i == 0 ? p : "vast", kop);
        }
        int lengte = 0;
        for (EenentwintigsteKnoop k = kop; k != null; k = k.volgende) {
            w.println(k.waarde); // EXPECT
            lengte++;
        }
        w.println(lengte); // SAFE
    }

    private void lijstKnip(String p, PrintWriter w) {
        EenentwintigsteKnoop staart = new EenentwintigsteKnoop(p, null);
        EenentwintigsteKnoop kop = new EenentwintigsteKnoop("kop", staart);
        kop.volgende = new EenentwintigsteKnoop("nieuw", null);
        w.println(kop.volgende.waarde); // SAFE
        w.println(staart.waarde); // EXPECT
    }

    private void boom(String p, PrintWriter w) {
        EenentwintigsteBoom b = new EenentwintigsteBoom("m", "wortel");
        b.links = new EenentwintigsteBoom("c", p);
        b.rechts = new EenentwintigsteBoom("t", "blad");
        w.println(b.links.waarde); // EXPECT
        w.println(b.rechts.waarde); // SAFE
        w.println(b.links.sleutel); // SAFE
    }

    private void boomVervang(String p, PrintWriter w) {
        EenentwintigsteBoom b = new EenentwintigsteBoom("m", "wortel");
        b.zet("x", p);
        w.println(b.waarde); // SAFE
        w.println(b.rechts.waarde); // EXPECT
    }

    private void stapel(String p, PrintWriter w) {
        EenentwintigsteStapel s = new EenentwintigsteStapel();
        s.duw(p);
        s.duw("top");
        w.println(s.neem()); // SAFE
        w.println(s.neem()); // EXPECT
    }

    private void tweeStapels(String p, PrintWriter w) {
        EenentwintigsteStapel vuil = new EenentwintigsteStapel();
        EenentwintigsteStapel schoon = new EenentwintigsteStapel();
        vuil.duw(p);
        schoon.duw("s");
        w.println(vuil.neem()); // EXPECT
        w.println(schoon.neem()); // SAFE
    }

    private void ring(String p, PrintWriter w) {
        EenentwintigsteRing r = new EenentwintigsteRing();
        r.schrijf(p);
        r.schrijf("b");
        w.println(r.alles()); // EXPECT
        r.schrijf("c");
        w.println(r.alles()); // SAFE
    }

    private void paar(String p, PrintWriter w) {
        Paar q = new Paar(p, "r");
        w.println(q.links); // EXPECT
        w.println(q.rechts); // SAFE
    }

    private void paarGedraaid(String p, PrintWriter w) {
        Paar q = new Paar(p, "r").gedraaid();
        w.println(q.links); // SAFE
        w.println(q.rechts); // EXPECT
    }
}
