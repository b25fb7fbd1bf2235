package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class TwaalfdeAanroep {
    public static class Diep extends HttpServlet {
        private String een(String s) {
            return twee(s, "x");
        }

        private String twee(String a, String b) {
            return drie(b, a);
        }

        private String drie(String p, String q) {
            return q + p;
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(een(req.getParameter("naam"))); // EXPECT
            out.println(een("vast")); // SAFE
            out.println(twee("vast", req.getParameter("naam"))); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Recursie extends HttpServlet {
        private static String herhaal(String s, int n) {
            return n == 0 ? "" : s + herhaal(s, n - 1);
        }

        private static String draaiOm(String s) {
            if (s.isEmpty()) {
                return s;
            }
            return draaiOm(s.substring(1)) + s.charAt(0);
        }

        private static int diepte(String s) {
            return s.isEmpty() ? 0 : 1 + diepte(s.substring(1));
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String tekst = request.getParameter("tekst");
            PrintWriter out = response.getWriter();
            out.println(herhaal(tekst, 2)); // EXPECT
            out.println(herhaal("=", 20)); // SAFE
            out.println(draaiOm(tekst)); // EXPECT
            out.println(diepte(tekst)); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Onbeperkt extends HttpServlet {
        private static String plak(String teken, String... delen) {
            StringBuilder sb = new StringBuilder();
            for (String d : delen) {
                if (sb.length() > 0) {
                    sb.append(teken);
                }
                sb.append(d);
            }
            return sb.toString();
        }

        private static String laatste(String... delen) {
            return delen[delen.length - 1];
        }

        private static int hoeveel(Object... dingen) {
            return dingen.length;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            resp.getWriter().println(plak("-", "a", naam)); // EXPECT
            resp.getWriter().println(plak("-", "a", "b", "c")); // SAFE
            resp.getWriter().println(laatste("vast", naam)); // EXPECT
            resp.getWriter().println(laatste(naam, "vast")); // SAFE
            resp.getWriter().println(hoeveel(naam, naam)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Uitvoer extends HttpServlet {
        static class Resultaat {
            String tekst;
            boolean gelukt;
        }

        private void lees(HttpServletRequest req, Resultaat r) {
            r.tekst = req.getParameter("tekst");
            r.gelukt = r.tekst != null;
        }

        private void vulVast(StringBuilder sb) {
            sb.append("vast");
        }

        private void vulData(HttpServletRequest req, StringBuilder sb) {
            sb.append(req.getParameter("data"));
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Resultaat r = new Resultaat();
            lees(req, r);
            StringBuilder een = new StringBuilder();
            StringBuilder twee = new StringBuilder();
            vulVast(een);
            vulData(req, twee);
            PrintWriter out = resp.getWriter();
            out.println(r.tekst); // EXPECT
            out.println(r.gelukt); // SAFE
            out.println(een); // SAFE
            out.println(twee); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verwisseld extends HttpServlet {
        private void toon(PrintWriter out, String kop, String inhoud) {
            out.println("<h2>" + kop + "</h2>"); // SAFE
            out.println("<p>" + inhoud + "</p>"); // EXPECT
        }

        private void toonOmgekeerd(PrintWriter out, String kop, String inhoud) {
            out.println(kop); // EXPECT
            out.println(inhoud); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter w = resp.getWriter();
            toon(w, "Reactie", req.getParameter("reactie"));
            toon(w, "Slot", "Tot ziens");
            toonOmgekeerd(w, req.getParameter("reactie"), "Reactie");
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class TerugGeven extends HttpServlet {
        private static String kies(String a, String b) {
            return b;
        }

        private static String eersteGevulde(String a, String b) {
            return a != null && !a.isEmpty() ? a : b;
        }

        private static <T> T zelf(T t) {
            return t;
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String in = req.getParameter("in");
            PrintWriter out = resp.getWriter();
            out.println(kies(in, "vast")); // SAFE
            out.println(kies("vast", in)); // EXPECT
            out.println(eersteGevulde(in, "leeg")); // EXPECT
            out.println(eersteGevulde("vol", in)); // SAFE
            out.println(zelf(in)); // EXPECT
            out.println(zelf("zelf")); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Heen extends HttpServlet {
        private int stappen;

        private String even(String s, int n) {
            return n <= 0 ? s : oneven(s, n - 1);
        }

        private String oneven(String s, int n) {
            return n <= 0 ? "oneven" : even(s, n - 1);
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String tekst = req.getParameter("tekst");
            stappen++;
            PrintWriter out = resp.getWriter();
            out.println(even(tekst, 4)); // EXPECT
            out.println(even(tekst, 3)); // SAFE
            out.println(stappen); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Overladen extends HttpServlet {
        private String maakOp(String s) {
            return "<b>" + s + "</b>";
        }

        private String maakOp(Object o) {
            return "<object>";
        }

        private String maakOp(String s, int breedte) {
            return "<td width=" + breedte + ">";
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String s = request.getParameter("cel");
            Object o = s;
            PrintWriter out = response.getWriter();
            out.println(maakOp(s)); // EXPECT
            out.println(maakOp(o)); // SAFE
            out.println(maakOp(s, 10)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class LijstVullen extends HttpServlet {
        private void vul(List<String> lijst, String waarde, int n) {
            if (n == 0) {
                return;
            }
            lijst.add(waarde + n);
            vul(lijst, waarde, n - 1);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> a = new java.util.ArrayList<>();
            List<String> b = new java.util.ArrayList<>();
            vul(a, req.getParameter("waarde"), 3);
            vul(b, "punt", 3);
            PrintWriter out = resp.getWriter();
            out.println(a); // EXPECT
            out.println(b); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
