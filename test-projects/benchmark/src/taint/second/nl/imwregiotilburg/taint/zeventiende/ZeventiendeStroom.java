package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class ZeventiendeStroom extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        List<String> w = List.of(req.getParameterValues("w"));
        out.println(w.stream().map(String::trim).collect(Collectors.joining(","))); // EXPECT
        out.println(w.stream().filter(s -> s.length() > 2).count()); // SAFE
        out.println(w.stream().map(s -> "*").collect(Collectors.joining())); // SAFE
        w.forEach(out::println); // EXPECT
        out.println(w.stream().reduce("", (a, b) -> a + b)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("w");
        out.println(Stream.of("a", p).skip(1).findFirst().get()); // EXPECT
        out.println(Stream.of("a", p).limit(1).collect(Collectors.toList())); // SAFE
        List<String> bij = new ArrayList<>();
        Stream.of("x", "y").forEach(s -> bij.add(s + p));
        out.println(bij.get(0)); // EXPECT
        Map<Integer, List<String>> groep = Stream.of(p).collect(Collectors.groupingBy(String::length));
        out.println(groep.keySet()); // SAFE
        out.println(groep.values()); // EXPECT
        out.println(Stream.of(p, p).map(ZeventiendeMasker::over).collect(Collectors.joining("/"))); // SAFE
    }
}
