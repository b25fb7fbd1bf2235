package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasVeld extends HttpServlet {
    static class Doos {
        String inhoud = "leeg";
        String label = "label";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Doos een = new Doos();
        Doos twee = een;
        Doos drie = new Doos();
        een.inhoud = naam;
        out.println(twee.inhoud); // EXPECT
        out.println(twee.label); // SAFE
        twee.inhoud = "schoon";
        out.println(een.inhoud); // SAFE
        een.label = naam;
        out.println(twee.label); // EXPECT
    }
}
