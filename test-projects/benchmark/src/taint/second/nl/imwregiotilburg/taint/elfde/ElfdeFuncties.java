package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeFuncties {
    static final class Hulp {
        static <T, R> R metWaarde(T t, Function<? super T, ? extends R> f) {
            return t == null ? null : f.apply(t);
        }

        static <T> T probeer(Callable<T> c, T anders) {
            try {
                return c.call();
            } catch (Exception e) {
                return anders;
            }
        }

        static String gemeten(Supplier<String> s, Consumer<Long> duur) {
            long t = System.nanoTime();
            String r = s.get();
            duur.accept(System.nanoTime() - t);
            return r;
        }

        static <T> Supplier<T> lui(Supplier<T> s) {
            return new Supplier<>() {
                private T waarde;
                private boolean bekend;

                @Override
                public T get() {
                    if (!bekend) {
                        waarde = s.get();
                        bekend = true;
                    }
                    return waarde;
                }
            };
        }

        static <A, B, C> Function<A, C> keten(Function<A, B> f, Function<B, C> g) {
            return a -> g.apply(f.apply(a));
        }

        static void alsGevuld(String s, Consumer<String> dan, Runnable anders) {
            if (s != null && !s.isEmpty()) {
                dan.accept(s);
            } else {
                anders.run();
            }
        }
    }

    public static class MetHulp extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(Hulp.metWaarde(n, String::trim)); // EXPECT
            out.println(Hulp.<Integer, String>metWaarde(3, i -> n + i)); // EXPECT
            out.println(Hulp.<Integer, String>metWaarde(3, i -> "nr " + i)); // SAFE
        }
    }

    public static class Proberen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String a = Hulp.probeer(() -> n.substring(1), "kort");
            String b = Hulp.probeer(() -> {
                throw new IOException("nooit goed: " + n);
            }, "anders");
            String d = Hulp.probeer(() -> String.valueOf(Integer.parseInt("twaalf")), n);
            out.println(a); // EXPECT
            out.println(b); // SAFE
            out.println(d); // EXPECT
        }
    }

    public static class Lui extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Supplier<String> s = Hulp.lui(() -> req.getParameter("tekst"));
            out.println(s.get() + s.get()); // EXPECT
            String[] duur = {"geen"};
            String g = Hulp.gemeten(() -> "tekst " + req.getParameter("tekst"), d -> duur[0] = "ns: " + (d >= 0));
            out.println(g); // EXPECT
            out.println(duur[0]); // SAFE
        }
    }

    public static class Gevuld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Hulp.alsGevuld(req.getParameter("naam"),
                    s -> out.println("Dag " + s), // EXPECT
                    () -> out.println("Dag onbekende")); // SAFE
            Hulp.alsGevuld("jan",
                    s -> out.println("Dag " + s), // SAFE
                    () -> { });
            Hulp.alsGevuld(req.getParameter("adres"), s -> out.println(s), () -> { }); // EXPECT
        }
    }

    public static class Misschien extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Optional<String> o = Optional.ofNullable(req.getParameter("naam"));
            o.filter(s -> s.length() > 2).ifPresent(s -> out.println(s)); // EXPECT
            o.ifPresentOrElse(
                    s -> out.println("wel: " + s), // EXPECT
                    () -> out.println("niet")); // SAFE
            Optional<String> leeg = Optional.empty();
            out.println(leeg.or(() -> o).orElseGet(() -> "niets")); // EXPECT
        }
    }

    public static class Stromen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] w = req.getParameterValues("w");
            List<String> l = w == null ? List.of() : List.of(w);
            Map<Integer, List<String>> groep = l.stream().collect(Collectors.groupingBy(String::length));
            out.println(groep.keySet()); // SAFE
            l.stream().sorted(Comparator.reverseOrder()).limit(1).forEach(out::println); // EXPECT
        }
    }

    public static class Bijwerking extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> verzameld = new ArrayList<>();
            StringBuilder sb = new StringBuilder();
            Stream.of(req.getParameter("a"), "vast", req.getParameter("b")).filter(Objects::nonNull).peek(verzameld::add).forEach(s -> sb.append(s.length()));
            out.println(verzameld); // EXPECT
            IntStream.range(0, 2).mapToObj(i -> i == 0 ? "eerste" : req.getParameter("c")).skip(1).forEach(s -> out.println(s)); // EXPECT
            IntStream.range(0, 2).mapToObj(i -> "nr" + i).forEach(s -> out.println(s)); // SAFE
        }
    }

    public static class Gekromd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Function<String, Function<String, String>> plak = a -> b -> a + b;
            String n = req.getParameter("naam");
            out.println(plak.apply("x").apply(n)); // EXPECT
            Function<String, String> vast = plak.apply("a");
            out.println(vast.apply("b")); // SAFE
            BiFunction<String, String, String> kies = (a, b) -> b;
            out.println(kies.andThen(s -> s + n).apply("a", "b")); // EXPECT
        }
    }

    public static class Tabel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = req.getParameter("actie");
            Function<HttpServletRequest, String> f = TABEL.get(String.valueOf(actie));
            if (f == null) {
                out.println("onbekende actie"); // SAFE
                return;
            }
            out.println(f.apply(req)); // EXPECT
            out.println(TABEL.get("klok").apply(req)); // SAFE
        }

        private static final Map<String, Function<HttpServletRequest, String>> TABEL = new HashMap<>();

        static {
            TABEL.put("groet", r -> "Dag " + r.getParameter("naam"));
            TABEL.put("tel", r -> "Lengte " + String.valueOf(r.getParameter("naam")).length());
            TABEL.put("klok", r -> "Het is tijd");
        }
    }
}
