package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Binnen04Genest extends HttpServlet {
    static class Map1 {
        private final Blad eerste = new Blad();
        private final Blad tweede = new Blad();
        private static class Blad {
            private String inhoud = "blanco";
            private static int gemaakt;
            Blad() { gemaakt++; }
        }
        void schrijf(String s) { eerste.inhoud = s; }
        String lees(int i) { return i == 0 ? eerste.inhoud : tweede.inhoud; }
        static int gemaakt() { return Blad.gemaakt; }
    }

    private final class Drukker {
        private final PrintWriter pw;
        Drukker(PrintWriter pw) { this.pw = pw; }
        void druk(String s) {
            pw.println(s); // EXPECT
        }
        void drukVast(int n) {
            pw.println("kopie " + n); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Map1 m = new Map1();
        m.schrijf(req.getParameter("naam"));
        uit.println(m.lees(0)); // EXPECT
        uit.println(m.tweede.inhoud); // SAFE
        uit.println(m.eerste.inhoud); // EXPECT
        uit.println(Map1.gemaakt()); // SAFE
        Drukker d = new Drukker(uit);
        d.druk(m.lees(0));
        d.druk("vast");
        d.drukVast(m.lees(0).length());
    }
}
