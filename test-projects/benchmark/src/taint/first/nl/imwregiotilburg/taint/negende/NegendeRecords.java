package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records, withers, kopieen, verzegelde soorten en patronen. */
public class NegendeRecords {

    record Adres(String straat, String huisnummer, String plaats) {
        Adres metPlaats(String nieuw) {
            return new Adres(straat, huisnummer, nieuw);
        }

        Adres metStraat(String nieuw) {
            return new Adres(nieuw, huisnummer, plaats);
        }

        String regel() {
            return straat + " " + huisnummer;
        }
    }

    record Persoon(String naam, Adres adres, int leeftijd) {
        static final Persoon ONBEKEND = new Persoon("onbekend", new Adres("Markt", "1", "Tilburg"), 0);

        Persoon metAdres(Adres nieuw) {
            return new Persoon(naam, nieuw, leeftijd);
        }

        Persoon metNaam(String nieuw) {
            return new Persoon(nieuw, adres, leeftijd);
        }
    }

    public static class Verhuizing extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Adres oud = new Adres("Heuvel", "12", "Tilburg");
            Adres nieuw = oud.metStraat(req.getParameter("straat"));
            out.println(oud); // SAFE
            out.println(nieuw); // EXPECT
            out.println(nieuw.plaats()); // SAFE
            out.println(nieuw.regel()); // EXPECT
            Adres terug = nieuw.metStraat("Heuvel");
            out.println(terug.regel()); // SAFE
            Persoon p = Persoon.ONBEKEND.metAdres(nieuw);
            out.println(p.naam()); // SAFE
            out.println(p.adres().straat()); // EXPECT
            out.println(Persoon.ONBEKEND.adres().straat()); // SAFE
            out.println(p.metAdres(terug)); // SAFE
        }
    }

    record Bestelling(String artikel, int aantal, String opmerking) {
        Bestelling {
            Objects.requireNonNull(artikel);
            if (aantal < 1) {
                aantal = 1;
            }
            if (opmerking == null) {
                opmerking = "geen";
            }
        }

        Bestelling(String artikel) {
            this(artikel, 1, null);
        }
    }

    public static class Bestellen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bestelling kort = new Bestelling(req.getParameter("artikel"));
            out.println(kort.artikel()); // EXPECT
            out.println(kort.opmerking()); // SAFE
            Bestelling lang = new Bestelling("fiets", 2, req.getParameter("opmerking"));
            out.println(lang.artikel()); // SAFE
            out.println(lang.opmerking()); // EXPECT
            out.println(kort.aantal() + lang.aantal()); // SAFE
        }
    }

    sealed interface Bericht permits Tekst, Getal, Melding {
    }

    record Tekst(String inhoud) implements Bericht {
    }

    record Getal(int waarde) implements Bericht {
    }

    record Melding(String code, Bericht oorzaak) implements Bericht {
    }

    static String beschrijf(Bericht b) {
        if (b instanceof Tekst t) {
            return "tekst:" + t.inhoud();
        }
        if (b instanceof Getal g) {
            return "getal:" + g.waarde();
        }
        if (b instanceof Melding m) {
            return m.code() + "<" + beschrijf(m.oorzaak());
        }
        return "";
    }

    static String soort(Bericht b) {
        return b instanceof Tekst ? "tekst" : b instanceof Getal ? "getal" : "melding";
    }

    public static class Berichten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String invoer = req.getParameter("tekst");
            Bericht t = new Tekst(invoer);
            Bericht g = new Getal(invoer == null ? 0 : invoer.length());
            Bericht m = new Melding("M1", t);
            Bericht v = new Melding("M2", new Tekst("vast"));
            out.println(beschrijf(t)); // EXPECT
            out.println(beschrijf(g)); // SAFE
            out.println(beschrijf(m)); // EXPECT
            out.println(soort(m)); // SAFE
            out.println(v); // SAFE
            if (m instanceof Melding md) {
                out.println(md.code()); // SAFE
                if (md.oorzaak() instanceof Tekst binnen) {
                    out.println(binnen.inhoud()); // EXPECT
                } else if (md.oorzaak() instanceof Getal getal) {
                    out.println(getal.waarde()); // SAFE
                }
            }
        }
    }

    sealed static abstract class Vorm permits Cirkel, Vlak {
        private final String kleur;

        Vorm(String kleur) {
            this.kleur = kleur;
        }

        String kleur() {
            return kleur;
        }

        abstract String omschrijving();
    }

    static final class Cirkel extends Vorm {
        private final double straal;

        Cirkel(String kleur, double straal) {
            super(kleur);
            this.straal = straal;
        }

        @Override
        String omschrijving() {
            return "cirkel " + straal;
        }
    }

    static final class Vlak extends Vorm {
        private final String bijschrift;

        Vlak(String kleur, String bijschrift) {
            super(kleur);
            this.bijschrift = bijschrift;
        }

        @Override
        String omschrijving() {
            return "vlak " + bijschrift;
        }
    }

    public static class Vormen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vorm cirkel = new Cirkel(req.getParameter("tint"), 2.0);
            Vorm vlak = new Vlak("rood", req.getParameter("bijschrift"));
            out.println(cirkel.kleur()); // EXPECT
            out.println(cirkel.omschrijving()); // SAFE
            out.println(vlak.kleur()); // SAFE
            out.println(vlak.omschrijving()); // EXPECT
            List<Vorm> vormen = List.of(cirkel, vlak);
            for (Vorm vorm : vormen) {
                String regel = switch (vorm.getClass().getSimpleName()) {
                    case "Cirkel" -> "rond";
                    case "Vlak" -> "recht";
                    default -> "raar";
                };
                out.println(regel); // SAFE
                out.println(vorm.omschrijving() + " in " + vorm.kleur()); // EXPECT
            }
        }
    }

    record Sleutel(String groep, int volgnummer) {
    }

    record Paar<A, B>(A links, B rechts) {
        <C> Paar<A, C> metRechts(C c) {
            return new Paar<>(links, c);
        }

        Paar<B, A> omgewisseld() {
            return new Paar<>(rechts, links);
        }
    }

    public static class Sleutels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<Sleutel, String> kaart = new HashMap<>();
            kaart.put(new Sleutel("vast", 1), "begin");
            kaart.put(new Sleutel("vrij", 1), req.getParameter("waarde"));
            out.println(kaart.get(new Sleutel("vast", 1))); // SAFE
            out.println(kaart.get(new Sleutel("vrij", 1))); // EXPECT
            out.println(kaart.containsKey(new Sleutel("vrij", 2))); // SAFE
            Paar<String, Integer> paar = new Paar<>(req.getParameter("naam"), 42);
            out.println(paar.links()); // EXPECT
            out.println(paar.rechts()); // SAFE
            out.println(paar.omgewisseld().links()); // SAFE
            out.println(paar.metRechts("vast").links()); // EXPECT
            out.println(paar.metRechts("vast").rechts()); // SAFE
            List<Paar<String, String>> lijst = new ArrayList<>();
            lijst.add(new Paar<>("sleutel", req.getParameter("waarde")));
            for (Paar<String, String> p : lijst) {
                out.println(p.links()); // SAFE
                out.println(p.rechts()); // EXPECT
            }
        }
    }
}
