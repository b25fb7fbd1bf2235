package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.text.MessageFormat;

public class BasisFormaat extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.printf("%-20s|%n", naam); // EXPECT
        out.format("%2$s%n", naam, "tweede"); // SAFE
        out.format("%1$s%n", naam, "tweede"); // EXPECT
        String eerste = MessageFormat.format("Beste {0}, welkom", naam, "Tilburg");
        String tweede = MessageFormat.format("Groet uit {1}", naam, "Tilburg");
        out.println(tweede); // SAFE
    }
}
