package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ontwerppatronen. */
public class AchtstePatroon {

    // ---------------------------------------------------------- waarnemer
    interface Luisteraar {
        void gebeurd(String wat);
    }

    static class Onderwerp {
        private final List<Luisteraar> luisteraars = new ArrayList<>();

        void meldAan(Luisteraar l) {
            luisteraars.add(l);
        }

        void meld(String s) {
            for (Luisteraar l : luisteraars) {
                l.gebeurd(s);
            }
        }
    }

    static class Notulist implements Luisteraar {
        private String laatste = "niets";

        @Override
        public void gebeurd(String wat) {
            laatste = wat;
        }

        String laatste() {
            return laatste;
        }
    }

    static class Turver implements Luisteraar {
        private int aantal;

        @Override
        public void gebeurd(String wat) {
            aantal++;
        }

        int aantal() {
            return aantal;
        }
    }

    /** De waarnemer. */
    public static class Waarnemer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Onderwerp vuil = new Onderwerp();
            Onderwerp rein = new Onderwerp();
            Notulist n1 = new Notulist();
            Notulist n2 = new Notulist();
            Turver t = new Turver();
            vuil.meldAan(n1);
            vuil.meldAan(t);
            rein.meldAan(n2);
            vuil.meld(req.getParameter("p"));
            rein.meld("rust");
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", n1.laatste()); // EXPECT
            out.printf("%s%n", n2.laatste()); // SAFE
            out.printf("%s%n", t.aantal()); // SAFE
        }
    }

    // ---------------------------------------------------------- bezoeker
    interface Deel {
        <R> R ontvang(Bezoeker<R> b);
    }

    interface Bezoeker<R> {
        R bijTekst(Tekstdeel t);

        R bijLijn(Lijndeel l);
    }

    static class Tekstdeel implements Deel {
        final String t;

        Tekstdeel(String t) {
            this.t = t;
        }

        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.bijTekst(this);
        }
    }

    static class Lijndeel implements Deel {
        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.bijLijn(this);
        }
    }

    static class Afdrukker implements Bezoeker<String> {
        @Override
        public String bijTekst(Tekstdeel t) {
            return t.t;
        }

        @Override
        public String bijLijn(Lijndeel l) {
            return "----";
        }
    }

    static class Meter implements Bezoeker<Integer> {
        @Override
        public Integer bijTekst(Tekstdeel t) {
            return String.valueOf(t.t).length();
        }

        @Override
        public Integer bijLijn(Lijndeel l) {
            return 4;
        }
    }

    /** De bezoeker. */
    public static class Bezoek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Deel tekst = new Tekstdeel(req.getParameter("p"));
            Deel lijn = new Lijndeel();
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", tekst.ontvang(new Afdrukker())); // EXPECT
            out.printf("%s%n", lijn.ontvang(new Afdrukker())); // SAFE
            out.printf("%s%n", tekst.ontvang(new Meter())); // SAFE
            StringBuilder b = new StringBuilder();
            for (Deel d : List.of(lijn, tekst)) {
                b.append(d.ontvang(new Afdrukker()));
            }
            out.printf("%s%n", b); // EXPECT
        }
    }

    // ---------------------------------------------------------- opdracht
    interface Opdracht {
        void voerUit();

        void draaiTerug();
    }

    static class Tekstvel {
        private String inhoud = "";

        String inhoud() {
            return inhoud;
        }
    }

    static class Schrijfopdracht implements Opdracht {
        private final Tekstvel vel;
        private final String nieuw;
        private String oud;

        Schrijfopdracht(Tekstvel vel, String nieuw) {
            this.vel = vel;
            this.nieuw = nieuw;
        }

        @Override
        public void voerUit() {
            oud = vel.inhoud;
            vel.inhoud = nieuw;
        }

        @Override
        public void draaiTerug() {
            vel.inhoud = oud;
        }
    }

    /** De opdracht, met een ongedaan-stapel. */
    public static class Opdrachten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Deque<Opdracht> gedaan = new ArrayDeque<>();
            Tekstvel a = new Tekstvel();
            Tekstvel b = new Tekstvel();
            Opdracht o1 = new Schrijfopdracht(a, req.getParameter("p"));
            Opdracht o2 = new Schrijfopdracht(b, "vast");
            for (Opdracht o : List.of(o1, o2)) {
                o.voerUit();
                gedaan.push(o);
            }
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", a.inhoud()); // EXPECT
            out.printf("%s%n", b.inhoud()); // SAFE
            out.printf("%s%n", gedaan.size()); // SAFE
            o1.draaiTerug();
            out.printf("%s%n", a.inhoud()); // SAFE
        }
    }

    // ---------------------------------------------------------- keten van verantwoordelijkheid
    abstract static class Schakel {
        private Schakel volgende;

        Schakel dan(Schakel s) {
            volgende = s;
            return s;
        }

        String behandel(String s) {
            return volgende == null ? s : volgende.behandel(s);
        }
    }

    static class Trimmer extends Schakel {
        @Override
        String behandel(String s) {
            return super.behandel(s == null ? "" : s.trim());
        }
    }

    static class Maskeerder extends Schakel {
        @Override
        String behandel(String s) {
            return super.behandel(AchtstePagina.Masker.over(s));
        }
    }

    static class Weigeraar extends Schakel {
        @Override
        String behandel(String s) {
            return "geweigerd";
        }
    }

    /** De keten. */
    public static class Keten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Schakel alleenTrim = new Trimmer();
            alleenTrim.dan(new Trimmer());
            Schakel metMasker = new Trimmer();
            metMasker.dan(new Maskeerder()).dan(new Trimmer());
            Schakel weiger = new Trimmer();
            weiger.dan(new Weigeraar());
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", alleenTrim.behandel(p)); // EXPECT
            out.printf("%s%n", metMasker.behandel(p)); // SAFE
            out.printf("%s%n", weiger.behandel(p)); // SAFE
        }
    }

    // ---------------------------------------------------------- strategie
    interface Strategie {
        String opmaak(String s);
    }

    static class Vet implements Strategie {
        @Override
        public String opmaak(String s) {
            return "<b>" + s + "</b>";
        }
    }

    static class Verborgen implements Strategie {
        @Override
        public String opmaak(String s) {
            return "<!-- verborgen -->";
        }
    }

    static class Opmaker {
        private Strategie strategie;

        Opmaker(Strategie s) {
            strategie = s;
        }

        void kies(Strategie s) {
            strategie = s;
        }

        String maak(String s) {
            return strategie.opmaak(s);
        }
    }

    /** De strategie, ook tussentijds gewisseld. */
    public static class Strategieen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Opmaker a = new Opmaker(new Vet());
            Opmaker b = new Opmaker(new Verborgen());
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", a.maak(p)); // EXPECT
            out.printf("%s%n", b.maak(p)); // SAFE
            a.kies(new Verborgen());
            out.printf("%s%n", a.maak(p)); // SAFE
            b.kies(new Vet());
            out.printf("%s%n", b.maak(p)); // EXPECT
        }
    }

    // ---------------------------------------------------------- sjabloonmethode
    abstract static class Rapport {
        final String maak(String invoer) {
            return kop() + lijf(invoer) + voet();
        }

        String kop() {
            return "<kop>";
        }

        abstract String lijf(String invoer);

        String voet() {
            return "<voet>";
        }
    }

    static class VolRapport extends Rapport {
        @Override
        String lijf(String invoer) {
            return invoer;
        }
    }

    static class LeegRapport extends Rapport {
        @Override
        String lijf(String invoer) {
            return invoer == null ? "niets" : "iets";
        }
    }

    /** De sjabloonmethode. */
    public static class Rapporten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            resp.getWriter().println(new VolRapport().maak(p)); // EXPECT
            resp.getWriter().println(new LeegRapport().maak(p)); // SAFE
        }
    }

    // ---------------------------------------------------------- eenling
    static final class Eenling {
        private static final Eenling HET = new Eenling();
        private String bericht = "";
        private String naam = "eenling";

        private Eenling() {
        }

        static Eenling pak() {
            return HET;
        }
    }

    /** De eenling: overal hetzelfde object. */
    public static class Eenlingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Eenling.pak().bericht = req.getParameter("p");
            resp.getWriter().println(Eenling.pak().bericht); // EXPECT
            resp.getWriter().println(Eenling.pak().naam); // SAFE
        }
    }

    // ---------------------------------------------------------- versierder en gevolmachtigde
    interface Dienst {
        String antwoord(String vraag);
    }

    static class Kern implements Dienst {
        @Override
        public String antwoord(String vraag) {
            return "u vroeg " + vraag;
        }
    }

    static class Versierder implements Dienst {
        private final Dienst binnen;

        Versierder(Dienst binnen) {
            this.binnen = binnen;
        }

        @Override
        public String antwoord(String vraag) {
            return "*" + binnen.antwoord(vraag) + "*";
        }
    }

    static class Bewaker implements Dienst {
        private final Dienst binnen;

        Bewaker(Dienst binnen) {
            this.binnen = binnen;
        }

        @Override
        public String antwoord(String vraag) {
            return binnen.antwoord(AchtstePagina.Masker.over(vraag));
        }
    }

    static class Geheugen implements Dienst {
        private final Dienst binnen;
        private final Map<String, String> bekend = new HashMap<>();

        Geheugen(Dienst binnen) {
            this.binnen = binnen;
        }

        @Override
        public String antwoord(String vraag) {
            return bekend.computeIfAbsent(vraag, binnen::antwoord);
        }
    }

    /** Versierders om een dienst. */
    public static class Versierders extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Dienst a = new Versierder(new Kern());
            Dienst b = new Versierder(new Bewaker(new Kern()));
            Dienst c = new Geheugen(new Kern());
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", a.antwoord(p)); // EXPECT
            out.printf("%s%n", b.antwoord(p)); // SAFE
            out.printf("%s%n", c.antwoord(p)); // EXPECT
            out.printf("%s%n", a.antwoord("hoe laat")); // SAFE
        }
    }

    // ---------------------------------------------------------- toestand
    interface Toestand {
        Toestand lees(char c, StringBuilder uit);
    }

    enum Standen implements Toestand {
        BUITEN {
            @Override
            public Toestand lees(char c, StringBuilder uit) {
                if (c == '<') {
                    return BINNEN;
                }
                uit.append(c);
                return this;
            }
        },
        BINNEN {
            @Override
            public Toestand lees(char c, StringBuilder uit) {
                return c == '>' ? BUITEN : this;
            }
        }
    }

    /** De toestand: merktekens eruit halen. */
    public static class Toestanden extends HttpServlet {
        private static String kaal(String s) {
            StringBuilder uit = new StringBuilder();
            Toestand t = Standen.BUITEN;
            for (char c : s.toCharArray()) {
                t = t.lees(c, uit);
            }
            return uit.toString();
        }

        private static Toestand eind(String s) {
            StringBuilder weg = new StringBuilder();
            Toestand t = Standen.BUITEN;
            for (char c : s.toCharArray()) {
                t = t.lees(c, weg);
            }
            return t;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", kaal(p)); // EXPECT
            out.printf("%s%n", kaal("<b>vet</b>")); // SAFE
            out.printf("%s%n", eind(p)); // SAFE
        }
    }

    // ---------------------------------------------------------- gebeurtenissenbus
    static class Bus {
        private final Map<String, List<Consumer<String>>> abonnees = new HashMap<>();

        void abonneer(String onderwerp, Consumer<String> c) {
            abonnees.computeIfAbsent(onderwerp, k -> new ArrayList<>()).add(c);
        }

        void publiceer(String onderwerp, String bericht) {
            for (Consumer<String> c : abonnees.getOrDefault(onderwerp, List.of())) {
                c.accept(bericht);
            }
        }
    }

    /** De bus: per onderwerp. */
    public static class Bussen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            Bus bus = new Bus();
            bus.abonneer("nieuws", s -> out.println("nieuws: " + s)); // EXPECT
            bus.abonneer("weer", s -> out.println("weer: " + s)); // SAFE
            bus.publiceer("nieuws", req.getParameter("p"));
            bus.publiceer("weer", "zonnig");
        }
    }

    // ---------------------------------------------------------- bemiddelaar
    static class Kamer {
        private final Map<String, Prater> leden = new HashMap<>();

        Prater nieuw(String naam) {
            Prater p = new Prater(this, naam);
            leden.put(naam, p);
            return p;
        }

        void stuur(String van, String aan, String tekst) {
            Prater p = leden.get(aan);
            if (p != null) {
                p.postbus.add(van + ": " + tekst);
            }
        }
    }

    static class Prater {
        private final Kamer kamer;
        private final String naam;
        private final List<String> postbus = new ArrayList<>();

        Prater(Kamer kamer, String naam) {
            this.kamer = kamer;
            this.naam = naam;
        }

        void zeg(String aan, String tekst) {
            kamer.stuur(naam, aan, tekst);
        }
    }

    /** De bemiddelaar. */
    public static class Bemiddelaar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Kamer k = new Kamer();
            Prater an = k.nieuw("an");
            Prater bo = k.nieuw("bo");
            an.zeg("bo", req.getParameter("p"));
            bo.zeg("an", "dank");
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", bo.postbus.get(0)); // EXPECT
            out.printf("%s%n", an.postbus.get(0)); // SAFE
            out.printf("%s%n", bo.naam); // SAFE
        }
    }
}
