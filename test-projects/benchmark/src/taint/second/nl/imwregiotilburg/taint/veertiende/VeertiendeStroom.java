package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class VeertiendeStroom extends HttpServlet {
    static final class Lid {
        private final String naam;
        private final String rol;

        Lid(String naam, String rol) {
            this.naam = naam;
            this.rol = rol;
        }

        String naam() {
            return naam;
        }

        String rol() {
            return rol;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        String lijst = Stream.of("a", p).map(String::trim).collect(Collectors.joining(","));
        out.println(lijst); // EXPECT
        out.println(Stream.of("a", p).map(s -> "-").collect(Collectors.joining(","))); // SAFE
        out.println(Stream.of("a", p).limit(1).findFirst().get()); // SAFE
        out.println(Stream.of("a", p).skip(1).findFirst().get()); // EXPECT
        out.println(Stream.of("a", p).mapToInt(String::length).sum()); // SAFE
        out.println(Stream.of("a", p).reduce("", (x, y) -> y)); // EXPECT
        out.println(Stream.of(p, "a").reduce("", (x, y) -> y)); // SAFE
        leden(p, out);
        lui(p, out);
        groepen(req.getParameterValues("kleur"), out);
        kaart(req, out);
    }

    private void leden(String p, PrintWriter out) {
        List<Lid> leden = List.of(new Lid(p, "gast"), new Lid("Bas", "beheer"));
        out.println(leden.stream().map(Lid::naam).collect(Collectors.toList())); // EXPECT
        out.println(leden.stream().map(Lid::rol).collect(Collectors.toList())); // SAFE
        out.println(leden.stream().filter(l -> l.rol().equals("gast")).map(Lid::naam).findAny().orElse("")); // EXPECT
        out.println(leden.stream().filter(l -> l.rol().equals("beheer")).map(Lid::naam).findAny().orElse("")); // SAFE
        Map<String, String> opRol = leden.stream().collect(Collectors.toMap(Lid::rol, Lid::naam));
        out.println(opRol.get("gast")); // EXPECT
        out.println(opRol.get("beheer")); // SAFE
        Map<String, List<Lid>> perNaam = leden.stream().collect(Collectors.groupingBy(Lid::naam));
        perNaam.keySet().forEach(k -> out.println(k)); // EXPECT
        perNaam.values().forEach(l -> out.println(l.get(0).rol())); // SAFE
        Lid min = Collections.min(leden, Comparator.comparing(Lid::rol));
        out.println(min.rol()); // SAFE
        Lid kortst = leden.stream().min(Comparator.comparingInt(l -> l.naam().length())).get();
        out.println(kortst.naam()); // EXPECT
    }

    private void lui(String p, PrintWriter out) {
        List<String> log = new ArrayList<>();
        Stream<String> s = Stream.of(p).filter(x -> log.add(x));
        out.println(log); // SAFE
        out.println(s.collect(Collectors.counting())); // SAFE
        out.println(log); // EXPECT
        Stream.of(p).peek(x -> out.println(x)); // SAFE
        Stream.of(p).peek(x -> out.println(x)).forEach(x -> log.clear()); // EXPECT
        out.println(log); // SAFE
        out.println(IntStream.range(0, 3).mapToObj(i -> i == 7 ? "zeven" : p).collect(Collectors.joining())); // EXPECT
        out.println(IntStream.range(0, p.length()).mapToObj(i -> "x").collect(Collectors.joining())); // SAFE
        String[] rij = Stream.iterate("", x -> x + p).limit(2).toArray(String[]::new);
        out.println(rij[0]); // SAFE
        out.println(rij[1]); // EXPECT
    }

    private void groepen(String[] kleuren, PrintWriter out) {
        if (kleuren == null) {
            return;
        }
        Map<Boolean, List<String>> delen = Arrays.stream(kleuren)
            .collect(Collectors.partitioningBy(k -> k.length() > 3));
        out.println(delen.get(true)); // EXPECT
        Map<Integer, Long> maten = Arrays.stream(kleuren)
            .collect(Collectors.groupingBy(String::length, Collectors.counting()));
        out.println(maten); // SAFE
        String plat = Stream.of(List.of("rood"), Arrays.asList(kleuren))
            .flatMap(List::stream).sorted(Comparator.reverseOrder()).findFirst().get();
        out.println(plat); // EXPECT
        List<String> schoon = Arrays.stream(kleuren).map(VeertiendePagina.Masker::over).toList();
        out.println(String.join("/", schoon)); // SAFE
    }

    private void kaart(HttpServletRequest req, PrintWriter out) {
        String alles = req.getParameterMap().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().length).collect(Collectors.joining("&"));
        out.println(alles); // EXPECT
        long n = req.getParameterMap().values().stream().flatMap(Arrays::stream).distinct().count();
        out.println(n); // SAFE
        String eerste = Collections.list(req.getParameterNames()).stream().sorted().findFirst().orElse("geen");
        out.println(eerste); // EXPECT
    }
}
