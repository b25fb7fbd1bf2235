package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Alias03Aanroep extends HttpServlet {
    static class Kaart {
        String voor = "v";
        String achter = "a";
    }

    private void zet(Kaart bron, Kaart doel, String w) {
        bron.voor = w;
        doel.achter = "vast";
    }

    private Kaart kies(Kaart k) {
        return k;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("adres");
        Kaart k = new Kaart();
        zet(k, k, w);
        uit.println(k.voor); // EXPECT
        uit.println(k.achter); // SAFE
        Kaart l = new Kaart();
        Kaart m = new Kaart();
        zet(l, m, w);
        uit.println(l.voor); // EXPECT
        uit.println(m.voor); // SAFE
        Kaart n = kies(m);
        n.voor = w + "!";
        uit.println(m.voor); // EXPECT
        uit.println(m.achter); // SAFE
        Kaart o = kies(new Kaart());
        o.voor = w;
        Kaart p = kies(new Kaart());
        uit.println(o.voor); // EXPECT
        uit.println(p.voor); // SAFE
    }
}
