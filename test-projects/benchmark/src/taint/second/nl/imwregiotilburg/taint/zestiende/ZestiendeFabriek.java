package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeFabriek extends HttpServlet {

    private static final class Brief {
        private final String aan;
        private final String van;
        private final String tekst;

        private Brief(Opsteller o) {
            this.aan = o.aan;
            this.van = o.van;
            this.tekst = o.tekst;
        }

        static Opsteller nieuw() {
            return new Opsteller();
        }
    }

    private static final class Opsteller {
        private String aan = "allen";
        private String van = "regio";
        private String tekst = "";

        Opsteller aan(String aan) {
            this.aan = aan;
            return this;
        }

        Opsteller tekst(String tekst) {
            this.tekst = tekst;
            return this;
        }

        Opsteller schoon() {
            this.tekst = ZestiendeMasker.over(tekst);
            return this;
        }

        Brief klaar() {
            return new Brief(this);
        }
    }

    private static class Houder<T> {
        private T waarde;

        static <T> Houder<T> met(T waarde) {
            Houder<T> h = new Houder<>();
            h.waarde = waarde;
            return h;
        }

        T pak() {
            return waarde;
        }

        T ruil(T nieuwe) {
            T oude = waarde;
            waarde = nieuwe;
            return oude;
        }
    }

    private abstract static class Groet {
        abstract String zeg();

        static Groet voor(String soort, String naam) {
            if ("vast".equals(soort)) {
                return new Groet() {
                    @Override
                    String zeg() {
                        return "Dag allemaal";
                    }
                };
            }
            return new Groet() {
                @Override
                String zeg() {
                    return "Dag " + naam;
                }
            };
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Brief brief = Brief.nieuw().aan("jan").tekst(req.getParameter("tekst")).klaar();
        Brief nette = Brief.nieuw().aan(req.getParameter("aan")).tekst(brief.tekst).schoon().klaar();
        out.println(nette.tekst); // SAFE
        out.println(nette.aan); // EXPECT
        Opsteller opsteller = Brief.nieuw().tekst("kladje");
        Brief voor = opsteller.klaar();
        opsteller.tekst(req.getParameter("tekst"));
        Brief na = opsteller.klaar();
        out.println(voor.tekst); // SAFE
        out.println(na.tekst); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Houder<String> vol = Houder.met(p);
        Houder<String> leeg = Houder.met("leeg");
        String uit = vol.ruil("vers");
        out.println(uit); // EXPECT
        out.println(vol.pak()); // SAFE
        out.println(Groet.voor("vast", p).zeg()); // SAFE
        out.println(Groet.voor("eigen", p).zeg()); // EXPECT
        Houder<Houder<String>> dubbel = Houder.met(Houder.met("kern"));
        out.println(dubbel.pak().pak()); // SAFE
        dubbel.pak().ruil(p);
        out.println(dubbel.pak().pak()); // EXPECT
    }
}
