package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EenentwintigsteAliassen extends HttpServlet {
    static class Doos {
        String inhoud = "leeg";
        Doos binnen;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("doos");
        alias1(p, w);
        alias2(p, w);
        alias3(p, w);
        alias4(p, w);
        alias5(p, w);
        alias6(p, w);
        alias7(p, w);
        alias8(p, w);
        alias9(p, w);
        alias10(p, w);
        alias11(p, w);
        alias12(p, w);
        alias13(p, req.getHeader("X-Keuze") == null, w);
    }

    private void alias1(String p, PrintWriter w) {
        Doos a = new Doos();
        Doos b = a;
        Doos c = new Doos();
        a.inhoud = p;
        w.println(b.inhoud); // EXPECT
        w.println(c.inhoud); // SAFE
    }

    private void alias2(String p, PrintWriter w) {
        Doos a = new Doos();
        Doos b = a;
        b = new Doos();
        b.inhoud = p;
        w.println(a.inhoud); // SAFE
        w.println(b.inhoud); // EXPECT
    }

    private void vul(Doos doel, Doos ander, String s) {
        doel.inhoud = s;
        ander.inhoud = "anders";
    }

    private void alias3(String p, PrintWriter w) {
        Doos x = new Doos();
        Doos y = new Doos();
        vul(x, y, p);
        w.println(x.inhoud); // EXPECT
        w.println(y.inhoud); // SAFE
    }

    private void alias4(String p, PrintWriter w) {
        Doos x = new Doos();
        vul(x, x, p);
        w.println(x.inhoud); // SAFE
    }

    private void alias5(String p, PrintWriter w) {
        Doos a = new Doos();
        Doos[] rij = {a, new Doos()};
        rij[0].inhoud = p;
        w.println(a.inhoud); // EXPECT
        w.println(rij[1].inhoud); // SAFE
    }

    private void alias6(String p, PrintWriter w) {
        Doos buiten = new Doos();
        Doos kern = new Doos();
        buiten.binnen = kern;
        kern.inhoud = p;
        w.println(buiten.binnen.inhoud); // EXPECT
        w.println(buiten.inhoud); // SAFE
    }

    private void alias7(String p, PrintWriter w) {
        Doos buiten = new Doos();
        Doos kern = new Doos();
        buiten.binnen = kern;
        buiten.binnen = new Doos();
        buiten.binnen.inhoud = p;
        w.println(kern.inhoud); // SAFE
        w.println(buiten.binnen.inhoud); // EXPECT
    }

    private void alias8(String p, PrintWriter w) {
        StringBuilder een = new StringBuilder("een");
        StringBuilder zelfde = een;
        StringBuilder kopie = new StringBuilder(een);
        zelfde.append(p);
        w.println(een); // EXPECT
        w.println(kopie); // SAFE
    }

    private void alias9(String p, PrintWriter w) {
        List<String> basis = new ArrayList<>();
        List<String> blik = Collections.unmodifiableList(basis);
        List<String> kopie = List.copyOf(basis);
        basis.add(p);
        w.println(blik); // EXPECT
        w.println(kopie); // SAFE
    }

    private Doos zelf(Doos d) {
        return d;
    }

    private Doos nieuw(Doos d) {
        Doos n = new Doos();
        n.inhoud = "nieuw na " + d.inhoud.length();
        return n;
    }

    private void alias10(String p, PrintWriter w) {
        Doos d = new Doos();
        Doos e = zelf(d);
        Doos f = nieuw(d);
        d.inhoud = p;
        w.println(e.inhoud); // EXPECT
        w.println(f.inhoud); // SAFE
    }

    private void alias11(String p, PrintWriter w) {
        Doos d = new Doos();
        d.binnen = d;
        d.binnen.binnen.inhoud = p;
        w.println(d.inhoud); // EXPECT
        d.binnen.inhoud = "gewist";
        w.println(d.inhoud); // SAFE
    }

    private void alias12(String p, PrintWriter w) {
        Doos d = new Doos();
        d.inhoud = p;
        String foto = d.inhoud;
        d.inhoud = "later";
        w.println(foto); // EXPECT
        w.println(d.inhoud); // SAFE
    }

    private void alias13(String p, boolean links, PrintWriter w) {
        Doos a = new Doos();
        Doos b = new Doos();
        Doos c = new Doos();
        Doos gekozen = links ? a : b;
        gekozen.inhoud = p;
        w.println(a.inhoud); // EXPECT
        w.println(b.inhoud); // EXPECT
        w.println(c.inhoud); // SAFE
    }
}
