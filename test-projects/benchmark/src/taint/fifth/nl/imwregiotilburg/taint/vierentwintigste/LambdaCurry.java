package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;

public class LambdaCurry extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        Function<String, Function<String, String>> plak = a -> b -> a + b;
        Function<String, Function<String, String>> eerste = a -> b -> a;
        BiFunction<String, String, String> tweede = (a, b) -> b;
        w.println(eerste.apply("x").apply(naam)); // SAFE
        w.println(eerste.apply(naam).apply("x")); // EXPECT
        Function<String, String> half = eerste.apply(naam);
        w.println(half.apply("z")); // EXPECT
        Function<Integer, Function<String, Integer>> tel = n -> s -> n + s.length();
        w.println(tel.apply(3).apply(naam)); // SAFE
    }
}
