package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeAliassen {

    static class Doos {
        String inhoud = "leeg";
        Doos buur;
    }

    public static class Aliassen1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Doos a = new Doos();
            Doos b = a;
            Doos c = new Doos();
            b.inhoud = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(a.inhoud); // EXPECT
            out.println(b.inhoud); // EXPECT
            out.println(c.inhoud); // SAFE
            c = b;
            out.println(c.inhoud); // EXPECT
            b = new Doos();
            out.println(b.inhoud); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Aliassen2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Doos een = new Doos();
            Doos twee = new Doos();
            een.buur = twee;
            twee.buur = een;
            een.buur.inhoud = req.getParameter("tekst");
            out.println(een.inhoud); // SAFE
            out.println(twee.inhoud); // EXPECT
            out.println(een.buur.buur.inhoud); // SAFE
            out.println(twee.buur.buur.inhoud); // EXPECT
            twee.inhoud = "schoon";
            out.println(een.buur.inhoud); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Aliassen3 extends HttpServlet {
        private Doos kies(Doos x, Doos y, boolean eerste) { return eerste ? x : y; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Doos x = new Doos(), y = new Doos();
            Doos z = kies(x, y, req.getParameter("aantal") != null);
            z.inhoud = req.getParameter("naam");
            out.println(x.inhoud); // EXPECT
            out.println(y.inhoud); // EXPECT
            Doos p = new Doos(), q = new Doos();
            Doos r = kies(p, q, true);
            r.inhoud = req.getParameter("adres");
            out.println(p.inhoud); // EXPECT
            out.println(q.inhoud); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Aliassen4 extends HttpServlet {
        private void vul(StringBuilder naar, String wat) { naar.append(wat); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder s = new StringBuilder("s:");
            StringBuilder t = s;
            StringBuilder u = new StringBuilder(s);
            vul(t, req.getParameter("naam"));
            out.println(s); // EXPECT
            out.println(u); // SAFE
            StringBuilder v = new StringBuilder(t);
            t.setLength(0);
            t.append("nieuw");
            out.println(s.toString()); // SAFE
            out.println(v.toString()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Aliassen5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> lijst = new ArrayList<>();
            List<String> zelfde = lijst;
            List<String> kopie = new ArrayList<>(lijst);
            List<String> uitzicht = Collections.unmodifiableList(lijst);
            zelfde.add(req.getParameter("naam"));
            out.println(lijst); // EXPECT
            out.println(kopie); // SAFE
            out.println(uitzicht.get(0)); // EXPECT
            kopie.add("vast");
            out.println(kopie.get(0)); // SAFE
            zelfde = kopie;
            out.println(zelfde.get(0)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Aliassen6 extends HttpServlet {
        private Doos bewaar;

        private void zet(Doos d) { this.bewaar = d; }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Doos mijn = new Doos();
            zet(mijn);
            out.println(bewaar.inhoud); // SAFE
            mijn.inhoud = req.getParameter("naam");
            out.println(this.bewaar.inhoud); // EXPECT
            Doos los = new Doos();
            los.inhoud = "los";
            zet(los);
            out.println(bewaar.inhoud); // SAFE
            out.println(mijn.inhoud); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Aliassen7 extends HttpServlet {
        static void wissel(Doos[] d) {
            Doos h = d[0];
            d[0] = d[1];
            d[1] = h;
        }

        static void wisselNiet(Doos a, Doos b) {
            Doos h = a;
            a = b;
            b = h;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Doos a = new Doos(), b = new Doos();
            a.inhoud = req.getParameter("naam");
            wisselNiet(a, b);
            out.println(b.inhoud); // SAFE
            out.println(a.inhoud); // EXPECT
            Doos[] ds = {a, b};
            wissel(ds);
            out.println(ds[0].inhoud); // SAFE
            out.println(ds[1].inhoud); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
