package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class TiendeStromen {

    static String[] waarden(HttpServletRequest req) {
        String[] w = req.getParameterValues("keuze");
        return w == null ? new String[0] : w;
    }

    public static class Stromen1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = Arrays.asList(waarden(req));
            out.println(l.stream().map(String::trim).collect(Collectors.joining(","))); // EXPECT
            out.println(l.stream().map(s -> "x").collect(Collectors.joining(","))); // SAFE
            out.println(l.stream().filter(s -> s.length() > 5).collect(Collectors.toList())); // EXPECT
            out.println(l.stream().anyMatch(String::isEmpty)); // SAFE
            l.stream().forEach(out::println); // EXPECT
            Stream.of("a", "b").forEach(out::println); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Stromen2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("naam"));
            List<String> l = List.of("aap", n, "noot");
            out.println(l.stream().skip(1).findFirst().get()); // EXPECT
            out.println(l.stream().findFirst().orElse(n)); // SAFE
            out.println(l.stream().limit(1).collect(Collectors.toList())); // SAFE
            out.println(l.stream().reduce("", (a, b) -> a + b)); // EXPECT
            out.println(l.stream().reduce("", (a, b) -> a.isEmpty() ? b : a)); // SAFE
            out.println(l.stream().sorted(Comparator.reverseOrder()).toList()); // EXPECT
            out.println(l.stream().map(TiendePagina.Masker::over).toList()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Stromen3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> m = Stream.of("een", "twee").collect(Collectors.toMap(k -> k, k -> k + req.getParameter("tekst")));
            m.keySet().forEach(k -> out.println(k)); // SAFE
            m.values().forEach(v -> out.println(v)); // EXPECT
            m.forEach((k, v) -> {
                out.print(k); // SAFE
                out.print(v); // EXPECT
            });
            Map<Boolean, List<String>> d = Stream.of("nl", req.getParameter("naam") + "?").collect(Collectors.partitioningBy(s -> s.endsWith("?")));
            out.println(d.get(true)); // EXPECT
            out.println(d.get(false)); // SAFE
            Map<Integer, Long> h = Arrays.stream(waarden(req)).collect(Collectors.groupingBy(String::length, Collectors.counting()));
            out.println(h); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Stromen4 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Optional<String> o = Optional.ofNullable(req.getParameter("naam"));
            out.println(o.orElse("geen")); // EXPECT
            out.println(o.map(s -> "wel").orElse("geen")); // SAFE
            out.println(o.map(TiendePagina.Masker::over).orElse("geen")); // SAFE
            o.ifPresent(s -> out.println(s)); // EXPECT
            o.ifPresentOrElse(s -> out.println(s.length()), // SAFE
                () -> out.println("leeg")); // SAFE
            Optional<String> v = Optional.of("v");
            out.println(v.orElseGet(() -> req.getParameter("naam"))); // SAFE
            out.println(o.filter(s -> s.length() < 0).or(() -> v).get()); // SAFE
            out.println(v.filter(String::isEmpty).or(() -> o).orElse("-")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Stromen5 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> gezien = new ArrayList<>(), ongezien = new ArrayList<>();
            Stream<String> s = Arrays.stream(waarden(req)).peek(gezien::add);
            out.println(gezien); // SAFE
            long n = s.filter(x -> !x.isBlank()).count();
            out.println(n); // SAFE
            Arrays.stream(waarden(req)).map(x -> { gezien.add(x); return x; }).forEach(x -> { });
            out.println(gezien); // EXPECT
            Arrays.stream(waarden(req)).peek(ongezien::add);
            out.println(ongezien); // SAFE
            String t = Stream.iterate(1, i -> i + 1).limit(3).map(i -> i + ":" + req.getParameter("naam")).collect(Collectors.joining("/"));
            out.println(t); // EXPECT
            out.println(IntStream.range(0, 4).mapToObj(i -> "r" + i).collect(Collectors.joining())); // SAFE
            out.println(Stream.of(List.of("p"), List.of("" + req.getParameter("naam"))).flatMap(List::stream).toList()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Stromen6 extends HttpServlet {
        private static class Klant {
            final String naam, stad;
            Klant(String naam, String stad) { this.naam = naam; this.stad = stad; }
            String naam() { return naam; }
            String stad() { return stad; }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Klant> k = Arrays.stream(waarden(req)).map(n -> new Klant(n, "Goes")).collect(Collectors.toList());
            out.println(k.stream().map(Klant::naam).toList()); // EXPECT
            out.println(k.stream().map(Klant::stad).toList()); // SAFE
            out.println(k.stream().map(x -> new Klant(x.stad, x.naam)).map(Klant::stad).distinct().toList()); // EXPECT
            out.println(k.stream().map(x -> new Klant(x.stad, x.naam)).map(Klant::naam).distinct().toList()); // SAFE
            String oudste = k.stream().max(Comparator.comparing(Klant::naam)).map(Klant::naam).orElse("?");
            out.println(oudste); // EXPECT
            String[] w = req.getParameterMap().keySet().stream().sorted().toArray(String[]::new);
            out.println(w[w.length - 1]); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
