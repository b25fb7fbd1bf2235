package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class TweeentwintigsteLambdas extends HttpServlet {
    private static final Map<String, UnaryOperator<String>> TABEL = new HashMap<>();

    static {
        TABEL.put("gelijk", UnaryOperator.identity());
        TABEL.put("masker", Masker::over);
        TABEL.put("hoofd", String::toUpperCase);
        TABEL.put("vast", s -> "vast");
    }

    @FunctionalInterface
    interface Drie<A, B, C, R> {
        R pas(A a, B b, C c);

        default Function<C, R> met(A a, B b) {
            return c -> pas(a, b, c);
        }
    }

    static class Teller {
        String laatste = "geen";

        void zie(String s) {
            laatste = s;
        }

        static String label(String s) {
            return "label:" + s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        var q = req.getParameter("q");
        var out = resp.getWriter();

        Function<String, String> id = s -> s;
        Function<String, String> nul = s -> "nul";
        out.println(id.apply(q)); // EXPECT
        out.println(nul.apply(q)); // SAFE
        out.println(id.apply("q")); // SAFE
        out.println(id.andThen(nul).apply(q)); // SAFE
        out.println(nul.andThen(s -> s + q).apply("x")); // EXPECT
        out.println(id.compose(nul).apply(q)); // SAFE
        out.println(id.andThen(id).compose(id).apply(q)); // EXPECT

        Supplier<String> lui = () -> q;
        Supplier<String> schoon = () -> Masker.over(q);
        out.println(lui.get()); // EXPECT
        out.println(schoon.get()); // SAFE

        out.println(TABEL.get("gelijk").apply(q)); // EXPECT
        out.println(TABEL.get("masker").apply(q)); // SAFE
        out.println(TABEL.get("hoofd").apply(q)); // EXPECT
        out.println(TABEL.get("vast").apply(q)); // SAFE

        Function<String, Function<String, String>> plak = a -> b -> a + b;
        Function<String, Function<String, String>> links = a -> b -> a;
        out.println(plak.apply("a").apply(q)); // EXPECT
        out.println(plak.apply("a").apply("b")); // SAFE
        out.println(links.apply("a").apply(q)); // SAFE
        out.println(links.apply(q).apply("b")); // EXPECT
        Function<String, String> half = links.apply(q);
        out.println(half.apply("b")); // EXPECT

        verwijzingen(out, q);
        hogere(out, q);
    }

    private void verwijzingen(PrintWriter out, String q) {
        Function<String, String> label = Teller::label;
        out.println(label.apply(q)); // EXPECT
        out.println(label.apply("q")); // SAFE
        Teller t1 = new Teller();
        Teller t2 = new Teller();
        Consumer<String> c1 = t1::zie;
        Consumer<String> c2 = t2::zie;
        c1.accept(q);
        c2.accept("twee");
        out.println(t1.laatste); // EXPECT
        out.println(t2.laatste); // SAFE
        c1.andThen(c2).accept("samen");
        out.println(t1.laatste); // SAFE
        c2.andThen(s -> t1.zie("na")).accept(q);
        out.println(t1.laatste); // SAFE
        out.println(t2.laatste); // EXPECT
        BiFunction<String, String, String> concat = String::concat;
        out.println(concat.apply("a", q)); // EXPECT
        out.println(concat.apply("a", "b")); // SAFE
        Supplier<String> gebonden = q::trim;
        out.println(gebonden.get()); // EXPECT
        Function<String, StringBuilder> maker = StringBuilder::new;
        out.println(maker.apply(q)); // EXPECT
        out.println(maker.apply("sb")); // SAFE
        Consumer<String> drukVuil = out::println; // SAFE
        hierNiets(drukVuil);
        Function<Integer, String[]> rij = String[]::new;
        String[] nieuw = rij.apply(1);
        out.println(nieuw[0]); // SAFE
        nieuw[0] = q;
        out.println(nieuw[0]); // EXPECT
    }

    private static void hierNiets(Consumer<String> c) {
        // deliberately not called
    }

    private static String kies(boolean eerste, Supplier<String> a, Supplier<String> b) {
        return eerste ? a.get() : b.get();
    }

    private static UnaryOperator<String> herhaal(int n, UnaryOperator<String> f) {
        return n == 0 ? s -> s : s -> herhaal(n - 1, f).apply(f.apply(s));
    }

    private static <T> Function<T, T> keten(List<Function<T, T>> fs) {
        Function<T, T> r = Function.identity();
        for (Function<T, T> f : fs) {
            r = r.andThen(f);
        }
        return r;
    }

    private void hogere(PrintWriter out, String q) {
        out.println(kies(true, () -> q, () -> "b")); // EXPECT
        out.println(kies(false, () -> q, () -> "b")); // SAFE
        out.println(herhaal(2, s -> s + ".").apply(q)); // EXPECT
        out.println(herhaal(2, s -> s + ".").apply("p")); // SAFE
        out.println(herhaal(1, Masker::over).apply(q)); // SAFE
        out.println(herhaal(0, Masker::over).apply(q)); // EXPECT

        List<Function<String, String>> fs = new ArrayList<>();
        fs.add(String::trim);
        fs.add(s -> "<" + s + ">");
        out.println(keten(fs).apply(q)); // EXPECT
        fs.add(Masker::over);
        out.println(keten(fs).apply(q)); // SAFE

        Drie<String, String, String, String> d = (a, b, c) -> a + c;
        out.println(d.met(q, "b").apply("c")); // EXPECT
        out.println(d.met("a", q).apply("c")); // SAFE
        out.println(d.met("a", "b").apply(q)); // EXPECT
        BinaryOperator<String> laatste = (a, b) -> b;
        out.println(laatste.apply(q, "z")); // SAFE
        out.println(laatste.andThen(String::strip).apply("z", q)); // EXPECT

        Runnable[] taken = new Runnable[2];
        taken[0] = () -> out.println("taak " + q); // EXPECT
        taken[1] = () -> out.println("taak 1"); // SAFE
        for (Runnable r : taken) {
            r.run();
        }
        Consumer<Consumer<String>> bron = c -> c.accept(q);
        Consumer<Consumer<String>> vast = c -> c.accept("vast");
        bron.accept(s -> out.println(s)); // EXPECT
        vast.accept(s -> out.println(s)); // SAFE
    }
}
