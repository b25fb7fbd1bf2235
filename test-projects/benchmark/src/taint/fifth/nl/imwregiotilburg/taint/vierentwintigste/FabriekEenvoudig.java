package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FabriekEenvoudig extends HttpServlet {
    interface Groet {
        String tekst();
    }

    static class Groeten {
        static Groet maak(String soort, String naam) {
            switch (soort) {
                case "persoonlijk":
                    return () -> "Dag " + naam;
                case "afgeschermd":
                    return () -> "Dag " + Masker.over(naam);
                default:
                    return () -> "Dag inwoner";
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(Groeten.maak("persoonlijk", naam).tekst()); // EXPECT
        out.println(Groeten.maak("algemeen", naam).tekst()); // SAFE
        out.println(Groeten.maak("afgeschermd", naam).tekst()); // SAFE
        out.println(Groeten.maak(req.getParameter("keus") == null ? "algemeen" : "persoonlijk", naam).tekst()); // EXPECT
    }
}
