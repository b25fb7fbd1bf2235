package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

@WebServlet("/v25/varargumenten")
public class VarArgumenten extends HttpServlet {

    private static String kies(int i, String... d) {
        return i < d.length ? d[i] : "buiten";
    }

    private static String laatste(String... d) {
        return d.length == 0 ? "geen" : d[d.length - 1];
    }

    private static String laatste(String een) {
        return "een";
    }

    @SafeVarargs
    private static <T> List<T> zonderEerste(T eerste, T... rest) {
        return Arrays.asList(rest);
    }

    private static void verwissel(String... d) {
        String t = d[0];
        d[0] = d[1];
        d[1] = t;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.println(kies(1, "a", p, "c")); // EXPECT
        out.println(kies(2, "a", p, "c")); // SAFE
        out.println(laatste(p)); // SAFE
        out.println(laatste("x", p)); // EXPECT
        out.println(zonderEerste(p, "b", "c")); // SAFE
        out.println(zonderEerste("a", "b", p)); // EXPECT
        String[] paar = {"vast", p};
        verwissel(paar);
        out.println(paar[1]); // SAFE
        out.println(kies(0, paar)); // EXPECT
    }
}
