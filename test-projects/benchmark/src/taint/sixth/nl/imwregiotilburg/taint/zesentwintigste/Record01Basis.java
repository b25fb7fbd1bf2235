package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Record01Basis extends HttpServlet {
    record Persoon(String naam, String stad) {
        Persoon {
            naam = naam == null ? "n.n." : naam.trim();
            stad = "Tilburg";
        }
    }

    record Punt(String label, int x) {
        static Punt nul(String l) { return new Punt("nul", l.length()); }
        String kort() { return label.substring(0, 1); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Persoon p = new Persoon(w, "Breda");
        uit.println(p.naam()); // EXPECT
        uit.println(p.stad()); // SAFE
        uit.println(p); // EXPECT
        Persoon q = new Persoon("vast", w);
        uit.println(q); // SAFE
        Punt a = new Punt(w, 1);
        uit.println(a.kort()); // EXPECT
        uit.println(a.x()); // SAFE
        uit.println(Punt.nul(w)); // SAFE
        uit.println(a.equals(Punt.nul(w))); // SAFE
    }
}
