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
import java.util.Optional;

/** Servlet, dienst, opslag, omzetter en weergave. */
public class NegendeLagen {

    static class Klant {
        private long id;
        private String naam;
        private String plaats;
        private String status = "nieuw";

        long getId() {
            return id;
        }

        void setId(long id) {
            this.id = id;
        }

        String getNaam() {
            return naam;
        }

        void setNaam(String naam) {
            this.naam = naam;
        }

        String getPlaats() {
            return plaats;
        }

        void setPlaats(String plaats) {
            this.plaats = plaats;
        }

        String getStatus() {
            return status;
        }

        void setStatus(String status) {
            this.status = status;
        }
    }

    static class KlantDto {
        String weergavenaam;
        String plaats;
        String status;
    }

    static class KlantOmzetter {
        KlantDto naarDto(Klant k) {
            KlantDto dto = new KlantDto();
            dto.weergavenaam = "Klant " + k.getNaam();
            dto.plaats = k.getPlaats();
            dto.status = k.getStatus();
            return dto;
        }

        Klant naarKlant(String naam, String plaats) {
            Klant k = new Klant();
            k.setNaam(naam);
            k.setPlaats(plaats);
            return k;
        }
    }

    static class KlantOpslag {
        private final Map<Long, Klant> rijen = new LinkedHashMap<>();
        private long volgende = 1;

        long bewaar(Klant k) {
            k.setId(volgende++);
            rijen.put(k.getId(), k);
            return k.getId();
        }

        Optional<Klant> vind(long id) {
            return Optional.ofNullable(rijen.get(id));
        }

        List<Klant> alle() {
            return new ArrayList<>(rijen.values());
        }
    }

    static class KlantDienst {
        private final KlantOpslag opslag;
        private final KlantOmzetter omzetter = new KlantOmzetter();

        KlantDienst(KlantOpslag opslag) {
            this.opslag = opslag;
        }

        long meldAan(String naam, String plaats) {
            return opslag.bewaar(omzetter.naarKlant(naam, plaats));
        }

        KlantDto toon(long id) {
            return opslag.vind(id).map(omzetter::naarDto).orElseThrow();
        }

        int aantal() {
            return opslag.alle().size();
        }
    }

    static class KlantWeergave {
        private final PrintWriter out;

        KlantWeergave(PrintWriter out) {
            this.out = out;
        }

        void toonNaam(KlantDto dto) {
            out.println("<h1>" + dto.weergavenaam + "</h1>"); // EXPECT
        }

        void toonPlaats(KlantDto dto) {
            out.println("<p>" + dto.plaats + "</p>"); // SAFE
        }

        void toonStatus(KlantDto dto) {
            out.println("<i>" + dto.status + "</i>"); // SAFE
        }
    }

    public static class Aanmelden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            KlantDienst dienst = new KlantDienst(new KlantOpslag());
            long id = dienst.meldAan(req.getParameter("naam"), "Tilburg");
            KlantDto dto = dienst.toon(id);
            PrintWriter out = resp.getWriter();
            KlantWeergave weergave = new KlantWeergave(out);
            weergave.toonNaam(dto);
            weergave.toonPlaats(dto);
            weergave.toonStatus(dto);
            out.println(id); // SAFE
            out.println(dienst.aantal()); // SAFE
        }
    }

    /** Twee diensten met elk hun eigen opslag. */
    public static class TweeDiensten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            KlantDienst bezoekers = new KlantDienst(new KlantOpslag());
            KlantDienst medewerkers = new KlantDienst(new KlantOpslag());
            long b = bezoekers.meldAan(req.getParameter("naam"), req.getParameter("stad"));
            long m = medewerkers.meldAan("Piet", "Goirle");
            out.println(bezoekers.toon(b).plaats); // EXPECT
            out.println(medewerkers.toon(m).plaats); // SAFE
            out.println(bezoekers.toon(b).status); // SAFE
            out.println(medewerkers.toon(m).weergavenaam); // SAFE
        }
    }

    /** Aanvraag- en antwoordobject. */
    static class Aanvraag {
        final String onderwerp;
        final String afzender;
        final int prioriteit;

        Aanvraag(String onderwerp, String afzender, int prioriteit) {
            this.onderwerp = onderwerp;
            this.afzender = afzender;
            this.prioriteit = prioriteit;
        }

        static Aanvraag uit(HttpServletRequest req) {
            String p = req.getParameter("nummer");
            int prio = p == null ? 3 : Integer.parseInt(p);
            return new Aanvraag(req.getParameter("onderwerp"), "webformulier", prio);
        }
    }

    static class Antwoord {
        private String titel = "";
        private String voet = "";
        private final List<String> regels = new ArrayList<>();
        private final Map<String, Object> model = new LinkedHashMap<>();

        void titel(String t) {
            titel = t;
        }

        void voet(String v) {
            voet = v;
        }

        void regel(String r) {
            regels.add(r);
        }

        void zet(String sleutel, Object waarde) {
            model.put(sleutel, waarde);
        }
    }

    interface AanvraagDienst {
        Antwoord behandel(Aanvraag a);
    }

    static class GewoneDienst implements AanvraagDienst {
        @Override
        public Antwoord behandel(Aanvraag a) {
            Antwoord antwoord = new Antwoord();
            antwoord.titel("Ontvangen: " + a.onderwerp);
            antwoord.voet("Verzonden via " + a.afzender);
            antwoord.regel("Prioriteit " + a.prioriteit);
            antwoord.zet("onderwerp", a.onderwerp);
            antwoord.zet("afzender", a.afzender);
            return antwoord;
        }
    }

    static class StilleDienst implements AanvraagDienst {
        @Override
        public Antwoord behandel(Aanvraag a) {
            Antwoord antwoord = new Antwoord();
            antwoord.titel("Ontvangen");
            if (a.onderwerp != null && a.onderwerp.contains("spoed")) {
                antwoord.regel("Met spoed");
            }
            return antwoord;
        }
    }

    public static class Aanvragen extends HttpServlet {
        private final AanvraagDienst gewoon = new GewoneDienst();
        private final AanvraagDienst stil = new StilleDienst();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Aanvraag a = Aanvraag.uit(req);
            Antwoord eerste = gewoon.behandel(a);
            Antwoord tweede = stil.behandel(a);
            out.println(eerste.titel); // EXPECT
            out.println(tweede.titel); // SAFE
            out.println(eerste.voet); // SAFE
            for (String regel : eerste.regels) {
                out.println(regel); // SAFE
            }
            for (String regel : tweede.regels) {
                out.println(regel); // SAFE
            }
            out.println(eerste.model.get("onderwerp")); // EXPECT
            out.println(eerste.model.get("afzender")); // SAFE
            for (Map.Entry<String, Object> e : eerste.model.entrySet()) {
                out.println(e.getKey() + " is " + e.getValue()); // EXPECT
            }
        }
    }

    /** Een controller die zijn dienst via de constructor krijgt, en een modelkaart aan de weergave geeft. */
    static class ZoekDienst {
        private final List<String> titels = List.of("Natuur", "Stad", "Water");

        Map<String, Object> zoek(String term) {
            Map<String, Object> model = new LinkedHashMap<>();
            List<String> treffers = new ArrayList<>();
            for (String t : titels) {
                if (term != null && t.toLowerCase().contains(term.toLowerCase())) {
                    treffers.add(t);
                }
            }
            model.put("term", term);
            model.put("treffers", treffers);
            model.put("aantal", treffers.size());
            return model;
        }
    }

    static class ZoekController {
        private final ZoekDienst dienst;

        ZoekController(ZoekDienst dienst) {
            this.dienst = dienst;
        }

        void verwerk(HttpServletRequest req, PrintWriter out) {
            Map<String, Object> model = dienst.zoek(req.getParameter("zoek"));
            out.println("U zocht: " + model.get("term")); // EXPECT
            out.println("Gevonden: " + model.get("treffers")); // SAFE
            out.println("Aantal: " + model.get("aantal")); // SAFE
            model.remove("term");
            out.println(model); // SAFE
        }
    }

    public static class Zoeken extends HttpServlet {
        private ZoekController controller;

        @Override
        public void init() {
            controller = new ZoekController(new ZoekDienst());
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            controller.verwerk(req, resp.getWriter());
        }
    }

    /** Een gedeelde opslag over aanvragen heen. */
    public static class Gastenboek extends HttpServlet {
        private static final List<String> BERICHTEN = new ArrayList<>();
        private static final List<String> TIJDEN = new ArrayList<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            BERICHTEN.add(req.getParameter("bericht"));
            TIJDEN.add("vandaag");
            resp.getWriter().println("Dank u"); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            for (int i = 0; i < BERICHTEN.size(); i++) {
                out.print(TIJDEN.get(i)); // SAFE
                out.println(BERICHTEN.get(i)); // EXPECT
            }
        }
    }
}
