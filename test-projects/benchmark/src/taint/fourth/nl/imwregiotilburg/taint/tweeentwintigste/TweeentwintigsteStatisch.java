package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Static fields, initialisers, singletons and enums with bodies or state. */
public class TweeentwintigsteStatisch extends HttpServlet {
    private static String laatste = "geen";
    private static String vast;
    private static final List<String> LOGBOEK = new ArrayList<>();
    private static final List<String> MENU = new ArrayList<>();
    private static final Map<String, String> INSTELLING = new HashMap<>();
    private static final String[] VAKKEN = new String[2];
    private static int teller;

    static {
        vast = "uit de initialiser";
        MENU.add("soep");
        MENU.add("brood");
        INSTELLING.put("kleur", "blauw");
    }

    private String exemplaar = "exemplaar";
    private String nooit = "nooit gewijzigd";

    {
        nooit = nooit + "!";
    }

    static final class Enig {
        private static final Enig DIT = new Enig();
        private String gezien = "-";
        private String merk = "merk";

        static Enig dit() {
            return DIT;
        }
    }

    static class Lui {
        static String eigen = "lui";
        static String geladen = eigen + " geladen";
    }

    enum Stijl {
        GEWOON {
            @Override
            String op(String s) {
                return s;
            }
        },
        VET {
            @Override
            String op(String s) {
                return "<b>" + s + "</b>";
            }
        },
        GEHEIM {
            @Override
            String op(String s) {
                return Masker.over(s);
            }
        },
        WEG {
            @Override
            String op(String s) {
                return name();
            }
        };

        abstract String op(String s);
    }

    enum Planeet {
        AARDE("thuis"), MARS("rood");

        private final String bijnaam;
        private String bezoeker = "niemand";

        Planeet(String bijnaam) {
            this.bijnaam = bijnaam;
        }
    }

    enum Rekenaar {
        LINKS((a, b) -> a), RECHTS((a, b) -> b);

        private final java.util.function.BinaryOperator<String> f;

        Rekenaar(java.util.function.BinaryOperator<String> f) {
            this.f = f;
        }

        String reken(String a, String b) {
            return f.apply(a, b);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String x = req.getParameter("x");
        PrintWriter out = resp.getWriter();

        out.println(vast); // SAFE
        out.println(laatste); // EXPECT
        laatste = x;
        out.println(TweeentwintigsteStatisch.laatste); // EXPECT
        LOGBOEK.add(x);
        out.println(LOGBOEK); // EXPECT
        out.println(LOGBOEK.size()); // SAFE
        out.println(MENU); // SAFE
        out.println(MENU.get(0)); // SAFE
        out.println(INSTELLING.get("kleur")); // SAFE
        INSTELLING.put("naam", x);
        out.println(INSTELLING.get("naam")); // EXPECT
        out.println(INSTELLING.get("kleur")); // SAFE
        VAKKEN[1] = x;
        out.println(VAKKEN[0]); // SAFE
        out.println(VAKKEN[1]); // EXPECT
        teller += x.length();
        out.println(teller); // SAFE
        exemplaar = x;
        out.println(this.exemplaar); // EXPECT
        out.println(nooit); // SAFE
        Enig.dit().gezien = x;
        out.println(Enig.dit().gezien); // EXPECT
        out.println(Enig.dit().merk); // SAFE
        out.println(Enig.DIT.gezien); // EXPECT
        out.println(Lui.geladen); // SAFE
        Lui.eigen = x;
        out.println(Lui.geladen); // SAFE
        out.println(Lui.eigen); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String x = req.getParameter("x");
        PrintWriter out = resp.getWriter();
        out.println(exemplaar); // EXPECT
        out.println(nooit); // SAFE
        out.println(LOGBOEK); // EXPECT
        out.println(MENU.get(1)); // SAFE

        out.println(Stijl.GEWOON.op(x)); // EXPECT
        out.println(Stijl.VET.op(x)); // EXPECT
        out.println(Stijl.GEHEIM.op(x)); // SAFE
        out.println(Stijl.WEG.op(x)); // SAFE
        out.println(Stijl.valueOf("VET").op(x)); // EXPECT
        out.println(Stijl.valueOf("WEG").op(x)); // SAFE
        out.println(Stijl.values()[0].op(x)); // EXPECT
        out.println(Stijl.values()[2].op(x)); // SAFE
        out.println(Stijl.VET.op("x")); // SAFE
        StringBuilder sb = new StringBuilder();
        for (Stijl s : Stijl.values()) {
            sb.append(s.op(x));
        }
        out.println(sb); // EXPECT
        out.println(Stijl.VET.compareTo(Stijl.WEG)); // SAFE

        Planeet.MARS.bezoeker = x;
        out.println(Planeet.MARS.bezoeker); // EXPECT
        out.println(Planeet.AARDE.bezoeker); // SAFE
        out.println(Planeet.MARS.bijnaam); // SAFE
        out.println(Planeet.MARS); // SAFE
        Map<Planeet, String> dagboek = new java.util.EnumMap<>(Planeet.class);
        for (Planeet pl : Planeet.values()) {
            dagboek.put(pl, pl.bijnaam);
        }
        out.println(dagboek); // SAFE
        dagboek.put(Planeet.AARDE, x);
        out.println(dagboek.get(Planeet.AARDE)); // EXPECT
        out.println(dagboek.get(Planeet.MARS)); // SAFE
        out.println(dagboek); // EXPECT
        Planeet p = Planeet.values()[1];
        out.println(p.bezoeker); // EXPECT

        out.println(Rekenaar.LINKS.reken(x, "r")); // EXPECT
        out.println(Rekenaar.RECHTS.reken(x, "r")); // SAFE
        out.println(Rekenaar.RECHTS.reken("l", x)); // EXPECT
        out.println(Rekenaar.LINKS.reken("l", x)); // SAFE
        out.println(Constanten.TITEL + x); // EXPECT
        out.println(Constanten.TITEL + Constanten.VERSIE); // SAFE
    }

    interface Constanten {
        String TITEL = "titel";
        int VERSIE = 3;
    }
}
