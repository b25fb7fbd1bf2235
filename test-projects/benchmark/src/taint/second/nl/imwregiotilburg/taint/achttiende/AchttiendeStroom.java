package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeStroom extends HttpServlet {

    private static String twee(UnaryOperator<String> f, String s) {
        return f.apply(f.apply(s));
    }

    private static Function<String, String> voor(String begin) {
        return s -> begin + s;
    }

    private static String omhuld(String s) {
        return "(" + s + ")";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("druppel");
        if (p == null) {
            return;
        }
        w.println(Stream.of("a", p, "b").map(String::trim).collect(Collectors.joining(","))); // EXPECT
        w.println(Stream.of("a", p, "b").map(AchttiendePagina.Masker::over).collect(Collectors.joining(","))); // SAFE
        w.println(Stream.of("a", p).map(String::length).map(String::valueOf).collect(Collectors.joining())); // SAFE
        w.println(Stream.of("a", "b").map(x -> x + p).findFirst().get()); // EXPECT
        w.println(Stream.of("a", p).findFirst().orElse(p)); // SAFE
        w.println(Stream.of("a", p).skip(1).findFirst().orElse("z")); // EXPECT
        w.println(Stream.of("a", p).limit(1).toList()); // SAFE
        w.println(Stream.of(p, "a").anyMatch(x -> x.equals("a"))); // SAFE
        w.println(Stream.of("a", "b").reduce(p, String::concat)); // EXPECT
        w.println(Stream.of(p, p).count()); // SAFE
        w.println(Stream.of(p.split(",")).sorted().toList()); // EXPECT
        w.println(IntStream.range(0, 3).mapToObj(i -> i + p).collect(Collectors.toList())); // EXPECT
        w.println(IntStream.range(0, 3).mapToObj(i -> "r" + i).collect(Collectors.toList())); // SAFE
        Map<Boolean, List<String>> deel = Stream.of("kort", p).collect(Collectors.partitioningBy(x -> x.length() > 4));
        w.println(deel.get(true)); // EXPECT
        w.println(deel.keySet()); // SAFE
        Map<String, Integer> lengtes = Stream.of("kort", p + "x").distinct().collect(Collectors.toMap(x -> x, String::length));
        w.println(lengtes.values()); // SAFE
        w.println(lengtes); // EXPECT

        Optional<String> o = Optional.of(p);
        w.println(o.isPresent()); // SAFE
        w.println(o.get()); // EXPECT
        w.println(o.map(x -> "vast").get()); // SAFE
        w.println(o.filter(x -> x.length() > 3).orElse("te kort")); // EXPECT
        w.println(Optional.of("er").orElseGet(() -> p)); // SAFE
        w.println(Optional.<String>empty().or(() -> o).get()); // EXPECT
        w.println(o.flatMap(x -> Optional.<String>empty()).isEmpty()); // SAFE
        o.ifPresent(x -> w.println(x)); // EXPECT
        o.ifPresent(x -> w.println("aanwezig")); // SAFE
        o.map(AchttiendePagina.Masker::over).ifPresent(w::println); // SAFE

        w.println(twee(AchttiendeStroom::omhuld, p)); // EXPECT
        w.println(twee(s -> "kwijt", p)); // SAFE
        w.println(voor(p).apply("na")); // EXPECT
        w.println(voor("voor").apply("na")); // SAFE
        w.println(voor("voor").andThen(voor(p)).apply("na")); // EXPECT
        w.println(voor(p).andThen(s -> s.isEmpty() ? "leeg" : "vol").apply("na")); // SAFE
        Supplier<Supplier<String>> diep = () -> () -> p;
        w.println(diep.get().get()); // EXPECT
        BiFunction<String, String, String> links = (a, b) -> a;
        w.println(links.apply("l", p)); // SAFE
        w.println(links.apply(p, "r")); // EXPECT
        List<String> emmer = new ArrayList<>();
        Stream<String> lui = Stream.of(p).peek(emmer::add);
        w.println(emmer); // SAFE
        lui.forEach(x -> { });
        w.println(emmer); // EXPECT
        emmer.replaceAll(x -> "dicht");
        w.println(emmer); // SAFE
    }
}
