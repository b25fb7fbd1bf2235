package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ZevendeStromen, verzamelaars, Optional. */
public class ZevendeStromen {

    public static class Doorgeven extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> l = List.of("a", q.getParameter("naam"));
            out.println(l.stream().map(String::trim).collect(Collectors.joining(","))); // EXPECT
            out.println(l.stream().map(s -> "x").collect(Collectors.joining(","))); // SAFE
            out.println(l.stream().mapToInt(String::length).sum()); // SAFE
            out.println(l.stream().filter(s -> s.length() > 3).findFirst().orElse("geen")); // EXPECT
            out.println(l.stream().limit(1).toList()); // SAFE
        }
    }

    public static class Groepen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Map<Integer, List<String>> g = Stream.of("aa", q.getParameter("naam")).collect(Collectors.groupingBy(String::length));
            out.println(g.values()); // EXPECT
            out.println(g.keySet()); // SAFE
            Map<Boolean, Long> d = Stream.of("aa", q.getParameter("naam")).collect(Collectors.partitioningBy(String::isBlank, Collectors.counting()));
            out.println(d); // SAFE
            Map<Boolean, List<String>> e = Stream.of("", q.getParameter("naam")).collect(Collectors.partitioningBy(String::isBlank));
            out.println(e.get(false)); // EXPECT
        }
    }

    public static class NaarKaart extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            Map<String, Integer> m = Stream.of(p).collect(Collectors.toMap(s -> s, String::length));
            out.println(m.keySet()); // EXPECT
            out.println(m.values()); // SAFE
            Map<String, String> n = Stream.of("k").collect(Collectors.toMap(s -> s, s -> s + p));
            out.println(n.get("k")); // EXPECT
            out.println(n.keySet()); // SAFE
        }
    }

    public static class Samenvouwen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(Stream.of("a", p, "b").reduce("", (x, y) -> x + y)); // EXPECT
            out.println(Stream.of("a", p, "b").reduce("", (x, y) -> x + "-")); // SAFE
            out.println(Stream.of(p, "b").reduce((x, y) -> y).get()); // SAFE
            out.println(Stream.of(p, "b").reduce((x, y) -> x).get()); // EXPECT
        }
    }

    public static class Plat extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<List<String>> ll = List.of(List.of("a"), List.of(q.getParameter("naam")));
            out.println(ll.stream().flatMap(List::stream).toList()); // EXPECT
            out.println(ll.stream().flatMap(x -> Stream.of("v", "w")).toList()); // SAFE
            out.println(ll.stream().map(List::size).toList()); // SAFE
            ll.stream().skip(1).flatMap(List::stream).forEach(s -> out.println(s)); // EXPECT
            ll.stream().limit(1).flatMap(List::stream).forEach(s -> out.println(s)); // SAFE
        }
    }

    public static class Tweeweg extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Paar<String, Long> t = Stream.of(q.getParameter("naam"), "z").collect(Collectors.teeing(Collectors.joining("/"), Collectors.counting(), ZevendePagina.Paar::new));
            out.println(t.links); // EXPECT
            out.println(t.rechts); // SAFE
        }
    }

    public static class Misschien extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Optional<String> o = Optional.ofNullable(q.getParameter("naam"));
            out.println(o.map(String::strip).orElse("niets")); // EXPECT
            out.println(o.map(String::length).orElse(0)); // SAFE
            out.println(o.isPresent()); // SAFE
            out.println(o.map(s -> "er is iets").orElse("niets")); // SAFE
            o.filter(s -> s.length() < 100).ifPresent(s -> out.println(s)); // EXPECT
            out.println(Optional.<String>empty().orElse(o.get())); // EXPECT
            out.println(Optional.of("vol").orElseGet(o::get)); // SAFE
        }
    }

    public static class Gezien extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> bij = new ArrayList<>();
            List<Integer> maten = new ArrayList<>();
            long n = Arrays.stream(q.getParameterValues("naam")).peek(bij::add).peek(s -> maten.add(s.length())).filter(s -> !s.isEmpty()).count();
            out.println(n); // SAFE
            out.println(bij); // EXPECT
            out.println(maten); // SAFE
        }
    }

    public static class Gevlochten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(p.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); // EXPECT
            out.println(p.chars().mapToObj(c -> Character.isLetter(c) ? "L" : "-").collect(Collectors.joining())); // SAFE
            out.println(Stream.iterate("a", s -> s + p).limit(3).collect(Collectors.toList())); // EXPECT
            out.println(Stream.iterate(p.length(), i -> i + 1).limit(3).collect(Collectors.toList())); // SAFE
        }
    }
}
