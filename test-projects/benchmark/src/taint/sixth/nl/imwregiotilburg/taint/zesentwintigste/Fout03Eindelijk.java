package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Fout03Eindelijk extends HttpServlet {
    private static int deel(String s) {
        return Integer.parseInt(s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("nr");
        String naam = req.getParameter("naam");
        String t = "begin";
        try {
            deel(w);
            t = naam;
        } catch (NumberFormatException e) {
            uit.println(t); // SAFE
            t = "fout";
        } finally {
            uit.println(t); // EXPECT
            t = "einde";
        }
        String u = naam;
        try {
            throw new IllegalStateException("stop");
        } catch (IllegalStateException e) {
            uit.println(u); // EXPECT
            u = "gevangen";
        }
        uit.println(u); // SAFE
        String v = "v";
        try {
            v = naam;
            deel("geen getal");
            v = "nooit";
        } catch (NumberFormatException e) {
            uit.println(e.getMessage()); // SAFE
        }
        uit.println(v); // EXPECT
    }
}
