package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeKaart extends HttpServlet {

    record Punt(int x, int y) {
    }

    record Persoon(String naam, String plaats, Punt waar) {
        Persoon {
            plaats = plaats == null ? "nergens" : plaats;
        }

        Persoon(String naam) {
            this(naam, "tilburg", new Punt(0, 0));
        }

        Persoon verhuis(String nieuw) {
            return new Persoon(naam, nieuw, waar);
        }
    }

    record Discreet(String geheim) {
        Discreet {
            geheim = AchttiendePagina.Masker.over(geheim);
        }
    }

    record Zwijger(String geheim) {
        @Override
        public String toString() {
            return "Zwijger";
        }
    }

    sealed interface Bericht permits Tekst, Getal, Dubbel {
    }

    record Tekst(String inhoud) implements Bericht {
    }

    record Getal(int waarde) implements Bericht {
    }

    record Dubbel(Bericht een, Bericht twee) implements Bericht {
    }

    enum Kleur {
        ROOD("rood"), BLAUW("blauw") {
            @Override
            String verf(String s) {
                return "blauw geverfd";
            }
        };

        private final String label;
        private String bijnaam = "geen";

        Kleur(String label) {
            this.label = label;
        }

        String verf(String s) {
            return label + s;
        }
    }

    private static String lees(Bericht b) {
        if (b instanceof Tekst t) {
            return t.inhoud();
        }
        if (b instanceof Getal g) {
            return "" + g.waarde();
        }
        Dubbel d = (Dubbel) b;
        return lees(d.een()) + lees(d.twee());
    }

    private static String keur(Kleur k, String s) {
        return switch (k) {
            case ROOD -> s;
            case BLAUW -> {
                String t = "b";
                yield t + s.length();
            }
        };
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = "" + req.getParameter("persoon");
        Persoon a = new Persoon(p);
        w.println(a.naam()); // EXPECT
        w.println(a.plaats()); // SAFE
        w.println(a); // EXPECT
        w.println(a.waar()); // SAFE
        w.println(a.verhuis("breda").plaats()); // SAFE
        w.println(a.verhuis("breda").naam()); // EXPECT
        Persoon b = new Persoon("jan").verhuis(p);
        w.println(b.naam()); // SAFE
        w.println(b.plaats()); // EXPECT
        w.println(b.equals(a)); // SAFE
        w.println(new Persoon(null, p, null)); // EXPECT
        w.println(new Discreet(p)); // SAFE
        w.println(new Zwijger(p)); // SAFE
        w.println(new Zwijger(p).geheim()); // EXPECT
        w.println(new Punt(p.length(), p.indexOf(' '))); // SAFE

        w.println(lees(new Tekst(p))); // EXPECT
        w.println(lees(new Getal(p.length()))); // SAFE
        w.println(lees(new Dubbel(new Getal(1), new Tekst(p)))); // EXPECT
        w.println(lees(new Dubbel(new Getal(1), new Tekst("t")))); // SAFE
        w.println(new Dubbel(new Tekst(p), new Getal(2))); // EXPECT
        w.println(((Dubbel) new Dubbel(new Tekst(p), new Getal(2))).twee()); // SAFE

        w.println(Kleur.ROOD.verf(p)); // EXPECT
        w.println(Kleur.BLAUW.verf(p)); // SAFE
        w.println(keur(Kleur.ROOD, p)); // EXPECT
        w.println(keur(Kleur.BLAUW, p)); // SAFE
        Kleur k = p.startsWith("r") ? Kleur.ROOD : Kleur.BLAUW;
        w.println(k.label); // SAFE
        w.println(k.verf(p)); // EXPECT
        w.println(Kleur.ROOD.bijnaam); // EXPECT
        w.println(Kleur.BLAUW.bijnaam); // SAFE
        Kleur.ROOD.bijnaam = p;
        EnumMap<Kleur, String> em = new EnumMap<>(Kleur.class);
        em.put(Kleur.ROOD, p);
        em.put(Kleur.BLAUW, "zee");
        w.println(em.get(Kleur.BLAUW)); // SAFE
        w.println(em.get(Kleur.ROOD)); // EXPECT
        w.println(em.get(k)); // EXPECT
        String soort = switch (p) {
            case "een", "twee" -> "getal";
            case "drie" -> p + "!";
            default -> "overig";
        };
        w.println(soort.length()); // SAFE
        Object o = p.isEmpty() ? Integer.valueOf(3) : p;
        if (o instanceof String s && s.length() > 2) {
            w.println(s); // EXPECT
        } else if (o instanceof Integer i) {
            w.println(i); // SAFE
        }
    }
}
