package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Kopie02Constructor extends HttpServlet {
    static class Profiel {
        final String naam;
        String bijnaam = "geen";
        String notitie = "geen";
        Profiel(String n) { naam = n; }
        Profiel(Profiel p) {
            naam = p.naam;
            bijnaam = p.bijnaam;
        }
        Profiel metNaam(String n) {
            Profiel p = new Profiel(n);
            p.bijnaam = bijnaam;
            return p;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Profiel p = new Profiel("vast");
        p.bijnaam = req.getParameter("naam");
        p.notitie = req.getParameter("email");
        Profiel q = new Profiel(p);
        uit.println(q.bijnaam); // EXPECT
        uit.println(q.notitie); // SAFE
        Profiel r = q.metNaam(req.getHeader("X-Naam"));
        uit.println(r.naam); // EXPECT
        uit.println(r.bijnaam); // EXPECT
        uit.println(r.metNaam("schoon").naam); // SAFE
        uit.println(q.metNaam("x").notitie); // SAFE
    }
}
