package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Branches with a constant outcome, switch in all its forms, patterns, records and sealed types. */
public class TweeentwintigsteTakken extends HttpServlet {
    private static final boolean AAN = true;
    private static final boolean UIT = !AAN;
    private static final int GRENS = 10;
    private static final String STAND = "productie";

    sealed interface Vorm permits Cirkel, Vierkant, Groep {
    }

    record Cirkel(String naam, int straal) implements Vorm {
    }

    record Vierkant(String naam, int zijde) implements Vorm {
        Vierkant {
            naam = Masker.over(naam);
        }
    }

    record Groep(List<Vorm> delen, String label) implements Vorm {
        Groep(Vorm een) {
            this(List.of(een), "groep");
        }
    }

    enum Kant { LINKS, RECHTS }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String p = request.getParameter("p");
        PrintWriter out = response.getWriter();

        if (AAN) {
            out.println(p); // EXPECT
        } else {
            out.println(p); // SAFE
        }
        if (UIT) {
            out.println(p); // SAFE
        }
        int x = 7;
        if (x * 2 > GRENS) {
            out.println(p); // EXPECT
        }
        if (x + 1 > GRENS) {
            out.println(p); // SAFE
        }
        out.println(x == 7 ? "constant" : p); // SAFE
        out.println(x != 7 ? "constant" : p); // EXPECT
        String s = p;
        if (STAND.equals("productie")) {
            s = "verborgen";
        }
        out.println(s); // SAFE
        String t = p;
        if ("test".equals(STAND)) {
            t = "verborgen";
        }
        out.println(t); // EXPECT
        while (x < 0) {
            out.println(p); // SAFE
            x++;
        }
        for (int i = 0; i < GRENS; i += 20) {
            out.println(p + i); // EXPECT
        }
        // real decisions: either side may happen
        String u = p.length() > 3 ? p : "kort";
        out.println(u); // EXPECT
        String v = p.length() > 3 ? "lang" : "kort";
        out.println(v); // SAFE
        String veilig = "onbekend";
        if (p.equals("rood") || p.equals("groen")) {
            veilig = "kleur";
        }
        out.println(veilig); // SAFE
        if (p.length() > 3 && AAN) {
            out.println(p); // EXPECT
        }
        if (p.length() > 3 && UIT) {
            out.println(p); // SAFE
        }
        wissels(out, p);
        patronen(out, p);
        vroegWeg(out, p);
    }

    @SuppressWarnings("fallthrough")
    private static String oud(int k, String p) {
        String r = "";
        switch (k) {
            case 0:
                r += "nul";
            case 1:
                r += p;
                break;
            case 2:
                r += "twee";
                break;
            default:
                r = "rest";
        }
        return r;
    }

    private static String nieuw(Kant k, String p) {
        return switch (k) {
            case LINKS -> p;
            case RECHTS -> {
                String q = p;
                q = "rechts";
                yield q;
            }
        };
    }

    private void wissels(PrintWriter out, String p) {
        out.println(oud(0, p)); // EXPECT
        out.println(oud(1, p)); // EXPECT
        out.println(oud(2, p)); // SAFE
        out.println(oud(3, p)); // SAFE
        out.println(nieuw(Kant.LINKS, p)); // EXPECT
        out.println(nieuw(Kant.RECHTS, p)); // SAFE
        out.println(nieuw(Kant.LINKS, "l")); // SAFE
        String code = "nl";
        String groet = switch (code) {
            case "nl" -> "hallo";
            case "en" -> p;
            default -> p + p;
        };
        out.println(groet); // SAFE
        code = "en";
        String hello = switch (code) {
            case "nl" -> "hallo";
            case "en" -> p;
            default -> "?";
        };
        out.println(hello); // EXPECT
        String groet2 = switch (p) {
            case "nl" -> "hallo";
            case "en" -> "hello";
            default -> "?" + p;
        };
        out.println(groet2); // EXPECT
        String groet3 = switch (p) {
            case "nl" -> "hallo";
            case "en" -> "hello";
            default -> "?";
        };
        out.println(groet3); // SAFE
    }

    private static String beschrijf(Object o) {
        if (o instanceof String s && !s.isEmpty()) {
            return "tekst " + s;
        } else if (o instanceof Integer i) {
            return "getal " + (i + 1);
        } else if (o instanceof Cirkel c) {
            return c.naam();
        } else if (o instanceof Vierkant v) {
            return v.naam();
        } else if (o instanceof Groep g) {
            return g.label() + beschrijf(g.delen().get(0));
        }
        return "iets";
    }

    private void patronen(PrintWriter out, String p) {
        out.println(beschrijf(p)); // EXPECT
        out.println(beschrijf(p.length())); // SAFE
        out.println(beschrijf(p + p.length())); // EXPECT
        out.println(beschrijf(new StringBuilder(p))); // SAFE
        out.println(beschrijf(new Cirkel(p, 1))); // EXPECT
        out.println(beschrijf(new Vierkant(p, 1))); // SAFE
        out.println(beschrijf(new Groep(new Cirkel(p, 2)))); // EXPECT
        out.println(beschrijf(new Groep(new Vierkant(p, 2)))); // SAFE
        out.println(beschrijf(new Groep(List.of(new Vierkant(p, 2)), p))); // EXPECT
        out.println(new Cirkel(p, 3).straal()); // SAFE
        out.println(new Cirkel(p, 3)); // EXPECT
        out.println(new Vierkant(p, 3)); // SAFE
        Object o = p;
        if (!(o instanceof String str)) {
            out.println(o); // SAFE
            return;
        }
        out.println(str); // EXPECT
        Vorm vorm = new Cirkel("c", 9);
        if (vorm instanceof Vierkant) {
            out.println(p); // SAFE
        }
        if (vorm instanceof Cirkel) {
            out.println(p); // EXPECT
        }
        if (!(vorm instanceof Groep)) {
            out.println(p); // EXPECT
        }
        if (vorm instanceof Cirkel c && c.straal() == 9) {
            out.println(c.naam()); // SAFE
            out.println(c.naam() + p); // EXPECT
        }
    }

    private void vroegWeg(PrintWriter out, String p) {
        for (int i = 0; i < 3; i++) {
            if (i < 5) {
                continue;
            }
            out.println(p); // SAFE
        }
        for (int i = 0; i < 3; i++) {
            if (i > 1) {
                out.println(p); // EXPECT
                break;
            }
        }
        boolean gevonden = false;
        for (String s : List.of("a", "b")) {
            if (s.equals("b")) {
                gevonden = true;
                break;
            }
        }
        if (gevonden) {
            out.println(p); // EXPECT
        }
        final int modus = 3;
        if (modus == 3) {
            out.println("klaar"); // SAFE
            return;
        }
        out.println(p); // SAFE
    }
}
