package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class TwintigsteStromen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        afbeelden(req, out);
        filteren(req, out);
        tellen(req, out);
        vouwen(req, out);
        misschien(req, out);
        misschienAnders(req, out);
        groeperen(req, out);
        naarKaart(req, out);
        gemaskeerd(req, out);
        plat(req, out);
        letters(req, out);
        regels(req, out);
        zijeffect(req, out);
        oneindig(req, out);
    }

    private void afbeelden(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = Stream.of("a", req.getParameter("naam")).map(x -> "<" + x + ">").collect(Collectors.joining());
        out.println(s); // EXPECT
        String t = Stream.of("a", req.getParameter("naam")).map(x -> "vast").collect(Collectors.joining());
        out.println(t); // SAFE
    }

    private void filteren(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = Arrays.stream(req.getParameterValues("keuze")).filter(x -> x.length() > 2).collect(Collectors.toList());
        l.forEach(x -> out.println(x)); // EXPECT
        out.println(l.size()); // SAFE
    }

    private void tellen(HttpServletRequest req, PrintWriter out) throws IOException {
        long n = Stream.of(req.getParameterValues("keuze")).distinct().count();
        out.println(n); // SAFE
        boolean b = Stream.of(req.getParameterValues("keuze")).anyMatch("ja"::equals);
        out.println(b); // SAFE
    }

    private void vouwen(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = Stream.of("a", "b", String.valueOf(req.getParameter("naam"))).reduce("", (a, b) -> a + b);
        out.println(s); // EXPECT
        String t = Stream.of("a", "b", String.valueOf(req.getParameter("naam"))).reduce("", (a, b) -> a + "x");
        out.println(t); // SAFE
    }

    private void misschien(HttpServletRequest req, PrintWriter out) throws IOException {
        Optional<String> o = Optional.ofNullable(req.getParameter("naam"));
        out.println(o.map(String::trim).orElse("geen")); // EXPECT
        out.println(o.map(String::length).orElse(0)); // SAFE
        out.println(o.isPresent()); // SAFE
    }

    private void misschienAnders(HttpServletRequest req, PrintWriter out) throws IOException {
        Optional<String> o = Optional.of("vast");
        out.println(o.orElse(req.getParameter("naam"))); // SAFE
        Optional<String> leeg = Optional.empty();
        out.println(leeg.orElseGet(() -> req.getParameter("naam"))); // EXPECT
    }

    private void groeperen(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<Boolean, List<String>> m = Stream.of("x", String.valueOf(req.getParameter("naam"))).collect(Collectors.partitioningBy(x -> x.length() > 1));
        out.println(m.get(true)); // EXPECT
        out.println(m.keySet()); // SAFE
    }

    private void naarKaart(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, Integer> m = Stream.of(String.valueOf(req.getParameter("naam"))).collect(Collectors.toMap(x -> x, String::length));
        out.println(m.keySet()); // EXPECT
        out.println(m.values()); // SAFE
    }

    private void gemaskeerd(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = Arrays.stream(req.getParameterValues("keuze")).map(Masker::over).collect(Collectors.joining(","));
        out.println(s); // SAFE
    }

    private void plat(HttpServletRequest req, PrintWriter out) throws IOException {
        List<List<String>> ll = List.of(List.of("a"), List.of(String.valueOf(req.getHeader("X-Plat"))));
        out.println(ll.stream().flatMap(List::stream).sorted().collect(Collectors.toList())); // EXPECT
        out.println(ll.stream().limit(1).flatMap(List::stream).collect(Collectors.toList())); // SAFE
    }

    private void letters(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = String.valueOf(req.getParameter("naam"));
        out.println(p.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); // EXPECT
        out.println(IntStream.range(0, p.length()).mapToObj(i -> "*").collect(Collectors.joining())); // SAFE
    }

    private void regels(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = req.getReader().lines().filter(Objects::nonNull).findFirst().orElse("");
        out.println(s); // EXPECT
    }

    private void zijeffect(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> doel = new ArrayList<>();
        Stream.of(String.valueOf(req.getParameter("naam"))).forEach(doel::add);
        out.println(doel); // EXPECT
        List<String> luiDoel = new ArrayList<>();
        Stream<String> lui = Stream.of(String.valueOf(req.getParameter("naam"))).peek(luiDoel::add);
        out.println(luiDoel); // SAFE
        out.println(lui.isParallel()); // SAFE
    }

    private void oneindig(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(Stream.iterate(p, s -> s + ".").skip(2).findFirst().get()); // EXPECT
    }
}
