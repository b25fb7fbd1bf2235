package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class VeertiendeStructuur extends HttpServlet {
    static final class Schakel {
        final String w;
        Schakel na;
        Schakel(String w, Schakel na) {
            this.w = w;
            this.na = na;
        }
    }

    static final class Keten {
        private Schakel kop;
        void voor(String w) {
            kop = new Schakel(w, kop);
        }
        String haal() {
            String w = kop.w;
            kop = kop.na;
            return w;
        }
        String op(int i) {
            Schakel s = kop;
            while (i-- > 0) {
                s = s.na;
            }
            return s.w;
        }
    }

    static final class Boom {
        Boom links;
        Boom rechts;
        final int sleutel;
        String w;
        Boom(int sleutel, String w) {
            this.sleutel = sleutel;
            this.w = w;
        }
        void zet(int k, String v) {
            if (k == sleutel) {
                w = v;
            } else if (k < sleutel) {
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
        String zoek(int k) {
            if (k == sleutel) {
                return w;
            }
            Boom kind = k < sleutel ? links : rechts;
            return kind == null ? null : kind.zoek(k);
        }
    }

    static final class Ring {
        private final String[] cel = new String[2];
        private int plek;
        void schrijf(String s) {
            cel[plek] = s;
            plek = (plek + 1) % cel.length;
        }
        String alles() {
            return cel[0] + "," + cel[1];
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "tekst");
        Schakel een = new Schakel(p, new Schakel("vast", null));
        out.println(een.w); // EXPECT
        out.println(een.na.w); // SAFE
        Schakel drie = new Schakel("c", new Schakel("b", een));
        out.println(drie.na.na.w); // EXPECT
        out.println(drie.na.w); // SAFE
        Schakel loper = drie;
        while (loper.na != null) {
            loper = loper.na;
        }
        out.println(loper.w); // SAFE
        keten(p, out);
        boom(p, out);
        ring(p, out);
    }

    private void keten(String p, PrintWriter out) {
        Keten k = new Keten();
        Keten ander = new Keten();
        k.voor("bodem");
        k.voor(p);
        k.voor("top");
        ander.voor("x");
        out.println(k.op(1)); // EXPECT
        out.println(ander.op(0)); // SAFE
        out.println(k.haal()); // SAFE
        out.println(k.haal()); // EXPECT
        out.println(k.haal()); // SAFE
    }

    private void boom(String p, PrintWriter out) {
        Boom b = new Boom(5, "wortel");
        b.zet(3, p);
        b.zet(8, "acht");
        b.zet(4, "vier");
        out.println(b.zoek(3)); // EXPECT
        out.println(b.zoek(8)); // SAFE
        out.println(b.links.rechts.w); // SAFE
        b.zet(3, "drie");
        out.println(b.zoek(3)); // SAFE
        b.rechts.zet(9, "negen" + p);
        out.println(b.rechts.rechts.w); // EXPECT
    }

    private void ring(String p, PrintWriter out) {
        Ring r = new Ring();
        r.schrijf(p);
        r.schrijf("a");
        out.println(r.alles()); // EXPECT
        r.schrijf("b");
        out.println(r.alles()); // SAFE
        r.schrijf(p);
        out.println(r.cel[1]); // EXPECT
        out.println(r.cel[0]); // SAFE
    }
}
