package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeAlias extends HttpServlet {

    static class Doos {
        String inhoud;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Doos a = new Doos();
        Doos b = a;
        b.inhoud = req.getParameter("inhoud");
        out.println(a.inhoud); // EXPECT
        Doos c = new Doos();
        c.inhoud = "vast";
        out.println(c.inhoud); // SAFE
        Doos d = c;
        c = a;
        out.println(d.inhoud); // SAFE
        b = new Doos();
        b.inhoud = "nieuw";
        out.println(b.inhoud); // SAFE
        d.inhoud = a.inhoud;
        a.inhoud = "weg";
        out.println(d.inhoud); // EXPECT
        out.println(c.inhoud); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("inhoud");
        Doos x = new Doos();
        Doos y = new Doos();
        Doos z = new Doos();
        Doos keuze = req.getParameter("links") != null ? x : y;
        keuze.inhoud = p;
        out.println(x.inhoud); // EXPECT
        out.println(y.inhoud); // EXPECT
        out.println(z.inhoud); // SAFE
        Doos m = new Doos();
        Doos n = new Doos();
        m.inhoud = p;
        n.inhoud = "n";
        ruil(m, n);
        out.println(m.inhoud); // SAFE
        out.println(n.inhoud); // EXPECT
        vervang(z, p);
        out.println(z.inhoud); // SAFE
        vul(z, p);
        out.println(z.inhoud); // EXPECT
    }

    private static void ruil(Doos m, Doos n) {
        String t = m.inhoud;
        m.inhoud = n.inhoud;
        n.inhoud = t;
    }

    private static void vervang(Doos d, String s) {
        d = new Doos();
        d.inhoud = s;
    }

    private static void vul(Doos d, String s) {
        Doos zelfde = d;
        zelfde.inhoud = s;
    }
}
