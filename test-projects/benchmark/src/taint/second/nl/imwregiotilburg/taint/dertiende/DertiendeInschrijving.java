package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

public class DertiendeInschrijving {

    record Adres(String straat, String plaats) {
        Adres {
            if (straat == null || straat.isBlank()) {
                straat = "onbekend";
            }
        }
    }

    record Deelnemer(String naam, Adres adres, String cursus) {
        Deelnemer metCursus(String nieuw) {
            return new Deelnemer(naam, adres, nieuw);
        }

        Deelnemer zonderAdres() {
            return new Deelnemer(naam, null, cursus);
        }
    }

    interface Opslag<K, V> {
        V bewaar(K sleutel, V waarde);

        Optional<V> vind(K sleutel);

        default V vindOf(K sleutel, V anders) {
            return vind(sleutel).orElse(anders);
        }

        int aantal();
    }

    static class InGeheugen<K, V> implements Opslag<K, V> {
        private final Map<K, V> rijen = new ConcurrentHashMap<>();

        @Override
        public V bewaar(K sleutel, V waarde) {
            rijen.put(sleutel, waarde);
            return waarde;
        }

        @Override
        public Optional<V> vind(K sleutel) {
            return Optional.ofNullable(rijen.get(sleutel));
        }

        @Override
        public int aantal() {
            return rijen.size();
        }
    }

    public static class Aanmeldformulier extends HttpServlet {
        private final Opslag<Integer, Deelnemer> deelnemers = new InGeheugen<>();
        private final AtomicInteger teller = new AtomicInteger();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            var deelnemer = new Deelnemer(req.getParameter("naam"), new Adres(req.getParameter("straat"), "Goirle"), "taal");
            int id = teller.incrementAndGet();
            deelnemers.bewaar(id, deelnemer);
            PrintWriter out = resp.getWriter();
            out.println("Plaats: " + deelnemer.adres().plaats()); // SAFE
            out.println("Straat: " + deelnemer.adres().straat()); // EXPECT
            deelnemers.vind(1).map(Deelnemer::naam).ifPresent(n -> out.println("Eerste inschrijver: " + n)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Bevestiging extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Deelnemer d = new Deelnemer(req.getParameter("naam"), new Adres(null, "Tilburg"), "rekenen");
            Deelnemer verhuisd = d.metCursus("computer");
            String brief = """
                Beste deelnemer,

                U bent ingeschreven voor de cursus %s in %s.
                """.formatted(verhuisd.cursus(), verhuisd.adres().plaats());
            PrintWriter out = resp.getWriter();
            out.print(brief); // SAFE
            String aanhef = """
                Beste %s,
                welkom bij %s.
                """.formatted(verhuisd.naam(), verhuisd.cursus());
            out.print(aanhef); // EXPECT
            out.print(verhuisd.zonderAdres()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bouwer extends HttpServlet {
        static class Aanvraag {
            private final String naam;
            private final String telefoon;
            private final String opmerking;

            private Aanvraag(Maker m) {
                naam = m.naam;
                telefoon = m.telefoon;
                opmerking = m.opmerking;
            }

            static Maker maker() {
                return new Maker();
            }

            static class Maker {
                private String naam = "-";
                private String telefoon = "013-0000000";
                private String opmerking = "geen";

                Maker naam(String v) {
                    naam = v;
                    return this;
                }

                Maker telefoon(String v) {
                    telefoon = v;
                    return this;
                }

                Maker opmerking(String v) {
                    opmerking = v;
                    return this;
                }

                Aanvraag bouw() {
                    return new Aanvraag(this);
                }
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Aanvraag a = Aanvraag.maker().naam(req.getParameter("naam")).telefoon(req.getHeader("X-Telefoon")).bouw();
            Aanvraag leeg = Aanvraag.maker().opmerking("volgt later").bouw();
            out.println(a.opmerking); // SAFE
            out.println(a.naam); // EXPECT
            out.println("bel " + a.telefoon); // EXPECT
            out.println(leeg.naam + " " + leeg.opmerking); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Wachtlijst extends HttpServlet {
        static final int PLAATSEN = 3;
        private final List<String> geplaatst = new ArrayList<>();
        private final Queue<String> wachtend = new ArrayDeque<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String naam = Optional.ofNullable(req.getParameter("naam")).orElse("anoniem");
            PrintWriter out = resp.getWriter();
            if (geplaatst.size() < PLAATSEN) {
                geplaatst.add(naam);
                out.println("U bent geplaatst als nummer " + geplaatst.size()); // SAFE
            } else {
                wachtend.offer(Masker.kort(naam));
                out.println("Wachtlijst: " + wachtend); // SAFE
            }
            out.println("Deelnemers: " + String.join(" en ", geplaatst)); // EXPECT
        }

        static class Masker {
            static String kort(String s) {
                return DertiendePagina.Masker.over(s);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Herkomst extends HttpServlet {
        enum Bron {
            FOLDER("een folder"), KENNIS("een bekende"), ANDERS("iets anders");

            private final String omschrijving;

            Bron(String omschrijving) {
                this.omschrijving = omschrijving;
            }

            static Bron raad(String s) {
                if (s == null) {
                    return ANDERS;
                }
                return s.contains("folder") ? FOLDER : s.length() > 5 ? KENNIS : ANDERS;
            }
        }

        private final Map<Bron, Integer> tellingen = new EnumMap<>(Bron.class);
        private final Map<Bron, String> laatste = new EnumMap<>(Bron.class);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String antwoord = req.getParameter("herkomst");
            Bron bron = Bron.raad(antwoord);
            tellingen.merge(bron, 1, Integer::sum);
            laatste.put(bron, antwoord);
            PrintWriter out = resp.getWriter();
            out.println("U kent ons via " + bron.omschrijving); // SAFE
            for (Map.Entry<Bron, Integer> e : tellingen.entrySet()) {
                out.printf("%s: %d%n", e.getKey(), e.getValue()); // SAFE
            }
            for (var e : laatste.entrySet()) {
                out.printf("%s: %s%n", e.getKey(), e.getValue()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Gezin extends HttpServlet {
        static class Persoon {
            final String naam;
            final List<Persoon> kinderen = new ArrayList<>();
            Persoon ouder;

            Persoon(String naam) {
                this.naam = naam;
            }

            Persoon kind(String naam) {
                Persoon p = new Persoon(naam);
                p.ouder = this;
                kinderen.add(p);
                return p;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Persoon hoofd = new Persoon("contactpersoon");
            String[] namen = req.getParameterValues("kind");
            PrintWriter out = resp.getWriter();
            if (namen == null) {
                out.println("geen kinderen opgegeven"); // SAFE
                return;
            }
            for (String n : namen) {
                hoofd.kind(n);
            }
            Persoon jongste = hoofd.kinderen.get(hoofd.kinderen.size() - 1);
            out.println(jongste.ouder.naam); // SAFE
            out.println(hoofd.kinderen.stream().map(k -> k.naam).collect(Collectors.joining(","))); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Cursuskeuze extends HttpServlet {
        private static final Map<String, String> AANBOD = Map.of("betaal", "Omgaan met geld", "groet", "Nederlands spreken", "klok", "Klokkijken");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String soort = req.getParameter("soort");
            String titel = soort == null ? null : AANBOD.get(soort);
            if (titel != null) {
                out.println("Gekozen: " + titel); // SAFE
            } else {
                out.println("Deze cursus bestaat niet: " + soort); // EXPECT
            }
            String sleutel = AANBOD.containsKey(String.valueOf(soort)) ? "bekend" : "vrij";
            Map<String, String> formulier = new HashMap<>();
            formulier.put("status", sleutel);
            formulier.put("wens", soort);
            out.println(formulier.get("status")); // SAFE
            out.println(formulier.get("wens")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Ontdubbelaar extends HttpServlet {
        private final Set<String> bekend = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String mail = req.getParameter("mail");
            if (mail == null || mail.isBlank()) {
                out.println("Geef een adres op"); // SAFE
                return;
            }
            boolean nieuw = bekend.add(mail.strip().toLowerCase());
            out.println(nieuw ? "Nieuw adres" : "Al bekend"); // SAFE
            if (!nieuw) {
                out.println("Eerste in de rij: " + bekend.iterator().next()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
