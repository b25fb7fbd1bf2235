package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeStructuur extends HttpServlet {

    static class Schakel {
        final String waarde;
        Schakel volgende;

        Schakel(String waarde, Schakel volgende) {
            this.waarde = waarde;
            this.volgende = volgende;
        }
    }

    static class Stapel {
        private Schakel top;

        void leg(String s) {
            top = new Schakel(s, top);
        }

        String pak() {
            String s = top.waarde;
            top = top.volgende;
            return s;
        }

        boolean leeg() {
            return top == null;
        }
    }

    static class Boom {
        String sleutel;
        String last;
        Boom links;
        Boom rechts;

        Boom(String sleutel, String last) {
            this.sleutel = sleutel;
            this.last = last;
        }

        void zet(String k, String v) {
            int c = k.compareTo(sleutel);
            if (c == 0) {
                last = v;
            } else if (c < 0) {
                if (links == null) {
                    links = new Boom(k, v);
                } else {
                    links.zet(k, v);
                }
            } else if (rechts == null) {
                rechts = new Boom(k, v);
            } else {
                rechts.zet(k, v);
            }
        }

        int diepte() {
            return 1 + Math.max(links == null ? 0 : links.diepte(), rechts == null ? 0 : rechts.diepte());
        }

        String alles() {
            return (links == null ? "" : links.alles()) + last + (rechts == null ? "" : rechts.alles());
        }
    }

    static class Ring {
        private final String[] vakken = new String[2];
        private int plek;

        void zet(String s) {
            vakken[plek] = s;
            plek = (plek + 1) % vakken.length;
        }

        String oudste() {
            return vakken[plek];
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("knoop");
        Stapel st = new Stapel();
        st.leg(p);
        st.leg("boven");
        w.println(st.pak()); // SAFE
        w.println(st.pak()); // EXPECT
        w.println(st.leeg()); // SAFE

        Boom wortel = new Boom("m", "midden");
        wortel.zet("a", p);
        wortel.zet("z", "eind");
        w.println(wortel.last); // SAFE
        w.println(wortel.links.last); // EXPECT
        w.println(wortel.rechts.last); // SAFE
        w.println(wortel.rechts.alles()); // SAFE
        w.println(wortel.alles()); // EXPECT
        w.println(wortel.diepte()); // SAFE
        wortel.zet("a", "gewist");
        w.println(wortel.alles()); // SAFE
        wortel.zet("" + p, "los");
        w.println(wortel.alles()); // SAFE

        Ring ring = new Ring();
        ring.zet(p);
        ring.zet("b");
        w.println(ring.oudste()); // EXPECT
        ring.zet("c");
        w.println(ring.oudste()); // SAFE
        w.println(Arrays.toString(ring.vakken)); // SAFE

        Schakel kop = new Schakel("kop", new Schakel(p, null));
        kop.volgende.volgende = kop;
        w.println(kop.volgende.volgende.waarde); // SAFE
        w.println(kop.volgende.volgende.volgende.waarde); // EXPECT
        int n = 0;
        for (Schakel s = kop; n < 4; s = s.volgende) {
            n++;
            w.print(s.waarde); // EXPECT
        }
        w.print(n); // SAFE
    }
}
