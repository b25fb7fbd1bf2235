package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Binnen02Anoniem extends HttpServlet {
    abstract static class Groet {
        String naam = "wereld";
        abstract String maak();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        final String w = req.getParameter("naam");
        final String vast = "vast";
        Groet g = new Groet() {
            @Override String maak() { return "Hallo " + w; }
        };
        Groet h = new Groet() {
            @Override String maak() { return "Hallo " + naam; }
        };
        uit.println(g.maak()); // EXPECT
        uit.println(h.maak()); // SAFE
        h.naam = w;
        uit.println(h.maak()); // EXPECT
        Object o = new Object() {
            private final String geheim = w;
            @Override public String toString() { return vast + (geheim == null); }
        };
        uit.println(o); // SAFE
        Object p = new Object() {
            private final String open = w;
            @Override public String toString() { return open; }
        };
        uit.println(p); // EXPECT
        Runnable r = new Runnable() {
            @Override public void run() { uit.println(vast); } // SAFE
        };
        r.run();
    }
}
