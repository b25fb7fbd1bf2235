package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class VeertiendeAlias extends HttpServlet {
    static class Vak {
        String v = "leeg";
        Vak volgende;
        Vak zelf() {
            return this;
        }
    }

    static class Houder {
        Vak vak = new Vak();
        final List<Vak> rij = new ArrayList<>();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        eenvoudig(p, out);
        gewisseld(p, out);
        vervangen(p, out);
        kring(p, out);
        out.print(schrijfEnLees(new Vak(), new Vak(), p)); // EXPECT
        Vak een = new Vak();
        String terug = leesNaSchrijven(een, een, p);
        out.print(terug); // SAFE
        out.print(leesNaSchrijven(new Vak(), een, p)); // EXPECT
        keuze(vraag(req, "modus").equals("links"), p, out);
        zicht(p, out);
        bouwers(p, out);
        doorgeven(p, out);
    }

    private void eenvoudig(String p, PrintWriter out) {
        Vak a = new Vak();
        Vak b = a;
        Vak c = new Vak();
        a.v = p;
        out.println(b.v); // EXPECT
        out.println(c.v); // SAFE
        b.v = "nieuw";
        out.println(a.v); // SAFE
        a.zelf().volgende = c;
        b.volgende.v = p;
        out.println(c.v); // EXPECT
    }

    private void gewisseld(String p, PrintWriter out) {
        Vak a = new Vak();
        Vak b = new Vak();
        Vak t = a;
        a = b;
        b = t;
        t.v = p;
        out.println(b.v); // EXPECT
        out.println(a.v); // SAFE
    }

    private void vervangen(String p, PrintWriter out) {
        Houder h = new Houder();
        Vak oud = h.vak;
        h.vak = new Vak();
        h.vak.v = p;
        out.println(oud.v); // SAFE
        out.println(h.vak.v); // EXPECT
        Houder kop = h;
        kop.vak = oud;
        out.println(h.vak.v); // SAFE
    }

    private void kring(String p, PrintWriter out) {
        Vak een = new Vak();
        Vak twee = new Vak();
        een.volgende = twee;
        twee.volgende = een;
        een.volgende.volgende.v = p;
        out.println(twee.volgende.v); // EXPECT
        out.println(een.volgende.v); // SAFE
        out.println(een.volgende.volgende.volgende.v); // SAFE
    }

    private String schrijfEnLees(Vak x, Vak y, String s) {
        x.v = s;
        y.v = "schoon";
        return x.v;
    }

    private String leesNaSchrijven(Vak x, Vak y, String s) {
        y.v = s;
        x.v = "schoon";
        return y.v;
    }

    private void keuze(boolean links, String p, PrintWriter out) {
        Vak a = new Vak();
        Vak b = new Vak();
        Vak c = new Vak();
        Vak doel = links ? a : b;
        doel.v = p;
        out.println(a.v); // EXPECT
        out.println(b.v); // EXPECT
        out.println(c.v); // SAFE
        doel.v = "weg";
        out.println(a.v + b.v); // SAFE
    }

    private void zicht(String p, PrintWriter out) {
        List<String> basis = new ArrayList<>(List.of("een", "twee"));
        List<String> kopie = new ArrayList<>(basis);
        List<String> venster = Collections.unmodifiableList(basis);
        String[] ruw = {"x", "y"};
        List<String> brug = Arrays.asList(ruw);
        List<String> los = List.of(ruw);
        basis.set(0, p);
        ruw[1] = p;
        out.println(venster.get(0)); // EXPECT
        out.println(kopie.get(0)); // SAFE
        out.println(brug.get(1)); // EXPECT
        out.println(los.get(1)); // SAFE
        basis.subList(0, 1).set(0, "over");
        out.println(venster.get(0)); // SAFE
    }

    private void bouwers(String p, PrintWriter out) {
        StringBuilder s = new StringBuilder("a");
        StringBuilder t = s.append("b");
        StringBuilder u = new StringBuilder(s);
        t.append(p);
        out.println(s); // EXPECT
        out.println(u); // SAFE
    }

    private void doorgeven(String p, PrintWriter out) {
        Houder h = new Houder();
        Vak a = new Vak();
        Vak b = new Vak();
        h.rij.add(a);
        h.rij.add(b);
        for (Vak v : h.rij) {
            if (v == a) {
                v.v = p;
            }
        }
        out.println(h.rij.get(0).v); // EXPECT
        out.println(b.v); // SAFE
    }
}
