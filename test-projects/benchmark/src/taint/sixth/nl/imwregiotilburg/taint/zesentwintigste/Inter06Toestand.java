package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter06Toestand extends HttpServlet {
    private String bewaard = "begin";
    private final String titel = "Overzicht";
    private int teller;

    @Override public void init() {
        bewaard = "gestart";
    }

    private void bewaar(String s) {
        this.bewaard = s;
        this.teller += s.length();
    }

    private String kop() {
        return titel + " #" + teller;
    }

    private String vol() {
        return kop() + ": " + bewaard;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        uit.println(bewaard); // EXPECT
        uit.println(kop()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        bewaar(req.getParameter("naam"));
        uit.println(kop()); // SAFE
        uit.println(vol()); // EXPECT
        Rapport r = new Rapport();
        r.voeg(req.getParameter("email"));
        Rapport s = new Rapport();
        s.voeg("vast");
        uit.println(r.tekst()); // EXPECT
        uit.println(s.tekst()); // SAFE
    }

    static class Rapport {
        private String tekst = "";
        void voeg(String s) { tekst = tekst + s + "\n"; }
        String tekst() { return tekst; }
    }
}
