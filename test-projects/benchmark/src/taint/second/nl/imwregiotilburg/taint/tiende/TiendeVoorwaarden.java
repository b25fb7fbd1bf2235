package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeVoorwaarden {

    private static final boolean FOUTZOEKEN = false;
    private static final int VERSIE = 3;

    public static class Voorwaarden1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "begin";
            if (FOUTZOEKEN) s = req.getParameter("naam");
            out.println(s); // SAFE
            if (VERSIE > 2) s = req.getParameter("naam");
            out.println(s); // EXPECT
            if (VERSIE >= 3) s = "versie";
            out.println(s); // SAFE
            String t = VERSIE == 3 ? "drie" : req.getParameter("naam");
            out.println(t); // SAFE
            String u = VERSIE != 3 ? "drie" : req.getParameter("naam");
            out.println(u); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorwaarden2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            String r = "onbekend";
            if (s != null && s.length() > 3) {
                r = s;
            }
            out.println(r); // EXPECT
            if (s == null) {
                out.println(s); // SAFE
                return;
            }
            if (s.equals("beheer")) {
                r = "welkom beheer";
            } else {
                r = "welkom gast";
            }
            out.println(r); // SAFE
            if (s.isEmpty()) {
                out.println("leeg:" + s); // SAFE
            } else {
                out.println("vol:" + s); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorwaarden3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = req.getParameter("tekst");
            String actie = req.getParameter("actie");
            boolean toon = "over".equals(actie) || "herhaal".equals(actie);
            String x = toon ? tekst : "verborgen";
            out.println(x); // EXPECT
            if (!toon) {
                out.println(x); // SAFE
            }
            String y = "y";
            if (toon) y = tekst;
            if (toon) y = "schoon";
            out.println(y); // SAFE
            String z = "z";
            if (!toon) z = tekst;
            if (toon) out.println(z); // SAFE
            else out.println(z); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorwaarden4 extends HttpServlet {
        private boolean geldig(String s) {
            if (s == null || s.isEmpty()) return false;
            for (int i = 0; i < s.length(); i++) {
                if (s.charAt(i) < '0' || s.charAt(i) > '9') return false;
            }
            return true;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String nummer = req.getParameter("nummer");
            if (!geldig(nummer)) {
                out.println("ongeldig: " + nummer); // EXPECT
                out.println("ongeldig"); // SAFE
            }
            int waarde = geldig(nummer) ? Integer.parseInt(nummer) : -1;
            out.println(waarde); // SAFE
            out.println(geldig(nummer)); // SAFE
            String oordeel = waarde < 0 ? "laag" : waarde > 10 ? "hoog" : "midden";
            out.println(oordeel); // SAFE
            out.println(waarde < 0 ? nummer : oordeel); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorwaarden5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            int a = 7, b = 5;
            String r;
            if (a * b > 34) r = "groot";
            else r = s;
            out.println(r); // SAFE
            if ((a & 1) == 0) out.println(s); // SAFE
            if ((a & 1) == 1) out.println(s); // EXPECT
            boolean waar = a > b;
            boolean onwaar = !waar;
            String t = onwaar && s != null ? s : "kort";
            out.println(t); // SAFE
            String u = waar || s == null ? s : "kort";
            out.println(u); // EXPECT
            String leeg = null;
            out.println(leeg == null ? "niets" : s); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorwaarden6 extends HttpServlet {
        private static final String STAND = "kaal";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            String r = "?";
            switch (STAND) {
                case "vet": r = s; break;
                case "kaal": r = "kale tekst"; break;
                default: r = s + s;
            }
            out.println(r); // SAFE
            switch (req.getParameter("stijl") == null ? "" : req.getParameter("stijl")) {
                case "vet":
                    r = "<b>";
                case "kaal":
                    r += s;
                    break;
                case "dicht":
                    r = "dicht";
                    out.println(r); // SAFE
                    break;
                default:
                    r = "anders";
            }
            out.println(r); // EXPECT
            Object o = s;
            if (o instanceof Integer) r = s;
            else r = "geen getal";
            out.println(r); // SAFE
            if (o instanceof String t && t.length() > 1) out.println(t); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorwaarden7 extends HttpServlet {
        private int stand = 1;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            String[] woorden = {"een", "twee"};
            String k = woorden[0];
            if (woorden.length > 2) k = s;
            out.println(k); // SAFE
            stand = 4 - 2;
            if (stand == 2) k = "twee";
            else k = s;
            out.println(k); // SAFE
            do {
                k = s;
                if (stand > 0) break;
                k = "weg";
            } while (true);
            out.println(k); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
