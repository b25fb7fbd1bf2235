package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.stream.*;

public class TwaalfdeStroom {
    public static class Basis extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            List<String> groot = Stream.of("a", naam + "", "b").map(String::toUpperCase).collect(Collectors.toList());
            out.println(groot); // EXPECT
            out.println(Stream.of("a", "b").map(String::toUpperCase).collect(Collectors.joining("+"))); // SAFE
            Stream.of(naam + "", "x").filter(s -> s.length() > 1).forEach(s -> out.println(s)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Misschien extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Optional<String> stad = Optional.ofNullable(request.getParameter("stad"));
            PrintWriter w = response.getWriter();
            w.println(stad.orElse("onbekend")); // EXPECT
            w.println(stad.map(s -> "Uit " + s).orElseGet(() -> "Uit het niets")); // EXPECT
            w.println(stad.map(s -> "bekend").orElse("onbekend")); // SAFE
            stad.ifPresentOrElse(s -> w.println(s), () -> { }); // EXPECT
            w.println(Optional.of("vast").orElse(request.getParameter("stad"))); // SAFE
            w.println(Optional.<String>empty().orElse(request.getHeader("X-Stad"))); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Groepen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] woorden = String.valueOf(req.getParameter("woorden")).split("[ ,]");
            PrintWriter out = resp.getWriter();
            Map<Integer, List<String>> perLengte = Arrays.stream(woorden).collect(Collectors.groupingBy(String::length));
            out.println(perLengte.values()); // EXPECT
            out.println(perLengte.keySet()); // SAFE
            Map<String, Long> telling = Arrays.stream(woorden).collect(Collectors.groupingBy(w -> w, Collectors.counting()));
            telling.forEach((w, n) -> out.println(w)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Plat extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<List<String>> lijsten = List.of(List.of("a"), List.of("b", String.valueOf(req.getParameter("c"))));
            PrintWriter out = resp.getWriter();
            out.println(lijsten.stream().flatMap(List::stream).collect(Collectors.joining())); // EXPECT
            out.println(lijsten.get(0).stream().findFirst().orElse("")); // SAFE
            out.println(lijsten.stream().map(List::size).reduce(0, Integer::sum)); // SAFE
            out.println(lijsten.stream().flatMap(List::stream).reduce("", String::concat)); // EXPECT
            out.println(lijsten.stream().flatMap(Collection::stream).skip(2).findAny().get()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Plaats extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String in = String.valueOf(req.getParameter("in"));
            PrintWriter out = resp.getWriter();
            out.println(Stream.of("vast", in).findFirst().get()); // SAFE
            out.println(Stream.of("vast", in).skip(1).findFirst().get()); // EXPECT
            out.println(Stream.of("vast", in, "slot").limit(2).toList()); // EXPECT
            out.println(Stream.concat(Stream.of(in), Stream.of("z")).toList().get(1)); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opbouw extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String in = request.getParameter("in");
            PrintWriter w = response.getWriter();
            w.println(Stream.iterate("", s -> s + in).limit(3).collect(Collectors.toList())); // EXPECT
            w.println(Stream.generate(() -> in).limit(2).map(s -> "*").collect(Collectors.joining())); // SAFE
            w.println(IntStream.range(0, 3).mapToObj(i -> i + ":" + in).toList()); // EXPECT
            Map<String, String> tabel = Stream.of("a", "b").collect(Collectors.toMap(k -> k, k -> k + in));
            w.println(tabel.get("b")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Anders extends HttpServlet {
        record Lid(String naam, String stad) {
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            List<Lid> leden = List.of(new Lid("Jan", "Goirle"), new Lid(req.getParameter("naam"), "Breda"));
            PrintWriter out = resp.getWriter();
            out.println(leden.stream().map(Lid::stad).sorted().toList()); // SAFE
            out.println(leden.stream().map(Lid::naam).map(String::valueOf).sorted(Comparator.reverseOrder()).toList()); // EXPECT
            out.println(leden.stream().map(Lid::naam).anyMatch("Jan"::equals)); // SAFE
            out.println(leden.stream().max(Comparator.comparing(Lid::stad)).map(Lid::naam).get()); // SAFE
            out.println(leden.stream().min(Comparator.comparing(Lid::stad)).get().naam()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Letters extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String in = String.valueOf(req.getParameter("in"));
            PrintWriter out = resp.getWriter();
            out.println(in.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(" "))); // EXPECT
            out.println(in.chars().mapToObj(c -> "-").collect(Collectors.joining())); // SAFE
            StringBuilder sb = new StringBuilder();
            in.codePoints().filter(Character::isLetter).forEach(sb::appendCodePoint);
            out.println(sb); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
