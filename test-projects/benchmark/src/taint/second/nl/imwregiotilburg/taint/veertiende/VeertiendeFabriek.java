package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class VeertiendeFabriek extends HttpServlet {
    interface Groet {
        String zeg(String wie);
    }

    static class Warm implements Groet {
        public String zeg(String wie) {
            return "Lieve " + wie;
        }
    }

    static class Koel implements Groet {
        public String zeg(String wie) {
            return "Geachte bezoeker";
        }
    }

    static class Dicht implements Groet {
        public String zeg(String wie) {
            return VeertiendePagina.Masker.over(wie);
        }
    }

    static Groet maak(String soort) {
        switch (soort) {
            case "warm":
                return new Warm();
            case "dicht":
                return new Dicht();
            default:
                return new Koel();
        }
    }

    static Groet maakNetjes(boolean kort) {
        return kort ? new Koel() : new Dicht();
    }

    static final class Brief {
        final String aan;
        final String van;

        private Brief(Bouwer b) {
            aan = b.aan;
            van = b.van;
        }

        static final class Bouwer {
            private String aan = "iedereen";
            private String van = "stad";

            Bouwer aan(String s) {
                aan = s;
                return this;
            }

            Bouwer van(String s) {
                van = s;
                return this;
            }

            Bouwer opnieuw() {
                return new Bouwer().van(van);
            }

            Brief klaar() {
                return new Brief(this);
            }
        }
    }

    static final class Voorbeeld implements Cloneable {
        String kop = "kop";
        String[] regels = {"r"};

        public Voorbeeld clone() {
            try {
                return (Voorbeeld) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        out.println(maak("warm").zeg(p)); // EXPECT
        out.println(maak("koel").zeg(p)); // SAFE
        out.println(maak("dicht").zeg(p)); // SAFE
        String modus = vraag(req, "modus");
        out.println(maak(modus).zeg(p)); // EXPECT
        out.println(maak(modus).zeg("vriend")); // SAFE
        out.println(maakNetjes(modus.isEmpty()).zeg(p)); // SAFE
        brieven(p, out);
        register(p, modus, out);
        Voorbeeld eerste = new Voorbeeld();
        Voorbeeld tweede = eerste.clone();
        tweede.kop = p;
        out.println(tweede.kop); // EXPECT
        out.println(eerste.kop); // SAFE
        tweede.regels[0] = p;
        out.println(eerste.regels[0]); // EXPECT
        tweede.regels = new String[] {"nieuw"};
        out.println(tweede.regels[0]); // SAFE
    }

    private void brieven(String p, PrintWriter out) {
        Brief.Bouwer b = new Brief.Bouwer().aan(p).van("mij");
        Brief een = b.klaar();
        out.println(een.aan); // EXPECT
        out.println(een.van); // SAFE
        Brief twee = b.opnieuw().klaar();
        out.println(twee.aan + twee.van); // SAFE
        b.aan("niemand");
        out.println(b.klaar().aan); // SAFE
        out.println(een.aan); // EXPECT
        Brief drie = b.van(p).opnieuw().klaar();
        out.println(drie.van); // EXPECT
        out.println(drie.aan); // SAFE
    }

    private void register(String p, String modus, PrintWriter out) {
        Map<String, Supplier<Groet>> reg = new HashMap<>();
        reg.put("a", Warm::new);
        reg.put("b", Koel::new);
        reg.put("c", () -> wie -> wie + p);
        out.println(reg.get("a").get().zeg(p)); // EXPECT
        out.println(reg.get("b").get().zeg(p)); // SAFE
        out.println(reg.get("c").get().zeg("x")); // EXPECT
        out.println(reg.getOrDefault(modus, Koel::new).get().zeg(p)); // EXPECT
        reg.remove("a");
        reg.replace("c", Dicht::new);
        out.println(reg.getOrDefault(modus, Koel::new).get().zeg(p)); // SAFE
    }
}
