package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Stromen tussen methoden. */
public class AchtsteAanroep {

    static String zelfde(String s) {
        return s;
    }

    static String altijd(String s) {
        return "altijd";
    }

    static String kies(String a, String b) {
        return b;
    }

    static <T> T generiek(T t) {
        return t;
    }

    /** Identiteit vanaf verschillende plaatsen. */
    public static class Identiteit extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            String x = zelfde(p);
            String y = zelfde("y");
            PrintWriter out = resp.getWriter();
            out.println(x); // EXPECT
            out.println(y); // SAFE
            out.println(altijd(p)); // SAFE
            out.println(generiek(p)); // EXPECT
            out.println(generiek("g")); // SAFE
        }
    }

    /** Welk argument komt terug? */
    public static class WelkArgument extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(kies(p, "vast")); // SAFE
            out.println(kies("vast", p)); // EXPECT
        }
    }

    /** Recursie. */
    public static class Recursie extends HttpServlet {
        private static String omgekeerd(String s) {
            if (s.isEmpty()) {
                return "";
            }
            return omgekeerd(s.substring(1)) + s.charAt(0);
        }

        private static int tel(String s) {
            return s.isEmpty() ? 0 : 1 + tel(s.substring(1));
        }

        private static String sterren(String s) {
            return s.isEmpty() ? "" : "*" + sterren(s.substring(1));
        }

        private static boolean even(int n, StringBuilder b, String s) {
            b.append(n).append(s);
            return n == 0 || oneven(n - 1, b, s);
        }

        private static boolean oneven(int n, StringBuilder b, String s) {
            return n != 0 && even(n - 1, b, s);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(omgekeerd(p)); // EXPECT
            out.println(tel(p)); // SAFE
            out.println(sterren(p)); // SAFE
            out.println(omgekeerd("vast")); // SAFE
            StringBuilder b = new StringBuilder();
            boolean uitkomst = even(4, b, p);
            out.println(b); // EXPECT
            out.println(uitkomst); // SAFE
            StringBuilder c = new StringBuilder();
            even(4, c, "-");
            out.println(c); // SAFE
        }
    }

    /** Een onbepaald aantal argumenten. */
    public static class Veel extends HttpServlet {
        private static String plak(String... delen) {
            StringBuilder b = new StringBuilder();
            for (String d : delen) {
                b.append(d).append(' ');
            }
            return b.toString();
        }

        private static String eerste(String... delen) {
            return delen[0];
        }

        private static int hoeveel(Object... delen) {
            return delen.length;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(plak("a", p, "b")); // EXPECT
            out.println(plak("a", "b")); // SAFE
            out.println(eerste(p, "x")); // EXPECT
            out.println(eerste("x", p)); // SAFE
            out.println(hoeveel(p, p, p)); // SAFE
        }
    }

    /** Een diepe keten van aanroepen. */
    public static class Diep extends HttpServlet {
        private String een(String s) {
            return twee(s + "1");
        }

        private String twee(String s) {
            return drie(s + "2");
        }

        private String drie(String s) {
            return vier(s + "3");
        }

        private String vier(String s) {
            return vijf(s + "4");
        }

        private String vijf(String s) {
            return zes(s, "5");
        }

        private String zes(String s, String t) {
            return zelfde(s) + t;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            resp.getWriter().println(een(req.getParameter("p"))); // EXPECT
            resp.getWriter().println(een("nul")); // SAFE
        }
    }

    /** De schrijver zit in een hulpmethode. */
    public static class SchrijfHulp extends HttpServlet {
        private void alinea(PrintWriter w, String s) {
            w.println("<p>" + s + "</p>"); // EXPECT
        }

        private void kop(PrintWriter w, String s) {
            w.println("<h1>" + s + "</h1>"); // SAFE
        }

        private void voet(PrintWriter w, String s, int n) {
            w.println("<hr>" + n); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter w = resp.getWriter();
            kop(w, "Welkom");
            alinea(w, "inleiding");
            alinea(w, p);
            voet(w, p, 3);
        }
    }

    /** Resultaat via een veld van de servlet zelf. */
    public static class ViaThis extends HttpServlet {
        static class Werk {
            private String invoer;
            private String uitvoer;
            private int stappen;

            void lees(HttpServletRequest req) {
                invoer = req.getParameter("p");
            }

            void reken() {
                uitvoer = "uit:" + invoer;
                stappen++;
            }

            void schrijf(PrintWriter w) {
                w.println(uitvoer); // EXPECT
                w.println(stappen); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Werk w = new Werk();
            w.lees(req);
            w.reken();
            w.schrijf(resp.getWriter());
        }
    }

    /** De bron zit in een hulpmethode, met een vaste naam of een meegegeven naam. */
    public static class BronHulp extends HttpServlet {
        private static String haal(HttpServletRequest r, String naam, String anders) {
            String v = r.getParameter(naam);
            return v != null ? v : anders;
        }

        private static boolean heeft(HttpServletRequest r, String naam) {
            return r.getParameter(naam) != null;
        }

        private static String vastOf(HttpServletRequest r, String naam) {
            return heeft(r, naam) ? "aanwezig" : "afwezig";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println(haal(req, "stad", "Tilburg")); // EXPECT
            out.println(heeft(req, "stad")); // SAFE
            out.println(vastOf(req, "stad")); // SAFE
        }
    }

    /** De methode verandert haar argument, niet de variabele van de aanroeper. */
    public static class Argument extends HttpServlet {
        private static void probeer(String s, String nieuw) {
            s = nieuw;
        }

        private static void vervang(StringBuilder b, String nieuw) {
            b = new StringBuilder(nieuw);
            b.append('!');
        }

        private static void voegToe(StringBuilder b, String nieuw) {
            b.append(nieuw);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            String s = "oud";
            StringBuilder b = new StringBuilder("oud");
            StringBuilder c = new StringBuilder("oud");
            probeer(s, p);
            vervang(b, p);
            voegToe(c, p);
            PrintWriter out = resp.getWriter();
            out.println(s); // SAFE
            out.println(b); // SAFE
            out.println(c); // EXPECT
        }
    }

    /** Overladen methoden. */
    public static class Overladen extends HttpServlet {
        private static String toon(Object o) {
            return "ding";
        }

        private static String toon(String s) {
            return s;
        }

        private static String toon(int n) {
            return "getal " + n;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(toon(p)); // EXPECT
            out.println(toon((Object) p)); // SAFE
            out.println(toon(p.length())); // SAFE
        }
    }

    /** Statisch begin en statische velden. */
    public static class Statisch extends HttpServlet {
        private static final String KOP;

        static {
            KOP = zelfde("kop");
        }

        private static String maak(String s) {
            return KOP + ":" + s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            out.println(KOP); // SAFE
            out.println(maak("s")); // SAFE
            out.println(maak(req.getQueryString())); // EXPECT
        }
    }
}
