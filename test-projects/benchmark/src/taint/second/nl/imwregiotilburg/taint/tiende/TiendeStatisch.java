package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeStatisch {

    static String laatste = "niemand";
    static String vast = "vast";

    public static class Statisch1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println("vorige " + laatste); // EXPECT
            out.println(vast); // SAFE
            laatste = req.getParameter("naam");
            out.println(TiendeStatisch.laatste); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Statisch2 extends HttpServlet {
        private static final List<String> GESCHIEDENIS = new ArrayList<>();
        private static int bezoeken;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            bezoeken++;
            for (String s : GESCHIEDENIS) {
                out.println(s); // EXPECT
            }
            if (GESCHIEDENIS.size() > 4) GESCHIEDENIS.clear();
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            GESCHIEDENIS.add(req.getParameter("tekst"));
            resp.getWriter().println("toegevoegd"); // SAFE
        }
    }

    static class Instellingen {
        private static final Map<String, String> M = new TreeMap<>();
        static String stijl = "kaal";
        static { M.put("taal", "nl"); }
        static String haal(String k) { return M.get(k); }
        static void zet(String k, String v) { M.put(k, v); }
        static void terug() { stijl = "kaal"; M.remove("kop"); }
    }

    public static class Statisch3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(Instellingen.haal("taal")); // SAFE
            Instellingen.zet("kop", req.getParameter("tekst"));
            Instellingen.stijl = req.getParameter("naam");
            out.println(Instellingen.haal("kop")); // EXPECT
            out.println(Instellingen.stijl); // EXPECT
            Instellingen.terug();
            out.println(Instellingen.haal("kop")); // SAFE
            out.println(Instellingen.stijl); // SAFE
            out.println(Instellingen.M); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Statisch4 extends HttpServlet {
        private static String a = "a", b = "b", c = "c";

        private static void schuif(String nieuw) {
            c = b;
            b = a;
            a = nieuw;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            a = "a";
            b = "b";
            c = "c";
            schuif(req.getParameter("naam"));
            out.println(a); // EXPECT
            out.println(b); // SAFE
            schuif("x");
            out.println(a); // SAFE
            out.println(b); // EXPECT
            out.println(c); // SAFE
            schuif("y");
            out.println(c); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Telling {
        static int nr;
        static Telling laatst;
        final String s;
        final int mijn;
        Telling(String s) { this.s = s; mijn = nr++; laatst = this; }
    }

    public static class Statisch5 extends HttpServlet {
        private static String[] plekken = {"p", "q"};

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Telling t = new Telling(req.getParameter("naam"));
            out.println(Telling.laatst.s); // EXPECT
            out.println(t.mijn + " " + Telling.nr); // SAFE
            Telling u = new Telling("u");
            out.println(Telling.laatst.s); // SAFE
            out.println(t.s + u.s); // EXPECT
            out.println(plekken[1]); // EXPECT
            out.println(plekken[0]); // SAFE
            plekken[1] = t.s;
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
