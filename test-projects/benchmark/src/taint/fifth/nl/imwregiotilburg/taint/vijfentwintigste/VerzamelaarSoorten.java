package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

@WebServlet("/v25/verzamelaarsoorten")
public class VerzamelaarSoorten extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        List<String> in = List.of("aap", "noot", String.valueOf(req.getParameter("mies")));
        PrintWriter out = resp.getWriter();
        Map<Integer, List<String>> opLengte = in.stream().collect(Collectors.groupingBy(s -> s.length() % 2));
        Map<Boolean, Long> telling = in.stream().collect(Collectors.partitioningBy(s -> s.startsWith("a"), Collectors.counting()));
        Map<String, Integer> index = in.stream().collect(Collectors.toMap(s -> s, s -> 1, (x, y) -> x, TreeMap::new));
        Map<String, String> omgekeerd = in.stream().limit(2).collect(Collectors.toMap(String::toUpperCase, s -> s));
        out.println(opLengte); // EXPECT
        out.println(opLengte.keySet()); // SAFE
        out.println(telling); // SAFE
        out.println(index.keySet()); // EXPECT
        out.println(index.values()); // SAFE
        out.println(omgekeerd); // SAFE
        String laatste = in.stream().collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(l.size() - 1)));
        out.println(laatste); // EXPECT
        String beide = in.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.joining("+"), (n, s) -> n + "x" + s));
        out.println(beide); // EXPECT
    }
}
