package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class DrieentwintigsteStreams {

    public static class Stream01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> in = List.of(req.getParameter("a"), "b", req.getParameter("c"));
            out.println(in.stream().map(String::toUpperCase).collect(Collectors.joining(","))); // EXPECT
            out.println(in.stream().map(s -> "x").collect(Collectors.joining(","))); // SAFE
            out.println(in.stream().mapToInt(String::length).sum()); // SAFE
            out.println(in.stream().skip(2).findFirst().get()); // EXPECT
            out.println(in.stream().sorted(Comparator.comparing(String::length)).toList()); // EXPECT
            out.println(in.stream().map(Masker::over).toList()); // SAFE
        }
    }

    public static class Stream02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] values = req.getParameterValues("v");
            Arrays.stream(values).filter(s -> !s.isEmpty()).forEach(s -> out.println(s)); // EXPECT
            Stream.of("p", "q").forEach(s -> out.println(s)); // SAFE
            Stream.of("p", "q").map(s -> s + values.length).forEach(out::println); // SAFE
            Stream.concat(Stream.of("r"), Arrays.stream(values)).forEach(out::println); // EXPECT
        }
    }

    /** Optional */
    public static class Stream03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Optional<String> name = Optional.ofNullable(req.getParameter("name"));
            out.println(name.orElse("nobody")); // EXPECT
            out.println(name.map(String::length).orElse(0)); // SAFE
            out.println(name.filter(n -> n.length() > 2).map(n -> "long").orElse("short")); // SAFE
            Optional<String> none = Optional.empty();
            out.println(none.orElse("empty")); // SAFE
            out.println(none.or(() -> name).orElse("?")); // EXPECT
            name.ifPresentOrElse(
                    n -> out.println(n), // EXPECT
                    () -> out.println("absent")); // SAFE
            out.println(none.orElseGet(() -> req.getHeader("Host"))); // EXPECT
        }
    }

    /** Collectors: grouping, partitioning, toMap */
    public static class Stream04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            Map<Integer, List<String>> byLength = Stream.of("a", "bb", name).collect(Collectors.groupingBy(String::length));
            out.println(byLength.get(name.length())); // EXPECT
            out.println(byLength.keySet()); // SAFE
            Map<Boolean, Long> parts = Stream.of(name, "x").collect(Collectors.partitioningBy(s -> s.equals("x"), Collectors.counting()));
            out.println(parts.get(true)); // SAFE
            Map<String, String> map = Stream.of("k1", "k2").collect(Collectors.toMap(k -> k, k -> k + name));
            out.println(map.get("k1")); // EXPECT
            out.println(map.keySet()); // SAFE
            Map<String, Integer> lens = Stream.of(name).collect(Collectors.toMap(s -> s, String::length));
            out.println(lens.values()); // SAFE
            out.println(lens.keySet()); // EXPECT
        }
    }

    /** reduce, flatMap, peek, iterate */
    public static class Stream05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String name = req.getParameter("name");
            out.println(Stream.of("a", name).reduce("", String::concat)); // EXPECT
            out.println(Stream.of("a", "b").reduce("", String::concat)); // SAFE
            out.println(Stream.of(List.of("a"), List.of(name)).flatMap(List::stream).collect(Collectors.toSet())); // EXPECT
            List<String> seen = new ArrayList<>();
            long n = Stream.of("x", name).peek(seen::add).filter(s -> s.length() > 0).count();
            out.println(n); // SAFE
            out.println(Stream.iterate(name, s -> s + ".").limit(3).toList()); // EXPECT
            out.println(Stream.iterate("s", s -> s + ".").limit(name.length() % 4).toList()); // SAFE
            out.println(IntStream.range(0, name.length()).mapToObj(i -> "*").collect(Collectors.joining())); // SAFE
            out.println(name.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); // EXPECT
        }
    }

    /** sorted, distinct, min, limit */
    public static class Stream06 extends HttpServlet {
        record Item(String label, int price) {
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Item> items = List.of(new Item("fixed", 5), new Item(req.getParameter("label"), 3));
            out.println(items.stream().min(Comparator.comparing(Item::price)).map(Item::label).orElse("-")); // EXPECT
            out.println(items.stream().limit(1).map(Item::label).toList()); // SAFE
            out.println(items.stream().skip(1).map(Item::label).toList()); // EXPECT
            out.println(items); // EXPECT
            out.println(items.stream().map(Item::label).distinct().sorted().toArray()[0]); // EXPECT
        }
    }
}
