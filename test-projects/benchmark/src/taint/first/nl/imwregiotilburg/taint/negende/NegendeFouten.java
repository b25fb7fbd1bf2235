package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Uitzonderingen met velden, finally, en controles met foutenlijsten. */
public class NegendeFouten {

    static class InvoerFout extends RuntimeException {
        private final String veld;
        private final String waarde;
        private final int code;

        InvoerFout(String veld, String waarde, int code) {
            super("veld " + veld + " is fout");
            this.veld = veld;
            this.waarde = waarde;
            this.code = code;
        }

        String veld() {
            return veld;
        }

        String waarde() {
            return waarde;
        }

        int code() {
            return code;
        }
    }

    static class DienstFout extends Exception {
        DienstFout(String bericht, Throwable oorzaak) {
            super(bericht, oorzaak);
        }
    }

    static class Controle {
        void eis(String veld, String waarde) {
            if (waarde == null || waarde.length() > 3) {
                throw new InvoerFout(veld, waarde, 12);
            }
        }
    }

    static class Dienst {
        private final Controle controle = new Controle();

        String verwerk(String naam) throws DienstFout {
            try {
                controle.eis("naam", naam);
                return "verwerkt";
            } catch (InvoerFout e) {
                throw new DienstFout("dienst weigert", e);
            }
        }
    }

    public static class Velden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                new Controle().eis("naam", req.getParameter("naam"));
                out.println("goed"); // SAFE
            } catch (InvoerFout e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.veld()); // SAFE
                out.println(e.waarde()); // EXPECT
                out.println(e.code()); // SAFE
            }
            try {
                new Controle().eis("stad", "Tilburg");
            } catch (InvoerFout e) {
                out.println(e.waarde()); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                out.println(new Dienst().verwerk(req.getParameter("naam"))); // SAFE
            } catch (DienstFout e) {
                out.println(e.getMessage()); // SAFE
                if (e.getCause() instanceof InvoerFout f) {
                    out.println(f.waarde()); // EXPECT
                    out.println(f.veld()); // SAFE
                }
            }
        }
    }

    public static class Berichten extends HttpServlet {
        private void weiger(String wat) throws IOException {
            throw new IOException("kan niet openen: " + wat);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                weiger(req.getParameter("bestand"));
            } catch (IOException e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e.getClass().getSimpleName()); // SAFE
            }
            try {
                weiger("vast.txt");
            } catch (IOException e) {
                out.println(e.getMessage()); // SAFE
            }
            try {
                Integer.parseInt(req.getParameter("aantal"));
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // EXPECT
            }
            try {
                throw new IllegalStateException(req.getParameter("bestand"));
            } catch (IllegalStateException e) {
                out.println(e); // EXPECT
            }
        }
    }

    public static class Slot extends HttpServlet {
        private String neem(String s) {
            String uit = "begin";
            try {
                uit = s.trim();
                return uit;
            } finally {
                uit = "einde";
            }
        }

        @SuppressWarnings("finally")
        private String overschrijf(String s) {
            try {
                return s.trim();
            } finally {
                return "altijd dit";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            out.println(overschrijf(naam)); // SAFE
            String toestand = "open";
            try {
                out.println(neem(naam)); // EXPECT
                toestand = naam;
            } finally {
                out.println(toestand); // EXPECT
                toestand = "dicht";
            }
            out.println(toestand); // SAFE
        }
    }

    /** Sluitbare hulpbron die bijhoudt wat er gebeurde. */
    static class Verbinding implements AutoCloseable {
        private final List<String> verslag;
        private final String naam;

        Verbinding(String naam, List<String> verslag) {
            this.naam = naam;
            this.verslag = verslag;
        }

        String vraag(String s) {
            return "antwoord op " + s;
        }

        @Override
        public void close() {
            verslag.add("gesloten " + naam);
        }
    }

    public static class Sluiten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> vrij = new ArrayList<>();
            List<String> vast = new ArrayList<>();
            try (Verbinding a = new Verbinding(req.getParameter("naam"), vrij); Verbinding b = new Verbinding("kluis", vast)) {
                out.println(a.vraag("tijd")); // SAFE
                out.println(b.vraag(req.getParameter("tekst"))); // EXPECT
                out.println(vrij); // SAFE
            }
            out.println(vrij); // EXPECT
            out.println(vast); // SAFE
        }
    }

    /** Keuring met regels en een lijst van fouten. */
    static class Fout {
        final String veld;
        final String melding;
        final Object geweigerd;

        Fout(String veld, String melding, Object geweigerd) {
            this.veld = veld;
            this.melding = melding;
            this.geweigerd = geweigerd;
        }
    }

    static class Keurder {
        private final List<Fout> fouten = new ArrayList<>();
        private final Map<String, String> goed = new LinkedHashMap<>();

        Keurder veld(String naam, String waarde, Predicate<String> regel, String melding) {
            if (waarde == null || !regel.test(waarde)) {
                fouten.add(new Fout(naam, melding, waarde));
            } else {
                goed.put(naam, waarde);
            }
            return this;
        }

        boolean inOrde() {
            return fouten.isEmpty();
        }
    }

    public static class Keuren extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Keurder k = new Keurder()
                    .veld("naam", req.getParameter("naam"), s -> s.length() < 5, "te lang")
                    .veld("stad", req.getParameter("stad"), s -> s.length() > 3, "te kort");
            out.println(k.inOrde()); // SAFE
            for (Fout f : k.fouten) {
                out.println(f.veld + " " + f.melding); // SAFE
                out.println(f.geweigerd); // EXPECT
            }
            out.println(k.goed.keySet()); // SAFE
            out.println(k.goed.get("stad")); // EXPECT
            out.println(k.fouten.size()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String kleur = req.getParameter("kleur");
            String gekozen;
            switch (kleur == null ? "" : kleur) {
                case "rood":
                    gekozen = "rood";
                    break;
                case "blauw":
                    gekozen = "blauw";
                    break;
                default:
                    gekozen = "grijs";
            }
            out.println(gekozen); // SAFE
            List<String> toegestaan = List.of("rood", "blauw");
            int plek = toegestaan.indexOf(kleur);
            out.println(plek < 0 ? "grijs" : toegestaan.get(plek)); // SAFE
            out.println(plek < 0 ? kleur : "rood"); // EXPECT
        }
    }
}
