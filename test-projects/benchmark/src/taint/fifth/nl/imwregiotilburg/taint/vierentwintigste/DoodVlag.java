package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DoodVlag extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        boolean geheim = req.getParameter("keus") != null;
        String x = naam;
        if (geheim) {
            x = "geheim";
        }
        if (geheim) {
            out.println(x); // SAFE
        } else {
            out.println(x); // EXPECT
        }
        String y = "y";
        if (!geheim) {
            y = naam;
        }
        out.println(y); // EXPECT
        if (geheim) {
            out.println(y); // SAFE
        }
        boolean nooit = geheim && !geheim;
    }
}
