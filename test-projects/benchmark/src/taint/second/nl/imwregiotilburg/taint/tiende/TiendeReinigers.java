package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

public class TiendeReinigers {

    public static class Reinigers1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String m = TiendePagina.Masker.over(n);
            out.println(m); // SAFE
            out.println(m + n); // EXPECT
            n = TiendePagina.Masker.over(n);
            out.println("[" + n + "]"); // SAFE
            out.println(TiendePagina.Masker.over(req.getHeader("User-Agent"))); // SAFE
            out.println(req.getHeader("User-Agent")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reinigers2 extends HttpServlet {
        private String ontsmet(String s) {
            if (s == null) return "";
            return s.replace("<", "&lt;").replace(">", "&gt;");
        }

        private String geheelVast(String s) {
            return s == null || s.isEmpty() ? "leeg" : "gevuld";
        }

        private String viaMasker(String s) {
            String r = "(" + TiendePagina.Masker.over(s) + ")";
            return r.trim();
        }

        private String soms(String s, boolean b) { return b ? TiendePagina.Masker.over(s) : s; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(ontsmet(n)); // EXPECT
            out.println(geheelVast(n)); // SAFE
            out.println(viaMasker(n)); // SAFE
            out.println(soms(n, true)); // SAFE
            out.println(soms(n, false)); // EXPECT
            out.println(soms(n, n != null && n.length() > 4)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reinigers3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] w = req.getParameterValues("keuze");
            if (w == null) w = new String[] {"a", "b"};
            List<String> schoon = new ArrayList<>(), vuil = new ArrayList<>();
            for (String s : w) {
                schoon.add(TiendePagina.Masker.over(s));
                vuil.add(s);
                TiendePagina.Masker.over(s);
            }
            out.println(schoon); // SAFE
            out.println(vuil); // EXPECT
            vuil.replaceAll(TiendePagina.Masker::over);
            out.println(vuil); // SAFE
            out.println(w[0]); // EXPECT
            w[0] = TiendePagina.Masker.over(w[0]);
            out.println(w[0]); // SAFE
            out.println(w[1]); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reinigers4 extends HttpServlet {
        private static final class Gebruiker {
            private String naam;
            private boolean schoon;
            Gebruiker(String n) { naam = n; }
            void maskeer() { if (!schoon) { naam = TiendePagina.Masker.over(naam); schoon = true; } }
            String naam() { return naam; }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Gebruiker g = new Gebruiker(req.getParameter("naam"));
            Gebruiker h = new Gebruiker(req.getParameter("naam"));
            g.maskeer();
            out.println("g " + g.naam()); // SAFE
            out.println("h " + h.naam()); // EXPECT
            h = g;
            out.println("h " + h.naam()); // SAFE
            g = new Gebruiker(req.getParameter("tekst"));
            out.println("g " + g.naam()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Reinigers5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            if (n == null) n = "";
            out.println(URLEncoder.encode(n, StandardCharsets.UTF_8)); // EXPECT
            out.println(n.replaceAll("[<>&]", "")); // EXPECT
            out.println(n.replaceAll("(?s).", "x")); // SAFE
            out.println(Base64.getEncoder().encodeToString(n.getBytes(StandardCharsets.UTF_8))); // EXPECT
            out.println(Base64.getEncoder().encodeToString("vast".getBytes(StandardCharsets.UTF_8))); // SAFE
            out.println(TiendePagina.Masker.over(URLEncoder.encode(n, StandardCharsets.UTF_8))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    interface Filter { String pas(String s); }

    public static class Reinigers6 extends HttpServlet {
        private final List<Filter> keten = List.of(String::trim, TiendePagina.Masker::over, s -> s + ".");
        private final List<Filter> zwak = List.of(String::trim, String::toUpperCase);

        private static String pas(List<Filter> l, String s) {
            for (Filter f : l) s = f.pas(s);
            return s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            if (t == null) t = "t";
            out.println(pas(keten, t)); // SAFE
            out.println(pas(zwak, t)); // EXPECT
            out.println(pas(zwak, "vast")); // SAFE
            try {
                t = TiendePagina.Masker.over(t);
                Integer.parseInt(t);
            } catch (NumberFormatException e) {
                out.println(t); // SAFE
                out.println(e.getMessage()); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
