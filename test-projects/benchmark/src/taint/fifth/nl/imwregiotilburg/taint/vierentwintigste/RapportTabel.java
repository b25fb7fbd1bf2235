package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class RapportTabel extends HttpServlet {
    static class Tabel {
        private final Map<String, Map<String, Object>> rijen = new LinkedHashMap<>();

        Tabel cel(String rij, String kolom, Object o) {
            rijen.computeIfAbsent(rij, r -> new TreeMap<>()).put(kolom, o);
            return this;
        }

        String kolom(String k) {
            StringJoiner j = new StringJoiner("|");
            rijen.values().forEach(r -> j.add(String.valueOf(r.get(k))));
            return j.toString();
        }

        String rij(String r) {
            return rijen.get(r).toString();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Tabel t = new Tabel().cel("r1", "naam", naam).cel("r1", "maat", naam.length()).cel("r2", "naam", "Test").cel("r2", "maat", 4);
        out.println(t.kolom("naam")); // EXPECT
        out.println(t.rij("r1")); // EXPECT
        out.println(t.rij("r2")); // SAFE
        t.cel("r1", "naam", "-");
        out.println(t.rijen); // SAFE
    }
}
