package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/overschreven")
public class Overschreven extends HttpServlet {

    private static class Houder {
        String w;
        Houder binnen;
    }

    private static void maakSchoon(Houder h) {
        h.w = "schoon";
    }

    private static void maakSchoonMisschien(Houder h, boolean ja) {
        if (ja) {
            h.w = "schoon";
        }
    }

    private static void vervang(Houder h) {
        h = new Houder();
        h.w = "kwijt";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String s = req.getParameter("s");
        PrintWriter out = resp.getWriter();
        Houder h = new Houder();
        h.w = s;
        vervang(h);
        out.println(h.w); // EXPECT
        maakSchoonMisschien(h, s != null && s.length() > 3);
        out.println(h.w); // EXPECT
        maakSchoon(h);
        out.println(h.w); // SAFE
        h.binnen = new Houder();
        h.binnen.w = s;
        Houder oud = h.binnen;
        h.binnen = new Houder();
        out.println(h.binnen.w); // SAFE
        out.println(oud.w); // EXPECT
        s = "nieuw";
        out.println(s); // SAFE
        String t = s;
        s = req.getParameter("t");
        out.println(t); // SAFE
        t = s;
        out.println(t); // EXPECT
    }
}
