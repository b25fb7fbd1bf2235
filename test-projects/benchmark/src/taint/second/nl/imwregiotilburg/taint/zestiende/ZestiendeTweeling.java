package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

public class ZestiendeTweeling extends HttpServlet {

    private static class Lade {
        private String inhoud = "leeg";
        private final List<String> bonnen = new ArrayList<>();

        Lade leg(String s) {
            inhoud = s;
            bonnen.add("bon " + bonnen.size());
            return this;
        }

        String pak() {
            return inhoud;
        }
    }

    private static class Kast {
        private final Lade boven = new Lade();
        private final Lade onder;

        Kast() {
            this(new Lade());
        }

        Kast(Lade onder) {
            this.onder = onder;
        }

        Lade kies(boolean hoog) {
            return hoog ? boven : onder;
        }
    }

    private static Lade nieuweLade() {
        return new Lade();
    }

    private static Lade zelfdeLade(Lade l) {
        return l;
    }

    private final Lade gedeeld = new Lade();
    private final Lade rustig = new Lade();

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Lade a = nieuweLade();
        Lade b = nieuweLade();
        a.leg(p);
        out.println(a.pak()); // EXPECT
        out.println(b.pak()); // SAFE
        zelfdeLade(b).leg(p);
        out.println(b.pak()); // EXPECT
        Lade c = zelfdeLade(nieuweLade()).leg("c");
        out.println(c.pak()); // SAFE
        Kast k1 = new Kast();
        Kast k2 = new Kast();
        k1.kies(true).leg(p);
        out.println(k1.boven.pak()); // EXPECT
        out.println(k2.boven.pak()); // SAFE
        Kast k3 = new Kast(c);
        Kast k4 = new Kast(c);
        k3.onder.leg(p);
        out.println(k4.onder.pak()); // EXPECT
        gedeeld.leg(p);
        rustig.leg("rust");
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(gedeeld.pak()); // EXPECT
        out.println(rustig.pak()); // SAFE
        Map<Lade, String> etiket = new IdentityHashMap<>();
        Lade een = new Lade();
        Lade twee = new Lade();
        etiket.put(een, p);
        etiket.put(twee, "schoon");
        out.println(etiket.get(twee)); // SAFE
        Lade zelf = een;
        if (zelf == twee) {
            zelf.leg(p);
        }
        out.println(een.pak()); // SAFE
        if (zelf == een) {
            zelf.leg(p);
        }
        out.println(een.pak()); // EXPECT
    }
}
