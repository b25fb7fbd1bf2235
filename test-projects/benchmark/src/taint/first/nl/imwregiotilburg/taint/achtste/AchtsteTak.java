package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

/** Takken, schakelaars en overschrijven. */
public class AchtsteTak {

    /** Takken op een vaste waarde. */
    public static class Dood extends HttpServlet {
        private static final boolean PROEF = false;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            if (PROEF) {
                out.println(p); // SAFE
            } else {
                out.println("echt"); // SAFE
            }
            String a = "vast";
            if (1 > 2) {
                a = p;
            }
            out.println(a); // SAFE
            String b = "vast";
            if (2 > 1) {
                b = p;
            }
            out.println(b); // EXPECT
            int n = 7 * 6;
            String c;
            if (n == 42) {
                c = "tweeenveertig";
            } else {
                c = p;
            }
            out.println(c); // SAFE
            boolean aan = true;
            out.println(aan ? "aan" : p); // SAFE
            out.println(!aan ? "uit" : p); // EXPECT
        }
    }

    /** Een tak op een instelling die nergens waar wordt. */
    public static class Instelling extends HttpServlet {
        private final boolean spraakzaam;

        public Instelling() {
            spraakzaam = false;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (spraakzaam) {
                resp.getWriter().println("details: " + p); // SAFE
            }
            resp.getWriter().println("kort: " + p); // EXPECT
        }
    }

    /** Schakelen op het verzoek: alleen vaste teksten of ook de waarde. */
    public static class Schakelaar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String keuze = req.getParameter("keuze");
            if (keuze == null) {
                return;
            }
            String kleur;
            switch (keuze) {
                case "rood":
                    kleur = "#ff0000";
                    break;
                case "blauw":
                    kleur = "#0000ff";
                    break;
                default:
                    kleur = "#000000";
            }
            String anders = switch (keuze) {
                case "rood" -> "r";
                case "blauw" -> "b";
                default -> keuze;
            };
            int nummer = switch (keuze) {
                case "een" -> 1;
                case "twee" -> 2;
                default -> {
                    int l = keuze.length();
                    yield l * 2;
                }
            };
            PrintWriter out = resp.getWriter();
            out.println(kleur); // SAFE
            out.println(anders); // EXPECT
            out.println(nummer); // SAFE
        }
    }

    /** Schakelen op een vaste waarde. */
    public static class VasteSchakelaar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            String letters = "ABC";
            char doel = letters.charAt(1);
            String x;
            switch (doel) {
                case 'A':
                    x = p;
                    break;
                case 'B':
                    x = "b";
                    break;
                default:
                    x = p + "!";
            }
            String y = "y";
            switch (letters.charAt(2)) {
                case 'A':
                    y = "a";
                    break;
                case 'C':
                    y = p;
                    break;
                default:
                    break;
            }
            PrintWriter out = resp.getWriter();
            out.println(x); // SAFE
            out.println(y); // EXPECT
        }
    }

    /** Doorvallen in een schakelaar. */
    public static class Doorvallen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            int stap = "1".equals(req.getParameter("keuze")) ? 1 : 2;
            StringBuilder b = new StringBuilder();
            StringBuilder c = new StringBuilder();
            switch (stap) {
                case 1:
                    b.append(p);
                    c.append("een");
                    // valt door
                case 2:
                    b.append("twee");
                    c.append("twee");
                    break;
                default:
                    c.append(p);
            }
            resp.getWriter().println(b); // EXPECT
            resp.getWriter().println("stap " + stap); // SAFE
        }
    }

    /** Plaatselijk overschrijven. */
    public static class Plaatselijk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String s = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(s); // EXPECT
            s = "nieuw";
            out.println(s); // SAFE
            s += req.getParameter("q");
            out.println(s); // EXPECT
            s = s.isEmpty() ? "leeg" : "gevuld";
            out.println(s); // SAFE
        }
    }

    static class Bakje {
        String v;
        String w;
    }

    /** Velden overschrijven. */
    public static class Velden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Bakje b = new Bakje();
            b.v = req.getParameter("p");
            b.w = b.v;
            b.v = "schoon";
            PrintWriter out = resp.getWriter();
            out.println(b.v); // SAFE
            out.println(b.w); // EXPECT
            b.w = null;
            out.println(b.w); // SAFE
            b = new Bakje();
            b.v = req.getHeader("Host");
            leeg(b);
            out.println(b.v); // SAFE
        }

        private static void leeg(Bakje b) {
            b.v = "";
            b.w = "";
        }
    }

    /** Overschrijven in een van de takken, of in alle. */
    public static class InTakken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            boolean ja = "ja".equals(req.getParameter("keuze"));
            String a = p;
            String b = p;
            if (ja) {
                a = "ja";
                b = "ja";
            } else {
                b = "nee";
            }
            PrintWriter out = resp.getWriter();
            out.println(a); // EXPECT
            out.println(b); // SAFE
        }
    }

    /** Tabelwaarden overschrijven en verwijderen. */
    public static class Tabelwaarden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Map<String, String> m = new HashMap<>();
            m.put("k", p);
            PrintWriter out = resp.getWriter();
            out.println(m.put("k", "nieuw")); // EXPECT
            out.println(m.get("k")); // SAFE
            m.put("l", p);
            out.println(m.remove("l")); // EXPECT
            out.println(m.get("l")); // SAFE
            m.putIfAbsent("k", p);
            out.println(m.get("k")); // SAFE
            m.putIfAbsent("n", p);
            out.println(m.get("n")); // EXPECT
        }
    }

    /** Statische velden. */
    public static class StatischVeld extends HttpServlet {
        private static String onthouden = "niets";
        private static String titel = "titel";

        private static void onthoud(String s) {
            onthouden = s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            onthoud(req.getParameter("p"));
            PrintWriter out = resp.getWriter();
            out.println(onthouden); // EXPECT
            out.println(titel); // SAFE
        }
    }

    static class Register {
        static String huidig;
    }

    /** Een statisch veld van een ander, meteen overschreven. */
    public static class StatischOverschreven extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            synchronized (Register.class) {
                Register.huidig = req.getParameter("p");
                resp.getWriter().println(Register.huidig); // EXPECT
                Register.huidig = "schoon";
                resp.getWriter().println(Register.huidig); // SAFE
            }
        }
    }

    /** Lussen: de waarde van de vorige ronde. */
    public static class Rondes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            String vorige = "start";
            String schoon = "start";
            PrintWriter out = resp.getWriter();
            for (int i = 0; i < 3; i++) {
                out.println(vorige); // EXPECT
                out.println(schoon); // SAFE
                vorige = p + i;
                schoon = "ronde " + i;
            }
            String w = p;
            do {
                w = "vervangen";
            } while (w == null);
            out.println(w); // SAFE
        }
    }

    /** Vroeg terug. */
    public static class Vroeg extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("keuze");
            PrintWriter out = resp.getWriter();
            if (p == null) {
                out.println("ontbreekt"); // SAFE
                return;
            }
            if (p.equals("ja") || p.equals("nee")) {
                out.println(p.equals("ja") ? "akkoord" : "geweigerd"); // SAFE
                return;
            }
            out.println("onbekend antwoord " + p); // EXPECT
        }
    }
}
