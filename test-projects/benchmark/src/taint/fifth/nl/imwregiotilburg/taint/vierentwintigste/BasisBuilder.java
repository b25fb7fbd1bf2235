package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BasisBuilder extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        StringBuilder sb = new StringBuilder();
        sb.append("<p>").append(naam).append("</p>");
        out.println(sb); // EXPECT
        out.println(sb.length()); // SAFE
        sb.setLength(0);
        sb.append("leeg");
        out.println(sb.toString()); // SAFE
        sb.insert(0, naam);
        out.println(sb.reverse()); // EXPECT
        StringBuilder ander = new StringBuilder(naam.length());
        ander.append("x");
        out.println(ander); // SAFE
    }
}
