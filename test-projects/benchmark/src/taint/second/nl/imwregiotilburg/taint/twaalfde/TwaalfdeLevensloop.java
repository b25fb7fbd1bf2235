package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class TwaalfdeLevensloop {
    public static class LaatsteNaam extends HttpServlet {
        private static String laatste = "niemand";
        private static int teller;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println("Vorige bezoeker: " + laatste); // EXPECT
            out.println("Bezoeker nummer " + ++teller); // SAFE
            laatste = req.getParameter("naam");
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Instelling extends HttpServlet {
        private String titel;
        private String basis;

        @Override
        public void init() {
            titel = "Gemeente";
            basis = getServletName() + "/start";
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter w = resp.getWriter();
            w.println(titel); // SAFE
            w.println(basis); // SAFE
            w.println(titel + req.getParameter("afdeling")); // EXPECT
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class EersteBezoek extends HttpServlet {
        private String sjabloon;

        private String sjabloon(HttpServletRequest req) {
            if (sjabloon == null) {
                sjabloon = "<h1>" + req.getHeader("Host") + "</h1>";
            }
            return sjabloon;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(sjabloon(req)); // EXPECT
            resp.getWriter().println(sjabloon == null); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorraad extends HttpServlet {
        private final Map<String, String> voorraad = new HashMap<>();
        private static final Map<String, String> STANDAARD = new HashMap<>();

        static {
            STANDAARD.put("kop", "Welkom");
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter out = response.getWriter();
            if ("over".equals(request.getParameter("actie"))) {
                voorraad.put("kop", request.getParameter("kop"));
            } else {
                out.println(voorraad.getOrDefault("kop", "leeg")); // EXPECT
            }
            out.println(STANDAARD.get("kop")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Draadgebonden extends HttpServlet {
        private static final ThreadLocal<String> HUIDIG = new ThreadLocal<>();
        private static final ThreadLocal<String> BLIJVEND = ThreadLocal.withInitial(() -> "nieuw");

        private void toon(PrintWriter out) {
            out.println(HUIDIG.get()); // EXPECT
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(HUIDIG.get()); // SAFE
            out.println(BLIJVEND.get()); // EXPECT
            BLIJVEND.set(req.getParameter("gebruiker"));
            HUIDIG.set(req.getParameter("gebruiker"));
            try {
                toon(out);
            } finally {
                HUIDIG.remove();
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Filterketen extends HttpServlet {
        interface Filter {
            void doe(HttpServletRequest req, Keten keten);
        }

        static class Keten {
            private final Iterator<Filter> rest;

            Keten(Filter... filters) {
                rest = List.of(filters).iterator();
            }

            void verder(HttpServletRequest req) {
                if (rest.hasNext()) {
                    rest.next().doe(req, this);
                }
            }
        }

        private static final Filter TAAL = (r, k) -> {
            r.setAttribute("filterketen.taal", r.getHeader("Accept-Language"));
            k.verder(r);
        };
        private static final Filter SLOT = (r, k) -> r.setAttribute("filterketen.slot", "dicht");

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            new Keten(TAAL, SLOT).verder(req);
            resp.getWriter().println(req.getAttribute("filterketen.taal")); // EXPECT
            resp.getWriter().println(req.getAttribute("filterketen.slot")); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Enkeling extends HttpServlet {
        static class Register {
            private static final Register ENIGE = new Register();
            private String bewaard = "leeg";
            private int keer;

            static Register haal() {
                return ENIGE;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Register r = Register.haal();
            r.keer++;
            if (req.getParameter("bewaar") != null) {
                Register.haal().bewaard = req.getParameter("bewaar");
            }
            resp.getWriter().println(r.bewaard); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opsomming extends HttpServlet {
        enum Dienst {
            POST("post"), LOKET("loket");

            final String code;
            String medewerker = "vacant";

            Dienst(String code) {
                this.code = code;
            }
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Dienst d = "betaal".equals(request.getParameter("actie")) ? Dienst.POST : Dienst.LOKET;
            PrintWriter w = response.getWriter();
            w.println(d.code); // SAFE
            w.println(d.medewerker); // EXPECT
            d.medewerker = request.getParameter("medewerker");
            for (Dienst x : Dienst.values()) {
                w.println(x + " " + x.medewerker); // EXPECT
            }
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class TweeStappen extends HttpServlet {
        private String concept;
        private String definitief = "niets";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = String.valueOf(req.getParameter("actie"));
            if (actie.equals("verzend")) {
                definitief = concept;
            } else if (actie.equals("over")) {
                concept = req.getParameter("tekst");
            } else if (actie.equals("masker")) {
                out.println(TwaalfdePagina.Masker.over(concept)); // SAFE
            } else {
                out.println(definitief); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
