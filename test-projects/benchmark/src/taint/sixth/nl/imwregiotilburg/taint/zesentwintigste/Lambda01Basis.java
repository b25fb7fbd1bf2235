package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class Lambda01Basis extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Function<String, String> f = s -> "<" + s + ">";
        Function<String, String> k = s -> "constant";
        uit.println(f.apply(w)); // EXPECT
        uit.println(f.apply("vast")); // SAFE
        uit.println(k.apply(w)); // SAFE
        Supplier<String> lui = () -> w;
        uit.println(lui.get()); // EXPECT
        Predicate<String> leeg = String::isEmpty;
        uit.println(leeg.negate().test(w)); // SAFE
        BiFunction<String, String, String> rechts = (a, b) -> b;
        uit.println(rechts.apply("a", w)); // EXPECT
        uit.println(rechts.apply(w, "a")); // SAFE
        UnaryOperator<String> id = UnaryOperator.identity();
        uit.println(id.apply(w)); // EXPECT
        Runnable r = () -> uit.println("klaar"); // SAFE
        r.run();
        Runnable s = () -> uit.println(w.strip()); // EXPECT
        s.run();
    }
}
