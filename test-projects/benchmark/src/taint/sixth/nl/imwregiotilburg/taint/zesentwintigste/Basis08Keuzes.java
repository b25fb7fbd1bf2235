package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Basis08Keuzes extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String naam = req.getParameter("naam");
        String modus = req.getParameter("modus");
        PrintWriter uit = resp.getWriter();
        String a = naam == null ? "onbekend" : naam;
        uit.println(a); // EXPECT
        String b = naam == null ? "onbekend" : "bekend";
        uit.println(b); // SAFE
        String kleur = switch (String.valueOf(modus)) {
            case "a" -> "rood";
            case "b" -> "groen";
            default -> "grijs";
        };
        uit.println(kleur); // SAFE
        String tekst;
        switch (String.valueOf(modus)) {
            case "a":
                tekst = "A";
            case "b":
                tekst = naam;
                break;
            default:
                tekst = "overig";
        }
        uit.println(tekst); // EXPECT
        String rij = "";
        for (int i = 0; i < 3; i++) {
            uit.println(kleur + i); // SAFE
            rij = rij + "/" + a;
        }
        uit.println(rij); // EXPECT
        String vorige = "begin";
        String nu = "begin";
        do {
            vorige = nu;
            nu = a;
        } while (!vorige.equals(nu));
        uit.println(vorige); // EXPECT
    }
}
