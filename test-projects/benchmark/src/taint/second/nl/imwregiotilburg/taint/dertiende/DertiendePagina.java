package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendePagina {

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

    record Blad<T>(List<T> regels, int nummer, int totaal) {
        Blad {
            regels = List.copyOf(regels);
        }

        <R> Blad<R> vertaal(Function<? super T, ? extends R> f) {
            List<R> nieuw = regels.stream().<R>map(f).toList();
            return new Blad<>(nieuw, nummer, totaal);
        }

        static <T> Blad<T> van(List<T> alles, int nummer, int grootte) {
            int start = Math.min(Math.max(0, nummer) * grootte, alles.size());
            int einde = Math.min(start + grootte, alles.size());
            return new Blad<>(alles.subList(start, einde), nummer, alles.size());
        }
    }

    static String tekst(HttpServletRequest req, String naam) {
        return Objects.requireNonNullElse(req.getParameter(naam), "");
    }

    public static class Ledenlijst extends HttpServlet {
        record Lid(int nummer, String naam, String afdeling) {
        }

        private final List<Lid> leden = new ArrayList<>();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            leden.add(new Lid(leden.size() + 1, tekst(req, "naam"), "Tilburg-West"));
            Blad<Lid> blad = Blad.van(leden, 0, 5);
            out.println("Leden " + blad.regels().size() + " van " + blad.totaal()); // SAFE
            Blad<String> namen = blad.vertaal(Lid::naam);
            Blad<String> afdelingen = blad.vertaal(Lid::afdeling);
            out.println(String.join(", ", namen.regels())); // EXPECT
            out.println(afdelingen.regels().get(0)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bladerbalk extends HttpServlet {
        static final int LAATSTE = 4;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String zoek = tekst(req, "zoek");
            for (int i = 1; i <= LAATSTE; i++) {
                String href = "?zoek=" + zoek + "&pagina=" + i;
                out.print("<a href=\"" + href + "\">"); // EXPECT
                out.print(i == 1 ? "eerste" : i == LAATSTE ? "laatste" : String.valueOf(i)); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Cursor extends HttpServlet {
        record Positie(String laatsteSleutel, int aantal) {
            String codeer() {
                String kaal = aantal + "|" + laatsteSleutel;
                return Base64.getUrlEncoder().encodeToString(kaal.getBytes(StandardCharsets.UTF_8));
            }

            static Positie decodeer(String s) {
                String kaal = new String(Base64.getUrlDecoder().decode(s), StandardCharsets.UTF_8);
                int streep = kaal.indexOf('|');
                return new Positie(kaal.substring(streep + 1), streep);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Positie positie = new Positie(tekst(req, "vanaf"), 25);
            String code = positie.codeer();
            out.println("volgende: " + code); // EXPECT
            Positie terug = Positie.decodeer(code);
            out.println("sleutel=" + terug.laatsteSleutel()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Bladeraar extends HttpServlet {
        static class Bladen<T> implements Iterator<List<T>>, Iterable<List<T>> {
            private final List<T> bron;
            private final int grootte;
            private int plek;

            Bladen(List<T> bron, int grootte) {
                this.bron = bron;
                this.grootte = grootte;
            }

            @Override
            public boolean hasNext() {
                return plek < bron.size();
            }

            @Override
            public List<T> next() {
                int eind = Math.min(plek + grootte, bron.size());
                List<T> deel = bron.subList(plek, eind);
                plek = eind;
                return deel;
            }

            @Override
            public Iterator<List<T>> iterator() {
                return this;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] keuzes = Optional.ofNullable(req.getParameterValues("keuze")).orElse(new String[0]);
            for (List<String> blad : new Bladen<>(Arrays.asList(keuzes), 2)) {
                out.println(blad); // EXPECT
            }
            var dagen = new Bladen<>(List.of("maandag", "dinsdag", "woensdag"), 2);
            while (dagen.hasNext()) {
                out.println(dagen.next()); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Sortering extends HttpServlet {
        enum Kolom {
            NAAM("Naam van het lid"), DATUM("Inschrijfdatum");

            final String kop;

            Kolom(String kop) {
                this.kop = kop;
            }

            static Optional<Kolom> zoek(String s) {
                return Arrays.stream(values()).filter(k -> k.name().equalsIgnoreCase(s)).findFirst();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String gevraagd = tekst(req, "sorteer");
            Kolom kolom = Kolom.zoek(gevraagd).orElse(Kolom.NAAM);
            out.println("Gesorteerd op " + kolom.kop); // SAFE
            if (Kolom.zoek(gevraagd).isEmpty()) {
                out.println("Onbekende kolom: " + gevraagd); // EXPECT
            }
            String richting = tekst(req, "richting").equals("op") ? "oplopend" : "aflopend";
            out.println(richting); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voorkeuren extends HttpServlet {
        static class Lijststand implements Serializable {
            int grootte = 20;
            String filter = "";
            final Deque<String> bezocht = new ArrayDeque<>();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession sessie = req.getSession();
            var stand = (Lijststand) sessie.getAttribute("stand");
            PrintWriter out = resp.getWriter();
            if (stand == null) {
                stand = new Lijststand();
                sessie.setAttribute("stand", stand);
            }
            out.println("vorige filter: " + stand.filter); // EXPECT
            stand.filter = tekst(req, "filter");
            stand.bezocht.push("ledenlijst");
            out.println("per blad: " + stand.grootte); // SAFE
            out.println("laatst bezocht: " + stand.bezocht.peek()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Kolommen extends HttpServlet {
        record Bezoeker(int id, String naam, String mail) {
        }

        record Kolom<T>(String kop, Function<T, String> waarde) {
        }

        static final List<Kolom<Bezoeker>> OPENBAAR = List.of(
            new Kolom<>("nr", b -> "B" + b.id()),
            new Kolom<>("naam", b -> Masker.over(b.naam())));
        static final List<Kolom<Bezoeker>> INTERN = List.of(
            new Kolom<>("nr", b -> "B" + b.id()),
            new Kolom<>("mail", Bezoeker::mail));

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            var bezoeker = new Bezoeker(12, tekst(req, "naam"), tekst(req, "mail"));
            for (Kolom<Bezoeker> k : OPENBAAR) {
                out.println(k.kop() + ": " + k.waarde().apply(bezoeker)); // SAFE
            }
            for (Kolom<Bezoeker> k : INTERN) {
                out.println(k.waarde().apply(bezoeker)); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Letterbalk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> woorden = new ArrayList<>(List.of("Broekhoven", "Reeshof", "Udenhout"));
            Map<Integer, List<String>> vast = woorden.stream().collect(Collectors.groupingBy(String::length));
            woorden.add(tekst(req, "wijk"));
            Map<Integer, List<String>> met = woorden.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
            vast.forEach((lengte, lijst) -> out.println(lengte + " " + lijst)); // SAFE
            met.forEach((lengte, lijst) -> out.println(lengte + " " + lijst)); // EXPECT
            out.println(met.keySet()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
