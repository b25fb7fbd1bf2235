package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stromen, verzamelaars, Optional. */
public class AchtsteStroom {

    private static List<String> waarden(HttpServletRequest req, String naam) {
        String[] w = req.getParameterValues(naam);
        return w == null ? List.of() : Arrays.asList(w);
    }

    /** Afbeelden, filteren, verzamelen. */
    public static class Afbeelden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<String> w = waarden(req, "w");
            PrintWriter out = resp.getWriter();
            List<String> groot = w.stream().map(String::toUpperCase).collect(Collectors.toList());
            List<Integer> lengtes = w.stream().map(String::length).collect(Collectors.toList());
            List<String> sterren = w.stream().map(s -> "*").toList();
            out.println(groot); // EXPECT
            out.println(lengtes); // SAFE
            out.println(sterren); // SAFE
            out.println(w.stream().filter(s -> s.length() > 2).collect(Collectors.joining("/"))); // EXPECT
            out.println(w.stream().filter(Objects::nonNull).count()); // SAFE
            out.println(w.stream().anyMatch("x"::equals)); // SAFE
        }
    }

    /** Stromen met vaste inhoud, bestuurd door het verzoek. */
    public static class Bestuurd extends HttpServlet {
        private static final List<String> STEDEN = List.of("Tilburg", "Breda", "Goirle");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String zoek = req.getParameter("zoek");
            if (zoek == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(STEDEN.stream().filter(s -> s.startsWith(zoek)).toList()); // SAFE
            out.println(STEDEN.stream().filter(s -> !s.contains(zoek)).findFirst().orElse("geen")); // SAFE
            out.println(STEDEN.stream().map(s -> s + "?" + zoek).findFirst().orElse("geen")); // EXPECT
            out.println(STEDEN.stream().filter(zoek::equals).findFirst().orElse(zoek)); // EXPECT
        }
    }

    /** Stromen zonder lijst. */
    public static class Losse extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            Stream.of("a", p, "c").forEach(s -> out.println(s)); // EXPECT
            Stream.of("a", "c").forEach(out::println); // SAFE
            out.println(Stream.concat(Stream.of(p), Stream.of("z")).collect(Collectors.toSet())); // EXPECT
            out.println(Stream.iterate("x", s -> s + "x").limit(p.length() % 7).toList()); // SAFE
            out.println(p.chars().filter(Character::isDigit).count()); // SAFE
            out.println(p.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining("."))); // EXPECT
            out.println(IntStream.range(0, p.length()).mapToObj(i -> "#").collect(Collectors.joining())); // SAFE
            out.println(Stream.generate(() -> p).limit(2).reduce("", String::concat)); // EXPECT
        }
    }

    /** Groeperen en tabellen maken. */
    public static class Groeperen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<String> w = waarden(req, "w");
            PrintWriter out = resp.getWriter();
            Map<Integer, List<String>> opLengte = w.stream().collect(Collectors.groupingBy(String::length));
            for (Map.Entry<Integer, List<String>> e : opLengte.entrySet()) {
                out.println(e.getKey()); // SAFE
                out.println(e.getValue()); // EXPECT
            }
            Map<Boolean, Long> delen = w.stream().collect(Collectors.partitioningBy(String::isEmpty, Collectors.counting()));
            out.println(delen); // SAFE
            Map<String, Integer> tabel = w.stream().collect(Collectors.toMap(s -> s, String::length, Integer::sum, TreeMap::new));
            out.println(tabel.keySet()); // EXPECT
            out.println(tabel.values()); // SAFE
        }
    }

    /** Platslaan van geneste rijen. */
    public static class Platslaan extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            List<List<String>> vuil = List.of(List.of("a"), Collections.singletonList(p));
            List<List<String>> rein = List.of(List.of("a"), List.of("b", "c"));
            PrintWriter out = resp.getWriter();
            out.println(vuil.stream().flatMap(List::stream).collect(Collectors.toList())); // EXPECT
            out.println(rein.stream().flatMap(List::stream).collect(Collectors.toList())); // SAFE
            out.println(vuil.stream().mapToInt(List::size).sum()); // SAFE
        }
    }

    record Boek(String titel, String schrijver, int jaar) {
    }

    /** Een stroom van records. */
    public static class Boeken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String titel = req.getParameter("titel");
            List<Boek> boeken = List.of(new Boek(titel, "Multatuli", 1860), new Boek(titel + "2", "Couperus", 1900));
            PrintWriter out = resp.getWriter();
            out.println(boeken.stream().map(Boek::titel).collect(Collectors.joining(", "))); // EXPECT
            out.println(boeken.stream().map(Boek::schrijver).collect(Collectors.joining(", "))); // SAFE
            out.println(boeken.stream().mapToInt(Boek::jaar).max().getAsInt()); // SAFE
            boeken.stream().sorted((a, b) -> a.jaar() - b.jaar()).map(Boek::schrijver).forEach(out::println); // SAFE
            boeken.stream().map(Boek::titel).forEach(out::println); // EXPECT
        }
    }

    /** Optional. */
    public static class Misschien extends HttpServlet {
        private static Optional<String> lees(HttpServletRequest req, String naam) {
            return Optional.ofNullable(req.getParameter(naam));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            Optional<String> o = lees(req, "p");
            out.println(o.orElse("niets")); // EXPECT
            out.println(o.map(s -> "ja").orElse("nee")); // SAFE
            out.println(o.map(String::length).orElse(0)); // SAFE
            out.println(o.isPresent()); // SAFE
            o.ifPresent(s -> out.println(s)); // EXPECT
            o.ifPresentOrElse(s -> out.println("wel"), () -> out.println("niet")); // SAFE
            out.println(o.filter(s -> s.length() > 1).or(() -> Optional.of("kort")).get()); // EXPECT
            out.println(Optional.of("vast").or(() -> lees(req, "q")).get()); // SAFE
            out.println(Optional.<String>empty().or(() -> lees(req, "q")).orElse("leeg")); // EXPECT
            out.println(o.flatMap(s -> Optional.of("plat")).orElse("leeg")); // SAFE
            out.println(Optional.of("vast").orElseGet(() -> req.getParameter("q"))); // SAFE
        }
    }

    /** Kijken tijdens het stromen. */
    public static class Kijken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            StringBuilder gezien = new StringBuilder();
            StringBuilder niets = new StringBuilder();
            long n = waarden(req, "w").stream().filter(s -> {
                gezien.append(s);
                niets.append('.');
                return true;
            }).count();
            PrintWriter out = resp.getWriter();
            out.println(n); // SAFE
            out.println(gezien); // EXPECT
            out.println(niets); // SAFE
        }
    }

    /** Namen van parameters die uit het verzoek komen. */
    public static class Namen extends HttpServlet {
        private static final Set<String> BEKEND = Set.of("naam", "waarde");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            List<String> namen = Collections.list(req.getParameterNames());
            out.println(namen.stream().filter(n -> !BEKEND.contains(n)).sorted().toList()); // EXPECT
            out.println(BEKEND.stream().filter(namen::contains).sorted().toList()); // SAFE
            String alles = req.getParameterMap().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()[0]).collect(Collectors.joining("&"));
            out.println(alles); // EXPECT
        }
    }

    /** Regels uit het lijf van het verzoek. */
    public static class Regels extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            List<String> regels = req.getReader().lines().map(String::strip).toList();
            PrintWriter out = resp.getWriter();
            out.println(regels.size()); // SAFE
            regels.forEach(r -> out.println(r)); // EXPECT
            out.println("een\ntwee".lines().map(String::strip).toList()); // SAFE
            Optional<String> langste = regels.stream().max((a, b) -> a.length() - b.length());
            langste.ifPresent(out::println); // EXPECT
        }
    }
}
