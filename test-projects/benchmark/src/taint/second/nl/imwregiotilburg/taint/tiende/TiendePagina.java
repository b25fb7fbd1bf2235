package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendePagina {

    public static final class Masker {
        private Masker() { }

        public static String over(String s) {
            if (s == null || s.isEmpty()) return "";
            return s.charAt(0) + "***";
        }
    }

    public static class Pagina1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            resp.setContentType("text/html");
            PrintWriter out = resp.getWriter();
            out.println("<h1>Welkom</h1>"); // SAFE
            out.println(naam); // EXPECT
            out.println(Masker.over(naam)); // SAFE
            out.println("<p>" + naam + "</p>"); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Pagina2 extends HttpServlet {
        private void kop(PrintWriter out, String titel) {
            out.println("<title>" + titel + "</title>"); // SAFE
        }

        private void voet(PrintWriter out, String groet) {
            out.println("<em>" + groet + "</em>"); // EXPECT
        }

        private void midden(PrintWriter out, String tekst, int aantal) {
            for (int i = 0; i < aantal; i++) {
                out.append(tekst); // EXPECT
                out.append("<br>"); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            kop(out, "Overzicht");
            midden(out, req.getParameter("tekst"), 3);
            voet(out, "dag");
            voet(out, req.getParameter("groet"));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            kop(out, "Verzonden");
            out.write(req.getParameter("tekst") == null ? "niets" : "iets"); // SAFE
        }
    }

    public static class Pagina3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String pagina = req.getParameter("pagina");
            int nr;
            try {
                nr = Integer.parseInt(pagina);
            } catch (NumberFormatException e) {
                nr = 1;
            }
            PrintWriter out = resp.getWriter();
            out.printf("Pagina %d van %d%n", nr, 30); // SAFE
            out.printf("Gevraagd: %s%n", pagina); // EXPECT
            out.print("<a href='?pagina=" + (nr + 1) + "'>verder</a>"); // SAFE
            out.print("<a href='?pagina=" + pagina + "'>hier</a>"); // EXPECT
            String terug = String.valueOf(nr - 1);
            out.print(terug); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Pagina4 extends HttpServlet {
        private static final Map<String, String> TITELS = Map.of("rood", "Rode pagina", "blauw", "Blauwe pagina");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String kleur = req.getParameter("kleur");
            if (kleur == null) kleur = "geen";
            PrintWriter out = resp.getWriter();
            String titel = TITELS.get(kleur);
            if (titel == null) titel = "Onbekende pagina";
            out.println(titel); // SAFE
            out.println(TITELS.getOrDefault(kleur, kleur)); // EXPECT
            out.println(TITELS.getOrDefault(kleur, "?")); // SAFE
            String stijl = switch (kleur) {
                case "rood" -> "color:red";
                case "blauw" -> "color:blue";
                default -> "color:black";
            };
            out.format("<div style='%s'>", stijl); // SAFE
            out.format("<div class='%s'>", kleur); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(TITELS.get("rood")); // SAFE
        }
    }

    static class Opmaak {
        private final StringBuilder sb = new StringBuilder();
        private String titel = "zonder titel";

        Opmaak titel(String t) { titel = t; return this; }
        Opmaak alinea(String t) { sb.append("<p>").append(t).append("</p>"); return this; }
        String inhoud() { return sb.toString(); }
        String titel() { return titel; }
        void schrijf(PrintWriter out) {
            out.print(titel); // EXPECT
            out.print(sb); // EXPECT
        }
    }

    public static class Pagina5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            Opmaak o = new Opmaak().titel("Vast").alinea("een").alinea(naam).alinea("twee");
            out.println(o.titel()); // SAFE
            out.println(o.inhoud()); // EXPECT
            Opmaak p = new Opmaak().titel(naam).alinea("kaal");
            out.println(p.titel()); // EXPECT
            out.println(p.inhoud()); // SAFE
            o.schrijf(out);
            p.schrijf(out);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
