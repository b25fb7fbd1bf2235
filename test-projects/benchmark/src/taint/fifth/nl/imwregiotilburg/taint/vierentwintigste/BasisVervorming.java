package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BasisVervorming extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getHeader("X-Naam");
        out.println(naam.substring(1)); // EXPECT
        out.println(naam.substring(0, 0)); // SAFE
        out.println(naam.compareTo("m")); // SAFE
        out.append(naam, 0, 1); // EXPECT
    }
}
