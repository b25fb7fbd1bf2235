package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class NegentiendeStromen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("woord"));
        afbeelden(p, out);
        verzamel(p, out);
        vouwen(p, out);
        misschien(req, out);
        functies(p, out);
        parameters(req, out);
        uitgesteld(p, out);
        groepen(p, out);
        gluren(p, out);
        regels(req, out);
        grens(p, out);
    }

    private void afbeelden(String p, PrintWriter out) {
        List<String> l = List.of("a", p);
        l.stream().map(String::trim).forEach(s -> out.print(s)); // EXPECT
        l.stream().map(NegentiendePagina.Masker::over).forEach(s -> out.print(s)); // SAFE
        l.stream().map(String::length).forEach(n -> out.print(n)); // SAFE
        l.forEach(out::println); // EXPECT
        l.stream().map(s -> "x").forEach(out::println); // SAFE
    }

    private void verzamel(String p, PrintWriter out) {
        out.print(Stream.of("a", "b", p).collect(Collectors.joining("-"))); // EXPECT
        out.print(Stream.of("a", "b", p).limit(2).collect(Collectors.joining("-"))); // SAFE
        out.print(Stream.of("a", "b", p).skip(2).findFirst().orElse("z")); // EXPECT
        out.print(Stream.of("a", "b", p).count()); // SAFE
    }

    private void vouwen(String p, PrintWriter out) {
        out.print(Stream.of("een", p).reduce("", String::concat)); // EXPECT
        out.print(Stream.of("een", p).mapToInt(String::length).sum()); // SAFE
        out.print(Stream.of(p, "twee").reduce("", (a, b) -> b)); // SAFE
        out.print(Stream.of("twee", p).reduce("", (a, b) -> b)); // EXPECT
    }

    private void misschien(HttpServletRequest req, PrintWriter out) {
        Optional<String> o = Optional.ofNullable(req.getParameter("m"));
        out.print(o.orElse("niets")); // EXPECT
        out.print(o.isPresent()); // SAFE
        out.print(o.map(s -> "wel").orElse("niet")); // SAFE
        out.print(o.map(NegentiendePagina.Masker::over).orElseGet(() -> "leeg")); // SAFE
        out.print(Optional.of("vast").or(() -> o).get()); // SAFE
        out.print(Optional.<String>empty().or(() -> o).orElse("")); // EXPECT
    }

    private void functies(String p, PrintWriter out) {
        Function<String, String> zelf = Function.identity();
        Function<String, String> vast = s -> "vast";
        UnaryOperator<String> haak = s -> "(" + s + ")";
        out.print(zelf.andThen(haak).apply(p)); // EXPECT
        out.print(haak.andThen(vast).apply(p)); // SAFE
        out.print(haak.compose(vast).apply(p)); // SAFE
        BiFunction<String, String, String> kies = (a, b) -> b;
        out.print(kies.apply(p, "b")); // SAFE
        out.print(kies.andThen(haak).apply("a", p)); // EXPECT
    }

    private void parameters(HttpServletRequest req, PrintWriter out) {
        String s = req.getParameterMap().values().stream().flatMap(Arrays::stream).collect(Collectors.joining());
        out.print(s); // EXPECT
        Map<Boolean, Long> d = req.getParameterMap().keySet().stream().collect(Collectors.partitioningBy(k -> k.length() > 3, Collectors.counting()));
        out.print(d); // SAFE
    }

    private void uitgesteld(String p, PrintWriter out) {
        List<String> bron = new ArrayList<>(List.of("a"));
        Stream<String> st = bron.stream();
        bron.add(p);
        out.print(st.collect(Collectors.toList())); // EXPECT
        List<String> klaar = Stream.of("a").collect(Collectors.toList());
        Supplier<String> sup = () -> klaar.get(0);
        klaar.set(0, p);
        out.print(sup.get()); // EXPECT
        klaar.set(0, "terug");
        out.print(sup.get()); // SAFE
    }

    private void groepen(String p, PrintWriter out) {
        Map<Integer, List<String>> g = Stream.of(p, "ab").collect(Collectors.groupingBy(String::length));
        out.print(g.keySet()); // SAFE
        out.print(g.values()); // EXPECT
        Map<String, Integer> m = Stream.of(p).collect(Collectors.toMap(s -> s, String::length));
        out.print(m.values()); // SAFE
        out.print(m); // EXPECT
    }

    private void gluren(String p, PrintWriter out) {
        StringBuilder b = new StringBuilder();
        long n = Stream.of("q", p).peek(b::append).filter(s -> s.length() < 100).toList().size();
        out.print(n); // SAFE
        out.print(b); // EXPECT
        StringBuilder c = new StringBuilder();
        Stream.of(p).peek(c::append);
        out.print(c); // SAFE
    }

    private void regels(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<Boolean, List<String>> delen = req.getReader().lines().collect(Collectors.partitioningBy(s -> s.contains("a") || s.contains("A")));
        out.print(delen.get(true)); // EXPECT
        out.print(delen.get(false).size() + delen.get(true).size()); // SAFE
    }

    private void grens(String p, PrintWriter out) {
        String s = IntStream.range(0, p.length()).mapToObj(i -> String.valueOf(p.charAt(i))).collect(Collectors.joining());
        out.print(s); // EXPECT
        String t = IntStream.range(0, p.length()).mapToObj(i -> String.valueOf(i)).collect(Collectors.joining(" "));
        out.print(t); // SAFE
        out.print(Stream.iterate("z", x -> x + "z").limit(p.length() % 5).toList()); // SAFE
    }
}
