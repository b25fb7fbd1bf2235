package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasRuil extends HttpServlet {
    static class Paar {
        String links;
        String rechts;

        void ruil() {
            String t = links;
            links = rechts;
            rechts = t;
        }
    }

    private static void ruil(Paar p, Paar q) {
        String t = p.links;
        p.links = q.links;
        q.links = t;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Paar p = new Paar();
        p.links = req.getParameter("naam");
        p.rechts = "vast";
        p.ruil();
        out.println(p.links); // SAFE
        out.println(p.rechts); // EXPECT
        p.ruil();
        Paar q = new Paar();
        q.links = "ander";
        ruil(p, q);
        out.println(p.links); // SAFE
        out.println(q.links); // EXPECT
    }
}
