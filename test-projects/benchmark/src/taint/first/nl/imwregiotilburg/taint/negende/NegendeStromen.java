package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stromen en Optional. */
public class NegendeStromen {

    record Post(String schrijver, String rubriek, String tekst, int punten) {
    }

    static List<Post> posten(String tekst, String schrijver) {
        return List.of(
                new Post(schrijver, "nieuws", tekst, 5),
                new Post("redactie", "sport", "Uitslagen", 3),
                new Post("redactie", "nieuws", "Weerbericht", 1));
    }

    public static class Groeperen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Post> posten = posten(req.getParameter("tekst"), "gast");
            Map<String, List<String>> perSchrijver = posten.stream()
                    .collect(Collectors.groupingBy(Post::schrijver, TreeMap::new, Collectors.mapping(Post::tekst, Collectors.toList())));
            out.println(perSchrijver.get("gast")); // EXPECT
            out.println(perSchrijver.keySet()); // SAFE
            Map<String, Long> aantallen = posten.stream().collect(Collectors.groupingBy(Post::rubriek, Collectors.counting()));
            out.println(aantallen); // SAFE
            Map<Boolean, List<Post>> delen = posten.stream().collect(Collectors.partitioningBy(p -> p.punten() > 2));
            out.println(delen.get(true)); // EXPECT
            out.println(delen.get(true).size()); // SAFE
            out.println(posten.stream().mapToInt(Post::punten).sum()); // SAFE
            out.println(posten.stream().map(Post::rubriek).distinct().sorted().toList()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Post> posten = posten("Vaste tekst", req.getParameter("naam"));
            out.println(posten.stream().map(Post::tekst).collect(Collectors.joining("; "))); // SAFE
            out.println(posten.stream().map(Post::schrijver).collect(Collectors.joining("; "))); // EXPECT
            Map<String, Integer> perNaam = posten.stream().collect(Collectors.toMap(Post::schrijver, Post::punten, Integer::sum));
            out.println(perNaam); // EXPECT
            out.println(perNaam.values()); // SAFE
            Optional<Post> hoogste = posten.stream().max(Comparator.comparingInt(Post::punten));
            out.println(hoogste.map(Post::schrijver).orElse("-")); // EXPECT
            out.println(hoogste.map(Post::punten).orElse(0)); // SAFE
            out.println(posten.stream().anyMatch(p -> "redactie".equals(p.schrijver()))); // SAFE
        }
    }

    public static class Vlak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String lijst = req.getParameter("lijst");
            List<List<String>> rijen = List.of(List.of("a", "b"), Arrays.asList(lijst.split(",")));
            out.println(rijen.stream().flatMap(List::stream).map(String::trim).toList()); // EXPECT
            out.println(rijen.stream().map(List::size).toList()); // SAFE
            out.println(rijen.stream().flatMap(List::stream).mapToInt(String::length).max().getAsInt()); // SAFE
            out.println(Stream.of("x", lijst, "y").reduce("", String::concat)); // EXPECT
            out.println(Stream.of("x", "y", "z").reduce("", String::concat)); // SAFE
            out.println(Stream.of("x", lijst).reduce(0, (n, s) -> n + s.length(), Integer::sum)); // SAFE
            out.println(lijst.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(" "))); // EXPECT
            out.println(lijst.chars().filter(c -> c == ',').count()); // SAFE
            out.println(IntStream.range(0, 3).mapToObj(i -> i + ":" + lijst).toList()); // EXPECT
            out.println(IntStream.range(0, lijst.length()).mapToObj(i -> "#").collect(Collectors.joining())); // SAFE
            StringBuilder gezien = new StringBuilder();
            long n = Stream.of(lijst, "b").peek(gezien::append).filter(s -> !s.isEmpty()).toList().size();
            out.println(n); // SAFE
            out.println(gezien); // EXPECT
        }
    }

    public static class Misschien extends HttpServlet {
        private static Optional<String> param(HttpServletRequest req, String naam) {
            return Optional.ofNullable(req.getParameter(naam)).filter(s -> !s.isBlank());
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Optional<String> naam = param(req, "naam");
            out.println(naam.map(String::trim).orElse("gast")); // EXPECT
            out.println(naam.map(s -> "bekend").orElse("gast")); // SAFE
            out.println(naam.map(String::length).orElse(0)); // SAFE
            out.println(naam.isPresent()); // SAFE
            naam.ifPresent(s -> out.println("Dag " + s)); // EXPECT
            naam.ifPresentOrElse(
                    s -> out.println("iemand"), // SAFE
                    () -> out.println("niemand")); // SAFE
            out.println(naam.flatMap(s -> param(req, "stad").map(t -> s.length() + t)).orElse("-")); // EXPECT
            out.println(naam.map(NegendeScherm.Masker::over).orElse("-")); // SAFE
            out.println(Optional.of("vast").or(() -> naam).get()); // SAFE
            out.println(Optional.<String>empty().or(() -> naam).orElse("-")); // EXPECT
            out.println(naam.stream().count()); // SAFE
        }
    }

    public static class Verzamelen extends HttpServlet {
        record Rij(String sleutel, String waarde) {
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> velden = Stream.of("naam", "stad", "straat")
                    .filter(v -> req.getParameter(v) != null)
                    .collect(Collectors.toMap(Function.identity(), req::getParameter));
            out.println(velden.keySet()); // SAFE
            out.println(velden.values()); // EXPECT
            out.println(velden.entrySet().stream().map(Map.Entry::getKey).sorted().toList()); // SAFE
            List<Rij> rijen = velden.entrySet().stream().map(e -> new Rij(e.getKey(), e.getValue())).toList();
            rijen.forEach(r -> out.println(r.sleutel())); // SAFE
            rijen.forEach(r -> out.println(r.waarde())); // EXPECT
            String eerste = req.getParameterMap().entrySet().stream()
                    .flatMap(e -> Arrays.stream(e.getValue()).map(w -> e.getKey() + "=" + w))
                    .findFirst().orElse("niets");
            out.println(eerste); // EXPECT
            long leeg = req.getParameterMap().values().stream().flatMap(Arrays::stream).filter(String::isEmpty).count();
            out.println(leeg); // SAFE
            String samen = Stream.iterate(1, i -> i + 1).limit(3).map(i -> "r" + i).collect(Collectors.joining(","));
            out.println(samen); // SAFE
            String[] reeks = rijen.stream().map(Rij::waarde).toArray(String[]::new);
            out.println(String.join("|", reeks)); // EXPECT
            String tweeling = rijen.stream().collect(Collectors.teeing(
                    Collectors.counting(), Collectors.mapping(Rij::sleutel, Collectors.joining()), (c, s) -> c + s));
            out.println(tweeling); // SAFE
        }
    }
}
