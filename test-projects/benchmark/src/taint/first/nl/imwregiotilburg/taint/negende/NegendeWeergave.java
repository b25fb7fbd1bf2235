package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Samengestelde weergaven, sjablonen en het in elkaar zetten van tekst. */
public class NegendeWeergave {

    interface Deel {
        void teken(StringBuilder sb);

        default String html() {
            StringBuilder sb = new StringBuilder();
            teken(sb);
            return sb.toString();
        }
    }

    static class Woord implements Deel {
        private final String s;

        Woord(String s) {
            this.s = s;
        }

        @Override
        public void teken(StringBuilder sb) {
            sb.append(s);
        }
    }

    static class Streep implements Deel {
        @Override
        public void teken(StringBuilder sb) {
            sb.append("<hr>");
        }
    }

    static class Vak implements Deel {
        private final String soort;
        private final List<Deel> kinderen = new ArrayList<>();

        Vak(String soort) {
            this.soort = soort;
        }

        Vak met(Deel d) {
            kinderen.add(d);
            return this;
        }

        @Override
        public void teken(StringBuilder sb) {
            sb.append('<').append(soort).append('>');
            for (Deel d : kinderen) {
                d.teken(sb);
            }
            sb.append("</").append(soort).append('>');
        }
    }

    public static class Samengesteld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vak kop = new Vak("header").met(new Woord("Welkom")).met(new Streep());
            Vak romp = new Vak("main").met(new Vak("p").met(new Woord(req.getParameter("tekst"))));
            Vak voet = new Vak("footer").met(new Woord("IMW"));
            out.println(kop.html()); // SAFE
            out.println(romp.html()); // EXPECT
            out.println(voet.html()); // SAFE
            out.println(new Vak("body").met(kop).met(romp).met(voet).html()); // EXPECT
            out.println(new Vak("body").met(kop).met(voet).html()); // SAFE
            out.println(romp.kinderen.size()); // SAFE
        }
    }

    /** Sjabloon met plaatshouders. */
    static class Sjabloon {
        private static final Pattern GAT = Pattern.compile("\\{(\\w+)\\}");
        private final String tekst;

        Sjabloon(String tekst) {
            this.tekst = tekst;
        }

        String vul(Map<String, String> waarden) {
            Matcher m = GAT.matcher(tekst);
            StringBuilder sb = new StringBuilder();
            while (m.find()) {
                String w = waarden.getOrDefault(m.group(1), "");
                m.appendReplacement(sb, Matcher.quoteReplacement(w));
            }
            m.appendTail(sb);
            return sb.toString();
        }

        int gaten() {
            Matcher m = GAT.matcher(tekst);
            int n = 0;
            while (m.find()) {
                n++;
            }
            return n;
        }
    }

    public static class Sjablonen extends HttpServlet {
        private static final Sjabloon GROET = new Sjabloon("Beste {naam}, tot {dag}.");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> bezoek = new HashMap<>();
            bezoek.put("naam", req.getParameter("naam"));
            bezoek.put("dag", "maandag");
            Map<String, String> vast = Map.of("naam", "Jan", "dag", "dinsdag");
            out.println(GROET.vul(vast)); // SAFE
            if (bezoek.get("naam") != null) {
                out.println(GROET.vul(bezoek)); // EXPECT
            }
            out.println(GROET.gaten()); // SAFE
            Sjabloon eigen = new Sjabloon(req.getParameter("sjabloon"));
            out.println(eigen.vul(vast)); // EXPECT
            out.println(eigen.gaten()); // SAFE
        }
    }

    public static class Opmaak extends HttpServlet {
        private static final String BLOK = """
                <div class="%s">
                  <span>%s</span>
                </div>
                """;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String titel = req.getParameter("titel");
            out.print(String.format(BLOK, "kop", titel)); // EXPECT
            out.print(String.format(BLOK, "kop", "Titel")); // SAFE
            out.print(BLOK.formatted(titel, "Titel")); // EXPECT
            out.print(BLOK.replace("%s", "x")); // SAFE
            out.print(BLOK.replace("%s", titel == null ? "" : titel)); // EXPECT
            out.printf("%1$s en %1$s%n", "a", titel); // SAFE
            out.printf("%2$s en %1$s%n", "a", titel); // EXPECT
            out.printf("%b %d%n", titel != null, titel == null ? 0 : titel.length()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String titel = req.getParameter("titel");
            StringJoiner a = new StringJoiner(", ", "[", "]");
            StringJoiner b = new StringJoiner(", ", "[", "]");
            a.add("een").add(titel);
            b.add("een").add("twee");
            out.println(a); // EXPECT
            out.println(b); // SAFE
            out.println(a.length()); // SAFE
            b.merge(a);
            out.println(b); // EXPECT
            StringBuilder sb = new StringBuilder("begin ");
            sb.insert(0, "kop ").append(1).append('c');
            out.println(sb); // SAFE
            sb.insert(4, titel);
            out.println(sb.toString().toLowerCase()); // EXPECT
            out.println(String.join("-", "a", "b", titel)); // EXPECT
            out.println(String.join("-", "a", "b", "c")); // SAFE
            StringBuilder keer = new StringBuilder();
            for (int i = 0; titel != null && i < titel.length(); i++) {
                keer.append('*');
            }
            out.println(keer); // SAFE
        }
    }

    /** Een grondpagina met gaten voor afgeleide pagina's. */
    static abstract class GrondPagina {
        protected final Map<String, Object> model = new HashMap<>();

        void maak(PrintWriter pw) {
            kop(pw);
            romp(pw);
            voet(pw);
        }

        protected void kop(PrintWriter pw) {
            pw.println("<html>"); // SAFE
        }

        protected abstract void romp(PrintWriter pw);

        protected void voet(PrintWriter pw) {
            pw.println("</html>"); // SAFE
        }
    }

    static class NaamPagina extends GrondPagina {
        @Override
        protected void romp(PrintWriter pw) {
            pw.println(model.get("naam")); // EXPECT
        }
    }

    static class AantalPagina extends GrondPagina {
        @Override
        protected void romp(PrintWriter pw) {
            pw.println(model.get("aantal")); // SAFE
        }
    }

    public static class Paginas extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            GrondPagina n = new NaamPagina();
            GrondPagina a = new AantalPagina();
            n.model.put("naam", naam);
            a.model.put("naam", naam);
            a.model.put("aantal", 7);
            n.maak(out);
            a.maak(out);
            StringWriter eerst = new StringWriter();
            StringWriter tweede = new StringWriter();
            eerst.write("<u>" + naam + "</u>");
            tweede.write("<u>vast</u>");
            out.print(eerst); // EXPECT
            out.print(tweede.toString()); // SAFE
            out.print(tweede.getBuffer().length()); // SAFE
        }
    }

    /** Omhulde schrijver met een voorzetsel. */
    static class Logboek {
        private final PrintWriter doel;
        private final String onderdeel;

        Logboek(PrintWriter doel, String onderdeel) {
            this.doel = doel;
            this.onderdeel = onderdeel;
        }

        void info(String vorm, Object... delen) {
            schrijf("INFO", String.format(vorm, delen));
        }

        void begin(String stap) {
            doel.println("BEGIN " + stap); // SAFE
        }

        private void schrijf(String peil, String regel) {
            doel.print(peil); // SAFE
            doel.print(onderdeel); // SAFE
            doel.println(regel); // EXPECT
        }
    }

    public static class Loggen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Logboek log = new Logboek(resp.getWriter(), "bestelling");
            log.begin("bestellen");
            log.info("bestelling %s van %s", 12, req.getParameter("naam"));
            log.begin("klaar");
        }
    }
}
