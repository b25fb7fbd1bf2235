package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

public class Verz02Map extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Map<String, String> m = new HashMap<>();
        m.put("naam", req.getParameter("naam"));
        m.put("land", "NL");
        uit.println(m.get("naam")); // EXPECT
        uit.println(m.get("land")); // SAFE
        uit.println(m.getOrDefault("stad", "geen")); // SAFE
        uit.println(m.values()); // EXPECT
        TreeMap<String, String> t = new TreeMap<>();
        t.put(req.getParameter("email"), "adres");
        uit.println(t.firstKey()); // EXPECT
        uit.println(t.firstEntry().getValue()); // SAFE
        for (String k : t.keySet()) {
            uit.println(k); // EXPECT
            uit.println(t.get(k)); // SAFE
        }
        m.computeIfAbsent("nieuw", k -> "waarde van " + k);
        uit.println(m.get("nieuw")); // SAFE
        m.merge("land", req.getHeader("X-Land"), (a, b) -> a + b);
        uit.println(m.get("land")); // EXPECT
    }
}
