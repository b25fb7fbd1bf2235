package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TweeentwintigsteErfenis extends TweeentwintigsteBasis {
    protected String veld = "schaduw";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        super.doGet(req, resp);
        PrintWriter out = resp.getWriter();
        String ruw = req.getHeader("ruw");
        dieren(out, ruw);
        interfaces(out, ruw);
        velden(out, ruw);
    }

    @Override
    protected String bewerk(String ruw) {
        return "[" + ruw + "]";
    }

    @Override
    protected String verberg(String ruw) {
        return Masker.over(super.verberg(ruw));
    }

    @Override
    protected void afsluiten(PrintWriter out, String ruw) {
        super.afsluiten(out, ruw);
        out.println("kind sluit " + ruw); // EXPECT
        out.println("kind sluit " + veld); // SAFE
    }

    static class Dier {
        protected String naam;

        Dier(String naam) {
            this.naam = naam;
        }

        String roep() {
            return "...";
        }

        String wie() {
            return naam + ": " + roep();
        }
    }

    static class Hond extends Dier {
        private final String blaf;

        Hond(String naam, String blaf) {
            super(naam);
            this.blaf = blaf;
        }

        @Override
        String roep() {
            return blaf;
        }
    }

    static class Vis extends Dier {
        Vis(String naam, String onzin) {
            super(naam);
        }
    }

    static class StilleHond extends Hond {
        StilleHond(String blaf) {
            super("stil", blaf);
        }

        @Override
        String roep() {
            return "";
        }

        String stiekem() {
            return super.roep();
        }
    }

    static class Anoniem extends Dier {
        Anoniem(String naam) {
            super(Masker.over(naam));
        }
    }

    private void dieren(PrintWriter out, String ruw) {
        Dier d = new Hond("Fik", ruw);
        out.println(d.wie()); // EXPECT
        out.println(d.naam); // SAFE
        d = new Vis("Goudvis", ruw);
        out.println(d.wie()); // SAFE
        d = new Hond(ruw, "waf");
        out.println(d.roep()); // SAFE
        out.println(d.naam); // EXPECT
        StilleHond st = new StilleHond(ruw);
        out.println(st.wie()); // SAFE
        out.println(st.stiekem()); // EXPECT
        out.println(new Anoniem(ruw).wie()); // SAFE
        out.println(new Dier(ruw).wie()); // EXPECT
        Dier[] kooi = {new Vis("v", ruw), new Hond("h", ruw), new Anoniem(ruw)};
        out.println(kooi[0].wie() + kooi[2].wie()); // SAFE
        String koor = "";
        for (Dier x : kooi) {
            koor += x.roep();
        }
        out.println(koor); // EXPECT
        out.println(kooi[1].wie()); // EXPECT
        Dier gewisseld = kooi[1];
        kooi[1] = kooi[0];
        out.println(kooi[1].wie()); // SAFE
        out.println(gewisseld.wie()); // EXPECT
        if (gewisseld instanceof Hond h) {
            out.println(h.blaf); // EXPECT
            out.println(h.naam); // SAFE
        }
        Dier plaatselijk = new Dier("p") {
            @Override
            String roep() {
                return ruw;
            }
        };
        out.println(plaatselijk.wie()); // EXPECT
    }

    interface Opmaak {
        String kaal(String s);

        default String net(String s) {
            return "<" + kaal(s) + ">";
        }

        static String vast(String s) {
            return "vast";
        }
    }

    interface VeiligeOpmaak extends Opmaak {
        @Override
        default String net(String s) {
            return Masker.over(s);
        }
    }

    static class Gewoon implements Opmaak {
        public String kaal(String s) {
            return s.trim();
        }
    }

    static class Leeg implements Opmaak {
        public String kaal(String s) {
            return "leeg";
        }
    }

    static class Veilig extends Gewoon implements VeiligeOpmaak {
    }

    static class Beide implements VeiligeOpmaak {
        public String kaal(String s) {
            return s;
        }

        @Override
        public String net(String s) {
            return VeiligeOpmaak.super.net(s) + kaal(s);
        }
    }

    private void interfaces(PrintWriter out, String ruw) {
        Opmaak g = new Gewoon();
        Opmaak l = new Leeg();
        Opmaak v = new Veilig();
        out.println(g.net(ruw)); // EXPECT
        out.println(l.net(ruw)); // SAFE
        out.println(v.net(ruw)); // SAFE
        out.println(v.kaal(ruw)); // EXPECT
        out.println(Opmaak.vast(ruw)); // SAFE
        out.println(new Beide().net(ruw)); // EXPECT
        VeiligeOpmaak lam = s -> s;
        out.println(lam.net(ruw)); // SAFE
        out.println(lam.kaal(ruw)); // EXPECT
    }

    static class Ouder {
        String tekst = "ouder";

        String ouderTekst() {
            return tekst;
        }
    }

    static class Kind extends Ouder {
        String tekst = "kind";
    }

    private void velden(PrintWriter out, String ruw) {
        Kind k = new Kind();
        k.tekst = ruw;
        out.println(k.ouderTekst()); // SAFE
        out.println(((Ouder) k).tekst); // SAFE
        out.println(k.tekst); // EXPECT
        ((Ouder) k).tekst = ruw;
        out.println(k.ouderTekst()); // EXPECT
        k.tekst = "terug";
        out.println(k.tekst); // SAFE
        out.println(super.veld); // SAFE
    }
}
