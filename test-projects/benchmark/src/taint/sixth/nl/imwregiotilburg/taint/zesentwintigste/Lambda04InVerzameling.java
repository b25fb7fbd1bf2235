package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

public class Lambda04InVerzameling extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("telefoon");
        Map<String, Supplier<String>> bronnen = new LinkedHashMap<>();
        bronnen.put("tel", () -> w);
        bronnen.put("land", () -> "+31");
        uit.println(bronnen.get("tel").get()); // EXPECT
        uit.println(bronnen.get("land").get()); // SAFE
        Map<String, Function<String, String>> acties = Map.of(
            "echo", s -> s,
            "tel", s -> "lengte " + s.length());
        uit.println(acties.get("echo").apply(w)); // EXPECT
        uit.println(acties.get("tel").apply(w)); // SAFE
        List<Function<String, String>> keten = List.of(String::trim, s -> s + ".", String::toUpperCase);
        String r = w;
        for (Function<String, String> f : keten) {
            r = f.apply(r);
        }
        uit.println(r); // EXPECT
        String v = "vast";
        for (Function<String, String> f : keten) {
            v = f.apply(v);
        }
        bronnen.replace("tel", () -> "gewist");
        uit.println(bronnen.get("tel").get()); // SAFE
    }
}
