package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

public class Verz07Set extends HttpServlet {
    enum Soort { KLANT, GAST }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Set<String> bekend = new HashSet<>(Set.of("jan", "piet"));
        String naam = req.getParameter("naam");
        uit.println(bekend.contains(naam)); // SAFE
        uit.println(bekend.iterator().next()); // SAFE
        TreeSet<String> t = new TreeSet<>();
        t.add(naam);
        uit.println(t.first()); // EXPECT
        bekend.addAll(t);
        uit.println(bekend); // EXPECT
        EnumMap<Soort, String> em = new EnumMap<>(Soort.class);
        em.put(Soort.KLANT, naam);
        em.put(Soort.GAST, "gast");
        uit.println(em.get(Soort.KLANT)); // EXPECT
        Map<String, String> lm = new LinkedHashMap<>();
        lm.put("k", naam);
        for (Map.Entry<String, String> e : lm.entrySet()) {
            uit.println(e.getValue()); // EXPECT
            uit.println(e.getKey()); // SAFE
            e.setValue("gewist");
        }
        uit.println(lm.get("k")); // SAFE
    }
}
