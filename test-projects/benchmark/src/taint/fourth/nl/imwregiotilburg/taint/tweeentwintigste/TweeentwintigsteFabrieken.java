package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Factories, builders, decorators and chains of responsibility. */
public class TweeentwintigsteFabrieken extends HttpServlet {

    // ---------------------------------------------------------------- factory
    interface Groet {
        String zeg(String wie);
    }

    static class Letterlijk implements Groet {
        public String zeg(String wie) {
            return "Dag " + wie;
        }
    }

    static class Gemaskerd implements Groet {
        public String zeg(String wie) {
            return "Dag " + Masker.over(wie);
        }
    }

    static class Doof implements Groet {
        public String zeg(String wie) {
            return "Dag allemaal";
        }
    }

    static Groet maak(int soort) {
        switch (soort) {
            case 1:
                return new Letterlijk();
            case 2:
                return new Gemaskerd();
            default:
                return new Doof();
        }
    }

    static Groet maak(String soort) {
        return switch (soort) {
            case "letterlijk" -> new Letterlijk();
            case "masker" -> new Gemaskerd();
            default -> throw new IllegalArgumentException(soort);
        };
    }

    private static final Map<String, Supplier<Groet>> REGISTER = new HashMap<>();

    static {
        REGISTER.put("l", Letterlijk::new);
        REGISTER.put("d", Doof::new);
    }

    // ---------------------------------------------------------------- builder
    static final class Brief {
        private final String aan;
        private final String onderwerp;
        private final String lijf;

        private Brief(Bouwer b) {
            aan = b.aan;
            onderwerp = b.onderwerp;
            lijf = b.lijf;
        }

        static Bouwer bouwer() {
            return new Bouwer();
        }

        @Override
        public String toString() {
            return aan + "/" + onderwerp + "/" + lijf;
        }

        static final class Bouwer {
            private String aan = "?";
            private String onderwerp = "?";
            private String lijf = "?";

            Bouwer aan(String s) {
                aan = s;
                return this;
            }

            Bouwer onderwerp(String s) {
                onderwerp = s;
                return this;
            }

            Bouwer lijf(String s) {
                this.lijf = s;
                return this;
            }

            Brief klaar() {
                return new Brief(this);
            }
        }
    }

    // -------------------------------------------------------------- decorator
    interface Bron {
        String lees();
    }

    static abstract class Versierd implements Bron {
        protected final Bron in;

        Versierd(Bron in) {
            this.in = in;
        }
    }

    static class Haakjes extends Versierd {
        Haakjes(Bron in) {
            super(in);
        }

        public String lees() {
            return "(" + in.lees() + ")";
        }
    }

    static class Schoon extends Versierd {
        Schoon(Bron in) {
            super(in);
        }

        public String lees() {
            return Masker.over(in.lees());
        }
    }

    static class Achtervoegsel extends Versierd {
        private final String staart;

        Achtervoegsel(Bron in, String staart) {
            super(in);
            this.staart = staart;
        }

        public String lees() {
            return in.lees() + staart;
        }
    }

    // ------------------------------------------------------------------ chain
    static abstract class Loket {
        private Loket volgend;

        Loket dan(Loket l) {
            volgend = l;
            return l;
        }

        String behandel(String soort, String data) {
            if (kan(soort)) {
                return doe(data);
            }
            return volgend == null ? "geen loket" : volgend.behandel(soort, data);
        }

        abstract boolean kan(String soort);

        abstract String doe(String data);
    }

    static class EchoLoket extends Loket {
        boolean kan(String soort) {
            return soort.equals("echo");
        }

        String doe(String data) {
            return data;
        }
    }

    static class WisLoket extends Loket {
        boolean kan(String soort) {
            return soort.equals("wis");
        }

        String doe(String data) {
            return "";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String wie = req.getParameter("wie");
        PrintWriter out = resp.getWriter();

        out.println(new Letterlijk().zeg(wie)); // EXPECT
        out.println(new Gemaskerd().zeg(wie)); // SAFE
        out.println(maak(1).zeg(wie)); // EXPECT
        out.println(maak(2).zeg(wie)); // SAFE
        out.println(maak(3).zeg(wie)); // SAFE
        out.println(maak("letterlijk").zeg(wie)); // EXPECT
        out.println(maak("letterlijk").zeg("wereld")); // SAFE
        out.println(maak("masker").zeg(wie)); // SAFE
        out.println(REGISTER.get("l").get().zeg(wie)); // EXPECT
        out.println(REGISTER.get("d").get().zeg(wie)); // SAFE
        Groet[] rij = {maak(1), maak(2), maak(3)};
        out.println(rij[0].zeg(wie)); // EXPECT
        out.println(rij[1].zeg(wie) + rij[2].zeg(wie)); // SAFE
        StringBuilder koor = new StringBuilder();
        for (Groet g : rij) {
            koor.append(g.zeg(wie));
        }
        out.println(koor); // EXPECT
        Groet plaatselijk = x -> x + "?";
        out.println(plaatselijk.zeg(wie)); // EXPECT
        out.println(plaatselijk.zeg("Piet")); // SAFE

        Brief brief = Brief.bouwer().aan(wie).onderwerp("hallo").klaar();
        out.println(brief.aan); // EXPECT
        out.println(brief.onderwerp); // SAFE
        out.println(brief.lijf); // SAFE
        out.println(brief); // EXPECT
        out.println(Brief.bouwer().aan("Jan").lijf("tekst").klaar()); // SAFE
        out.println(Brief.bouwer().lijf(wie).lijf("vervangen").klaar()); // SAFE
        Brief.Bouwer hergebruik = Brief.bouwer().lijf("l");
        Brief voor = hergebruik.klaar();
        Brief na = hergebruik.lijf(wie).klaar();
        out.println(voor.lijf); // SAFE
        out.println(na.lijf); // EXPECT
        out.println(na.aan); // SAFE
        out.println(Brief.bouwer().lijf("oud").lijf(wie).klaar()); // EXPECT
        Brief.Bouwer los = Brief.bouwer();
        Brief.Bouwer dezelfde = los.aan("Kees");
        dezelfde.onderwerp(wie);
        out.println(los.klaar().onderwerp); // EXPECT
        out.println(los.klaar().aan); // SAFE
        out.println(Brief.bouwer().onderwerp(brief.aan).klaar().onderwerp); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String data = req.getParameter("data");
        PrintWriter out = resp.getWriter();
        Bron bron = () -> data;
        Bron vast = () -> "vast";
        out.println(new Haakjes(bron).lees()); // EXPECT
        out.println(new Haakjes(vast).lees()); // SAFE
        out.println(new Haakjes(new Schoon(bron)).lees()); // SAFE
        out.println(new Schoon(new Haakjes(bron)).lees()); // SAFE
        out.println(new Achtervoegsel(new Schoon(bron), data).lees()); // EXPECT
        out.println(new Achtervoegsel(new Schoon(bron), "!").lees()); // SAFE
        out.println(new Achtervoegsel(new Haakjes(new Haakjes(bron)), "!").lees()); // EXPECT
        Bron laag = bron;
        for (int i = 0; i < 3; i++) {
            laag = new Achtervoegsel(laag, "" + i);
        }
        out.println(laag.lees()); // EXPECT
        Bron laagVast = vast;
        for (int i = 0; i < 3; i++) {
            laagVast = new Achtervoegsel(laagVast, "" + i);
        }
        out.println(laagVast.lees()); // SAFE
        laagVast = new Achtervoegsel(laagVast, bron.lees());
        out.println(laagVast.lees()); // EXPECT

        Loket eerste = new WisLoket();
        eerste.dan(new EchoLoket()).dan(new WisLoket());
        out.println(eerste.behandel("echo", data)); // EXPECT
        out.println(eerste.behandel("wis", data)); // SAFE
        out.println(eerste.behandel("onbekend", data)); // SAFE
        out.println(eerste.behandel("echo", "niets")); // SAFE
        Loket alleenWis = new WisLoket();
        out.println(alleenWis.behandel("echo", data)); // SAFE
        alleenWis.dan(new EchoLoket());
        out.println(alleenWis.behandel("echo", data)); // EXPECT
    }
}
