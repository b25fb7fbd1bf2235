package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FoutBericht extends HttpServlet {
    private static void keur(String s) {
        if (s.length() < 100) {
            throw new IllegalArgumentException("ongeldig: " + s);
        }
    }

    private static void keurStil(String s) {
        if (s.length() < 100) {
            throw new IllegalArgumentException("ongeldig");
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        try {
            keur(naam);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // EXPECT
        }
        try {
            keurStil(naam);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // SAFE
        }
        try {
            Integer.parseInt("x" + naam);
            out.println("getal"); // SAFE
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // EXPECT
        }
    }
}
