package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

public class Lambda05Verwijzing extends HttpServlet {
    static String versier(String s) { return "~" + s + "~"; }
    static String negeer(String s) { return "genegeerd"; }
    private String prefix(String s) { return "p-" + s; }

    static class Doos {
        private final String s;
        Doos(String s) { this.s = s; }
        String open() { return s; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Function<String, String> f = Lambda05Verwijzing::versier;
        Function<String, String> g = Lambda05Verwijzing::negeer;
        uit.println(f.apply(w)); // EXPECT
        uit.println(g.apply(w)); // SAFE
        Function<String, String> h = this::prefix;
        uit.println(h.apply(w)); // EXPECT
        uit.println(h.apply("vast")); // SAFE
        IntSupplier lengte = w::length;
        uit.println(lengte.getAsInt()); // SAFE
        Supplier<String> hoofd = w::toUpperCase;
        uit.println(hoofd.get()); // EXPECT
        Function<String, Doos> maak = Doos::new;
        Function<Doos, String> open = Doos::open;
        uit.println(maak.andThen(open).apply(w)); // EXPECT
        BiFunction<String, String, String> plak = String::concat;
        uit.println(plak.apply("a", "b")); // SAFE
        List.of("a", w).forEach(uit::println); // EXPECT
        List.of("a", "b").forEach(uit::println); // SAFE
    }
}
