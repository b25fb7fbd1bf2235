package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeAliassen {
    static class Kaart {
        String naam = "leeg";
        String plaats = "Tilburg";
        Kaart ander;
    }

    static class Doos {
        private Kaart kaart;

        Doos(Kaart kaart) {
            this.kaart = kaart;
        }

        Kaart kaart() {
            return kaart;
        }

        void vul(String s) {
            kaart.naam = s;
        }
    }

    public static class TweeNamen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart a = new Kaart();
            Kaart b = a;
            b.naam = req.getParameter("naam");
            out.println(a.naam); // EXPECT
            out.println(a.plaats); // SAFE
        }
    }

    public static class TweeObjecten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart a = new Kaart();
            Kaart b = new Kaart();
            a.naam = req.getParameter("naam");
            out.println(b.naam); // SAFE
            out.println(a.naam); // EXPECT
        }
    }

    public static class NaToewijzing extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart a = new Kaart();
            Kaart b = a;
            a = new Kaart();
            a.naam = req.getParameter("naam");
            out.println(b.naam); // SAFE
            b = a;
            out.println(b.naam); // EXPECT
        }
    }

    public static class ViaDoos extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart k = new Kaart();
            Doos een = new Doos(k);
            Doos twee = new Doos(k);
            Doos drie = new Doos(new Kaart());
            een.vul(req.getParameter("naam"));
            out.println(twee.kaart().naam); // EXPECT
            out.println(k.naam); // EXPECT
            out.println(drie.kaart().naam); // SAFE
        }
    }

    public static class Kring extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart a = new Kaart();
            Kaart b = new Kaart();
            a.ander = b;
            b.ander = a;
            a.ander.ander.naam = req.getParameter("tekst");
            out.println(a.naam); // EXPECT
            out.println(b.naam); // SAFE
            out.println(b.ander.ander.ander.naam); // EXPECT
        }
    }

    public static class Verwisseld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart x = new Kaart();
            Kaart y = new Kaart();
            x.naam = req.getParameter("naam");
            Kaart t = x;
            x = y;
            y = t;
            out.println(x.naam); // SAFE
            out.println(y.naam); // EXPECT
        }
    }

    public static class Voorwaardelijk extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart x = new Kaart();
            Kaart y = new Kaart();
            Kaart z = "rood".equals(req.getParameter("kleur")) ? x : y;
            z.naam = req.getParameter("naam");
            out.println(x.naam); // EXPECT
            out.println(y.naam); // EXPECT
            out.println(z.plaats); // SAFE
        }
    }

    public static class Parameters extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart k = new Kaart();
            zet(k, k, req.getParameter("bericht"));
            out.println(k.naam); // EXPECT
            out.println(k.plaats); // SAFE
            Kaart p = new Kaart();
            Kaart q = new Kaart();
            zet(p, q, req.getParameter("bericht"));
            out.println(q.naam); // EXPECT
        }

        private void zet(Kaart eerst, Kaart dan, String s) {
            eerst.naam = "niets";
            dan.naam = s;
        }
    }

    public static class LaterGevuld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart k = new Kaart();
            List<Kaart> lijst = new ArrayList<>();
            lijst.add(k);
            out.println(lijst.get(0).naam); // SAFE
            k.naam = req.getParameter("naam");
            out.println(lijst.get(0).naam); // EXPECT
        }
    }

    public static class Momentopname extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kaart k = new Kaart();
            String voor = k.naam;
            k.naam = req.getParameter("naam");
            String na = k.naam;
            k.naam = "weer leeg";
            out.println(voor); // SAFE
            out.println(na); // EXPECT
        }
    }
}
