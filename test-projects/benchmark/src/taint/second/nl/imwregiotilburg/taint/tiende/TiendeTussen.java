package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeTussen {

    static String zelf(String s) { return s; }
    static String negeer(String s) { return "genegeerd"; }
    static String tweede(String a, String b) { return b; }
    static String plak(String... delen) {
        StringBuilder sb = new StringBuilder();
        for (String d : delen) sb.append(d);
        return sb.toString();
    }
    static String achtste(String a, String b, String c, String d, String e, String f, String g, String h) { return h; }

    public static class Tussen1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(zelf(n)); // EXPECT
            out.println(zelf("vast")); // SAFE
            out.println(negeer(n)); // SAFE
            out.println(tweede(n, "b")); // SAFE
            out.println(tweede("a", n)); // EXPECT
            out.println(achtste(n, n, n, n, n, n, n, "h")); // SAFE
            out.println(achtste("a", "b", "c", "d", "e", "f", "g", n)); // EXPECT
            out.println(plak("a", n, "c")); // EXPECT
            out.println(plak("a", "b")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tussen2 extends HttpServlet {
        private String een(String s) { return twee(s); }
        private String twee(String s) { return drie(s + "2", "x"); }
        private String drie(String s, String t) { return vier(t, s); }
        private String vier(String s, String t) { return s.isEmpty() ? s : t; }
        private String vijf(String s) { return vier(s == null ? "n" : s, "vijf"); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(een(n)); // EXPECT
            out.println(een("een")); // SAFE
            out.println(vijf(n)); // SAFE
            out.println(twee(vijf(n))); // SAFE
            out.println(zelf(een(zelf(n)))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tussen3 extends HttpServlet {
        private void toon(PrintWriter out, String s) {
            out.println(s); // EXPECT
        }

        private void toonVast(PrintWriter out, String s) {
            out.println(s); // SAFE
        }

        private void toonTweede(PrintWriter out, String s, String t) {
            out.print(t); // SAFE
            if (s == null) return;
            out.print(s.trim()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            toon(out, "kop");
            toon(out, req.getParameter("naam"));
            toonVast(out, "kop");
            toonVast(out, zelf("voet"));
            toonVast(out, negeer(req.getParameter("naam")));
            toonTweede(out, req.getParameter("naam"), "t");
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Houder { String s = "-"; }

    public static class Tussen4 extends HttpServlet {
        private void vul(Houder h, HttpServletRequest req) { h.s = req.getParameter("naam"); }
        private void wis(Houder h) { h.s = "gewist"; }
        private void vulNieuw(Houder h, HttpServletRequest req) {
            h = new Houder();
            h.s = req.getParameter("naam");
        }
        private Houder maak(HttpServletRequest req) {
            Houder h = new Houder();
            vul(h, req);
            return h;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Houder a = new Houder(), b = new Houder(), c = new Houder();
            vul(a, req);
            vulNieuw(b, req);
            out.println(a.s); // EXPECT
            out.println(b.s); // SAFE
            out.println(c.s); // SAFE
            wis(a);
            out.println(a.s); // SAFE
            Houder d = maak(req);
            out.println(d.s); // EXPECT
            String t = d.s;
            wis(d);
            out.println(t); // EXPECT
            out.println(d.s); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tussen5 extends HttpServlet {
        private String bron(HttpServletRequest req, int welke) {
            switch (welke) {
                case 0: return req.getParameter("naam");
                case 1: return req.getHeader("Referer");
                default: return "standaard";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(bron(req, 0)); // EXPECT
            out.println(bron(req, 1)); // EXPECT
            out.println(bron(req, 2)); // SAFE
            out.println(negeer(bron(req, 0))); // SAFE
            out.println(tweede(bron(req, 1), bron(req, 5))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tussen6 extends HttpServlet {
        static class Stap {
            private final Stap volgende;
            private final String extra;
            Stap(Stap volgende, String extra) { this.volgende = volgende; this.extra = extra; }
            void doe(String in, PrintWriter out) {
                if (volgende != null) volgende.doe(in + extra, out);
                else out.println(in); // EXPECT
            }
            void doeStil(String in, PrintWriter out) {
                if (volgende != null) volgende.doeStil(extra, out);
                else out.println(in); // SAFE
            }
        }

        private static String eerste(String s, int n) { return n == 0 ? s : tweedeKeer(s, n - 1); }
        private static String tweedeKeer(String s, int n) { return n == 0 ? "op" : eerste(s, n - 1); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            Stap s = new Stap(new Stap(new Stap(null, "c"), "b"), "a");
            s.doe(n, out);
            s.doeStil(n, out);
            out.println(eerste(n, 4)); // EXPECT
            out.println(eerste(n, 3)); // SAFE
            out.println(tweedeKeer("dicht", 1)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
