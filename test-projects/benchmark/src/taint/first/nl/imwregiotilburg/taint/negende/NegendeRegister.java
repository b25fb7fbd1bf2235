package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Registers van behandelaars, gebeurtenissen, opdrachten met geschiedenis. */
public class NegendeRegister {

    interface Actie {
        String doe(String invoer);
    }

    static class Herhaal implements Actie {
        @Override
        public String doe(String invoer) {
            return invoer + invoer;
        }
    }

    static class Klok implements Actie {
        @Override
        public String doe(String invoer) {
            return "twaalf uur";
        }
    }

    static class ActieRegister {
        private final Map<String, Actie> acties = new HashMap<>();

        ActieRegister zet(String naam, Actie a) {
            acties.put(naam, a);
            return this;
        }

        Actie vind(String naam) {
            return acties.getOrDefault(naam, s -> "onbekende actie");
        }
    }

    public static class Acties extends HttpServlet {
        private final ActieRegister register = new ActieRegister()
                .zet("herhaal", new Herhaal())
                .zet("klok", new Klok())
                .zet("masker", NegendeScherm.Masker::over);
        private final ActieRegister stil = new ActieRegister()
                .zet("klok", new Klok())
                .zet("tel", s -> "tekens: " + (s == null ? 0 : s.length()));

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            out.println(register.vind("herhaal").doe(tekst)); // EXPECT
            out.println(register.vind("klok").doe(tekst)); // SAFE
            out.println(register.vind("masker").doe(tekst)); // SAFE
            out.println(register.vind("bestaatniet").doe(tekst)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String keuze = req.getParameter("actie");
            String tekst = req.getParameter("tekst");
            out.println(register.vind(keuze).doe(tekst)); // EXPECT
            out.println(stil.vind(keuze).doe(tekst)); // SAFE
        }
    }

    /** Register per klasse, als een kleine houder van diensten. */
    static class Diensten {
        private final Map<Class<?>, Object> perSoort = new HashMap<>();

        <T> void bind(Class<T> soort, T ding) {
            perSoort.put(soort, ding);
        }

        <T> T geef(Class<T> soort) {
            return soort.cast(perSoort.get(soort));
        }
    }

    static class Gebruiker {
        final String naam;

        Gebruiker(String naam) {
            this.naam = naam;
        }
    }

    static class Thema {
        final String kleur;

        Thema(String kleur) {
            this.kleur = kleur;
        }
    }

    public static class PerKlasse extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Diensten d = new Diensten();
            d.bind(Gebruiker.class, new Gebruiker(req.getParameter("naam")));
            d.bind(Thema.class, new Thema("blauw"));
            out.println(d.geef(Gebruiker.class).naam); // EXPECT
            out.println(d.geef(Thema.class).kleur); // SAFE
            d.bind(Gebruiker.class, new Gebruiker("gast"));
            out.println(d.geef(Gebruiker.class).naam); // SAFE
        }
    }

    /** Gebeurtenissen met luisteraars per klasse. */
    static class Bus {
        private final Map<Class<?>, List<Consumer<Object>>> luisteraars = new LinkedHashMap<>();

        <E> void luister(Class<E> soort, Consumer<? super E> c) {
            luisteraars.computeIfAbsent(soort, k -> new ArrayList<>()).add(o -> c.accept(soort.cast(o)));
        }

        void meld(Object gebeurtenis) {
            for (Consumer<Object> c : luisteraars.getOrDefault(gebeurtenis.getClass(), List.of())) {
                c.accept(gebeurtenis);
            }
        }
    }

    record Ingelogd(String wie, String hoe) {
    }

    record Uitgelogd(String wie) {
    }

    public static class Gebeurtenissen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bus bus = new Bus();
            List<String> journaal = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            bus.luister(Ingelogd.class, e -> out.println("in: " + e.wie())); // EXPECT
            bus.luister(Ingelogd.class, e -> out.println("via " + e.hoe())); // SAFE
            bus.luister(Uitgelogd.class, e -> out.println("uit: " + e.wie())); // SAFE
            bus.luister(Ingelogd.class, e -> journaal.add(e.wie()));
            bus.luister(Ingelogd.class, e -> codes.add("IN"));
            bus.meld(new Ingelogd(req.getParameter("naam"), "formulier"));
            bus.meld(new Uitgelogd("systeem"));
            out.println(journaal); // EXPECT
            out.println(codes); // SAFE
        }
    }

    /** Klassieke luisteraars. */
    interface Luisteraar {
        void bijBericht(String onderwerp, String tekst);
    }

    static class Kanaal {
        private final List<Luisteraar> lijst = new ArrayList<>();

        void voegToe(Luisteraar l) {
            lijst.add(l);
        }

        void zend(String onderwerp, String tekst) {
            for (Luisteraar l : lijst) {
                l.bijBericht(onderwerp, tekst);
            }
        }
    }

    static class Schrijver implements Luisteraar {
        private final PrintWriter out;

        Schrijver(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void bijBericht(String onderwerp, String tekst) {
            out.println(onderwerp); // SAFE
            out.println(tekst); // EXPECT
        }
    }

    static class Onthouder implements Luisteraar {
        String laatste = "niets";
        int aantal;

        @Override
        public void bijBericht(String onderwerp, String tekst) {
            laatste = tekst;
            aantal++;
        }
    }

    public static class Kanalen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kanaal nieuws = new Kanaal();
            Kanaal weer = new Kanaal();
            Onthouder bijNieuws = new Onthouder();
            Onthouder bijWeer = new Onthouder();
            nieuws.voegToe(new Schrijver(out));
            nieuws.voegToe(bijNieuws);
            weer.voegToe(bijWeer);
            nieuws.zend("nieuws", req.getParameter("bericht"));
            weer.zend("weer", "zonnig");
            out.println(bijNieuws.laatste); // EXPECT
            out.println(bijNieuws.aantal); // SAFE
            out.println(bijWeer.laatste); // SAFE
        }
    }

    /** Opdrachten met ongedaan maken. */
    interface Opdracht {
        void voerUit();

        void maakOngedaan();
    }

    static class Document {
        private final StringBuilder tekst = new StringBuilder();
        private String titel = "naamloos";
    }

    static class VoegTekstToe implements Opdracht {
        private final Document doc;
        private final String stuk;

        VoegTekstToe(Document doc, String stuk) {
            this.doc = doc;
            this.stuk = stuk;
        }

        @Override
        public void voerUit() {
            doc.tekst.append(stuk);
        }

        @Override
        public void maakOngedaan() {
            doc.tekst.setLength(doc.tekst.length() - stuk.length());
        }
    }

    static class ZetTitel implements Opdracht {
        private final Document doc;
        private final String nieuw;
        private String oud;

        ZetTitel(Document doc, String nieuw) {
            this.doc = doc;
            this.nieuw = nieuw;
        }

        @Override
        public void voerUit() {
            oud = doc.titel;
            doc.titel = nieuw;
        }

        @Override
        public void maakOngedaan() {
            doc.titel = oud;
        }
    }

    static class Geschiedenis {
        private final Deque<Opdracht> gedaan = new ArrayDeque<>();

        void doe(Opdracht o) {
            o.voerUit();
            gedaan.push(o);
        }

        void terug() {
            if (!gedaan.isEmpty()) {
                gedaan.pop().maakOngedaan();
            }
        }
    }

    public static class Schrijfmachine extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Document doc = new Document();
            Document ander = new Document();
            Geschiedenis g = new Geschiedenis();
            g.doe(new VoegTekstToe(doc, req.getParameter("tekst")));
            g.doe(new ZetTitel(ander, "Notulen"));
            out.println(doc.tekst); // EXPECT
            out.println(doc.titel); // SAFE
            out.println(ander.titel); // SAFE
            out.println(ander.tekst); // SAFE
            ZetTitel eerste = new ZetTitel(doc, req.getParameter("titel"));
            g.doe(eerste);
            out.println(doc.titel); // EXPECT
            g.doe(new ZetTitel(doc, "Verslag"));
            out.println(doc.titel); // SAFE
            g.terug();
            out.println(doc.titel); // EXPECT
        }
    }

    /** Tabel van methoden, gevuld in een statisch blok. */
    static final Map<String, Function<HttpServletRequest, String>> PAGINAS = new HashMap<>();

    static {
        PAGINAS.put("groet", NegendeRegister::groet);
        PAGINAS.put("over", NegendeRegister::over);
    }

    static String groet(HttpServletRequest r) {
        return "Hallo " + r.getParameter("naam");
    }

    static String over(HttpServletRequest r) {
        return r.getParameter("naam") == null ? "Over ons" : "Over u";
    }

    public static class Paginas extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(PAGINAS.get("groet").apply(req)); // EXPECT
            out.println(PAGINAS.get("over").apply(req)); // SAFE
            Function<HttpServletRequest, String> f = PAGINAS.get(req.getParameter("actie"));
            if (f != null) {
                out.println(f.apply(req)); // EXPECT
            }
        }
    }
}
