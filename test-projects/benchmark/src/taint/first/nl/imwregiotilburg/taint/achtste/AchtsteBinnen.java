package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Binnenklassen, plaatselijke en naamloze klassen. */
public class AchtsteBinnen {

    static class Gezin {
        private String achternaam;
        private String stad = "Goirle";

        Gezin(String achternaam) {
            this.achternaam = achternaam;
        }

        Lid lid(String voornaam) {
            return new Lid(voornaam);
        }

        class Lid {
            private final String voornaam;

            Lid(String voornaam) {
                this.voornaam = voornaam;
            }

            String volledig() {
                return voornaam + " " + achternaam;
            }

            String kort() {
                return voornaam;
            }

            String woont() {
                return Gezin.this.stad;
            }

            void trouw(String nieuw) {
                achternaam = nieuw;
            }
        }
    }

    /** Een binnenklasse leest het buitenste object. */
    public static class Gezinnen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Gezin een = new Gezin(p);
            Gezin twee = new Gezin("Jansen");
            PrintWriter out = resp.getWriter();
            out.println(een.lid("Kim").volledig()); // EXPECT
            out.println(een.lid("Kim").kort()); // SAFE
            out.println(een.lid("Kim").woont()); // SAFE
            out.println(twee.lid("Kim").volledig()); // SAFE
            Gezin.Lid lid = twee.new Lid("Sam");
            lid.trouw(p);
            out.println(twee.lid("Bo").volledig()); // EXPECT
        }
    }

    /** Een plaatselijke klasse vangt een variabele. */
    public static class Plaatselijk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            final String gevangen = req.getParameter("p");
            final String vast = "vast";
            class Toner {
                private final String eigen;

                Toner(String eigen) {
                    this.eigen = eigen;
                }

                String alles() {
                    return eigen + gevangen;
                }

                String eigen() {
                    return eigen + vast;
                }
            }
            Toner t = new Toner("e:");
            PrintWriter out = resp.getWriter();
            out.println(t.alles()); // EXPECT
            out.println(t.eigen()); // SAFE
            out.println(new Toner(gevangen).eigen()); // EXPECT
        }
    }

    interface Taak {
        String doe(String s);
    }

    /** Naamloze klassen. */
    public static class Naamloos extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Taak door = new Taak() {
                @Override
                public String doe(String s) {
                    return "door " + s;
                }
            };
            Taak dicht = new Taak() {
                @Override
                public String doe(String s) {
                    return "dicht";
                }
            };
            Taak lek = new Taak() {
                @Override
                public String doe(String s) {
                    return s + p;
                }
            };
            PrintWriter out = resp.getWriter();
            out.println(door.doe(p)); // EXPECT
            out.println(door.doe("x")); // SAFE
            out.println(dicht.doe(p)); // SAFE
            out.println(lek.doe("x")); // EXPECT
        }
    }

    /** Een naamloze klasse met een toestand. */
    public static class Toestand extends HttpServlet {
        abstract static class Verzamelaar {
            abstract void neem(String s);

            abstract String geef();
        }

        private static Verzamelaar laatste() {
            return new Verzamelaar() {
                private String bewaard = "";

                @Override
                void neem(String s) {
                    bewaard = s;
                }

                @Override
                String geef() {
                    return bewaard;
                }
            };
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Verzamelaar a = laatste();
            Verzamelaar b = laatste();
            a.neem(req.getParameter("p"));
            b.neem("vast");
            PrintWriter out = resp.getWriter();
            out.println(a.geef()); // EXPECT
            out.println(b.geef()); // SAFE
        }
    }

    /** Een naamloze klasse die zelf schrijft. */
    public static class SchrijftZelf extends HttpServlet {
        interface Afdruk {
            void af(String s);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            final PrintWriter out = resp.getWriter();
            final String p = req.getParameter("p");
            Afdruk vet = new Afdruk() {
                @Override
                public void af(String s) {
                    out.println("<b>" + s + "</b>"); // EXPECT
                }
            };
            Afdruk cursief = new Afdruk() {
                @Override
                public void af(String s) {
                    out.println("<i>" + s + "</i>"); // SAFE
                }
            };
            vet.af(p);
            cursief.af("titel");
        }
    }

    /** De servlet zelf is de buitenklasse. */
    public static class BuitenServlet extends HttpServlet {
        private String voorvoegsel = "v:";

        private class Regel {
            final String tekst;

            Regel(String tekst) {
                this.tekst = tekst;
            }

            String maak() {
                return voorvoegsel + tekst;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Regel r = new Regel(req.getParameter("p"));
            Regel s = new Regel("regel");
            resp.getWriter().println(r.maak()); // EXPECT
            resp.getWriter().println(s.maak()); // SAFE
        }
    }

    /** Een vergelijker als naamloze klasse: alleen de volgorde verandert. */
    public static class Sorteren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            final String p = req.getParameter("p");
            List<String> vast = new ArrayList<>(List.of("aa", "b"));
            List<String> vuil = new ArrayList<>(List.of("aa", "b"));
            vuil.add(p);
            Comparator<String> opLengte = new Comparator<>() {
                @Override
                public int compare(String x, String y) {
                    return Integer.compare(x.length(), y.length());
                }
            };
            vast.sort(opLengte);
            vuil.sort(Comparator.nullsFirst(opLengte));
            PrintWriter out = resp.getWriter();
            out.println(vast.get(0)); // SAFE
            out.println(vuil.get(2)); // EXPECT
        }
    }

    /** Een geneste statische klasse met een initialisatieblok. */
    public static class Blok extends HttpServlet {
        static class Kaart {
            String voor;
            String achter;

            {
                achter = "blanco";
            }

            Kaart(String voor) {
                this.voor = voor;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            final String p = req.getParameter("p");
            Kaart k = new Kaart(p);
            Kaart dubbel = new Kaart("voor") {
                {
                    achter = p;
                }
            };
            PrintWriter out = resp.getWriter();
            out.println(k.voor); // EXPECT
            out.println(k.achter); // SAFE
            out.println(dubbel.achter); // EXPECT
            out.println(dubbel.voor); // SAFE
        }
    }
}
