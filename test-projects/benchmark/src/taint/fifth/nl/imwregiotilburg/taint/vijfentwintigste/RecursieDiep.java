package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

@WebServlet("/v25/recursiediep")
public class RecursieDiep extends HttpServlet {

    private static String omgekeerd(String s) {
        return s.isEmpty() ? "" : omgekeerd(s.substring(1)) + s.charAt(0);
    }

    private static String aftel(int n, String s) {
        if (n == 0) {
            return s;
        }
        return aftel(n - 1, n > 1 ? s : "bodem");
    }

    private static String wissel(int n, String a, String b) {
        return n == 0 ? a : wissel(n - 1, b, a);
    }

    private static int som(String s, int i) {
        return i >= s.length() ? 0 : 1 + som(s, i + 1);
    }

    private static void permuteer(String kop, String rest, List<String> uit) {
        if (rest.isEmpty()) {
            uit.add(kop);
        }
        for (int i = 0; i < rest.length(); i++) {
            permuteer(kop + rest.charAt(i), rest.substring(0, i) + rest.substring(i + 1), uit);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        String kort = p.substring(0, Math.min(3, p.length()));
        PrintWriter out = resp.getWriter();
        out.println(omgekeerd(p)); // EXPECT
        out.println(aftel(5, p)); // SAFE
        out.println(aftel(0, p)); // EXPECT
        out.println(wissel(4, "a", p)); // SAFE
        out.println(wissel(3, "a", p)); // EXPECT
        out.println(som(p, 0)); // SAFE
        List<String> l = new ArrayList<>();
        permuteer("", kort, l);
        out.println(l.size()); // SAFE
        out.println(l.get(0)); // EXPECT
    }
}
