package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeBeoordeling {

    record Beoordeling(Cijfer cijfer, String toelichting, Optional<String> naam) {
        String ondertekening() {
            return naam.map(n -> "door " + n).orElse("anoniem");
        }
    }

    enum Cijfer {
        SLECHT, MATIG, GOED;

        static Cijfer uit(String s) {
            return s == null ? MATIG : s.length() > 6 ? GOED : SLECHT;
        }
    }

    static Optional<String> optie(HttpServletRequest req, String naam) {
        return Optional.ofNullable(req.getParameter(naam)).map(String::trim).filter(Predicate.not(String::isEmpty));
    }

    public static class Inzenden extends HttpServlet {
        private final List<Beoordeling> alle = new ArrayList<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Beoordeling b = new Beoordeling(Cijfer.uit(req.getParameter("cijfer")), optie(req, "toelichting").orElse("geen"), optie(req, "naam"));
            alle.add(b);
            out.println(b.cijfer()); // SAFE
            out.println(b.ondertekening()); // EXPECT
            out.println(b.toelichting()); // EXPECT
            alle.stream().map(Beoordeling::naam).flatMap(Optional::stream).forEach(out::println); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Anoniem extends HttpServlet {
        static Beoordeling anonimiseer(Beoordeling b) {
            return new Beoordeling(b.cijfer(), b.toelichting(), Optional.empty());
        }

        static Beoordeling maskeer(Beoordeling b) {
            return new Beoordeling(b.cijfer(), "", b.naam().map(DertiendePagina.Masker::over));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Beoordeling b = new Beoordeling(Cijfer.GOED, req.getParameter("toelichting"), optie(req, "naam"));
            Beoordeling a = anonimiseer(b);
            Beoordeling m = maskeer(b);
            out.println(a.ondertekening()); // SAFE
            out.println(a); // EXPECT
            out.println(m.ondertekening()); // SAFE
            out.println(m); // SAFE
            out.println(b.naam()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Gemiddelde extends HttpServlet {
        static class Verzameling<T extends Comparable<? super T>> {
            private final SortedSet<T> waarden = new TreeSet<>();

            Verzameling<T> erbij(T t) {
                waarden.add(t);
                return this;
            }

            T hoogste() {
                return waarden.last();
            }

            <R> List<R> als(Function<T, R> f) {
                return waarden.stream().map(f).collect(Collectors.toList());
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String w = optie(req, "woord").orElse("aardig");
            Verzameling<String> woorden = new Verzameling<String>().erbij("attent").erbij(w);
            Verzameling<Cijfer> cijfers = new Verzameling<Cijfer>().erbij(Cijfer.uit(w)).erbij(Cijfer.MATIG);
            out.println(cijfers.hoogste()); // SAFE
            out.println(woorden.hoogste()); // EXPECT
            out.println(woorden.als(String::length)); // SAFE
            out.println(woorden.als(s -> s + "!")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Woordenwolk extends HttpServlet {
        private final Map<String, Integer> telling = new ConcurrentHashMap<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            for (String woord : optie(req, "toelichting").orElse("niets").split("\\W+")) {
                telling.merge(woord, 1, Integer::sum);
            }
            for (String woord : Objects.toString(req.getParameter("extra"), "geen").split("\\s+")) {
                telling.merge(woord, 1, Integer::sum);
            }
            List<Map.Entry<String, Integer>> top = telling.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(5).toList();
            top.forEach(e -> out.println(e.getKey())); // EXPECT
            top.forEach(e -> out.println(e.getValue())); // SAFE
            StringBuilder wolk = new StringBuilder();
            top.forEach(e -> wolk.append(e.getKey().repeat(Math.min(3, e.getValue()))).append(' '));
            out.println(wolk); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Vragenlijst extends HttpServlet {
        static abstract class Vraag<A> {
            final String tekst;
            A antwoord;

            Vraag(String tekst) {
                this.tekst = tekst;
            }

            abstract A lees(String s);

            void vul(String s) {
                antwoord = lees(s);
            }

            @Override
            public String toString() {
                return tekst + " " + antwoord;
            }
        }

        static class OpenVraag extends Vraag<String> {
            OpenVraag(String t) {
                super(t);
            }

            @Override
            String lees(String s) {
                return s;
            }
        }

        static class JaNee extends Vraag<Boolean> {
            JaNee(String t) {
                super(t);
            }

            @Override
            Boolean lees(String s) {
                return "ja".equals(s);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vraag<String> open = new OpenVraag("Wat kan beter?");
            Vraag<Boolean> jaNee = new JaNee("Komt u terug?");
            for (Vraag<?> v : List.of(open, jaNee)) {
                v.vul(req.getParameter("antwoord"));
                out.println(v.tekst); // SAFE
                out.println(v.antwoord); // EXPECT
            }
            out.println(open); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Sterren extends HttpServlet {
        static String sterren(int n) {
            return "*".repeat(n);
        }

        static String kader(String s, UnaryOperator<String> rand) {
            return rand.apply("+") + s + rand.apply("+");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = Objects.toString(req.getParameter("tekst"), "");
            out.println(kader(sterren(Math.min(t.length(), 5)), s -> s.repeat(2))); // SAFE
            out.println(kader("vast", s -> s + t)); // EXPECT
            out.println(kader(t, s -> "|")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reactie extends HttpServlet {
        private Beoordeling laatste;
        private String antwoord;

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Optional.ofNullable(laatste)
                .filter(b -> b.cijfer() != Cijfer.MATIG)
                .map(Beoordeling::toelichting)
                .ifPresentOrElse(
                    t -> out.println("U schreef: " + t), // EXPECT
                    () -> out.println("nog geen beoordeling")); // SAFE
            laatste = new Beoordeling(Cijfer.uit(req.getParameter("cijfer")), req.getParameter("toelichting"), Optional.empty());
            antwoord = switch (laatste.cijfer()) {
                case SLECHT -> "Wat vervelend";
                case MATIG -> "Bedankt";
                case GOED -> "Fijn om te horen";
            };
            out.println(antwoord); // SAFE
            out.println(laatste.toelichting()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Uitslag extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Beoordeling> lijst = Arrays.stream(Optional.ofNullable(req.getParameterValues("mening")).orElseGet(() -> new String[] {"prima"}))
                .map(m -> new Beoordeling(Cijfer.uit(m), m, Optional.of("panel")))
                .toList();
            Map<Cijfer, List<String>> perCijfer = lijst.stream().collect(Collectors.groupingBy(Beoordeling::cijfer, () -> new EnumMap<>(Cijfer.class), Collectors.mapping(Beoordeling::toelichting, Collectors.toList())));
            perCijfer.forEach((c, t) -> out.println(c + " " + t.size())); // SAFE
            perCijfer.values().forEach(out::println); // EXPECT
            out.println(lijst.get(0).ondertekening()); // SAFE
            String regel = lijst.stream().collect(Collectors.teeing(
                Collectors.counting(),
                Collectors.mapping(Beoordeling::toelichting, Collectors.joining("|")),
                (n, s) -> n + ": " + s));
            out.println(regel); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
