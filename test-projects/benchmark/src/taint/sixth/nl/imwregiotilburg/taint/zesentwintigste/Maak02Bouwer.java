package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Maak02Bouwer extends HttpServlet {
    static class Persoon {
        private final String naam;
        private final String stad;
        private Persoon(Bouwer b) { naam = b.naam; stad = b.stad; }
        String naam() { return naam; }
        String stad() { return stad; }
        @Override public String toString() { return naam + " te " + stad; }
        static Bouwer bouwer() { return new Bouwer(); }
    }

    static class Bouwer {
        private String naam = "n.n.";
        private String stad = "onbekend";
        Bouwer naam(String n) { naam = n; return this; }
        Bouwer stad(String s) { stad = s; return this; }
        Persoon bouw() { return new Persoon(this); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Persoon p = Persoon.bouwer().naam(req.getParameter("naam")).stad("Tilburg").bouw();
        Persoon q = Persoon.bouwer().naam("Vast").bouw();
        uit.println(p.naam()); // EXPECT
        uit.println(p.stad()); // SAFE
        uit.println(q); // SAFE
        uit.println(p); // EXPECT
        Bouwer b = new Bouwer();
        Persoon vroeg = b.bouw();
        b.stad(req.getParameter("adres"));
        Persoon laat = b.bouw();
        uit.println(vroeg.stad()); // SAFE
        uit.println(laat.stad()); // EXPECT
        b.stad("hersteld");
        uit.println(b.bouw()); // SAFE
        uit.println(laat); // EXPECT
    }
}
