package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.text.MessageFormat;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

public class DertiendeVertaling {

    enum Taal {
        NL("Nederlands"), EN("English"), TR("Turkce");

        final String naam;

        Taal(String naam) {
            this.naam = naam;
        }
    }

    static class Teksten {
        private final Map<Taal, Map<String, String>> bundels = new EnumMap<>(Taal.class);

        Teksten zet(Taal t, String sleutel, String waarde) {
            bundels.computeIfAbsent(t, x -> new HashMap<>()).put(sleutel, waarde);
            return this;
        }

        String geef(Taal t, String sleutel) {
            return bundels.getOrDefault(t, Map.of()).getOrDefault(sleutel, "??" + sleutel + "??");
        }

        static Teksten standaard() {
            return new Teksten()
                .zet(Taal.NL, "groet", "Goedemorgen {0}")
                .zet(Taal.EN, "groet", "Good morning {0}")
                .zet(Taal.NL, "tel", "U bent nummer {0}");
        }
    }

    static class Sjabloon {
        private static final Pattern GAT = Pattern.compile("\\{\\{(\\w+)}}");
        private final String bron;

        Sjabloon(String bron) {
            this.bron = bron;
        }

        String vul(Map<String, ?> waarden) {
            return vul(k -> String.valueOf(waarden.get(k)));
        }

        String vul(UnaryOperator<String> zoek) {
            Matcher m = GAT.matcher(bron);
            StringBuilder sb = new StringBuilder();
            while (m.find()) {
                m.appendReplacement(sb, Matcher.quoteReplacement(zoek.apply(m.group(1))));
            }
            m.appendTail(sb);
            return sb.toString();
        }
    }

    public static class Begroeting extends HttpServlet {
        private final Teksten teksten = Teksten.standaard();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Taal taal = "nl".equals(req.getParameter("soort")) ? Taal.NL : Taal.EN;
            String sjabloon = teksten.geef(taal, "groet");
            out.println(sjabloon); // SAFE
            out.println(MessageFormat.format(sjabloon, req.getParameter("naam"))); // EXPECT
            out.println(teksten.geef(taal, req.getParameter("actie"))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Vertaalwerk extends HttpServlet {
        private final Teksten teksten = Teksten.standaard();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            teksten.zet(Taal.TR, "groet", req.getParameter("vertaling"));
            out.println(teksten.geef(Taal.TR, "groet")); // EXPECT
            out.println(teksten.geef(Taal.NL, "groet")); // SAFE
            for (Taal t : teksten.bundels.keySet()) {
                out.println(teksten.bundels.get(t).values()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Sjablonen extends HttpServlet {
        private static final Sjabloon KAART = new Sjabloon("""
            <h1>{{titel}}</h1>
            <p>{{tekst}}</p>
            """);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Object> model = new HashMap<>();
            model.put("titel", "Spreekuur");
            model.put("tekst", "elke dinsdag");
            out.print(KAART.vul(model)); // SAFE
            Map<String, Object> eigen = new HashMap<>(model);
            eigen.put("tekst", req.getParameter("tekst"));
            out.print(KAART.vul(eigen)); // EXPECT
            out.print(KAART.vul(k -> k.toUpperCase())); // SAFE
            out.print(new Sjabloon(String.valueOf(req.getParameter("sjabloon"))).vul(model)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Knopen extends HttpServlet {
        interface Knoop {
            void schrijf(StringBuilder sb, Map<String, String> model);
        }

        record Vast(String tekst) implements Knoop {
            @Override
            public void schrijf(StringBuilder sb, Map<String, String> model) {
                sb.append(tekst);
            }
        }

        record Variabele(String naam) implements Knoop {
            @Override
            public void schrijf(StringBuilder sb, Map<String, String> model) {
                sb.append(model.getOrDefault(naam, ""));
            }
        }

        record Als(String naam, Knoop dan) implements Knoop {
            @Override
            public void schrijf(StringBuilder sb, Map<String, String> model) {
                if (model.containsKey(naam)) {
                    dan.schrijf(sb, model);
                }
            }
        }

        static String toon(Map<String, String> model, Knoop... knopen) {
            StringBuilder sb = new StringBuilder();
            for (Knoop k : knopen) {
                k.schrijf(sb, model);
            }
            return sb.toString();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> model = new TreeMap<>();
            Optional.ofNullable(req.getParameter("naam")).ifPresent(n -> model.put("naam", n));
            model.put("dag", "maandag");
            out.println(toon(model, new Vast("Tot "), new Vast("ziens"))); // SAFE
            out.println(toon(model, new Vast("Dag "), new Variabele("naam"))); // EXPECT
            out.println(toon(model, new Als("naam", new Vast("bekend")))); // SAFE
            out.println(toon(model, new Als("dag", new Variabele("naam")))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Terugval extends HttpServlet {
        static class Bundel {
            private final Bundel ouder;
            private final Map<String, String> eigen = new HashMap<>();

            Bundel(Bundel ouder) {
                this.ouder = ouder;
            }

            String zoek(String k) {
                String s = eigen.get(k);
                if (s != null) {
                    return s;
                }
                return ouder == null ? null : ouder.zoek(k);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bundel basis = new Bundel(null);
            basis.eigen.put("titel", "Welkom");
            Bundel streek = new Bundel(basis);
            streek.eigen.put("groet", req.getParameter("groet"));
            Bundel dorp = new Bundel(streek);
            out.println(dorp.zoek("titel")); // SAFE
            out.println(dorp.zoek("groet")); // EXPECT
            out.println(basis.zoek("groet")); // SAFE
            out.println(streek.eigen); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Meervoud extends HttpServlet {
        static String vorm(int n, String enkel, String meer) {
            return n == 1 ? "1 " + enkel : n + " " + meer;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String ding = Objects.toString(req.getParameter("ding"), "ding");
            out.println(vorm(ding.length(), "letter", "letters")); // SAFE
            out.println(vorm(2, ding, ding + "en")); // EXPECT
            BiFunction<Integer, String, String> opDing = (n, s) -> vorm(n, s, s + "s");
            Function<String, String> metUitroep = s -> s + "!";
            out.println(opDing.andThen(metUitroep).apply(3, "tafel")); // SAFE
            out.println(opDing.andThen(metUitroep).apply(1, ding)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Ontbrekend extends HttpServlet {
        private static final Set<String> ONTBREEKT = new LinkedHashSet<>();
        private static final Map<String, String> WOORDEN = Map.of("over", "about", "weg", "away");

        static String vertaal(String s) {
            String t = WOORDEN.get(s);
            if (t == null) {
                ONTBREEKT.add(s);
                return "";
            }
            return t;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String woord = Objects.toString(req.getParameter("actie"), "over");
            out.println(vertaal(woord)); // SAFE
            ONTBREEKT.stream().sorted().forEach(out::println); // EXPECT
            String samen = Stream.of(woord.split(",")).map(Ontbrekend::vertaal).collect(Collectors.joining(" "));
            out.println(samen); // SAFE
            out.printf("%s -> %s", woord, samen); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
