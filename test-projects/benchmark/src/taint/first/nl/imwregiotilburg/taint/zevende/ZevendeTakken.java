package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** ZevendeTakken, overschrijven, schoonmaken, keuzelijsten. */
public class ZevendeTakken {

    private static final boolean PROEF = false;
    private static final int STAND = 3;

    public static class DodeTak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String s = "vast";
            if (PROEF) {
                s = q.getParameter("naam");
            }
            out.println(s); // SAFE
            String t = "vast";
            if (STAND * 2 == 6) {
                t = q.getParameter("naam");
            }
            out.println(t); // EXPECT
            String u = q.getParameter("naam");
            if (STAND > 2) {
                u = "over";
            }
            out.println(u); // SAFE
        }
    }

    public static class Keuze extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String k = switch (q.getParameter("modus")) {
                case "links" -> "naar links";
                case "rechts" -> "naar rechts";
                default -> "rechtdoor";
            };
            out.println(k); // SAFE
            String v = switch (q.getParameter("modus")) {
                case "links" -> "naar links";
                case "rechts" -> "naar rechts";
                default -> q.getParameter("naam");
            };
            out.println(v); // EXPECT
            String w;
            switch (q.getParameter("modus")) {
                case "a":
                    w = q.getParameter("naam");
                case "b":
                    w = "doorgevallen";
                    break;
                default:
                    w = "overig";
            }
            out.println(w); // SAFE
        }
    }

    public static class Lijst extends HttpServlet {
        private static final Set<String> MAG = Set.of("rood", "groen");
        private static final Map<String, String> VERTAAL = Map.of("rood", "red", "groen", "green");

        static String vaste(String s) {
            for (String m : MAG) {
                if (m.equals(s)) {
                    return m;
                }
            }
            return "grijs";
        }

        static String bijna(String s) {
            for (String m : MAG) {
                if (m.equals(s)) {
                    return m;
                }
            }
            return s;
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(vaste(p)); // SAFE
            out.println(bijna(p)); // EXPECT
            out.println(VERTAAL.getOrDefault(p, "grey")); // SAFE
            out.println(VERTAAL.getOrDefault(p, p)); // EXPECT
            out.println(MAG.contains(p) ? "mag" : "mag niet"); // SAFE
        }
    }

    public static class Schoonmaken extends HttpServlet {
        static String halveDweil(String s) {
            if (s.length() > 8) {
                return ZevendePagina.verberg(s);
            }
            return s;
        }

        static String ontsmet(String s) {
            ZevendePagina.Masker.over(s);
            return s;
        }

        static String vergeten(String s) {
            return ZevendePagina.Masker.over("voor") + s;
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(ZevendePagina.Masker.over(p)); // SAFE
            out.println(ZevendePagina.verberg(p)); // SAFE
            out.println(ZevendePagina.maakSchoon(p)); // EXPECT
            out.println(halveDweil(p)); // EXPECT
            out.println(ontsmet(p)); // EXPECT
            out.println(vergeten(p)); // EXPECT
            out.println(vergeten(ZevendePagina.Masker.over(p))); // SAFE
        }
    }

    public static class Overschreven extends HttpServlet {
        private String veld;

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String s = q.getParameter("naam");
            s = s.length() + " tekens";
            out.println(s); // SAFE
            synchronized (this) {
                veld = q.getParameter("naam");
                veld += "!";
                out.println(veld); // EXPECT
                veld = "";
                out.println(veld); // SAFE
            }
        }
    }

    public static class Beslist extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            boolean toon = "toon".equals(q.getParameter("modus"));
            String s = toon ? p : "verborgen";
            out.println(s); // EXPECT
            out.println(toon ? "verborgen" : s); // SAFE
            String t = null;
            if (!toon) {
                t = p;
            }
            if (toon) {
                out.println("t=" + t); // SAFE
            } else {
                out.println("t=" + t); // EXPECT
            }
        }
    }

    public static class Lussen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String a = "a";
            String b = "b";
            String c = q.getParameter("naam");
            for (int i = 0; i < 3; i++) {
                out.println("ronde " + a); // EXPECT
                a = b;
                b = c;
                if (i == 0) {
                    out.println("eerst " + a); // SAFE
                }
            }
            String d = q.getParameter("naam");
            do {
                d = "vast";
            } while (d.isEmpty());
            out.println(d); // SAFE
            String e = "e";
            int n = 0;
            while (true) {
                if (n++ > 2) {
                    break;
                }
                e = e + q.getParameter("naam");
            }
            out.println(e); // EXPECT
            buiten:
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    if (j == 1) {
                        continue buiten;
                    }
                    e = "ij" + i + j;
                }
            }
            out.println(e); // SAFE
        }
    }

    public static class VroegTerug extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            String s = p;
            if (!p.matches("[0-9]+")) {
                s = "geen getal";
                out.println(s); // SAFE
                return;
            }
            int n = Integer.parseInt(p);
            out.println("getal " + n); // SAFE
        }
    }

    public static class ZeldzaamPad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String g = q.getParameter("getal");
            String s = "gewoon";
            String t = "gewoon";
            if (g.equals("1000")) {
                s = q.getParameter("naam");
                t = "duizend";
            }
            out.println(s); // EXPECT
            out.println(t); // SAFE
        }
    }
}
