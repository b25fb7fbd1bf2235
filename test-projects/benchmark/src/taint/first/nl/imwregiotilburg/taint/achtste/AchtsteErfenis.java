package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Overerving, koppelvlakken, generieke typen, records, enums, verzegelde typen. */
public class AchtsteErfenis {

    // ------------------------------------------------------------ dieren
    abstract static class Dier {
        protected String naam;

        Dier(String naam) {
            this.naam = naam;
        }

        abstract String geluid();

        String voorstellen() {
            return "Ik ben een dier";
        }
    }

    static class Hond extends Dier {
        Hond(String naam) {
            super(naam);
        }

        @Override
        String geluid() {
            return "woef";
        }

        @Override
        String voorstellen() {
            return "Ik ben " + naam;
        }
    }

    static class Papegaai extends Dier {
        Papegaai(String naam) {
            super(naam);
        }

        @Override
        String geluid() {
            return naam + "! " + naam + "!";
        }
    }

    /** Overschreven methoden. */
    public static class Dieren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("naam");
            Dier hond = new Hond(p);
            Dier vogel = new Papegaai(p);
            PrintWriter out = resp.getWriter();
            out.println(hond.geluid()); // SAFE
            out.println(vogel.geluid()); // EXPECT
            out.println(hond.voorstellen()); // EXPECT
            out.println(vogel.voorstellen()); // SAFE
            for (Dier d : List.of(hond, vogel)) {
                out.println(d.geluid()); // EXPECT
            }
        }
    }

    // ------------------------------------------------------------ super-aanroepen
    static class Grond {
        String maak(String s) {
            return s;
        }
    }

    static class Verdieping extends Grond {
        @Override
        String maak(String s) {
            return "<" + super.maak(s) + ">";
        }
    }

    static class Zolder extends Verdieping {
        @Override
        String maak(String s) {
            return "leeg" + super.maak("");
        }
    }

    /** Door super heen. */
    public static class Super extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            Grond g = new Verdieping();
            out.println(g.maak(p)); // EXPECT
            g = new Zolder();
            out.println(g.maak(p)); // SAFE
        }
    }

    // ------------------------------------------------------------ koppelvlak met standaardmethode
    interface Groet {
        String wie();

        default String groet() {
            return "Hallo " + wie();
        }
    }

    static class Gast implements Groet {
        private final String n;

        Gast(String n) {
            this.n = n;
        }

        @Override
        public String wie() {
            return n;
        }
    }

    static class Onbekende extends Gast {
        Onbekende(String n) {
            super(n);
        }

        @Override
        public String wie() {
            return "onbekende";
        }
    }

    static class Stille extends Gast {
        Stille(String n) {
            super(n);
        }

        @Override
        public String groet() {
            return "...";
        }
    }

    /** Standaardmethoden van een koppelvlak. */
    public static class Groeten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            Groet a = new Gast(p);
            Groet b = new Onbekende(p);
            Groet c = new Stille(p);
            out.println(a.groet()); // EXPECT
            out.println(b.groet()); // SAFE
            out.println(c.groet()); // SAFE
            out.println(c.wie()); // EXPECT
        }
    }

    // ------------------------------------------------------------ velden die elkaar verbergen
    static class Ouder {
        String veld = "ouder";

        String ouderVeld() {
            return veld;
        }
    }

    static class Kind extends Ouder {
        String veld = "kind";
    }

    /** Verborgen velden. */
    public static class Verborgen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Kind k = new Kind();
            k.veld = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(k.veld); // EXPECT
            out.println(((Ouder) k).veld); // SAFE
            out.println(k.ouderVeld()); // SAFE
        }
    }

    // ------------------------------------------------------------ generiek
    abstract static class Omzetter<A, B> {
        abstract B zet(A a);

        <C> Omzetter<A, C> dan(Omzetter<B, C> volgende) {
            Omzetter<A, B> zelf = this;
            return new Omzetter<>() {
                @Override
                C zet(A a) {
                    return volgende.zet(zelf.zet(a));
                }
            };
        }
    }

    static class Hoofdletters extends Omzetter<String, String> {
        @Override
        String zet(String s) {
            return s.toUpperCase();
        }
    }

    static class Teller extends Omzetter<String, Integer> {
        @Override
        Integer zet(String s) {
            return s.length();
        }
    }

    /** Generieke omzetters achter elkaar. */
    public static class Omzetters extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(new Hoofdletters().zet(p)); // EXPECT
            out.println(new Teller().zet(p)); // SAFE
            out.println(new Hoofdletters().dan(new Hoofdletters()).zet(p)); // EXPECT
            out.println(new Hoofdletters().dan(new Teller()).zet(p)); // SAFE
        }
    }

    // ------------------------------------------------------------ records
    record Adres(String straat, String plaats) {
        Adres {
            if (plaats == null) {
                plaats = "onbekend";
            }
        }

        Adres metPlaats(String p) {
            return new Adres(straat, p);
        }
    }

    record Persoon(String naam, Adres adres) {
        static Persoon anoniem(Adres a) {
            return new Persoon("anoniem", a);
        }

        String initiaal() {
            return naam.isEmpty() ? "" : naam.substring(0, 1);
        }
    }

    record Maat(int lengte) {
        Maat(String s) {
            this(s == null ? 0 : s.length());
        }
    }

    /** Records. */
    public static class Records extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            Adres a = new Adres(p, "Tilburg");
            out.println(a.straat()); // EXPECT
            out.println(a.plaats()); // SAFE
            out.println(a); // EXPECT
            out.println(a.metPlaats("Breda").straat()); // EXPECT
            Persoon wie = Persoon.anoniem(a);
            out.println(wie.naam()); // SAFE
            out.println(wie.initiaal()); // SAFE
            out.println(wie.adres().straat()); // EXPECT
            out.println(wie.adres().plaats()); // SAFE
            out.println(new Maat(p)); // SAFE
        }
    }

    // ------------------------------------------------------------ enums
    enum Vorm {
        HOOG {
            @Override
            String pas(String s) {
                return s.toUpperCase();
            }
        },
        STIL {
            @Override
            String pas(String s) {
                return "stilte";
            }
        };

        abstract String pas(String s);
    }

    enum Kleur {
        ROOD("#f00"), BLAUW("#00f");

        private final String code;

        Kleur(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Enums met lijven en velden. */
    public static class Enums extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(Vorm.HOOG.pas(p)); // EXPECT
            out.println(Vorm.STIL.pas(p)); // SAFE
            Kleur k = p.startsWith("K") ? Kleur.ROOD : Kleur.BLAUW;
            out.println(k); // SAFE
            out.println(k.code()); // SAFE
            for (Vorm v : Vorm.values()) {
                out.println(v.name() + " " + v.pas(p)); // EXPECT
            }
        }
    }

    /** Een enum gekozen met valueOf. */
    public static class Valueof extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("keuze");
            PrintWriter out = resp.getWriter();
            try {
                Kleur k = Kleur.valueOf(p);
                out.println(k.name()); // SAFE
                out.println(k.code()); // SAFE
            } catch (IllegalArgumentException e) {
                out.println("geen kleur: " + p); // EXPECT
            }
        }
    }

    // ------------------------------------------------------------ verzegeld
    sealed interface Figuur permits Cirkel, Tekstvak, Leeg {
    }

    record Cirkel(double straal) implements Figuur {
    }

    record Tekstvak(String tekst, String rand) implements Figuur {
    }

    static final class Leeg implements Figuur {
    }

    /** Verzegelde typen en patronen. */
    public static class Figuren extends HttpServlet {
        private static String inhoud(Figuur f) {
            if (f instanceof Tekstvak t && t.tekst() != null) {
                return t.tekst();
            } else if (f instanceof Cirkel c) {
                return "cirkel " + c.straal();
            }
            return "leeg";
        }

        private static String rand(Figuur f) {
            return f instanceof Tekstvak t ? t.rand() : "geen";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(inhoud(new Tekstvak(p, "dun"))); // EXPECT
            out.println(inhoud(new Cirkel(2.0))); // SAFE
            out.println(rand(new Tekstvak(p, "dun"))); // SAFE
            out.println(rand(new Tekstvak("t", p))); // EXPECT
            out.println(inhoud(new Leeg())); // SAFE
        }
    }

    /** Een Object dat op zijn type wordt gevraagd. */
    public static class OpType extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Object[] dingen = {p, 42, new StringBuilder("vast")};
            PrintWriter out = resp.getWriter();
            for (Object o : dingen) {
                if (o instanceof String s) {
                    out.println(s); // EXPECT
                } else if (o instanceof Integer i) {
                    out.println(i + 1); // SAFE
                }
            }
        }
    }

    // ------------------------------------------------------------ servlet met basisklasse
    abstract static class BasisServlet extends HttpServlet {
        protected abstract String titel(HttpServletRequest req);

        protected abstract String lijf(HttpServletRequest req);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println("<title>" + titel(req) + "</title>"); // SAFE
            out.println("<body>" + lijf(req) + "</body>"); // EXPECT
        }
    }

    /** De basisklasse schrijft, de onderklasse levert. */
    public static class Pagina extends BasisServlet {
        @Override
        protected String titel(HttpServletRequest req) {
            return "Pagina";
        }

        @Override
        protected String lijf(HttpServletRequest req) {
            return req.getParameter("lijf");
        }
    }
}
