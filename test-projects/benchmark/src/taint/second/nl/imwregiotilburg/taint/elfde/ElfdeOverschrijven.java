package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeOverschrijven {
    static class Punt {
        String x = "0";
        String y = "0";
    }

    public static class Lokaal extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            s = "schoon";
            out.println(s); // SAFE
            s = req.getParameter("naam");
            out.println(s); // EXPECT
            s = null;
            out.println(s); // SAFE
        }
    }

    public static class Veld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Punt p = new Punt();
            p.x = req.getParameter("x");
            p.y = req.getParameter("y");
            p.x = "1";
            out.println(p.x); // SAFE
            out.println(p.y); // EXPECT
        }
    }

    public static class Zelf extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            s = s + "a";
            s = s.isEmpty() ? s : s.substring(1);
            out.println(s); // EXPECT
            String t = "a";
            t = t + "b";
            out.println(t); // SAFE
        }
    }

    public static class EenPad extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Punt p = new Punt();
            p.x = req.getParameter("x");
            if ("kaal".equals(req.getParameter("stijl"))) {
                p.x = "kaal";
                out.println(p.x); // SAFE
            }
            out.println(p.x); // EXPECT
        }
    }

    public static class BeidePaden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Punt p = new Punt();
            p.x = req.getParameter("x");
            if ("kaal".equals(req.getParameter("stijl"))) {
                p.x = "kaal";
            } else {
                p.x = "vol";
            }
            out.println(p.x); // SAFE
            p.x = p.x + req.getParameter("y");
            out.println(p.x); // EXPECT
        }
    }

    public static class MisschienAnder extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Punt p = new Punt();
            Punt q = new Punt();
            p.x = req.getParameter("x");
            Punt r = "rood".equals(req.getParameter("kleur")) ? p : q;
            r.x = "gewist";
            out.println(p.x); // EXPECT
            out.println(q.x); // SAFE
            out.println(r.x); // SAFE
        }
    }

    public static class InMethode extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Punt p = new Punt();
            p.x = req.getParameter("x");
            p.y = req.getParameter("y");
            wisX(p);
            out.println(p.x); // SAFE
            out.println(p.y); // EXPECT
            Punt q = new Punt();
            q.x = req.getParameter("x");
            wisKopie(q);
            out.println(q.x); // EXPECT
        }

        private static void wisX(Punt p) {
            p.x = "leeg";
        }

        private static void wisKopie(Punt p) {
            p = new Punt();
            p.x = "leeg";
        }
    }

    public static class LusWis extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "";
            for (String w : new String[] {req.getParameter("a"), req.getParameter("b")}) {
                s = w;
                s = "vast";
            }
            out.println(s); // SAFE
            for (String w : new String[] {"a", req.getParameter("b"), "c"}) {
                out.println(s); // EXPECT
                s = w;
            }
            out.println(s); // SAFE
        }
    }

    public static class BouwerWis extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder sb = new StringBuilder();
            sb.append(req.getParameter("naam"));
            out.println(sb); // EXPECT
            sb.setLength(0);
            sb.append("vers");
            out.println(sb); // SAFE
            StringBuilder tb = sb;
            tb.append(req.getParameter("naam"));
            out.println(sb); // EXPECT
            sb = new StringBuilder("nieuw");
        }
    }
}
