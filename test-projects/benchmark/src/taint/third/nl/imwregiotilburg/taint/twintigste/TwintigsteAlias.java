package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TwintigsteAlias extends HttpServlet {
    static class Doos {
        String inhoud = "leeg";
        Doos volgende;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        zelfdeDoos(req, out);
        andereDoos(req, out);
        herwezen(req, out);
        viaVeld(req, out);
        wisselLokaal(req, out);
        wisselEcht(req, out);
        inRij(req, out);
        keuze(req, out);
        kopieVooraf(req, out);
        tweeArgumenten(req, out);
        kring(req, out);
        bouwer(req, out);
        teruggegeven(req, out);
    }

    private void zelfdeDoos(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = a;
        a.inhoud = req.getParameter("naam");
        out.println(b.inhoud); // EXPECT
    }

    private void andereDoos(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = new Doos();
        a.inhoud = req.getParameter("naam");
        out.println(b.inhoud); // SAFE
    }

    private void herwezen(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = a;
        a = new Doos();
        a.inhoud = req.getParameter("naam");
        out.println(b.inhoud); // SAFE
        out.println(a.inhoud); // EXPECT
    }

    private void viaVeld(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = new Doos();
        a.volgende = b;
        b.inhoud = req.getHeader("X-Naam");
        out.println(a.volgende.inhoud); // EXPECT
        out.println(a.inhoud); // SAFE
    }

    private static void wissel(Doos x, Doos y) {
        Doos t = x;
        x = y;
        y = t;
    }

    private static void wisselInhoud(Doos x, Doos y) {
        String t = x.inhoud;
        x.inhoud = y.inhoud;
        y.inhoud = t;
    }

    private void wisselLokaal(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = new Doos();
        a.inhoud = req.getParameter("naam");
        wissel(a, b);
        out.print(b.inhoud); // SAFE
        out.print(a.inhoud); // EXPECT
    }

    private void wisselEcht(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = new Doos();
        a.inhoud = req.getParameter("naam");
        wisselInhoud(a, b);
        out.print(b.inhoud); // EXPECT
        out.print(a.inhoud); // SAFE
    }

    private void inRij(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos[] rij = {a, new Doos(), a};
        rij[0].inhoud = req.getParameter("naam");
        out.print(rij[2].inhoud); // EXPECT
        out.print(rij[1].inhoud); // SAFE
    }

    private void keuze(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = new Doos();
        Doos c = req.getParameter("kies") == null ? a : b;
        c.inhoud = req.getParameter("naam");
        out.print(a.inhoud); // EXPECT
    }

    private void kopieVooraf(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        String kopie = a.inhoud;
        a.inhoud = req.getParameter("naam");
        out.print(kopie); // SAFE
    }

    private static String schrijfEnLees(Doos x, Doos y, String tekst) {
        x.inhoud = tekst;
        return y.inhoud;
    }

    private void tweeArgumenten(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = new Doos();
        String p = req.getParameter("naam");
        out.print(schrijfEnLees(a, a, p)); // EXPECT
        out.print(schrijfEnLees(a, b, p)); // SAFE
    }

    private void kring(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        a.volgende = a;
        a.volgende.volgende.inhoud = req.getQueryString();
        out.print(a.inhoud); // EXPECT
    }

    private void bouwer(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder s = new StringBuilder("hallo ");
        StringBuilder t = s;
        StringBuilder u = new StringBuilder(s);
        t.append(req.getParameter("naam"));
        out.print(s.toString()); // EXPECT
        out.print(u.toString()); // SAFE
    }

    private void teruggegeven(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos a = new Doos();
        Doos b = java.util.Objects.requireNonNull(a);
        b.inhoud = req.getParameter("naam");
        out.print(a.inhoud); // EXPECT
    }
}
