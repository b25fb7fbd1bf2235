package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

@WebServlet("/v25/graafloper")
public class GraafLoper extends HttpServlet {

    static final class Plek {
        final String naam;
        final Set<Plek> buren = new LinkedHashSet<>();

        Plek(String naam) {
            this.naam = naam;
        }

        Plek naar(Plek... p) {
            buren.addAll(Arrays.asList(p));
            return this;
        }
    }

    private static List<String> breed(Plek start, int max) {
        List<String> uit = new ArrayList<>();
        Map<Plek, Integer> afstand = new IdentityHashMap<>();
        Queue<Plek> q = new ArrayDeque<>();
        q.add(start);
        afstand.put(start, 0);
        while (!q.isEmpty()) {
            Plek p = q.remove();
            uit.add(p.naam);
            for (Plek b : p.buren) {
                int d = afstand.get(p) + 1;
                if (d <= max && afstand.putIfAbsent(b, d) == null) {
                    q.add(b);
                }
            }
        }
        return uit;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Plek a = new Plek("a");
        Plek b = new Plek("b");
        Plek c = new Plek(req.getParameter("c"));
        Plek los = new Plek(req.getParameter("los"));
        a.naar(b);
        b.naar(c, a);
        los.naar(a, b);
        PrintWriter out = resp.getWriter();
        out.println(breed(a, 1)); // SAFE
        out.println(breed(a, 2)); // EXPECT
        out.println(breed(los, 0)); // EXPECT
        out.println(breed(los, 1).subList(1, 3)); // SAFE
        out.println(breed(c, 9)); // EXPECT
        out.println(breed(b, 9).get(0)); // SAFE
        out.println(breed(b, 9).get(1)); // EXPECT
        out.println(breed(b, 9).get(2)); // SAFE
    }
}
