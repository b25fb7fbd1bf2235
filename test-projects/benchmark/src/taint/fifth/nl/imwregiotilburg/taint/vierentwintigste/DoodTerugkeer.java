package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DoodTerugkeer extends HttpServlet {
    private static String vroeg(String s, boolean stop) {
        if (stop) {
            return "gestopt";
        }
        return s;
    }

    private static boolean waar() {
        return "abc".length() == 3;
    }

    private static String nul(String s) {
        if (s != null) {
            s = null;
        }
        return String.valueOf(s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(vroeg(naam, false)); // EXPECT
        out.println(nul(naam)); // SAFE
        if (!waar()) {
            out.println(naam); // SAFE
        }
        if (waar()) {
            out.println(naam + "."); // EXPECT
            return;
        }
    }
}
