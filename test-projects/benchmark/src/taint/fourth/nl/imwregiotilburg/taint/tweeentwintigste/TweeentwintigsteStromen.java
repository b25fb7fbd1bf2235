package nl.imwregiotilburg.taint.tweeentwintigste;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class TweeentwintigsteStromen extends HttpServlet {

    record Persoon(String naam, String stad, int leeftijd) {
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String t = req.getParameter("t");
        PrintWriter out = resp.getWriter();

        out.println(Stream.of("a", t, "c").collect(joining(","))); // EXPECT
        out.println(Stream.of("a", "b", "c").collect(joining(","))); // SAFE
        out.println(Stream.of("a", t).map(s -> "x").collect(joining())); // SAFE
        out.println(Stream.of("a", t).map(Masker::over).collect(joining())); // SAFE
        out.println(Stream.of("a", t).map(String::toLowerCase).collect(toList())); // EXPECT
        out.println(Stream.of("a", t).count()); // SAFE
        out.println(Stream.of(t).mapToInt(String::length).sum()); // SAFE
        out.println(Stream.of("a", t).limit(1).findFirst().get()); // SAFE
        out.println(Stream.of("a", t).skip(1).findFirst().get()); // EXPECT
        out.println(Stream.of("a", t).findFirst().orElse(t)); // SAFE
        out.println(Stream.of("a", "b").reduce("", String::concat)); // SAFE
        out.println(Stream.of("a", "b").reduce(t, String::concat)); // EXPECT
        out.println(Stream.of("a", t).reduce((a, b) -> a).get()); // SAFE
        out.println(Stream.of("a", t).reduce((a, b) -> b).get()); // EXPECT
        out.println(Stream.iterate("s", s -> s + t).limit(3).collect(toList())); // EXPECT
        out.println(Stream.iterate("s", s -> s + "t").limit(3).collect(toList())); // SAFE
        out.println(Stream.generate(() -> t).limit(2).collect(joining())); // EXPECT
        out.println(Stream.generate(() -> "t").limit(2).collect(joining())); // SAFE
        out.println(Stream.of(List.of("a"), List.of(t)).flatMap(List::stream).collect(joining())); // EXPECT
        out.println(Stream.of(List.of("a"), List.of("b")).flatMap(List::stream).collect(joining())); // SAFE
        out.println(Stream.of(t, t).flatMap(s -> Stream.of("p", "q")).collect(joining())); // SAFE
        out.println(Stream.concat(Stream.of("a"), Stream.of(t)).collect(joining())); // EXPECT
        out.println(Stream.of("x", t).anyMatch(s -> s.startsWith("q"))); // SAFE

        personen(out, t);
        overig(out, t);
    }

    private void personen(PrintWriter out, String t) {
        List<Persoon> ps = List.of(
            new Persoon("Anna", "Tilburg", 30),
            new Persoon(t, "Breda", 40),
            new Persoon("Cor", "Tilburg", 50));
        out.println(ps.stream().map(Persoon::naam).collect(joining("+"))); // EXPECT
        out.println(ps.stream().map(Persoon::stad).collect(joining("+"))); // SAFE
        Map<String, List<String>> perStad =
            ps.stream().collect(groupingBy(Persoon::stad, TreeMap::new, mapping(Persoon::naam, toList())));
        out.println(perStad.get("Tilburg")); // SAFE
        out.println(perStad.get("Breda")); // EXPECT
        out.println(perStad.keySet()); // SAFE
        Map<Boolean, List<Persoon>> oud = ps.stream().collect(partitioningBy(p -> p.leeftijd() >= 50));
        out.println(oud.get(true)); // SAFE
        out.println(oud.get(false)); // EXPECT
        Map<String, Integer> opNaam = ps.stream().collect(toMap(Persoon::naam, Persoon::leeftijd));
        out.println(opNaam.keySet()); // EXPECT
        out.println(opNaam.values()); // SAFE
        Map<Integer, String> opLeeftijd = ps.stream().collect(toMap(Persoon::leeftijd, Persoon::naam));
        out.println(opLeeftijd.get(30)); // SAFE
        out.println(opLeeftijd.get(40)); // EXPECT
        String stad = ps.stream().filter(p -> p.leeftijd() == 40).map(Persoon::stad).findAny().orElse("?");
        out.println(stad); // SAFE
        String oudste = ps.stream().max((a, b) -> a.leeftijd() - b.leeftijd()).map(Persoon::naam).get();
        out.println(oudste); // SAFE
        String beide = ps.stream().collect(teeing(
            mapping(Persoon::naam, joining("/")), Collectors.counting(), (n, c) -> n + "=" + c));
        out.println(beide); // EXPECT
        String alleenTel = ps.stream().collect(teeing(
            mapping(Persoon::naam, joining("/")), Collectors.counting(), (n, c) -> "=" + c));
        out.println(alleenTel); // SAFE
        Map<String, String> namen = ps.stream().collect(groupingBy(Persoon::stad, mapping(Persoon::naam, joining("&"))));
        out.println(namen.get("Breda")); // EXPECT
        out.println(namen.get("Tilburg")); // SAFE
        out.println(namen); // EXPECT
        Map<String, Long> aantallen = ps.stream().collect(groupingBy(Persoon::naam, Collectors.counting()));
        out.println(aantallen); // EXPECT
        out.println(aantallen.values()); // SAFE
        Map<String, Long> perPlaats = ps.stream().collect(groupingBy(Persoon::stad, Collectors.counting()));
        out.println(perPlaats); // SAFE
        out.println(ps.get(1)); // EXPECT
        out.println(ps.get(0)); // SAFE
    }

    private void overig(PrintWriter out, String t) {
        String[] rij = {"nul", t, "twee"};
        out.println(Arrays.stream(rij, 0, 1).collect(joining())); // SAFE
        out.println(Arrays.stream(rij, 1, 2).collect(joining())); // EXPECT
        out.println(IntStream.range(0, 3).filter(i -> i != 1).mapToObj(i -> rij[i]).collect(joining())); // SAFE
        out.println(IntStream.range(0, 3).mapToObj(i -> rij[i]).collect(joining())); // EXPECT
        out.println(t.chars().mapToObj(c -> String.valueOf((char) c)).collect(joining("-"))); // EXPECT
        out.println(t.chars().mapToObj(c -> "#").collect(joining("-"))); // SAFE
        List<String> gezien = new ArrayList<>();
        List<String> na = Stream.of(t).peek(gezien::add).map(s -> "m").collect(toList());
        out.println(na); // SAFE
        out.println(gezien); // EXPECT
        Stream.of(t, "u").skip(1).forEach(s -> out.println(s)); // SAFE
        Stream.of(t, "u").forEach(s -> out.println(s)); // EXPECT
        Stream.of(rij).dropWhile(s -> s != t).forEachOrdered(out::println); // EXPECT
        Stream.of(rij).takeWhile(s -> s != t).forEachOrdered(out::println); // SAFE
        String[] terug = Stream.of("a", t).toArray(String[]::new);
        out.println(terug[0]); // SAFE
        out.println(terug[1]); // EXPECT
        out.println(Stream.of("a", "b").map(s -> s + t).collect(joining())); // EXPECT
        out.println(Stream.of("a", "b").filter(s -> t.contains(s)).collect(joining())); // SAFE
        out.println(Stream.of(t, "b").map(s -> s.substring(0, 1)).collect(Collectors.toSet())); // EXPECT
        out.println(Stream.of("b", t).sorted().collect(joining())); // EXPECT
        out.append(Stream.of(t).collect(Collectors.collectingAndThen(toList(), l -> l.get(0)))); // EXPECT
        out.print("n" + Stream.of(t).collect(Collectors.collectingAndThen(toList(), List::size))); // SAFE
        out.println(Stream.of("a", "b").collect(joining("-", "<", t))); // EXPECT
        StringBuilder bak = Stream.of(t, "b").collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        out.println(bak); // EXPECT
        out.println(Stream.of("a,b".split(",")).map(s -> s + t.length()).toList()); // SAFE
    }
}
