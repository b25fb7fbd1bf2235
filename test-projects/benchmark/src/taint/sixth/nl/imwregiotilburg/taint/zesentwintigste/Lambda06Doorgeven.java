package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

public class Lambda06Doorgeven extends HttpServlet {
    private static <A, B> List<B> vertaal(List<A> in, Function<A, B> f) {
        List<B> uit = new ArrayList<>();
        for (A a : in) {
            uit.add(f.apply(a));
        }
        return uit;
    }

    private static void met(String s, Consumer<String> c) { c.accept(s); }

    private static String of(boolean b, Supplier<String> ja, Supplier<String> nee) {
        return b ? ja.get() : nee.get();
    }

    private static Supplier<String> stel(String s) { return () -> s; }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        List<String> in = List.of(w, "b");
        uit.println(vertaal(in, s -> s + "!")); // EXPECT
        uit.println(vertaal(in, String::length)); // SAFE
        met(w, s -> uit.println(s)); // EXPECT
        met("vast", s -> uit.println(s)); // SAFE
        met(w, s -> uit.println(s.length())); // SAFE
        uit.println(of(w.isEmpty(), () -> "leeg", () -> w)); // EXPECT
        uit.println(of(w.isEmpty(), () -> "leeg", () -> "vol")); // SAFE
        Supplier<String> a = stel(w);
        Supplier<String> b = stel("vast");
        uit.println(a.get()); // EXPECT
    }
}
