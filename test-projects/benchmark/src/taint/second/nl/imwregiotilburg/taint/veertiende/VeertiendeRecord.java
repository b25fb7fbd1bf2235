package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public class VeertiendeRecord extends HttpServlet {
    record Punt(String naam, int x) {
        static final Punt NUL = new Punt("nul", 0);

        Punt met(String n) {
            return new Punt(n, x);
        }

        Punt schuif(int d) {
            return new Punt(naam, x + d);
        }
    }

    record Adres(String straat, String stad) {
        Adres {
            if (straat == null) {
                straat = "geen";
            }
            stad = VeertiendePagina.Masker.over(stad);
        }

        Adres(String stad) {
            this("plein", stad);
        }

        @Override
        public String toString() {
            return "in " + stad;
        }
    }

    record Mens(Adres adres, List<String> talen) {
        Mens {
            talen = List.copyOf(talen);
        }
    }

    record Code(String waarde) {
        @Override
        public String waarde() {
            return "c" + waarde.length();
        }
    }

    sealed interface Vorm permits Tekst, Lijn, Groep {
    }

    record Tekst(String inhoud, String kleur) implements Vorm {
    }

    record Lijn(int lengte) implements Vorm {
    }

    record Groep(List<Vorm> delen) implements Vorm {
    }

    enum Soort {
        VET {
            @Override
            String maak(String s) {
                return "<b>" + s;
            }
        },
        VAST {
            @Override
            String maak(String s) {
                return "<tt>";
            }
        };

        abstract String maak(String s);
    }

    static String teken(Vorm v) {
        if (v instanceof Tekst t) {
            return t.inhoud();
        } else if (v instanceof Lijn l) {
            return "-".repeat(l.lengte());
        } else if (v instanceof Groep g) {
            return g.delen().stream().map(VeertiendeRecord::teken).collect(Collectors.joining());
        }
        throw new IllegalStateException();
    }

    static String kleuren(Vorm v) {
        return v instanceof Tekst t ? t.kleur()
            : v instanceof Groep g ? g.delen().stream().map(VeertiendeRecord::kleuren).collect(Collectors.joining()) : "zwart";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        Punt a = new Punt(p, p.length());
        out.println(a.naam()); // EXPECT
        out.println(a); // EXPECT
        out.println(a.schuif(2).naam()); // EXPECT
        out.println(a.met("b")); // SAFE
        out.println(Punt.NUL.met(p)); // EXPECT
        out.println(Punt.NUL.schuif(a.x())); // SAFE
        Adres adres = new Adres(p, p);
        out.println(adres.straat()); // EXPECT
        out.println(adres.stad()); // SAFE
        out.println(adres.toString()); // SAFE
        out.println(new Adres(p).straat()); // SAFE
        Code code = new Code(p);
        out.println(code.waarde()); // SAFE
        out.println(code.toString()); // EXPECT
        String[] talen = {"nl", "fy"};
        Mens m = new Mens(adres, List.of(talen));
        talen[0] = p;
        out.println(m.talen()); // SAFE
        out.println(new Mens(adres, List.of(talen)).talen()); // EXPECT
        out.println(m.adres().straat()); // EXPECT
        Vorm groep = new Groep(List.of(new Tekst(p, "rood"), new Lijn(p.length())));
        out.println(teken(groep)); // EXPECT
        out.println(kleuren(groep)); // SAFE
        out.println(teken(new Groep(List.of(new Lijn(3), new Tekst("x", p))))); // SAFE
        out.println(kleuren(new Groep(List.of(new Tekst("x", p))))); // EXPECT
        out.println(Soort.VET.maak(p)); // EXPECT
        out.println(Soort.VAST.maak(p)); // SAFE
        for (Soort s : Soort.values()) {
            if (s.name().equals(vraag(req, "modus"))) {
                out.println(s.maak(p)); // EXPECT
                out.println(s); // SAFE
            }
        }
        Map<Punt, String> opPunt = Map.of(a, "waarde");
        out.println(opPunt.get(new Punt(p, p.length()))); // SAFE
        out.println(opPunt.keySet().iterator().next().naam()); // EXPECT
    }
}
