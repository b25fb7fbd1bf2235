package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class ZestiendeStroom extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        List<String> termen = Arrays.asList(req.getParameterValues("term"));
        out.println(termen.stream().filter(t -> t.length() > 2).collect(Collectors.toList())); // EXPECT
        out.println(termen.stream().map(ZestiendeMasker::over).collect(Collectors.joining(","))); // SAFE
        out.println(termen.stream().map(t -> "t").collect(Collectors.joining(","))); // SAFE
        termen.stream().sorted(Comparator.reverseOrder()).limit(2).forEach(out::println); // EXPECT
        Stream.of("a", "b").filter(x -> !termen.contains(x)).forEach(out::println); // SAFE
        out.println(termen.stream().reduce("", (a, b) -> a + b)); // EXPECT
        out.println(termen.stream().reduce("", (a, b) -> a + "#", (a, b) -> a + b)); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Map<Integer, List<String>> perMaat = Stream.of(p, "vast").collect(Collectors.groupingBy(String::length));
        out.println(perMaat.values()); // EXPECT
        Optional<String> misschien = Optional.ofNullable(p);
        Optional<String> vast = Optional.of("vast");
        out.println(vast.or(() -> misschien).get()); // SAFE
        out.println(Optional.<String>empty().or(() -> misschien).orElse("")); // EXPECT
        String letters = p.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining("_"));
        out.println(letters); // EXPECT
        Map<Boolean, Long> telling = Stream.of(p, "x").collect(Collectors.partitioningBy(s -> s.length() > 1, Collectors.counting()));
        out.println(telling); // SAFE
    }
}
