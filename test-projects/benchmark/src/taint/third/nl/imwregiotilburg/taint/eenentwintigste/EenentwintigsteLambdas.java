package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class EenentwintigsteLambdas extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("stroom");
        if (p == null) {
            return;
        }
        stroom1(p, w);
        stroom2(p, w);
        stroom3(p, w);
        stroom4(p, w);
        stroom5(p, w);
        stroom6(p, w);
        stroom7(p, w);
        stroom8(p, w);
        stroom9(p, w);
        stroom10(p, w);
        stroom11(p, w);
        stroom12(p, w);
        stroom13(p, w);
        stroom14(p, w);
        stroom15(p, w);
        stroom16(p, w);
    }

    private void stroom1(String p, PrintWriter w) {
        Supplier<String> a = () -> p;
        Supplier<String> b = () -> "b";
        w.println(a.get()); // EXPECT
        w.println(b.get()); // SAFE
    }

    private void stroom2(String p, PrintWriter w) {
        Function<String, String> f = s -> "<" + s + ">";
        Function<String, String> g = s -> "niets";
        w.println(f.compose(g).apply(p)); // SAFE
        w.println(g.compose(f).apply(p)); // SAFE
        w.println(f.andThen(f).apply(p)); // EXPECT
    }

    private void stroom3(String p, PrintWriter w) {
        BiFunction<String, String, String> links = (x, y) -> x;
        w.println(links.apply(p, "y")); // EXPECT
        w.println(links.apply("x", p)); // SAFE
    }

    private void stroom4(String p, PrintWriter w) {
        Function<String, Function<String, String>> rechts = x -> y -> y;
        w.println(rechts.apply(p).apply("y")); // SAFE
        w.println(rechts.apply("x").apply(p)); // EXPECT
    }

    private void stroom5(String p, PrintWriter w) {
        List<String> l = List.of("a", p);
        w.println(l.stream().map(String::toLowerCase).collect(Collectors.joining(","))); // EXPECT
        w.println(l.stream().map(String::length).map(String::valueOf).collect(Collectors.joining(","))); // SAFE
    }

    private void stroom6(String p, PrintWriter w) {
        w.println(Stream.of("a", p).limit(1).collect(Collectors.toList())); // SAFE
        w.println(Stream.of("a", p).skip(1).collect(Collectors.toList())); // EXPECT
    }

    private void stroom7(String p, PrintWriter w) {
        Optional<String> leeg = Optional.empty();
        Optional<String> vol = Optional.of("vol");
        w.println(leeg.orElse(p)); // EXPECT
        w.println(vol.orElse(p)); // SAFE
    }

    private void stroom8(String p, PrintWriter w) {
        Optional<String> o = Optional.of(p);
        w.println(o.map(s -> "iets").get()); // SAFE
        w.println(o.map(String::trim).get()); // EXPECT
        w.println(o.isPresent()); // SAFE
    }

    private void stroom9(String p, PrintWriter w) {
        StringBuilder lui = new StringBuilder();
        Stream<String> s = Stream.of(p).map(x -> lui.append(x).toString());
        w.println(lui); // SAFE
        s.forEach(x -> { });
        w.println(lui); // EXPECT
    }

    private void stroom10(String p, PrintWriter w) {
        List<String> vuil = List.of(p, "b");
        List<String> schoon = List.of("a", "b");
        vuil.forEach(w::println); // EXPECT
        schoon.forEach(w::println); // SAFE
    }

    private void stroom11(String p, PrintWriter w) {
        w.println(Stream.of("a", "b", p).reduce("", String::concat)); // EXPECT
        w.println(Stream.of("a", "b", p).reduce("", (x, y) -> x + ".")); // SAFE
    }

    private void stroom12(String p, PrintWriter w) {
        Map<String, String> m = Stream.of("een", "twee").collect(Collectors.toMap(k -> k, k -> k + p));
        w.println(m.get("een")); // EXPECT
        w.println(m.keySet()); // SAFE
    }

    private void stroom13(String p, PrintWriter w) {
        List<String> verzameld = new ArrayList<>();
        Consumer<String> c = verzameld::add;
        c.accept("eerst");
        w.println(verzameld); // SAFE
        c.andThen(x -> { }).accept(p);
        w.println(verzameld); // EXPECT
    }

    private void stroom14(String p, PrintWriter w) {
        List<String> rij = IntStream.range(0, 3).mapToObj(i -> i == 1 ? p : "n" + i).toList();
        w.println(rij.get(0)); // SAFE
        w.println(rij.get(1)); // EXPECT
    }

    private void stroom15(String p, PrintWriter w) {
        List<List<String>> nest = List.of(List.of("a"), List.of("b", p));
        w.println(nest.stream().flatMap(List::stream).toList()); // EXPECT
        w.println(nest.stream().mapToInt(List::size).sum()); // SAFE
    }

    private void stroom16(String p, PrintWriter w) {
        Comparator<String> lengte = Comparator.comparingInt(String::length);
        w.println(Stream.of("kort", p).max(lengte).get()); // EXPECT
        w.println(Stream.of(p, p + "x").anyMatch(s -> s.startsWith("b"))); // SAFE
    }
}
