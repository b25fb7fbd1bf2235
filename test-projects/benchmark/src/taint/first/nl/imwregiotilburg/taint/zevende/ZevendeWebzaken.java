package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;

/** Verzoek, zitting, omgeving, koekjes. */
public class ZevendeWebzaken {

    public static class OpVerzoek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            q.setAttribute("vuil", q.getParameter("naam"));
            q.setAttribute("rein", "rein");
            out.println(q.getAttribute("vuil")); // EXPECT
            out.println(q.getAttribute("rein")); // SAFE
            q.removeAttribute("vuil");
            out.println(q.getAttribute("vuil")); // SAFE
        }
    }

    public static class InZitting extends HttpServlet {
        private static final String SLEUTEL = "w7.wie";

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            HttpSession s = q.getSession();
            s.setAttribute(SLEUTEL, q.getParameter("naam"));
            s.setAttribute("w7.tel", q.getParameter("naam").length());
            out.println((String) q.getSession(false).getAttribute("w7." + "wie")); // EXPECT
            out.println(s.getAttribute("w7.tel")); // SAFE
            q.setAttribute("w7.wie", "ander bereik");
            out.println(q.getAttribute("w7.wie")); // SAFE
        }
    }

    public static class ZittingLezer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Object o = q.getSession().getAttribute("w7.wie");
            if (o instanceof String s) {
                out.println(s); // EXPECT
            }
            Object p = q.getSession().getAttribute("w7.tel");
            out.println(p); // SAFE
            q.getSession().setAttribute("w7.alleen", "vast");
            out.println(q.getSession().getAttribute("w7.alleen")); // SAFE
        }
    }

    public static class InOmgeving extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            out.println(q.getServletContext().getAttribute("w7.laatste")); // EXPECT
            out.println(q.getServletContext().getAttribute("w7.eerste")); // SAFE
            q.getServletContext().setAttribute("w7.laatste", q.getHeader("Referer"));
            q.getServletContext().setAttribute("w7.eerste", "vast");
        }
    }

    public static class Koekjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            for (Cookie c : q.getCookies()) {
                if (c.getName().equals("kleur")) {
                    out.println(c.getValue()); // EXPECT
                    out.println(c.getMaxAge()); // SAFE
                    c.setValue("grijs");
                    out.println(c.getValue()); // SAFE
                }
            }
            Cookie eigen = new Cookie("eigen", "vast");
            out.println(eigen.getValue()); // SAFE
            eigen.setValue(q.getParameter("naam"));
            out.println(eigen.getValue()); // EXPECT
            out.println(eigen.getName()); // SAFE
        }
    }

    public static class HeleKaart extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Map<String, String[]> m = q.getParameterMap();
            out.println(m.get("naam")[0]); // EXPECT
            out.println(m.size()); // SAFE
            out.println(m.containsKey("naam")); // SAFE
            for (Map.Entry<String, String[]> e : m.entrySet()) {
                out.println(String.join(";", e.getValue())); // EXPECT
                out.println(e.getValue().length); // SAFE
            }
        }
    }

    public static class Vraagregel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String s = q.getQueryString();
            out.write(s.substring(s.indexOf('=') + 1)); // EXPECT
            out.write(String.valueOf(s.indexOf('='))); // SAFE
            out.write(java.net.URLEncoder.encode(s, java.nio.charset.StandardCharsets.UTF_8)); // EXPECT
        }
    }

    public static class Formulier {
        private String naam;
        private String soort = "gewoon";

        void lees(HttpServletRequest q) {
            naam = q.getParameter("naam");
            soort = q.getParameter("modus").equals("a") ? "bijzonder" : "gewoon";
        }
    }

    public static class MetFormulier extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Formulier f = new Formulier();
            f.lees(q);
            q.setAttribute("form", f);
            Formulier g = (Formulier) q.getAttribute("form");
            out.println(g.naam); // EXPECT
            out.println(g.soort); // SAFE
        }
    }
}
