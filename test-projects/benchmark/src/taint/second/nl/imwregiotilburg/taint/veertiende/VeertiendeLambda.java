package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class VeertiendeLambda extends HttpServlet {
    private static final Function<String, String> HAAKJES = s -> "(" + s + ")";
    private static final Function<String, String> WEG = s -> "()";

    @FunctionalInterface
    interface Drie<A, B, C, R> {
        R doe(A a, B b, C c);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        out.println(HAAKJES.apply(p)); // EXPECT
        out.println(WEG.apply(p)); // SAFE
        out.println(HAAKJES.andThen(HAAKJES).apply(p)); // EXPECT
        out.println(HAAKJES.compose(WEG).apply(p)); // SAFE
        out.println(WEG.compose(HAAKJES).apply(p)); // SAFE
        vangen(p, out);
        gestapeld(p, out);
        misschien(p, req.getParameter("stad"), out);
        uitgesteld(p, out);
        toevoer(() -> p, out);
        toevoerVast(() -> "vast", out);
    }

    private void toevoer(Supplier<String> s, PrintWriter out) {
        out.println(s.get()); // EXPECT
    }

    private void toevoerVast(Supplier<String> s, PrintWriter out) {
        out.println(s.get()); // SAFE
    }

    private void vangen(String p, PrintWriter out) {
        Consumer<String> druk = s -> out.println(s); // EXPECT
        Consumer<String> drukMaat = s -> out.println(s.length()); // SAFE
        druk.accept(p);
        drukMaat.accept(p);
        String[] cel = {"begin"};
        Runnable zet = () -> cel[0] = p;
        out.println(cel[0]); // SAFE
        zet.run();
        out.println(cel[0]); // EXPECT
        BinaryOperator<String> links = (a, b) -> a;
        BiFunction<String, String, String> rechts = (a, b) -> b;
        out.println(links.apply(p, "x")); // EXPECT
        out.println(rechts.apply(p, "x")); // SAFE
        Drie<String, String, String, String> midden = (a, b, c) -> b;
        out.println(midden.doe("a", p, "c")); // EXPECT
        out.println(midden.doe(p, "b", p)); // SAFE
    }

    private void gestapeld(String p, PrintWriter out) {
        Function<String, Function<String, String>> plak = a -> b -> a + b;
        Function<String, Function<String, String>> eerst = a -> b -> a;
        out.println(plak.apply("x").apply(p)); // EXPECT
        out.println(eerst.apply("x").apply(p)); // SAFE
        out.println(eerst.apply(p).apply("x")); // EXPECT
        List<UnaryOperator<String>> stappen = new ArrayList<>();
        stappen.add(String::trim);
        stappen.add(s -> s + ".");
        String w = p;
        String v = "vast";
        for (UnaryOperator<String> f : stappen) {
            w = f.apply(w);
            v = f.apply(v);
        }
        out.println(w); // EXPECT
        out.println(v); // SAFE
        stappen.add(VeertiendePagina.Masker::over);
        for (UnaryOperator<String> f : stappen) {
            w = f.apply(w);
        }
        out.println(w); // SAFE
    }

    private void misschien(String p, String q, PrintWriter out) {
        Optional<String> een = Optional.of(p).map(String::strip);
        out.println(een.get()); // EXPECT
        out.println(Optional.ofNullable(q).orElse("geen")); // EXPECT
        out.println(Optional.ofNullable(q).map(String::length).orElse(0)); // SAFE
        out.println(Optional.<String>empty().orElseGet(() -> p)); // EXPECT
        out.println(Optional.of("vol").orElseGet(() -> p)); // SAFE
        out.println(Optional.of(p).flatMap(s -> Optional.of("vlak"))); // SAFE
        out.println(Optional.of("a").flatMap(s -> Optional.of(s + p))); // EXPECT
        Optional.ofNullable(q).ifPresentOrElse(s -> out.println("stad"), () -> out.flush()); // SAFE
        Optional.ofNullable(q).filter(s -> s.length() > 1).ifPresent(out::println); // EXPECT
    }

    private void uitgesteld(String p, PrintWriter out) {
        StringBuilder sb = new StringBuilder();
        Supplier<StringBuilder> later = () -> sb.append(p);
        Supplier<StringBuilder> nooit = () -> sb.append(p);
        out.println(sb); // SAFE
        List<Supplier<StringBuilder>> werk = new ArrayList<>(List.of(nooit, later));
        werk.remove(0);
        werk.clear();
        out.println(sb); // SAFE
        werk.add(later);
        werk.forEach(Supplier::get);
        out.println(sb); // EXPECT
    }
}
