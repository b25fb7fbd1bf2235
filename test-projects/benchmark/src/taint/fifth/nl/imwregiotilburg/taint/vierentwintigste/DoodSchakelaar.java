package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DoodSchakelaar extends HttpServlet {
    enum Stand {
        UIT, DIM, AAN
    }

    private static String lees(Stand s, String naam) {
        switch (s) {
            case AAN:
                return naam;
            case DIM:
                return "dim";
            default:
                return "uit";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(lees(Stand.AAN, naam)); // EXPECT
        out.println(lees(Stand.DIM, naam)); // SAFE
        String soort = "kort";
        String tekst;
        switch (soort) {
            case "lang":
                tekst = naam;
                break;
            case "kort":
                tekst = "k";
                break;
            default:
                tekst = naam + "?";
        }
        out.println(tekst); // SAFE
        String val = "";
        switch (Stand.DIM) {
            case UIT:
                val += "u";
            case DIM:
                val += "d";
            case AAN:
                val += naam;
        }
        out.println(val); // EXPECT
    }
}
