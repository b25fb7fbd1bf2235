package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class TiendeFuncties {

    public static class Functies1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Supplier<String> bron = () -> req.getParameter("naam");
            Supplier<String> vast = () -> "vast";
            Function<String, String> haken = s -> "[" + s + "]";
            Function<String, String> dicht = s -> "[]";
            out.println(bron.get()); // EXPECT
            out.println(vast.get()); // SAFE
            out.println(haken.apply(bron.get())); // EXPECT
            out.println(haken.apply(vast.get())); // SAFE
            out.println(dicht.apply(bron.get())); // SAFE
            out.println(haken.andThen(haken).apply(bron.get())); // EXPECT
            out.println(haken.compose(dicht).apply(bron.get())); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Functies2 extends HttpServlet {
        private static <A, B> B pas(Function<A, B> f, A a) { return f.apply(a); }
        private static void voer(Runnable r) { r.run(); }
        private static void nooit(Runnable r) { if (r == null) r.run(); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println("=" + pas(x -> x + "1", n)); // EXPECT
            out.println("=" + pas(x -> x + "2", "vast")); // SAFE
            out.println("=" + pas(x -> "3", n)); // SAFE
            out.println("=" + pas(x -> n, "vier")); // EXPECT
            voer(() -> out.println(n)); // EXPECT
            voer(() -> out.println("n")); // SAFE
            String[] doos = {"leeg", "leeg"};
            voer(() -> doos[0] = n);
            nooit(() -> doos[1] = n);
            out.println(doos[0]); // EXPECT
            out.println(doos[1]); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Functies3 extends HttpServlet {
        private String eigen = "eigen";
        private String echo(String s) { return s; }
        private String mijn(String s) { return eigen; }
        private void toon(PrintWriter out, String s) {
            out.println(s); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            UnaryOperator<String> a = this::echo, b = this::mijn;
            String n = req.getParameter("naam");
            out.println(a.apply(n)); // EXPECT
            out.println(b.apply(n)); // SAFE
            BiConsumer<PrintWriter, String> c = this::toon;
            c.accept(out, n);
            ((Consumer<String>) out::print).accept("vast"); // SAFE
            Function<String, StringBuilder> nieuw = StringBuilder::new;
            out.println(nieuw.apply(String.valueOf(n)).append("x")); // EXPECT
            out.println(nieuw.apply("y").append("x")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Functies4 extends HttpServlet {
        private final Map<String, BiFunction<String, String, String>> acties = new HashMap<>();

        public Functies4() {
            acties.put("groet", (a, b) -> "dag " + a);
            acties.put("herhaal", (a, b) -> b + b);
            acties.put("tel", (a, b) -> String.valueOf(a.length() + b.length()));
            acties.put("masker", (a, b) -> TiendePagina.Masker.over(a));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = String.valueOf(req.getParameter("naam"));
            out.println(acties.get("groet").apply(n, "b")); // EXPECT
            out.println(acties.get("herhaal").apply(n, "b")); // SAFE
            out.println(acties.get("groet").apply("a", n)); // SAFE
            out.println(acties.get("tel").apply(n, n)); // SAFE
            out.println(acties.get("masker").apply(n, n)); // SAFE
            BiFunction<String, String, String> f = acties.get(req.getParameter("actie"));
            if (f != null) out.println(f.apply(n, "vast")); // EXPECT
            if (f != null) out.println(f.apply("vast", "vast")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Functies5 extends HttpServlet {
        static Function<String, String> voeg(String voor) { return s -> voor + s; }
        static Supplier<Supplier<String>> diep(String s) { return () -> () -> s; }
        static Function<String, Function<String, String>> kies(boolean eerste) { return a -> b -> eerste ? a : b; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("tekst");
            Function<String, String> vuil = voeg(n), schoon = voeg("s");
            out.println(vuil.apply("x")); // EXPECT
            out.println(schoon.apply("x")); // SAFE
            out.println(schoon.apply(n)); // EXPECT
            out.println(diep(n).get().get()); // EXPECT
            out.println(diep("d").get().get()); // SAFE
            out.println(kies(true).apply(n).apply("b")); // EXPECT
            out.println(kies(true).apply("a").apply(n)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    @FunctionalInterface
    interface Drie<A, B, C, R> { R doe(A a, B b, C c) throws IOException; }

    public static class Functies6 extends HttpServlet {
        private final List<Consumer<String>> luisteraars = new ArrayList<>();
        private void meld(String s) { for (Consumer<String> c : luisteraars) c.accept(s); }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            luisteraars.clear();
            StringBuilder logboek = new StringBuilder("log:"), teller = new StringBuilder("tel:");
            luisteraars.add(s -> logboek.append(s));
            luisteraars.add(s -> teller.append('.'));
            luisteraars.add(s -> out.println("melding " + s)); // EXPECT
            out.println(logboek); // SAFE
            meld(req.getParameter("naam"));
            out.println(logboek); // EXPECT
            out.println(teller); // SAFE
            Drie<String, String, String, String> d = (a, b, c) -> a + c;
            out.println(d.doe("a", req.getParameter("naam"), "c")); // SAFE
            out.println(d.doe("a", "b", req.getParameter("naam"))); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
