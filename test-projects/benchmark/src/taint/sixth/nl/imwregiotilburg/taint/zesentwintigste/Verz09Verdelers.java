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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Verz09Verdelers extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        List<String> w = Arrays.asList(req.getParameterValues("email"));
        Map<String, Integer> lengtes = w.stream().collect(Collectors.toMap(Function.identity(), String::length, (a, b) -> a));
        uit.println(lengtes.values()); // SAFE
        uit.println(lengtes.keySet()); // EXPECT
        Map<Boolean, List<String>> delen = w.stream().collect(Collectors.partitioningBy(s -> s.contains("@")));
        uit.println(delen.get(false)); // EXPECT
        uit.println(delen.keySet()); // SAFE
        List<List<String>> dubbel = List.of(w, List.of("vast"));
        uit.println(dubbel.stream().flatMap(List::stream).skip(1).toList()); // EXPECT
        uit.println(dubbel.stream().mapToInt(List::size).max().getAsInt()); // SAFE
        String[] rij = w.stream().map(String::toLowerCase).toArray(String[]::new);
        uit.println(rij[0]); // EXPECT
        String nummers = IntStream.range(0, w.size()).mapToObj(Integer::toString).collect(Collectors.joining("-"));
        uit.println(nummers); // SAFE
        String genummerd = IntStream.range(0, w.size()).mapToObj(i -> i + ":" + w.get(i)).collect(Collectors.joining("-"));
        uit.println(genummerd); // EXPECT
        Map<String, Long> telling = w.stream().collect(Collectors.groupingBy(s -> s.isEmpty() ? "leeg" : "vol", Collectors.counting()));
        uit.println(telling); // SAFE
        uit.println(w.get(0).chars().filter(Character::isDigit).count()); // SAFE
        uit.println(w.get(0).chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining("."))); // EXPECT
    }
}
