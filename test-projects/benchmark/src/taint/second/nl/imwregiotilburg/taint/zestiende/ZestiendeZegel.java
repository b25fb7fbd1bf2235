package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

public class ZestiendeZegel extends HttpServlet {

    private sealed interface Uiting permits Tekst, Getal, Groep {
    }

    private record Tekst(String inhoud) implements Uiting {
    }

    private record Getal(int waarde) implements Uiting {
    }

    private static final class Groep implements Uiting {
        private final Uiting links;
        private final Uiting rechts;

        Groep(Uiting links, Uiting rechts) {
            this.links = links;
            this.rechts = rechts;
        }
    }

    private enum Kleur {
        ROOD("rood") {
            @Override
            String verf(String wat) {
                return wat + " in rood";
            }
        },
        GRIJS("grijs") {
            @Override
            String verf(String wat) {
                return "iets grijs van " + wat.length();
            }
        };

        private final String titel;

        Kleur(String titel) {
            this.titel = titel;
        }

        abstract String verf(String wat);

        static Kleur zoek(String s) {
            for (Kleur k : values()) {
                if (k.titel.equals(s)) {
                    return k;
                }
            }
            return GRIJS;
        }
    }

    private static String toon(Uiting u) {
        if (u instanceof Tekst t) {
            return t.inhoud();
        } else if (u instanceof Getal g) {
            return "#" + g.waarde();
        } else if (u instanceof Groep g) {
            return toon(g.links) + toon(g.rechts);
        }
        return "";
    }

    private static String soort(Uiting u) {
        if (u instanceof Tekst t) {
            return t.inhoud().isEmpty() ? "leeg" : "tekst";
        }
        return u instanceof Groep g ? soort(g.links) + "+" + soort(g.rechts) : "getal";
    }

    private static String linkerkant(Uiting u) {
        Uiting nu = u;
        while (nu instanceof Groep g) {
            nu = g.links;
        }
        return toon(nu);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Uiting tekst = new Tekst(p);
        Uiting getal = new Getal(p.length());
        out.println(toon(getal)); // SAFE
        Uiting groep = new Groep(getal, new Groep(tekst, getal));
        out.println(toon(groep)); // EXPECT
        out.println(linkerkant(groep)); // SAFE
        out.println(linkerkant(new Groep(tekst, groep))); // EXPECT
        Object wat = p.length() > 3 ? (Object) p : Integer.valueOf(p.length());
        if (wat instanceof String s && !s.isEmpty()) {
            out.println(s); // EXPECT
        } else if (wat instanceof Integer i) {
            out.println(i); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(Kleur.ROOD.verf(p)); // EXPECT
        out.println(Kleur.GRIJS.verf(p)); // SAFE
        Kleur gezocht = Kleur.zoek(req.getParameter("kleur"));
        try {
            out.println(Kleur.valueOf(p.toUpperCase(Locale.ROOT)).name()); // SAFE
        } catch (IllegalArgumentException fout) {
            out.println(fout.getMessage()); // EXPECT
        }
        String dof = switch (Kleur.GRIJS) {
            case ROOD -> p;
            case GRIJS -> "dof";
        };
        out.println(dof); // SAFE
    }
}
