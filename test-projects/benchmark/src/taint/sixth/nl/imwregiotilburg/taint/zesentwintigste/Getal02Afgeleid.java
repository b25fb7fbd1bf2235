package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Getal02Afgeleid extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        String v = req.getParameter("email");
        uit.println(w.length()); // SAFE
        uit.println(w.hashCode()); // SAFE
        uit.println(w.equals(v)); // SAFE
        uit.println(w.compareTo(v) > 0 ? w : "v"); // EXPECT
        uit.println(w.compareToIgnoreCase(v)); // SAFE
        uit.println(w.indexOf('x') + "/" + w.lastIndexOf("y")); // SAFE
        uit.println("lengte van " + w + " is " + w.length()); // EXPECT
        uit.println(w.regionMatches(0, v, 0, 2)); // SAFE
        String balk = "#".repeat(Math.min(5, w.length()));
        uit.println(balk); // SAFE
        uit.println(w.repeat(Math.min(2, v.length()))); // EXPECT
        uit.println("abcdef".substring(Math.min(w.length(), 3))); // SAFE
    }
}
