package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Instellingen, enums met gedrag, eenlingen en houders. */
public class NegendeInstellingen {

    static final boolean SPOREN = false;
    static final boolean TONEN = true;
    static final int PEIL = 2;

    public static class Vlaggen extends HttpServlet {
        private final boolean uitgebreid;

        public Vlaggen() {
            uitgebreid = false;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            if (SPOREN) {
                out.println("spoor: " + naam); // SAFE
            }
            if (TONEN) {
                out.println(naam); // EXPECT
            }
            if (PEIL > 3) {
                out.println("peil: " + naam); // SAFE
            } else {
                out.println("peil " + PEIL); // SAFE
            }
            if (uitgebreid) {
                out.println("uitgebreid " + naam); // SAFE
            }
            String kop = SPOREN ? naam : "kop";
            out.println(kop); // SAFE
            String rest = TONEN ? naam : "rest";
            out.println(rest); // EXPECT
            String gekozen = "begin";
            if (PEIL == 2) {
                gekozen = "vast";
            } else {
                gekozen = naam;
            }
            out.println(gekozen); // SAFE
        }
    }

    enum Stijl {
        KAAL("kaal") {
            @Override
            String pas(String s) {
                return s;
            }
        },
        VET("vet") {
            @Override
            String pas(String s) {
                return "<b>" + s + "</b>";
            }
        },
        WEG("weg") {
            @Override
            String pas(String s) {
                return "";
            }
        },
        DICHT("dicht") {
            @Override
            String pas(String s) {
                return NegendeScherm.Masker.over(s);
            }
        };

        final String label;

        Stijl(String label) {
            this.label = label;
        }

        abstract String pas(String s);

        static Stijl zoek(String naam) {
            for (Stijl s : values()) {
                if (s.label.equals(naam)) {
                    return s;
                }
            }
            return DICHT;
        }
    }

    public static class Stijlen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            out.println(Stijl.VET.pas(tekst)); // EXPECT
            out.println(Stijl.WEG.pas(tekst)); // SAFE
            out.println(Stijl.DICHT.pas(tekst)); // SAFE
            Stijl s = Stijl.zoek(req.getParameter("soort"));
            out.println(s.label); // SAFE
            out.println(s); // SAFE
            out.println(s.pas(tekst)); // EXPECT
            out.println(s.pas("vast")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<Stijl, String> teksten = new EnumMap<>(Stijl.class);
            teksten.put(Stijl.KAAL, "vaste tekst");
            teksten.put(Stijl.VET, req.getParameter("tekst"));
            out.println(teksten.get(Stijl.VET)); // EXPECT
            out.println(teksten.get(Stijl.KAAL)); // SAFE
            out.println(teksten.keySet()); // SAFE
            for (Map.Entry<Stijl, String> e : teksten.entrySet()) {
                out.println(e.getKey().pas(e.getValue())); // EXPECT
                out.println(e.getKey().name()); // SAFE
            }
        }
    }

    /** Luie eenling met een houder. */
    static final class Stand {
        private String laatsteZoekterm = "";
        private String versie = "3.1";

        private Stand() {
        }

        private static final class Houder {
            static final Stand EEN = new Stand();
        }

        static Stand geef() {
            return Houder.EEN;
        }
    }

    enum Gedeeld {
        EEN;

        private String bericht = "geen";
        private final String eigenaar = "IMW";
    }

    public static class Eenlingen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Stand.geef().laatsteZoekterm = req.getParameter("zoek");
            Gedeeld.EEN.bericht = req.getParameter("bericht");
            PrintWriter out = resp.getWriter();
            out.println(Stand.geef().versie); // SAFE
            out.println(Stand.geef().laatsteZoekterm); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(Gedeeld.EEN.bericht); // EXPECT
            out.println(Gedeeld.EEN.eigenaar); // SAFE
        }
    }

    /** Instellingen in lagen. */
    static class Instelling {
        private final Properties eigen;

        Instelling(Properties standaard) {
            eigen = new Properties(standaard);
        }

        Instelling zet(String k, String w) {
            eigen.setProperty(k, w);
            return this;
        }

        String geef(String k) {
            return eigen.getProperty(k);
        }

        boolean aan(String k) {
            return Boolean.parseBoolean(eigen.getProperty(k, "false"));
        }

        int getal(String k) {
            return Integer.parseInt(eigen.getProperty(k, "0"));
        }
    }

    public static class Gelaagd extends HttpServlet {
        private static final Properties STANDAARD = new Properties();

        static {
            STANDAARD.setProperty("kleur", "groen");
            STANDAARD.setProperty("taal", "nl");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String wens = req.getParameter("kleur");
            Instelling i = new Instelling(STANDAARD);
            if (wens != null) {
                i.zet("kleur", wens);
                i.zet("vet", wens);
            }
            Instelling ander = new Instelling(STANDAARD);
            out.println(i.geef("kleur")); // EXPECT
            out.println(i.geef("taal")); // SAFE
            out.println(ander.geef("kleur")); // SAFE
            out.println(i.aan("vet")); // SAFE
            out.println(ander.getal("grens")); // SAFE
        }
    }

    /** Strategie gekozen in de configuratie. */
    interface Uitvoer {
        String regel(String s);
    }

    static class Open implements Uitvoer {
        @Override
        public String regel(String s) {
            return "open " + s;
        }
    }

    static class Gesloten implements Uitvoer {
        @Override
        public String regel(String s) {
            return "gesloten";
        }
    }

    static class Fabriek {
        private static final Uitvoer STANDAARD = new Gesloten();

        static Uitvoer open() {
            return new Open();
        }

        static Uitvoer standaard() {
            return STANDAARD;
        }

        static Uitvoer naar(boolean open) {
            return open ? open() : standaard();
        }
    }

    public static class Strategie extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            out.println(Fabriek.open().regel(s)); // EXPECT
            out.println(Fabriek.standaard().regel(s)); // SAFE
            out.println(Fabriek.naar(req.getParameter("open") != null).regel(s)); // EXPECT
            out.println(Fabriek.naar(req.getParameter("open") != null).regel("vast")); // SAFE
        }
    }
}
