package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeToepassing {
    // --- ledenadministratie -------------------------------------------------

    static final class Lid {
        private final int nummer;
        private String naam;
        private String woonplaats;

        Lid(int nummer, String naam, String woonplaats) {
            this.nummer = nummer;
            this.naam = naam;
            this.woonplaats = woonplaats;
        }

        int getNummer() {
            return nummer;
        }

        String getNaam() {
            return naam;
        }

        void setNaam(String naam) {
            this.naam = naam;
        }

        String getWoonplaats() {
            return woonplaats;
        }

        void setWoonplaats(String w) {
            this.woonplaats = w;
        }
    }

    record LidDto(String nummer, String naam, String plaats) {
        static LidDto van(Lid l) {
            return new LidDto("L" + l.getNummer(), l.getNaam(), l.getWoonplaats());
        }

        static LidDto beschermd(Lid l) {
            return new LidDto("L" + l.getNummer(), "lid " + ElfdePagina.Masker.over(l.getNaam()), "verborgen");
        }
    }

    interface LidBewaarplaats {
        void bewaar(Lid l);

        Optional<Lid> zoek(int nummer);

        List<Lid> alle();
    }

    static final class GeheugenPlaats implements LidBewaarplaats {
        private final Map<Integer, Lid> leden = new TreeMap<>();

        @Override
        public void bewaar(Lid l) {
            leden.put(l.getNummer(), l);
        }

        @Override
        public Optional<Lid> zoek(int nummer) {
            return Optional.ofNullable(leden.get(nummer));
        }

        @Override
        public List<Lid> alle() {
            return new ArrayList<>(leden.values());
        }
    }

    static final class LidDienst {
        private final LidBewaarplaats plaats;
        private int volgende = 100;

        LidDienst(LidBewaarplaats plaats) {
            this.plaats = plaats;
        }

        int schrijfIn(String naam, String woonplaats) {
            int n = volgende++;
            plaats.bewaar(new Lid(n, naam, woonplaats));
            return n;
        }

        LidDto haal(int nummer) {
            return plaats.zoek(nummer).map(LidDto::van).orElseThrow(() -> new NoSuchElementException("geen lid " + nummer));
        }

        List<LidDto> lijst(boolean beschermd) {
            return plaats.alle().stream().map(beschermd ? LidDto::beschermd : LidDto::van).collect(Collectors.toList());
        }
    }

    public static class Inschrijven extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            LidDienst dienst = new LidDienst(new GeheugenPlaats());
            int nr = dienst.schrijfIn(req.getParameter("naam"), "Tilburg");
            LidDto d = dienst.haal(nr);
            out.println(d.naam()); // EXPECT
            try {
                dienst.haal(5);
            } catch (NoSuchElementException e) {
                out.println(e.getMessage()); // SAFE
            }
        }
    }

    public static class Ledenlijst extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            dienst.schrijfIn(req.getParameter("naam"), req.getParameter("plaats"));
            for (LidDto d : dienst.lijst(true)) {
                out.println(d.naam() + " " + d.plaats()); // SAFE
            }
            for (LidDto d : dienst.lijst(false)) {
                out.println(d.nummer() + " " + d.naam()); // EXPECT
                out.println(d.plaats()); // EXPECT
            }
        }

        private final LidDienst dienst = new LidDienst(new GeheugenPlaats());
    }

    public static class Zoeken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String zoek = req.getParameter("zoek");
            List<Lid> gevonden = new ArrayList<>();
            for (Lid l : VAST) {
                if (zoek != null && l.getNaam().contains(zoek.trim())) gevonden.add(l);
            }
            if (gevonden.isEmpty()) {
                out.println("Niets gevonden voor " + zoek); // EXPECT
            }
            for (Lid l : gevonden) {
                out.println(l.getNaam()); // SAFE
            }
        }

        private static final List<Lid> VAST = List.of(new Lid(1, "Annie", "Goirle"), new Lid(2, "Bart", "Oisterwijk"));
    }

    public static class Acties extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Actie> acties = new LinkedHashMap<>();
            acties.put("groet", new Groet());
            acties.put("klok", (r, m) -> m.put("uit", "het is laat"));
            acties.put("herhaal", (r, m) -> {
                m.put("uit", r.getParameter("tekst"));
                m.put("keer", "2");
            });
            Map<String, String> model = new HashMap<>();
            model.put("titel", "Acties");
            Actie a = acties.get(String.valueOf(req.getParameter("actie")));
            if (a == null) {
                out.println("Kies uit " + acties.keySet()); // SAFE
                return;
            }
            a.voerUit(req, model);
            new Beeld("<h1>${titel}</h1>").toon(model, out);
            out.println(model.get("uit")); // EXPECT
        }

        interface Actie {
            void voerUit(HttpServletRequest r, Map<String, String> model);
        }

        static class Groet implements Actie {
            @Override
            public void voerUit(HttpServletRequest r, Map<String, String> m) {
                m.put("uit", "Dag " + r.getParameter("naam"));
            }
        }

        static class Beeld {
            private final String sjabloon;

            Beeld(String sjabloon) {
                this.sjabloon = sjabloon;
            }

            void toon(Map<String, String> m, PrintWriter w) {
                w.println(sjabloon.replace("${titel}", m.get("titel"))); // SAFE
            }
        }
    }

    public static class Formulier extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Invulling f = new Invulling(req, "naam", "adres", "datum");
            f.eis("naam", s -> s.length() <= 8, "te lang");
            f.eis("datum", s -> s.matches("\\d{4}-\\d{2}-\\d{2}"), "geen datum");
            for (Map.Entry<String, String> e : f.fouten.entrySet()) {
                out.println(e.getKey() + ": " + e.getValue()); // SAFE
            }
            for (String v : f.velden()) {
                out.println("<input value='" + f.waarde(v) + "'>"); // EXPECT
            }
            if (f.fouten.isEmpty()) {
                out.println("Bedankt " + f.waarde("naam")); // EXPECT
            }
        }

        static class Invulling {
            private final Map<String, String> waarden = new LinkedHashMap<>();
            final Map<String, String> fouten = new LinkedHashMap<>();

            Invulling(HttpServletRequest r, String... namen) {
                for (String n : namen) {
                    String v = r.getParameter(n);
                    waarden.put(n, v == null ? "" : v);
                }
            }

            void eis(String n, Predicate<String> p, String fout) {
                if (!p.test(waarden.get(n))) fouten.put(n, fout);
            }

            Set<String> velden() {
                return waarden.keySet();
            }

            String waarde(String n) {
                return waarden.get(n).replace("'", "&#39;");
            }
        }
    }

    public static class Keten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Filter> filters = List.of(new Telfilter(), new Knipfilter(), (b, v) -> v.verder(b.metTekst(b.tekst + ".")));
            Bericht b = new Loop(filters, 0).verder(new Bericht("van mij", String.valueOf(req.getParameter("bericht"))));
            out.println(b.tekst); // EXPECT
            out.println(b.afzender); // SAFE
            List<Filter> schoon = List.of(new Knipfilter(), new Maskerfilter());
            Bericht c = new Loop(schoon, 0).verder(new Bericht("van mij", req.getParameter("bericht") + " "));
            out.println(c.tekst); // SAFE
        }

        static class Bericht {
            final String afzender;
            final String tekst;

            Bericht(String afzender, String tekst) {
                this.afzender = afzender;
                this.tekst = tekst;
            }

            Bericht metTekst(String t) {
                return new Bericht(afzender, t);
            }
        }

        interface Filter {
            Bericht doe(Bericht b, Loop verder);
        }

        static class Loop {
            private final List<Filter> f;
            private final int i;

            Loop(List<Filter> f, int i) {
                this.f = f;
                this.i = i;
            }

            Bericht verder(Bericht b) {
                return i == f.size() ? b : f.get(i).doe(b, new Loop(f, i + 1));
            }
        }

        static class Telfilter implements Filter {
            private int n;

            public Bericht doe(Bericht b, Loop v) {
                n++;
                return v.verder(b);
            }
        }

        static class Knipfilter implements Filter {
            public Bericht doe(Bericht b, Loop v) {
                String t = b.tekst;
                return v.verder(t.length() > 20 ? b.metTekst(t.substring(0, 20)) : b);
            }
        }

        static class Maskerfilter implements Filter {
            public Bericht doe(Bericht b, Loop v) {
                return v.verder(b.metTekst("m:" + ElfdePagina.Masker.over(b.tekst)));
            }
        }
    }
}
