package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Dood02Vlaggen extends HttpServlet {
    private final boolean openbaar = false;
    private final boolean intern = true;

    static class Instelling {
        boolean toon = false;
        boolean mag() { return toon; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        if (openbaar) {
            uit.println(w); // SAFE
        }
        if (intern && !openbaar) {
            uit.println(w); // EXPECT
        }
        boolean klaar = true;
        String t = "begin";
        if (!klaar) {
            t = w;
        }
        uit.println(t); // SAFE
        klaar = !klaar;
        if (!klaar) {
            t = w;
        }
        uit.println(t); // EXPECT
        Instelling a = new Instelling();
        Instelling b = new Instelling();
        b.toon = true;
        if (a.mag()) {
            uit.println(w + " a"); // SAFE
        }
        if (b.mag()) {
            uit.println(w + " b"); // EXPECT
        }
        b.toon = false;
        if (b.mag()) {
            uit.println(w + " c"); // SAFE
        }
    }
}
