package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeSessies {

    public static class Kenmerk extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            s.setAttribute("ks.naam", req.getParameter("naam"));
            s.setAttribute("ks.land", "NL");
            out.println(s.getAttribute("ks.naam")); // EXPECT
            out.println(s.getAttribute("ks.land")); // SAFE
            s.removeAttribute("ks.naam");
            out.println(s.getAttribute("ks.naam")); // SAFE
        }
    }

    public static class VorigVerzoek extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession(true);
            Object vorige = s.getAttribute("vv.zoek");
            if (vorige != null) {
                out.println("Vorige keer: " + vorige); // EXPECT
            }
            s.setAttribute("vv.zoek", req.getParameter("zoek"));
            Integer n = (Integer) s.getAttribute("vv.aantal");
            n = n == null ? 1 : n + 1;
            s.setAttribute("vv.aantal", n);
            out.println("Bezoek " + n); // SAFE
        }
    }

    public static class Verzoek extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            req.setAttribute("titel", "Overzicht");
            req.setAttribute("bericht", req.getParameter("bericht"));
            toon(req, out);
        }

        private void toon(HttpServletRequest r, PrintWriter w) {
            String titel = (String) r.getAttribute("titel");
            w.println(titel); // SAFE
            w.println(r.getAttribute("bericht")); // EXPECT
            r.setAttribute("bericht", titel);
            w.println(r.getAttribute("bericht")); // SAFE
        }
    }

    public static class Toepassing extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ServletContext ctx = getServletContext();
            Object oud = ctx.getAttribute("ta.laatste");
            ctx.setAttribute("ta.laatste", req.getParameter("naam"));
            ctx.setAttribute("ta.versie", "1.0");
            out.println(oud); // EXPECT
            out.println(ctx.getAttribute("ta.laatste")); // EXPECT
            out.println(ctx.getAttribute("ta.versie")); // SAFE
        }
    }

    public static class Mandje extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            @SuppressWarnings("unchecked")
            List<String> mand = (List<String>) s.getAttribute("mj.mand");
            if (mand == null) {
                mand = new ArrayList<>();
                s.setAttribute("mj.mand", mand);
            }
            if ("weg".equals(req.getParameter("actie"))) {
                mand.clear();
                out.println("leeg: " + mand); // SAFE
                return;
            }
            mand.add(req.getParameter("artikel"));
            for (String a : mand) {
                out.println(a); // EXPECT
            }
        }
    }

    public static class Gebruiker extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            Account g = (Account) s.getAttribute("gb.gebruiker");
            if (g == null) {
                g = new Account("gast");
                s.setAttribute("gb.gebruiker", g);
                out.println("Welkom " + g.naam); // SAFE
            } else {
                out.println("Welkom terug " + g.naam); // EXPECT
            }
            g.naam = req.getParameter("naam");
            out.println(g.rol); // SAFE
        }

        static class Account {
            String naam;
            final String rol;

            Account(String naam) {
                this.naam = naam;
                this.rol = "lezer";
            }
        }
    }

    public static class Sleutels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            String sleutel = "sl." + "taal";
            s.setAttribute(sleutel, req.getParameter("taal"));
            s.setAttribute(SLEUTEL, "licht");
            out.println(s.getAttribute("sl.taal")); // EXPECT
            out.println(s.getAttribute("sl.thema")); // SAFE
            s.setAttribute("sl.taal", "nl");
            s.setAttribute(SLEUTEL, req.getParameter("thema"));
            out.println(s.getAttribute("sl." + "thema")); // EXPECT
        }

        private static final String SLEUTEL = "sl.thema";
    }

    public static class Gemengd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            ServletContext c = getServletContext();
            req.setAttribute("gm.x", "verzoek");
            s.setAttribute("gm.x", req.getParameter("x"));
            c.setAttribute("gm.x", "context");
            out.println(s.getAttribute("gm.x")); // EXPECT
            out.println(c.getAttribute("gm.x")); // SAFE
            String v = Objects.toString(s.getAttribute("gm.x"), "leeg");
            out.println(v); // EXPECT
        }
    }
}
