package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class Struct04Graaf extends HttpServlet {
    static class Punt {
        final String naam;
        String label;
        final List<Punt> buren = new ArrayList<>();
        Punt(String n, String l) { naam = n; label = l; }
    }

    private void loop(Punt p, Set<String> gezien, StringBuilder sb) {
        if (gezien.add(p.naam)) {
            sb.append(p.label).append(';');
            for (Punt b : p.buren) {
                loop(b, gezien, sb);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Map<String, Punt> graaf = new LinkedHashMap<>();
        graaf.put("a", new Punt("a", "start"));
        graaf.put("b", new Punt("b", req.getParameter("adres")));
        graaf.put("c", new Punt("c", "eiland"));
        graaf.get("a").buren.add(graaf.get("b"));
        graaf.get("b").buren.add(graaf.get("a"));
        StringBuilder route = new StringBuilder();
        loop(graaf.get("a"), new HashSet<>(), route);
        uit.println(route); // EXPECT
        StringBuilder eiland = new StringBuilder();
        loop(graaf.get("c"), new HashSet<>(), eiland);
        uit.println(eiland); // SAFE
        uit.println(graaf.get("a").buren.get(0).label); // EXPECT
        uit.println(graaf.get("b").buren.get(0).label); // SAFE
        Set<String> gezien = new HashSet<>();
        loop(graaf.get("b"), gezien, new StringBuilder());
        uit.println(gezien); // SAFE
    }
}
