package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

public class TwaalfdePagina {
    public static final class Masker {
        private Masker() {
        }

        public static String over(String s) {
            if (s == null || s.isEmpty()) {
                return "";
            }
            return s.charAt(0) + "***";
        }
    }

    public static class Gastenboek extends HttpServlet {
        record Bericht(String naam, String tekst) {
        }

        private final List<Bericht> berichten = Collections.synchronizedList(new ArrayList<>());

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println("<h1>Gastenboek</h1>"); // SAFE
            synchronized (berichten) {
                for (Bericht b : berichten) {
                    out.println("<b>" + Masker.over(b.naam()) + "</b>"); // SAFE
                    out.println("<p>" + b.tekst() + "</p>"); // EXPECT
                }
            }
            String tekst = req.getParameter("tekst");
            if (tekst != null) {
                berichten.add(new Bericht(req.getParameter("naam"), tekst));
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Winkelwagen extends HttpServlet {
        static class Artikel {
            final String naam;
            final int prijs;

            Artikel(String naam, int prijs) {
                this.naam = naam;
                this.prijs = prijs;
            }
        }

        private static final Map<String, Artikel> AANBOD = new TreeMap<>();

        static {
            AANBOD.put("pen", new Artikel("Pen", 2));
            AANBOD.put("boek", new Artikel("Boek", 15));
        }

        @SuppressWarnings("unchecked")
        private static List<Artikel> wagen(HttpSession s) {
            List<Artikel> w = (List<Artikel>) s.getAttribute("winkelwagen");
            if (w == null) {
                w = new ArrayList<>();
                s.setAttribute("winkelwagen", w);
            }
            return w;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            List<Artikel> wagen = wagen(request.getSession());
            String code = request.getParameter("artikel");
            Artikel gekozen = AANBOD.getOrDefault(String.valueOf(code), AANBOD.get("pen"));
            wagen.add(gekozen);
            PrintWriter w = response.getWriter();
            for (Artikel a : wagen) {
                w.println(a.naam + ": " + a.prijs); // SAFE
            }
            w.println("Totaal " + wagen.stream().mapToInt(a -> a.prijs).sum()); // SAFE
            w.println("Laatst gezocht: " + code); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Aanmelden extends HttpServlet {
        static class OngeldigeInvoer extends Exception {
            final String veld;

            OngeldigeInvoer(String veld, String reden) {
                super(reden);
                this.veld = veld;
            }
        }

        private String controleer(HttpServletRequest req, String veld) throws OngeldigeInvoer {
            String waarde = req.getParameter(veld);
            if (waarde == null || waarde.isBlank()) {
                throw new OngeldigeInvoer(veld, "verplicht");
            }
            if (!waarde.contains("@")) {
                throw new OngeldigeInvoer(veld, "geen mailadres: " + waarde);
            }
            return waarde;
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                String mail = controleer(req, "mail");
                out.println("Welkom " + Masker.over(mail)); // SAFE
                out.println("<input value='" + mail + "'>"); // EXPECT
            } catch (OngeldigeInvoer e) {
                out.println(e.getMessage()); // EXPECT
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Zoekpagina extends HttpServlet {
        private static final List<String> BOEKEN = List.of("De aanslag", "Turks fruit", "Karakter");
        private static final Pattern WOORD = Pattern.compile("q=(.+)");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Matcher m = WOORD.matcher(String.valueOf(req.getQueryString()));
            String term = m.find() ? m.group(1) : "";
            List<String> treffers = BOEKEN.stream().filter(b -> b.length() > term.length()).collect(Collectors.toList());
            out.println("Gezocht naar " + term); // EXPECT
            out.println(treffers); // SAFE
            out.println(treffers.isEmpty() ? "Niets voor " + term : treffers.size() + " gevonden"); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Route extends HttpServlet {
        interface Stap {
            void voerUit(HttpServletRequest req, PrintWriter out);
        }

        private final Map<String, Stap> stappen = new HashMap<>();

        @Override
        public void init() {
            stappen.put("groet", (r, out) -> out.println("Dag " + r.getParameter("naam"))); // EXPECT
            stappen.put("klok", (r, out) -> out.println("Het is laat")); // SAFE
            stappen.put("tel", this::tel);
        }

        private void tel(HttpServletRequest req, PrintWriter out) {
            String tekst = req.getParameter("tekst");
            out.println(tekst == null ? 0 : tekst.length()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Stap stap = stappen.get(String.valueOf(req.getParameter("actie")));
            if (stap == null) {
                resp.getWriter().println("Onbekende actie " + req.getParameter("actie")); // EXPECT
            } else {
                stap.voerUit(req, resp.getWriter());
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorkeur extends HttpServlet {
        static class Voorkeuren {
            String taal = "nl";
            String kleur = "wit";
        }

        private Voorkeuren uitKoekjes(Cookie[] koekjes) {
            Voorkeuren v = new Voorkeuren();
            if (koekjes != null) {
                for (Cookie k : koekjes) {
                    if ("taal".equals(k.getName())) {
                        v.taal = k.getValue();
                    }
                }
            }
            return v;
        }

        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Voorkeuren v = uitKoekjes(request.getCookies());
            PrintWriter out = response.getWriter();
            out.println("<html lang='" + v.taal + "'>"); // EXPECT
            out.println("<body bgcolor='" + v.kleur + "'>"); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Enquete extends HttpServlet {
        private static final Map<String, Integer> STEMMEN = new TreeMap<>();
        private static String laatsteStemmer = "nog niemand";

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String keuze = req.getParameter("keuze");
            PrintWriter out = resp.getWriter();
            synchronized (STEMMEN) {
                out.println("Vorige: " + laatsteStemmer); // EXPECT
                STEMMEN.merge("rood".equals(keuze) ? "rood" : "anders", 1, Integer::sum);
                laatsteStemmer = req.getParameter("stemmer");
                out.println(STEMMEN); // SAFE
                STEMMEN.keySet().forEach(k -> out.println(k)); // SAFE
            }
            out.println("U koos " + keuze); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Csv extends HttpServlet {
        private static String veld(String[] rij, int i) {
            return i < rij.length ? rij[i].trim() : "";
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String[]> rijen = new ArrayList<>();
            rijen.add(new String[] {"naam", "plaats"});
            String regel;
            while ((regel = req.getReader().readLine()) != null && rijen.size() < 3) {
                rijen.add(regel.split(","));
            }
            for (String[] rij : rijen.subList(1, rijen.size())) {
                StringBuilder sb = new StringBuilder("<tr>");
                sb.append("<td>").append(veld(rij, 0));
                out.println(sb.append("</tr>")); // EXPECT
            }
            out.println(veld(rijen.get(0), 0)); // SAFE
            out.println(rijen.get(0)[1]); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
