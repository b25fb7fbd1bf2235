package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DoodConstanten extends HttpServlet {
    private static final boolean DEBUG = false;
    private static final int NIVEAU = 2;

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        if (DEBUG) {
            out.println(naam); // SAFE
        }
        if (NIVEAU > 1) {
            out.println("n: " + naam); // EXPECT
        } else {
            out.println("m: " + naam); // SAFE
        }
        int i = 7;
        String t = i * 3 % 2 == 0 ? naam : "oneven";
        String u = i > 6 && !DEBUG ? naam : "klein";
        out.println(u); // EXPECT
        while (i < 7) {
            out.println(naam); // SAFE
        }
    }
}
