package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BasisAaneen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] delen = req.getParameterValues("deel");
        String som = "";
        String tel = "";
        for (String d : delen) {
            som += d;
            tel += "|";
        }
        out.println(som); // EXPECT
        out.println(tel); // SAFE
        String keuze;
        if (delen.length > 1) {
            keuze = "meer";
        } else {
            keuze = "een";
        }
        String rest = keuze.equals("een") ? delen[0] : keuze;
        out.println(rest); // EXPECT
        String label = switch (delen[0]) {
            case "a" -> "eerste";
            case "b" -> "tweede";
            default -> "overig";
        };
        out.println(label); // SAFE
    }
}
