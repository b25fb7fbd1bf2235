package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Record05Schakel extends HttpServlet {
    enum Kanaal { MAIL, POST, GEEN }

    record Klant(String naam, Kanaal kanaal) {
        String aanhef() {
            return switch (kanaal) {
                case MAIL -> {
                    String kort = naam.toLowerCase();
                    yield "mail aan " + kort;
                }
                case POST -> "brief aan de bewoner";
                case GEEN -> "";
            };
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        uit.println(new Klant(w, Kanaal.MAIL).aanhef()); // EXPECT
        uit.println(new Klant(w, Kanaal.POST).aanhef()); // SAFE
        uit.println(new Klant("vast", Kanaal.MAIL).aanhef()); // SAFE
        Object o = new Klant(w, Kanaal.GEEN);
        if (o instanceof Klant k && k.kanaal() == Kanaal.GEEN) {
            uit.println(k.aanhef()); // SAFE
            uit.println(k.kanaal()); // SAFE
            uit.println(k.naam()); // EXPECT
        }
    }
}
