package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeAfspraak {

    sealed interface Uitkomst<T> permits Gelukt, Mislukt {
        static <T> Uitkomst<T> goed(T waarde) {
            return new Gelukt<>(waarde);
        }

        static <T> Uitkomst<T> fout(String reden) {
            return new Mislukt<>(reden);
        }

        <R> Uitkomst<R> dan(Function<T, Uitkomst<R>> f);

        T of(T anders);
    }

    record Gelukt<T>(T waarde) implements Uitkomst<T> {
        @Override
        public <R> Uitkomst<R> dan(Function<T, Uitkomst<R>> f) {
            return f.apply(waarde);
        }

        @Override
        public T of(T anders) {
            return waarde;
        }
    }

    record Mislukt<T>(String reden) implements Uitkomst<T> {
        @Override
        public <R> Uitkomst<R> dan(Function<T, Uitkomst<R>> f) {
            return new Mislukt<>(reden);
        }

        @Override
        public T of(T anders) {
            return anders;
        }
    }

    enum Duur {
        KORT(15), GEWOON(30), LANG(60);

        final int minuten;

        Duur(int minuten) {
            this.minuten = minuten;
        }
    }

    record Afspraak(String wie, String onderwerp, Duur duur, LocalTime tijd) implements Comparable<Afspraak> {
        @Override
        public int compareTo(Afspraak o) {
            return tijd.compareTo(o.tijd);
        }
    }

    public static class Inplannen extends HttpServlet {
        static Uitkomst<String> controleer(String naam) {
            if (naam == null || naam.isBlank()) {
                return Uitkomst.fout("naam ontbreekt");
            }
            if (naam.contains("@")) {
                return Uitkomst.fout("geen adres maar een naam: " + naam);
            }
            return Uitkomst.goed(naam);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Uitkomst<Afspraak> uitkomst = controleer(req.getParameter("naam"))
                .dan(n -> Uitkomst.goed(new Afspraak(n, "intake", Duur.GEWOON, LocalTime.of(9, 30))));
            if (uitkomst instanceof Gelukt<Afspraak> g) {
                out.println("Afspraak voor " + g.waarde().wie()); // EXPECT
                out.println("Onderwerp " + g.waarde().onderwerp() + ", " + g.waarde().duur().minuten + " minuten"); // SAFE
            } else if (uitkomst instanceof Mislukt<Afspraak> m) {
                out.println("Niet gelukt: " + m.reden()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Agenda extends HttpServlet {
        private final NavigableSet<Afspraak> dag = new TreeSet<>();

        @Override
        public void init() {
            dag.add(new Afspraak("spreekuur", "vrije inloop", Duur.LANG, LocalTime.of(8, 0)));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String wie = Objects.toString(req.getParameter("naam"), "bezoeker");
            int uur = 9 + dag.size() % 8;
            dag.add(new Afspraak(wie, "gesprek", Duur.KORT, LocalTime.of(uur, 0)));
            for (Afspraak a : dag) {
                out.println(a.tijd() + " " + a.onderwerp()); // SAFE
                out.println(a.wie()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzetten extends HttpServlet {
        private static Afspraak verzet(Afspraak a, int uren) {
            return new Afspraak(a.wie(), a.onderwerp(), a.duur(), a.tijd().plusHours(uren));
        }

        private static Afspraak vervang(Afspraak a, String wie) {
            return new Afspraak(wie, a.onderwerp(), a.duur(), a.tijd());
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Afspraak eerst = new Afspraak(req.getParameter("naam"), "budgetgesprek", Duur.LANG, LocalTime.NOON);
            Afspraak later = verzet(eerst, 2);
            Afspraak collega = vervang(later, "de balie");
            out.println(later); // EXPECT
            out.println(collega); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tijdvakken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String keuze = req.getParameter("soort");
            Duur duur = switch (keuze == null ? "" : keuze) {
                case "klok", "tel" -> Duur.KORT;
                case "groet" -> Duur.LANG;
                default -> Duur.GEWOON;
            };
            String vakken = Stream.iterate(LocalTime.of(9, 0), t -> t.isBefore(LocalTime.of(12, 0)), t -> t.plusMinutes(duur.minuten))
                .map(LocalTime::toString)
                .collect(Collectors.joining(" | "));
            out.println(vakken); // SAFE
            String kop = switch (duur) {
                case KORT -> "Korte afspraken";
                case LANG -> "Lange afspraken";
                case GEWOON -> "Afspraken (" + keuze + ")";
            };
            out.println(kop); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Herinnering extends HttpServlet {
        interface Kanaal {
            String bericht(Afspraak a);

            default Kanaal daarna(UnaryOperator<String> f) {
                return a -> f.apply(bericht(a));
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kanaal sms = a -> "Morgen " + a.tijd() + " " + a.onderwerp();
            Kanaal brief = a -> "Geachte " + a.wie();
            Kanaal luid = brief.daarna(String::toUpperCase);
            Kanaal netjes = brief.daarna(DertiendePagina.Masker::over);
            Afspraak a = new Afspraak(req.getParameter("naam"), "huisbezoek", Duur.LANG, LocalTime.of(10, 0));
            out.println(sms.bericht(a)); // SAFE
            out.println(brief.bericht(a)); // EXPECT
            out.println(luid.bericht(a)); // EXPECT
            out.println(netjes.bericht(a)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Spreekuur extends HttpServlet {
        static class Dag {
            private final String[] plekken = new String[4];

            int boek(String naam) {
                for (int i = 0; i < plekken.length; i++) {
                    if (plekken[i] == null) {
                        plekken[i] = naam;
                        return i;
                    }
                }
                return -1;
            }

            String wie(int plek) {
                return plek < 0 ? "vol" : plekken[plek];
            }
        }

        private final Map<DayOfWeek, Dag> week = new EnumMap<>(DayOfWeek.class);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Dag maandag = week.computeIfAbsent(DayOfWeek.MONDAY, d -> new Dag());
            int plek = maandag.boek(DertiendePagina.Masker.over(req.getParameter("naam")));
            out.println("bij " + maandag.wie(plek)); // SAFE
            Dag vrijdag = new Dag();
            vrijdag.boek(req.getParameter("telefoon"));
            out.println("vrijdag " + vrijdag.wie(0)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Afzeggen extends HttpServlet {
        static class AfzegFout extends RuntimeException {
            final String klant;
            final int code;

            AfzegFout(String klant, int code) {
                super("Afzeggen kan niet meer (code " + code + ")");
                this.klant = klant;
                this.code = code;
            }
        }

        static void zegAf(String klant) {
            if (klant == null || klant.length() != 4) {
                throw new AfzegFout(klant, 409);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                zegAf(req.getParameter("klant"));
                out.println("Afgezegd"); // SAFE
            } catch (AfzegFout f) {
                out.println(f.getMessage()); // SAFE
                out.println(f.klant); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bezetting extends HttpServlet {
        private static final Map<String, Integer> PER_LOCATIE = new TreeMap<>(Map.of("Noord", 2, "Zuid", 5));

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String locatie = Optional.ofNullable(req.getParameter("locatie")).map(String::strip).filter(s -> !s.isEmpty()).orElse("Noord");
            PER_LOCATIE.merge(locatie, 1, Integer::sum);
            out.println(PER_LOCATIE.values()); // SAFE
            out.println(PER_LOCATIE.keySet()); // EXPECT
            String drukst = Collections.max(PER_LOCATIE.entrySet(), Map.Entry.comparingByValue()).getKey();
            out.println("drukste locatie " + drukst); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
