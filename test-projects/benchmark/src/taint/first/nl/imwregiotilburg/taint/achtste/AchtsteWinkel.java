package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kleine toepassingen: een winkel, een prikbord. */
public class AchtsteWinkel {

    // ================================================================ winkel
    enum Categorie {
        BROOD("Brood en banket", 9), FRUIT("Groente en fruit", 9), DRANK("Dranken", 21);

        private final String omschrijving;
        private final int btw;

        Categorie(String omschrijving, int btw) {
            this.omschrijving = omschrijving;
            this.btw = btw;
        }

        static Categorie van(String s) {
            for (Categorie c : values()) {
                if (c.name().equalsIgnoreCase(s)) {
                    return c;
                }
            }
            return BROOD;
        }
    }

    record Artikel(String code, String naam, Categorie categorie, int centen) {
    }

    static class Regel {
        private final Artikel artikel;
        private final int aantal;
        private String opmerking;

        Regel(Artikel artikel, int aantal) {
            this.artikel = artikel;
            this.aantal = aantal;
        }

        Regel metOpmerking(String s) {
            opmerking = s;
            return this;
        }

        int bedrag() {
            return artikel.centen() * aantal;
        }

        Artikel artikel() {
            return artikel;
        }

        Optional<String> opmerking() {
            return Optional.ofNullable(opmerking);
        }
    }

    static class Catalogus {
        private final Map<String, Artikel> artikelen = new LinkedHashMap<>();

        Catalogus() {
            voegToe(new Artikel("a1", "Wit brood", Categorie.BROOD, 250));
            voegToe(new Artikel("a2", "Appels", Categorie.FRUIT, 199));
            voegToe(new Artikel("a3", "Koffie", Categorie.DRANK, 599));
        }

        private void voegToe(Artikel a) {
            artikelen.put(a.code(), a);
        }

        Artikel zoek(String code) {
            return artikelen.getOrDefault(code, artikelen.get("a1"));
        }

        List<Artikel> in(Categorie c) {
            return artikelen.values().stream().filter(a -> a.categorie() == c).collect(Collectors.toList());
        }
    }

    static class Bestelling {
        private final String klant;
        private final List<Regel> regels = new ArrayList<>();

        Bestelling(String klant) {
            this.klant = klant;
        }

        void voegToe(Regel r) {
            regels.add(r);
        }

        int totaal() {
            int t = 0;
            for (Regel r : regels) {
                t += r.bedrag();
            }
            return t;
        }

        String klant() {
            return klant;
        }

        List<Regel> regels() {
            return regels;
        }
    }

    /** Bestellen in de winkel. */
    public static class Bestel extends HttpServlet {
        private final Catalogus catalogus = new Catalogus();

        private static int getal(String s) {
            try {
                return Math.max(1, Integer.parseInt(s));
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Bestelling b = new Bestelling(req.getParameter("klant"));
            Artikel gekozen = catalogus.zoek(req.getParameter("keuze"));
            b.voegToe(new Regel(gekozen, getal(req.getParameter("aantal"))).metOpmerking(req.getParameter("opmerking")));
            b.voegToe(new Regel(catalogus.zoek("a3"), 1));
            PrintWriter out = resp.getWriter();
            out.println("<h1>Bestelling van " + b.klant() + "</h1>"); // EXPECT
            for (Regel r : b.regels()) {
                out.println("<td>" + r.artikel().naam() + "</td>"); // SAFE
                out.println("<td>" + r.artikel().categorie().omschrijving + "</td>"); // SAFE
                out.printf("<td>%d.%02d</td>%n", r.bedrag() / 100, r.bedrag() % 100); // SAFE
                out.println("<td>" + r.opmerking().orElse("-") + "</td>"); // EXPECT
            }
            out.println("totaal " + b.totaal()); // SAFE
        }
    }

    /** Bladeren per categorie. */
    public static class Blader extends HttpServlet {
        private final Catalogus catalogus = new Catalogus();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String gevraagd = req.getParameter("keuze");
            Categorie c = Categorie.van(gevraagd);
            PrintWriter out = resp.getWriter();
            out.println("U zocht: " + gevraagd); // EXPECT
            out.println("Categorie: " + c.omschrijving + " (" + c.btw + "%)"); // SAFE
            List<Artikel> lijst = catalogus.in(c);
            lijst.sort(Comparator.comparing(Artikel::naam));
            for (Artikel a : lijst) {
                out.println(a.code() + " " + a.naam()); // SAFE
            }
            if (lijst.isEmpty()) {
                out.println("Geen artikelen"); // SAFE
            }
        }
    }

    // ================================================================ prikbord
    static class Briefje {
        private final int nummer;
        private final String schrijver;
        private final String tekst;
        private final List<Briefje> reacties = new ArrayList<>();

        Briefje(int nummer, String schrijver, String tekst) {
            this.nummer = nummer;
            this.schrijver = schrijver;
            this.tekst = tekst;
        }
    }

    static class Prikbord {
        private final Map<Integer, Briefje> briefjes = new LinkedHashMap<>();
        private int volgnummer = 1;

        Briefje prik(String schrijver, String tekst) {
            Briefje b = new Briefje(volgnummer++, schrijver, tekst);
            briefjes.put(b.nummer, b);
            return b;
        }

        void reageer(int op, String schrijver, String tekst) {
            Briefje b = briefjes.get(op);
            if (b == null) {
                throw new IllegalArgumentException("geen briefje " + op);
            }
            b.reacties.add(new Briefje(volgnummer++, schrijver, tekst));
        }
    }

    interface Weergave {
        void toon(Briefje b, PrintWriter w);
    }

    static class Uitgebreid implements Weergave {
        @Override
        public void toon(Briefje b, PrintWriter w) {
            w.println("#" + b.nummer); // SAFE
            w.println("door " + b.schrijver); // SAFE
            w.println(b.tekst); // EXPECT
            for (Briefje r : b.reacties) {
                toon(r, w);
            }
        }
    }

    static class Beknopt implements Weergave {
        private final Function<String, String> korter;

        Beknopt(Function<String, String> korter) {
            this.korter = korter;
        }

        @Override
        public void toon(Briefje b, PrintWriter w) {
            w.println(b.nummer + " " + korter.apply(b.tekst)); // SAFE
            w.println(b.reacties.size() + " reacties"); // SAFE
        }
    }

    /** Het prikbord: de schrijver is gemaskeerd, de tekst niet. */
    public static class Bord extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Prikbord bord = new Prikbord();
            String wie = AchtstePagina.Masker.over(req.getParameter("wie"));
            Briefje b = bord.prik(wie, req.getParameter("tekst"));
            bord.prik("beheer", "Welkom");
            PrintWriter out = resp.getWriter();
            try {
                bord.reageer(b.nummer, "beheer", "Dank");
                bord.reageer(99, "beheer", req.getParameter("tekst"));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // SAFE
            }
            Weergave lang = new Uitgebreid();
            Weergave kort = new Beknopt(AchtstePagina.Masker::over);
            for (Briefje x : bord.briefjes.values()) {
                lang.toon(x, out);
                kort.toon(x, out);
            }
            out.println(bord.briefjes.get(1).tekst); // EXPECT
            out.println(bord.briefjes.get(1).reacties.get(0).tekst); // SAFE
        }
    }
}
