package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeAlias extends HttpServlet {

    static class Doos {
        String inhoud = "leeg";
        Doos binnen;

        Doos zelf() {
            return this;
        }
    }

    static class Paar {
        final Doos links;
        final Doos rechts;

        Paar(Doos links, Doos rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        Paar omgedraaid() {
            return new Paar(rechts, links);
        }
    }

    private static void vul(Doos d, String s) {
        d.inhoud = s;
    }

    private static void vulNieuw(Doos d, String s) {
        d = new Doos();
        d.inhoud = s;
    }

    private static Doos kies(boolean eerste, Doos a, Doos b) {
        return eerste ? a : b;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("inhoud");
        Doos a = new Doos();
        Doos b = a;
        Doos c = new Doos();
        b.inhoud = p;
        w.println(a.inhoud); // EXPECT
        w.println(c.inhoud); // SAFE
        c.binnen = a;
        w.println(c.binnen.inhoud); // EXPECT
        a.zelf().inhoud = "gewist";
        w.println(b.inhoud); // SAFE
        w.println(c.binnen.inhoud); // SAFE
        vulNieuw(c, p);
        w.println(c.inhoud); // SAFE
        vul(c, p);
        w.println(c.inhoud); // EXPECT
        b = new Doos();
        b.inhoud = p;
        w.println(a.inhoud); // SAFE

        Doos d = new Doos();
        Doos e = new Doos();
        Paar paar = new Paar(d, e);
        paar.links.inhoud = p;
        w.println(e.inhoud); // SAFE
        w.println(paar.omgedraaid().rechts.inhoud); // EXPECT
        w.println(paar.omgedraaid().links.inhoud); // SAFE
        w.println(paar.omgedraaid().omgedraaid().rechts.inhoud); // SAFE
        Doos gekozen = kies(req.getParameter("welke") != null, new Doos(), d);
        w.println(gekozen.inhoud); // EXPECT
        gekozen.inhoud = "over";
        w.println(d.inhoud); // EXPECT
        d.inhoud = "over";
        w.println(paar.links.inhoud); // SAFE

        StringBuilder sb = new StringBuilder("begin ");
        StringBuilder zelfde = sb.append("midden ");
        w.print(sb); // SAFE
        zelfde.append(p);
        w.print(sb); // EXPECT
        String foto = sb.toString();
        sb.setLength(0);
        w.print(zelfde.append("nieuw")); // SAFE
        w.print(foto); // EXPECT

        List<String> lijst = new ArrayList<>();
        List<String> kijk = Collections.unmodifiableList(lijst);
        List<String> kopie = List.copyOf(lijst);
        lijst.add(p);
        w.print(kijk); // EXPECT
        w.print(kopie); // SAFE
    }
}
