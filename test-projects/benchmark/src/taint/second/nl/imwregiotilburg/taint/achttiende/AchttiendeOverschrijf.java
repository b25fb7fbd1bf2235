package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeOverschrijf extends HttpServlet {

    private static final boolean SPEUR = false;
    private static final int MAAT = 3;

    static class Dossier {
        String titel;
        String[] bladen = new String[3];
        final Map<String, String> kenmerk = new HashMap<>();
        Dossier ouder;

        void wis() {
            titel = "";
            Arrays.fill(bladen, null);
            kenmerk.clear();
        }

        void zetTitel(String t) {
            titel = t;
        }
    }

    private static boolean staatUit() {
        return false;
    }

    private static Dossier vol(String s) {
        Dossier d = new Dossier();
        d.titel = s;
        d.bladen[0] = s;
        d.kenmerk.put("k", s);
        return d;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("dossier");
        boolean vraag = "ja".equals(req.getParameter("wis"));
        Dossier d = vol(p);
        w.println(d.titel); // EXPECT
        w.println(d.bladen[0]); // EXPECT
        w.println(d.bladen[1]); // SAFE
        w.println(d.kenmerk); // EXPECT
        d.zetTitel("nieuw");
        w.println(d.titel); // SAFE
        d.bladen[0] = "nieuw";
        w.println(d.bladen[0]); // SAFE
        d.kenmerk.put("k", "nieuw");
        w.println(d.kenmerk.get("k")); // SAFE
        d = vol(p);
        if (vraag) {
            d.wis();
            w.println(d.titel); // SAFE
            w.println(d.kenmerk.size()); // SAFE
        }
        w.println(d.titel); // EXPECT
        d.wis();
        w.println(d.titel + Arrays.toString(d.bladen) + d.kenmerk); // SAFE

        Dossier kind = vol("kind");
        kind.ouder = vol(p);
        w.println(kind.ouder.titel); // EXPECT
        kind.ouder.titel = kind.titel;
        w.println(kind.ouder.titel); // SAFE
        w.println(kind.ouder.bladen[0]); // EXPECT
        kind.ouder = new Dossier();
        w.println(kind.ouder.bladen[0]); // SAFE

        String t = p;
        if (vraag) {
            t = "a";
        } else {
            t = "b";
        }
        w.println(t); // SAFE
        String u = "begin";
        if (SPEUR) {
            u = p;
        }
        w.println(u); // SAFE
        if (MAAT > 2) {
            u = p;
        }
        w.println(u); // EXPECT
        String v = MAAT == 4 ? p : "vier";
        w.println(v); // SAFE
        if (staatUit()) {
            w.println(p); // SAFE
        } else {
            w.println(p + "!"); // EXPECT
        }
        String x = "x";
        switch (MAAT) {
            case 2:
                x = p;
                break;
            case 3:
                x = "drie";
                break;
            default:
                x = p;
        }
        w.println(x); // SAFE
        switch (req.getParameter("k") == null ? 0 : 1) {
            case 0:
                x = p;
            case 1:
                w.println(x); // EXPECT
                break;
            default:
                w.println(p); // SAFE
        }
        boolean gezet = false;
        String y = "y";
        if (vraag) {
            y = p;
            gezet = true;
        }
        if (!gezet) {
            w.println(y); // SAFE
        } else {
            w.println(y); // EXPECT
        }
        String z = AchttiendePagina.Masker.over(p);
        z += vraag ? "" : p;
        w.println(z); // EXPECT
    }
}
