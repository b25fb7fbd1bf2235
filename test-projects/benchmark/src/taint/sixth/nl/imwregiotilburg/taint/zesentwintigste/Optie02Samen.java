package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

public class Optie02Samen extends HttpServlet {
    record Adres(String straat, String plaats) { }
    record Klant(Optional<Adres> adres) { }

    private static Optional<String> zoek(String s) {
        return s == null ? Optional.empty() : Optional.of(s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("adres");
        Klant k = new Klant(Optional.of(new Adres(w, "Goirle")));
        Klant leeg = new Klant(Optional.empty());
        uit.println(k.adres().map(Adres::straat).orElse("?")); // EXPECT
        uit.println(k.adres().map(Adres::plaats).orElse("?")); // SAFE
        uit.println(leeg.adres().map(Adres::straat).orElse("?")); // SAFE
        uit.println(leeg.adres().map(Adres::straat).or(() -> zoek(w)).orElse("?")); // EXPECT
        uit.println(zoek("vast").flatMap(s -> zoek(s + "!")).get()); // SAFE
        uit.println(zoek("vast").flatMap(s -> zoek(w)).orElse("-")); // EXPECT
        uit.println(zoek(w).isPresent() ? zoek("ja").get() : "nee"); // SAFE
    }
}
