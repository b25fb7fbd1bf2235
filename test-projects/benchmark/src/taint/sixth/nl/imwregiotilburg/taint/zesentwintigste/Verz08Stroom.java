package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class Verz08Stroom extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> w = Arrays.asList(req.getParameterMap().get("naam"));
        uit.println(w.stream().map(String::trim).collect(Collectors.joining(","))); // EXPECT
        uit.println(w.stream().filter(s -> s.length() > 2).count()); // SAFE
        uit.println(w.stream().mapToInt(String::length).sum()); // SAFE
        uit.println(w.stream().map(s -> "item").collect(Collectors.toList())); // SAFE
        uit.println(w.stream().findFirst().orElse("geen")); // EXPECT
        Map<Integer, List<String>> perLengte = w.stream().collect(Collectors.groupingBy(String::length));
        uit.println(perLengte.values()); // EXPECT
        uit.println(Stream.of("a", "b").map(s -> s + w.size()).toList()); // SAFE
        uit.println(Stream.of("a", "b").map(s -> s + w.get(0)).toList()); // EXPECT
        uit.println(w.stream().reduce("", (a, b) -> a + b)); // EXPECT
        uit.println(w.stream().anyMatch(s -> s.startsWith("J"))); // SAFE
        w.stream().sorted().forEach(s -> uit.println(s)); // EXPECT
        w.stream().map(String::isBlank).forEach(s -> uit.println(s)); // SAFE
    }
}
