package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Supplier;

public class TwaalfdeFabriek {
    public static class TweeProducten extends HttpServlet {
        static class Bord {
            private final String opschrift;

            private Bord(String opschrift) {
                this.opschrift = opschrift;
            }

            static Bord van(String opschrift) {
                return new Bord(opschrift);
            }

            String lees() {
                return opschrift;
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bord a = Bord.van("Verboden toegang");
            Bord b = Bord.van(req.getParameter("opschrift"));
            PrintWriter out = resp.getWriter();
            out.println(a.lees()); // SAFE
            out.println(b.lees()); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bouwer extends HttpServlet {
        static class Brief {
            private String aan = "";
            private String van = "";
            private String tekst = "";

            static class Maker {
                private final Brief brief = new Brief();

                Maker aan(String s) {
                    brief.aan = s;
                    return this;
                }

                Maker van(String s) {
                    brief.van = s;
                    return this;
                }

                Maker tekst(String s) {
                    brief.tekst = s;
                    return this;
                }

                Brief maak() {
                    return brief;
                }
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Brief eerste = new Brief.Maker().aan("Gemeente").van(request.getParameter("van")).tekst("Geachte").maak();
            Brief tweede = new Brief.Maker().aan("Rijk").van("Ik").maak();
            PrintWriter w = response.getWriter();
            w.println(eerste.van); // EXPECT
            w.println(eerste.aan); // SAFE
            w.println(eerste.tekst); // SAFE
            w.println(tweede.van); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Soorten extends HttpServlet {
        interface Vorm {
            String teken();
        }

        record Cirkel(String naam) implements Vorm {
            @Override
            public String teken() {
                return "(" + naam + ")";
            }
        }

        record Vierkant(String naam) implements Vorm {
            @Override
            public String teken() {
                return "[]";
            }
        }

        static Vorm maak(String soort, String naam) {
            switch (soort) {
                case "rond":
                    return new Cirkel(naam);
                default:
                    return new Vierkant(naam);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(maak("rond", naam).teken()); // EXPECT
            out.println(maak("recht", naam).teken()); // SAFE
            out.println(maak("rond", "zon").teken()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Leverancier extends HttpServlet {
        static class Winkel {
            private final Supplier<String> bron;

            Winkel(Supplier<String> bron) {
                this.bron = bron;
            }

            String koop() {
                return "Gekocht: " + bron.get();
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Winkel boeken = new Winkel(() -> req.getParameter("boek"));
            Winkel brood = new Winkel(() -> "volkoren");
            resp.getWriter().println(boeken.koop()); // EXPECT
            resp.getWriter().println(brood.koop()); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Teller extends HttpServlet {
        static class Etikettenmaker {
            private final String voorvoegsel;
            private int volgnummer;

            Etikettenmaker(String voorvoegsel) {
                this.voorvoegsel = voorvoegsel;
            }

            String volgende() {
                volgnummer++;
                return voorvoegsel + "-" + volgnummer;
            }

            int aantal() {
                return volgnummer;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Etikettenmaker eigen = new Etikettenmaker(req.getParameter("merk"));
            Etikettenmaker huis = new Etikettenmaker("huis");
            PrintWriter out = resp.getWriter();
            for (int i = 0; i < 2; i++) {
                out.println(eigen.volgende()); // EXPECT
                out.println(huis.volgende()); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class AbstracteFabriek extends HttpServlet {
        abstract static class Stijl {
            abstract String knop(String tekst);

            abstract String rand();

            static Stijl kies(boolean modern, String kleur) {
                return modern ? new Modern() : new Klassiek(kleur);
            }
        }

        static class Modern extends Stijl {
            @Override
            String knop(String tekst) {
                return "<button>" + tekst + "</button>";
            }

            @Override
            String rand() {
                return "geen";
            }
        }

        static class Klassiek extends Stijl {
            private final String kleur;

            Klassiek(String kleur) {
                this.kleur = kleur;
            }

            @Override
            String knop(String tekst) {
                return "<input type='button' value='OK'>";
            }

            @Override
            String rand() {
                return "1px solid " + kleur;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Stijl modern = Stijl.kies(true, req.getParameter("rand"));
            Stijl klassiek = Stijl.kies(false, req.getParameter("rand"));
            PrintWriter out = resp.getWriter();
            out.println(modern.rand()); // SAFE
            out.println(modern.knop(req.getParameter("tekst"))); // EXPECT
            out.println(klassiek.rand()); // EXPECT
            out.println(klassiek.knop(req.getParameter("tekst"))); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Hergebruik extends HttpServlet {
        static class Bouwer {
            private final StringBuilder sb = new StringBuilder();

            Bouwer regel(String s) {
                sb.append(s).append('\n');
                return this;
            }

            Bouwer opnieuw() {
                sb.setLength(0);
                return this;
            }

            String klaar() {
                return sb.toString();
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bouwer b = new Bouwer();
            b.regel("Beste").regel(req.getParameter("naam"));
            PrintWriter out = resp.getWriter();
            out.println(b.klaar()); // EXPECT
            out.println(b.opnieuw().regel("Groeten").klaar()); // SAFE
            b.regel(req.getParameter("groet2"));
            out.println(b.klaar()); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorraad extends HttpServlet {
        static class Prototype {
            String naam;
            String maat;

            Prototype(String naam, String maat) {
                this.naam = naam;
                this.maat = maat;
            }

            Prototype(Prototype p) {
                this(p.naam, p.maat);
            }

            Prototype metNaam(String n) {
                Prototype p = new Prototype(this);
                p.naam = n;
                return p;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Prototype basis = new Prototype("trui", "M");
            Prototype eigen = basis.metNaam(req.getParameter("naam"));
            Prototype afgeleid = new Prototype(eigen);
            PrintWriter out = resp.getWriter();
            out.println(basis.naam); // SAFE
            out.println(eigen.naam); // EXPECT
            out.println(afgeleid.naam); // EXPECT
            out.println(afgeleid.maat); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
