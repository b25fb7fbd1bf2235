package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** De masker-hulp van de hele reeks, met de gevallen die over maskeren zelf gaan. */
public class AchtstePagina {

    /** Maskeert een tekst: alleen het eerste teken blijft staan. */
    public static final class Masker {
        private Masker() {
        }

        public static String over(String s) {
            if (s == null || s.isEmpty()) {
                return "*";
            }
            StringBuilder b = new StringBuilder();
            b.append(s.charAt(0));
            for (int i = 1; i < s.length(); i++) {
                b.append('*');
            }
            return b.toString();
        }
    }

    /** Maskeren en meteen schrijven. */
    public static class Rechtstreeks extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(Masker.over(naam)); // SAFE
            out.println("Dag " + Masker.over(naam) + "!"); // SAFE
            out.println("Dag " + naam); // EXPECT
        }
    }

    /** In maar een van de takken gemaskeerd. */
    public static class EenTak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String naam = req.getParameter("naam");
            String keuze = req.getParameter("keuze");
            PrintWriter out = resp.getWriter();
            String half = naam;
            if ("ja".equals(keuze)) {
                half = Masker.over(half);
            }
            out.println(half); // EXPECT

            String heel;
            if ("ja".equals(keuze)) {
                heel = Masker.over(naam);
            } else {
                heel = "[" + Masker.over(naam) + "]";
            }
            out.println(heel); // SAFE
        }
    }

    /** De verkeerde variabele gaat door het masker. */
    public static class VerkeerdeVariabele extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String voornaam = req.getParameter("voornaam");
            String achternaam = req.getParameter("achternaam");
            voornaam = Masker.over(voornaam);
            PrintWriter out = resp.getWriter();
            out.printf("%s%n", voornaam); // SAFE
            out.printf("%s%n", achternaam); // EXPECT
            out.printf("%s %s%n", voornaam, achternaam); // EXPECT
        }
    }

    /** Het resultaat van het masker wordt weggegooid. */
    public static class Weggegooid extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String reactie = req.getParameter("reactie");
            Masker.over(reactie);
            resp.getWriter().println(reactie); // EXPECT
            reactie = Masker.over(reactie);
            resp.getWriter().println(reactie); // SAFE
        }
    }

    /** Maskeren in een lus over alle waarden. */
    public static class InLus extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] waarden = req.getParameterValues("label");
            if (waarden == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            List<String> schoon = new ArrayList<>();
            List<String> ruw = new ArrayList<>();
            for (String w : waarden) {
                schoon.add(Masker.over(w));
                ruw.add(w.trim());
            }
            for (String s : schoon) {
                out.println(s); // SAFE
            }
            for (String r : ruw) {
                out.println(r); // EXPECT
            }
            for (int i = 0; i < waarden.length; i++) {
                waarden[i] = Masker.over(waarden[i]);
            }
            out.println(ruw.get(0)); // EXPECT
        }
    }

    /** Een hulpje dat maskeert, en een dat alleen zo heet. */
    public static class Hulpjes extends HttpServlet {
        private String veilig(String s) {
            if (s == null) {
                return "";
            }
            return Masker.over(s.trim());
        }

        private String opgeschoond(String s) {
            return s == null ? "" : s.trim().toLowerCase();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String plaats = req.getParameter("plaats");
            PrintWriter out = resp.getWriter();
            out.println(veilig(plaats)); // SAFE
            out.println(opgeschoond(plaats)); // EXPECT
            out.println(veilig(opgeschoond(plaats))); // SAFE
        }
    }

    /** Masker als methodeverwijzing. */
    public static class AlsFunctie extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] waarden = req.getParameterValues("kleur");
            if (waarden == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            UnaryOperator<String> masker = Masker::over;
            UnaryOperator<String> niets = UnaryOperator.identity();
            out.println(masker.apply(waarden[0])); // SAFE
            out.println(niets.apply(waarden[0])); // EXPECT
            out.println(List.of(waarden).stream().map(Masker::over).collect(Collectors.joining(", "))); // SAFE
            out.println(List.of(waarden).stream().map(String::strip).collect(Collectors.joining(", "))); // EXPECT
        }
    }

    static class Bezoeker {
        private final String getoond;
        private final String echt;

        Bezoeker(String naam) {
            this.getoond = Masker.over(naam);
            this.echt = naam;
        }

        String getGetoond() {
            return getoond;
        }

        String getEcht() {
            return echt;
        }
    }

    /** Gemaskeerd in de constructor, met het ruwe veld ernaast. */
    public static class InConstructor extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Bezoeker b = new Bezoeker(req.getHeader("X-Bezoeker"));
            PrintWriter out = resp.getWriter();
            out.println(b.getGetoond()); // SAFE
            out.println(b.getEcht()); // EXPECT
        }
    }

    /** Na het masker wordt de ruwe waarde er weer bij geplakt of teruggezet. */
    public static class Teruggezet extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String code = req.getParameter("code");
            String origineel = code;
            code = Masker.over(code);
            PrintWriter out = resp.getWriter();
            out.println(code); // SAFE
            if (code.length() < 3) {
                code = origineel;
            } else {
                code = code + ":" + origineel.substring(2);
            }
            out.println(code); // EXPECT
        }
    }
}
