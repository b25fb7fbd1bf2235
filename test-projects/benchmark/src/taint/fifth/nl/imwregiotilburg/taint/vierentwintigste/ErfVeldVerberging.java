package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfVeldVerberging extends HttpServlet {
    static class Ouder {
        String s = "ouder";
        static String soort(String s) {
            return "soort ouder";
        }

        String geef() {
            return s;
        }
    }

    static class Kind extends Ouder {
        String s = "kind";

        static String soort(String s) {
            return s;
        }

        String eigen() {
            return s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Kind k = new Kind();
        Ouder o = k;
        k.s = req.getParameter("naam");
        out.println(o.s); // SAFE
        out.println(k.geef()); // SAFE
        out.println(k.eigen()); // EXPECT
        o.s = req.getParameter("stad");
        k.s = "kind";
        out.println(k.geef()); // EXPECT
    }
}
