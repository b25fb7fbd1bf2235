package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeOverschrijven extends HttpServlet {
    static class Cel {
        String w = "cel";
        Cel buur;
        Cel() { }
        Cel(String w) { this.w = w; }
        void leeg() { w = ""; }
        Cel met(String s) { w = s; return this; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("cel"));
        veld(p, out);
        alias(p, out);
        rij(p, out);
        rijLus(p, out);
        buren(p, out);
        misschien(req, p, out);
        ruil(p, out);
        parameter(p, out);
        keten(p, out);
        bouwer(p, out);
        sleutel(p, out);
    }

    private void veld(String p, PrintWriter out) {
        Cel c = new Cel(p);
        out.print(c.w); // EXPECT
        c.w = "nieuw";
        out.print(c.w); // SAFE
        c.w += p;
        out.print(c.w); // EXPECT
        c.leeg();
        out.print(c.w); // SAFE
    }

    private void alias(String p, PrintWriter out) {
        Cel a = new Cel();
        Cel b = a;
        b.w = p;
        out.print(a.w); // EXPECT
        a.w = "schoon";
        out.print(b.w); // SAFE
        b = new Cel(p);
        out.print(a.w); // SAFE
        out.print(b.w); // EXPECT
    }

    private void rij(String p, PrintWriter out) {
        String[] r = {p, p, "c"};
        r[0] = "a";
        out.println(r[0]); // SAFE
        out.println(r[1]); // EXPECT
        r[1] = r[2];
        out.println(Arrays.toString(r)); // SAFE
    }

    private void rijLus(String p, PrintWriter out) {
        String[] r = new String[4];
        for (int i = 0; i < r.length; i++) r[i] = p;
        for (int i = 0; i < r.length; i++) r[i] = "s" + i;
        out.print(String.join(" ", r)); // SAFE
        for (int i = 1; i < r.length; i++) r[i] = p;
        out.print(r[0]); // SAFE
        out.print(String.join(" ", r)); // EXPECT
    }

    private void buren(String p, PrintWriter out) {
        Cel a = new Cel("a");
        a.buur = new Cel("b");
        a.buur.buur = a;
        a.buur.buur.w = p;
        out.print(a.w); // EXPECT
        out.print(a.buur.w); // SAFE
        a.buur.buur.buur.buur.w = "rond";
        out.print(a.w); // SAFE
    }

    private void misschien(HttpServletRequest req, String p, PrintWriter out) {
        Cel c = new Cel(p);
        if (req.getParameter("wis") != null) c.w = "gewist";
        out.print(c.w); // EXPECT
        if (req.getParameter("wis") == null) c.w = "niet"; else c.leeg();
        out.print(c.w); // SAFE
    }

    private void ruil(String p, PrintWriter out) {
        Cel a = new Cel(p), b = new Cel("b");
        String t = a.w;
        a.w = b.w;
        b.w = t;
        out.print(a.w); // SAFE
        out.print(b.w); // EXPECT
    }

    private void zet(Cel c, String s) { c.w = s; }
    private void zetNiet(Cel c, String s) { c = new Cel(); c.w = s; }

    private void parameter(String p, PrintWriter out) {
        Cel c = new Cel("oud");
        zetNiet(c, p);
        out.print(c.w); // SAFE
        zet(c, p);
        out.print(c.w); // EXPECT
        zet(c, "weg");
        out.print(c.w); // SAFE
    }

    private void keten(String p, PrintWriter out) {
        out.print(new Cel().met(p).w); // EXPECT
        out.print(new Cel().met(p).met("laatst").w); // SAFE
        out.print(new Cel().met("eerst").met(p).w); // EXPECT
    }

    private void bouwer(String p, PrintWriter out) {
        StringBuilder b = new StringBuilder(p);
        b.setLength(0);
        b.append("nieuw");
        out.print(b); // SAFE
        b.replace(0, 2, p);
        out.print(b); // EXPECT
    }

    private void sleutel(String p, PrintWriter out) {
        Map<Cel, String> m = new IdentityHashMap<>();
        Cel a = new Cel(), b = new Cel();
        m.put(a, p);
        m.put(b, "b");
        out.print(m.get(b)); // SAFE
        m.put(a, "a");
        out.print(m.get(a)); // SAFE
        m.put(b, p);
        out.print(m.get(b)); // EXPECT
    }
}
