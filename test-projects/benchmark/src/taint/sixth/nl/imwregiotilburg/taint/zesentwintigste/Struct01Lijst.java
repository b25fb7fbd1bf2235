package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Struct01Lijst extends HttpServlet {
    static class Knoop {
        final String waarde;
        Knoop volgende;
        Knoop(String w) { waarde = w; }
    }

    static class Keten {
        private Knoop kop;
        private int aantal;
        void voeg(String w) {
            Knoop k = new Knoop(w);
            k.volgende = kop;
            kop = k;
            aantal++;
        }
        String eerste() { return kop.waarde; }
        int aantal() { return aantal; }
        String alles() {
            StringBuilder sb = new StringBuilder();
            for (Knoop k = kop; k != null; k = k.volgende) {
                sb.append(k.waarde).append(' ');
            }
            return sb.toString();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Keten vuil = new Keten();
        Keten schoon = new Keten();
        vuil.voeg("staart");
        vuil.voeg(req.getParameter("naam"));
        schoon.voeg("een");
        schoon.voeg("twee");
        uit.println(vuil.eerste()); // EXPECT
        uit.println(schoon.eerste()); // SAFE
        uit.println(vuil.alles()); // EXPECT
        uit.println(schoon.alles()); // SAFE
        uit.println(vuil.kop.waarde); // EXPECT
        uit.println(vuil.kop.volgende.waarde); // SAFE
    }
}
