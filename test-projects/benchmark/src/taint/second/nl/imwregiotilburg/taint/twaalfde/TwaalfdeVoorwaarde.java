package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeVoorwaarde {
    public static class Constante extends HttpServlet {
        private static final boolean PROEF = false;
        private static final int NIVEAU = 2;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String invoer = req.getParameter("invoer");
            if (PROEF) {
                out.println("proef: " + invoer); // SAFE
            }
            if (NIVEAU > 1) {
                out.println("niveau: " + invoer); // EXPECT
            } else {
                out.println("laag: " + invoer); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Rekensom extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            int x = 7 * 6;
            String s = req.getParameter("s");
            String t = x == 42 ? "vast" : s;
            String u = x % 2 == 1 ? "vast" : s;
            resp.getWriter().println(t); // SAFE
            resp.getWriter().println(u); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Vlag extends HttpServlet {
        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            boolean gevonden = false;
            String resultaat = "niets";
            String[] kleuren = {"rood", "blauw"};
            String kleur = req.getParameter("kleur");
            for (String k : kleuren) {
                if (k.equals(kleur)) {
                    gevonden = true;
                    resultaat = k;
                }
            }
            PrintWriter out = resp.getWriter();
            out.println(resultaat); // SAFE
            if (!gevonden) {
                out.println("Onbekende kleur " + kleur); // EXPECT
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class TweeKeer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            boolean geheim = req.getParameter("geheim") != null;
            String tekst = geheim ? req.getParameter("tekst") : "open";
            PrintWriter out = resp.getWriter();
            if (geheim) {
                out.println("geheim " + tekst); // EXPECT
            } else {
                out.println("niet geheim " + tekst); // SAFE
            }
            if (!geheim) {
                tekst = req.getParameter("tekst");
            }
            out.println(tekst); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class NietsGevonden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String naam = request.getParameter("naam");
            PrintWriter w = response.getWriter();
            if (naam == null) {
                w.println("Geen naam: " + naam); // SAFE
            } else if (naam.isEmpty()) {
                w.println("Lege naam: '" + naam + "'"); // SAFE
            } else {
                w.println("Naam: " + naam); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Stand extends HttpServlet {
        enum Modus {
            LEZEN, SCHRIJVEN
        }

        private static String kies(Modus m, String data) {
            return switch (m) {
                case LEZEN -> "alleen lezen";
                case SCHRIJVEN -> data;
            };
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String data = req.getParameter("data");
            Modus m = "true".equals(req.getParameter("soort")) ? Modus.LEZEN : Modus.SCHRIJVEN;
            PrintWriter out = resp.getWriter();
            out.println(kies(Modus.LEZEN, data)); // SAFE
            out.println(kies(Modus.SCHRIJVEN, data)); // EXPECT
            out.println(kies(m, data)); // EXPECT
            out.println(m.name()); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class VroegWeg extends HttpServlet {
        private String haal(HttpServletRequest req, boolean mag) {
            if (!mag) {
                return "verboden";
            }
            return req.getParameter("pad");
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(haal(req, true)); // EXPECT
            out.println(haal(req, false)); // SAFE
            String rol = req.getHeader("X-Rol");
            if (!"baas".equals(rol)) {
                out.println("Geen toegang voor " + rol); // EXPECT
                return;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class LegeLus extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<String> leeg = new ArrayList<>();
            String s = "begin";
            for (String x : leeg) {
                s = req.getParameter("x");
            }
            PrintWriter out = resp.getWriter();
            out.println(s); // SAFE
            do {
                s = req.getParameter("y");
            } while (!leeg.isEmpty());
            out.println(s); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Soort extends HttpServlet {
        private static String beschrijf(Object o) {
            if (o instanceof Integer) {
                return "getal " + o;
            }
            if (o instanceof String) {
                return "tekst " + o;
            }
            return "iets anders";
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String invoer = req.getParameter("invoer");
            Object getal = invoer == null ? 0 : invoer.length();
            PrintWriter out = resp.getWriter();
            out.println(beschrijf(invoer)); // EXPECT
            out.println(beschrijf(getal)); // SAFE
            out.println(beschrijf(new StringBuilder().append(invoer))); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
