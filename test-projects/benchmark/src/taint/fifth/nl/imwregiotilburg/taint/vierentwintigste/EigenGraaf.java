package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class EigenGraaf extends HttpServlet {
    static class Punt {
        final String id;
        String last = "";
        final List<Punt> buren = new ArrayList<>();

        Punt(String id) {
            this.id = id;
        }
    }

    private static String reis(Punt p, Set<Punt> gezien) {
        if (!gezien.add(p)) {
            return "";
        }
        StringBuilder sb = new StringBuilder(p.last);
        for (Punt b : p.buren) {
            sb.append(reis(b, gezien));
        }
        return sb.toString();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Punt a = new Punt("a");
        Punt b = new Punt("b");
        Punt c = new Punt("c");
        Punt eiland = new Punt("eiland");
        a.buren.add(b);
        b.buren.add(c);
        c.buren.add(a);
        b.last = req.getParameter("naam");
        out.println(reis(a, new HashSet<>())); // EXPECT
        out.println(reis(eiland, new HashSet<>())); // SAFE
        Set<Punt> bereikt = new LinkedHashSet<>();
        reis(c, bereikt);
        out.println(bereikt.stream().map(p -> p.id).collect(Collectors.joining(">"))); // SAFE
        out.println(c.buren.get(0).buren.get(0).last); // EXPECT
        out.println(c.last + a.last); // SAFE
    }
}
