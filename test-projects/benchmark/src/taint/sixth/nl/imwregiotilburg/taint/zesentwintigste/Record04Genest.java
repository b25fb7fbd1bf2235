package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Record04Genest extends HttpServlet {
    record Paar<A, B>(A een, B twee) { }
    record Sleutel(String naam) { }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("email"));
        Paar<String, Paar<String, String>> p = new Paar<>("a", new Paar<>(w, "b"));
        uit.println(p.twee().een()); // EXPECT
        uit.println(p.een()); // SAFE
        uit.println(p.twee().twee()); // SAFE
        Map<Sleutel, String> m = new HashMap<>();
        m.put(new Sleutel("k"), w);
        m.put(new Sleutel("l"), "vast");
        uit.println(m.get(new Sleutel("k"))); // EXPECT
        uit.println(m.get(new Sleutel("l"))); // SAFE
        List<Paar<String, Integer>> l = List.of(new Paar<>("x", w.length()), new Paar<>("y", 1));
        uit.println(l.stream().map(Paar::een).toList()); // SAFE
        uit.println(l.stream().max(Comparator.comparing(Paar::twee)).get()); // SAFE
        List<Paar<String, Integer>> k = List.of(new Paar<>(w, 1));
        uit.println(k.get(0).een()); // EXPECT
    }
}
