package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Maak05Wikkel extends HttpServlet {
    interface Tekst {
        String geef();
    }

    static class Ruw implements Tekst {
        private final String s;
        Ruw(String s) { this.s = s; }
        @Override public String geef() { return s; }
    }

    static class Haakjes implements Tekst {
        private final Tekst binnen;
        Haakjes(Tekst t) { binnen = t; }
        @Override public String geef() { return "(" + binnen.geef() + ")"; }
    }

    static class Stil implements Tekst {
        private final Tekst binnen;
        Stil(Tekst t) { binnen = t; }
        @Override public String geef() { return binnen == null ? "niets" : "iets"; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Tekst vuil = new Ruw(req.getHeaders("X-Naam").nextElement());
        Tekst schoon = new Ruw("vast");
        uit.println(new Haakjes(vuil).geef()); // EXPECT
        uit.println(new Haakjes(schoon).geef()); // SAFE
        uit.println(new Stil(vuil).geef()); // SAFE
        uit.println(new Haakjes(new Haakjes(vuil)).geef()); // EXPECT
        uit.println(new Haakjes(new Stil(vuil)).geef()); // SAFE
        Tekst t = schoon;
        for (int i = 0; i < 2; i++) {
            t = new Haakjes(t);
        }
        uit.println(t.geef()); // SAFE
        t = vuil;
        t = new Haakjes(t);
        uit.println(t.geef()); // EXPECT
    }
}
