package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;

public class Lambda02Samenstel extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("email");
        Function<String, String> hoofd = String::toUpperCase;
        Function<String, String> kort = s -> s.substring(0, 1);
        Function<String, Integer> lengte = String::length;
        Function<String, String> masker = s -> "***";
        uit.println(hoofd.andThen(kort).apply(w)); // EXPECT
        uit.println(hoofd.andThen(lengte).apply(w)); // SAFE
        uit.println(hoofd.compose(masker).apply(w)); // SAFE
        uit.println(masker.compose(hoofd).apply(w)); // SAFE
        uit.println(kort.compose(hoofd).apply(w)); // EXPECT
        Function<String, Function<String, String>> plak = a -> b -> a + b;
        Function<String, String> metW = plak.apply(w);
        Function<String, String> metVast = plak.apply("vast");
        uit.println(metW.apply("x")); // EXPECT
        Consumer<StringBuilder> een = b -> b.append("1");
        Consumer<StringBuilder> twee = b -> b.append(w);
        StringBuilder p = new StringBuilder();
        een.andThen(een).accept(p);
        uit.println(p); // SAFE
        een.andThen(twee).accept(p);
        uit.println(p); // EXPECT
    }
}
