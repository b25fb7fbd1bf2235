package nl.imwregiotilburg.taint.twintigste;

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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class TwintigsteBedrading extends HttpServlet {
    static class Bus {
        private final Map<String, List<Consumer<String>>> luisteraars = new HashMap<>();

        void op(String kanaal, Consumer<String> c) {
            luisteraars.computeIfAbsent(kanaal, k -> new ArrayList<>()).add(c);
        }

        void stuur(String kanaal, String bericht) {
            luisteraars.getOrDefault(kanaal, List.of()).forEach(c -> c.accept(bericht));
        }
    }

    private static String pas(Function<String, String> f, String s) {
        return f.apply(s);
    }

    private static String haak(String s) {
        return "(" + s + ")";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        alsArgument(req, out);
        verwijzing(req, out);
        samenstellen(req, out);
        eerstMasker(req, out);
        uitgesteld(req, out);
        kanalen(req, out);
        tweeInvoer(req, out);
        gekromd(req, out);
        tabel(req, out);
        terugroep(req, out);
        pijplijn(req, out);
        lijstVanTaken(req, out);
    }

    private void alsArgument(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(pas(s -> s + "!", p)); // EXPECT
        out.println(pas(s -> "stil", p)); // SAFE
    }

    private void verwijzing(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        Function<String, String> f = TwintigsteBedrading::haak;
        Function<String, Integer> g = String::length;
        out.println(f.apply(p)); // EXPECT
        out.println(g.apply(p)); // SAFE
    }

    private void samenstellen(HttpServletRequest req, PrintWriter out) throws IOException {
        Function<String, String> f = String::trim;
        Function<String, String> ruw = f.andThen(s -> "<" + s + ">");
        Function<String, String> schoon = f.andThen(Masker::over);
        out.println(ruw.apply(req.getParameter("naam"))); // EXPECT
        out.println(schoon.apply(req.getParameter("naam"))); // SAFE
    }

    private void eerstMasker(HttpServletRequest req, PrintWriter out) throws IOException {
        Function<String, String> f = s -> s + req.getParameter("naam");
        Function<String, String> a = f.compose(Masker::over);
        Function<String, String> b = f.andThen(Masker::over);
        out.println(a.apply("x")); // EXPECT
        out.println(b.apply("x")); // SAFE
    }

    private void uitgesteld(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        Supplier<String> s = () -> p;
        Supplier<String> t = () -> "vast";
        out.println(s.get()); // EXPECT
        out.println(t.get()); // SAFE
    }

    private void kanalen(HttpServletRequest req, PrintWriter out) throws IOException {
        Bus bus = new Bus();
        bus.op("nieuws", s -> out.println(s)); // EXPECT
        bus.op("stilte", s -> out.println(s)); // SAFE
        bus.stuur("nieuws", req.getParameter("naam"));
        bus.stuur("stilte", "niets te melden");
    }

    private void tweeInvoer(HttpServletRequest req, PrintWriter out) throws IOException {
        BiFunction<String, String, String> links = (a, b) -> a;
        BiFunction<String, String, String> plak = String::concat;
        String p = String.valueOf(req.getParameter("naam"));
        out.println(links.apply("a", p)); // SAFE
        out.println(plak.apply("a", p)); // EXPECT
    }

    private void gekromd(HttpServletRequest req, PrintWriter out) throws IOException {
        Function<String, Function<String, String>> f = a -> b -> a + b;
        Function<String, String> metNaam = f.apply(req.getParameter("naam"));
        Function<String, String> metVast = f.apply("vast");
        out.println(metNaam.apply("x")); // EXPECT
        out.println(metVast.apply("x")); // SAFE
    }

    private void tabel(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, UnaryOperator<String>> tabel = new HashMap<>();
        tabel.put("klein", s -> s.toLowerCase());
        tabel.put("weg", s -> "");
        String p = String.valueOf(req.getHeader("X-Tabel"));
        out.println(tabel.get("klein").apply(p)); // EXPECT
        out.println(tabel.get("weg").apply(p)); // SAFE
    }

    private void terugroep(HttpServletRequest req, PrintWriter out) throws IOException {
        haal(req, s -> out.println(s.strip())); // EXPECT
        haal(req, s -> out.println(s.isBlank())); // SAFE
    }

    private static void haal(HttpServletRequest req, Consumer<String> klaar) {
        klaar.accept(String.valueOf(req.getParameter("naam")));
    }

    private void pijplijn(HttpServletRequest req, PrintWriter out) throws IOException {
        List<UnaryOperator<String>> stappen = List.of(String::trim, s -> s.replace('<', '['), TwintigsteBedrading::haak);
        String s = req.getParameter("naam");
        String t = "vast";
        for (UnaryOperator<String> stap : stappen) {
            s = stap.apply(s);
            t = stap.apply(t);
        }
        out.println(s); // EXPECT
        out.println(t); // SAFE
    }

    private void lijstVanTaken(HttpServletRequest req, PrintWriter out) throws IOException {
        List<Runnable> taken = new ArrayList<>();
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        taken.add(() -> a.append(req.getParameter("naam")));
        taken.add(() -> b.append("klaar"));
        taken.forEach(Runnable::run);
        out.println(a); // EXPECT
        out.println(b); // SAFE
    }
}
