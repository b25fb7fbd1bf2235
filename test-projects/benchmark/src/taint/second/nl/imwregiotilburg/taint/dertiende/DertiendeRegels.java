package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeRegels {

    record Dossier(String naam, int kinderen, boolean huurder, String notitie) {
    }

    record Regel<T>(String titel, Predicate<T> als, Function<T, String> dan) {
        static <T> Regel<T> maak(String titel, Predicate<T> als, Function<T, String> dan) {
            return new Regel<>(titel, als, dan);
        }
    }

    static <T> Map<String, String> pasToe(List<Regel<T>> regels, T t) {
        return regels.stream().filter(r -> r.als().test(t)).collect(Collectors.toMap(Regel::titel, r -> r.dan().apply(t), (a, b) -> a, LinkedHashMap::new));
    }

    static Dossier dossier(HttpServletRequest req) {
        String naam = Objects.toString(req.getParameter("naam"), "");
        return new Dossier(naam, 2, naam.length() > 2, Objects.toString(req.getParameter("notitie"), "geen"));
    }

    public static class Toeslagen extends HttpServlet {
        private static final List<Regel<Dossier>> REGELS = List.of(
            Regel.maak("huur", Dossier::huurder, d -> "huurtoeslag mogelijk"),
            Regel.maak("kind", d -> d.kinderen() > 0, d -> d.kinderen() + " kinderen"),
            Regel.maak("brief", d -> true, d -> "brief aan " + d.naam()));

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> uit = pasToe(REGELS, dossier(req));
            out.println(uit.get("brief")); // EXPECT
            out.println(uit.get("kind")); // SAFE
            uit.forEach((k, v) -> out.println(k + ": " + v)); // EXPECT
            out.println(pasToe(REGELS.subList(0, 2), dossier(req))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bezoekers extends HttpServlet {
        interface Bezoeker<R> {
            R tekst(Tekstdeel t);

            R groep(Groepdeel g);
        }

        interface Deel {
            <R> R ontvang(Bezoeker<R> b);
        }

        record Tekstdeel(String inhoud) implements Deel {
            @Override
            public <R> R ontvang(Bezoeker<R> b) {
                return b.tekst(this);
            }
        }

        record Groepdeel(String titel, List<Deel> delen) implements Deel {
            @Override
            public <R> R ontvang(Bezoeker<R> b) {
                return b.groep(this);
            }
        }

        static class Platmaker implements Bezoeker<String> {
            @Override
            public String tekst(Tekstdeel t) {
                return t.inhoud();
            }

            @Override
            public String groep(Groepdeel g) {
                return g.titel() + "(" + g.delen().stream().map(d -> d.ontvang(this)).collect(Collectors.joining(",")) + ")";
            }
        }

        static class Titels implements Bezoeker<List<String>> {
            @Override
            public List<String> tekst(Tekstdeel t) {
                return List.of();
            }

            @Override
            public List<String> groep(Groepdeel g) {
                List<String> l = new ArrayList<>(List.of(g.titel()));
                g.delen().forEach(d -> l.addAll(d.ontvang(this)));
                return l;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Deel blad = new Tekstdeel(req.getParameter("tekst"));
            Deel boom = new Groepdeel("rapport", List.of(new Groepdeel("bijlage", List.of(blad)), new Tekstdeel("slot")));
            out.println(boom.ontvang(new Platmaker())); // EXPECT
            out.println(boom.ontvang(new Titels())); // SAFE
            Deel eigen = new Groepdeel(req.getParameter("titel"), List.of());
            out.println(eigen.ontvang(new Titels())); // EXPECT
            out.println(boom); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Beslisboom extends HttpServlet {
        sealed interface Knoop permits Vraag, Advies {
        }

        record Vraag(Predicate<Dossier> test, Knoop ja, Knoop nee) implements Knoop {
        }

        record Advies(Function<Dossier, String> tekst) implements Knoop {
        }

        static Advies loop(Knoop k, Dossier d) {
            Knoop nu = k;
            while (nu instanceof Vraag v) {
                nu = v.test().test(d) ? v.ja() : v.nee();
            }
            return (Advies) nu;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Advies bel = new Advies(d -> "Bel " + d.naam());
            Advies wacht = new Advies(d -> "Wacht op bericht");
            Knoop open = new Vraag(Dossier::huurder, bel, wacht);
            Knoop stil = new Vraag(d -> d.notitie().isEmpty(), wacht, new Advies(d -> "Leg terug"));
            Dossier d = dossier(req);
            out.println(loop(open, d).tekst().apply(d)); // EXPECT
            out.println(loop(stil, d).tekst().apply(d)); // SAFE
            out.println(bel.tekst().apply(new Dossier("de gemeente", 0, false, d.notitie()))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Formules extends HttpServlet {
        interface Uitdrukking {
            String reken(Map<String, String> omgeving);

            static Uitdrukking vast(String s) {
                return o -> s;
            }

            static Uitdrukking naam(String n) {
                return o -> o.getOrDefault(n, "?");
            }

            default Uitdrukking plus(Uitdrukking u) {
                return o -> reken(o) + u.reken(o);
            }

            default Uitdrukking als(Uitdrukking links, Uitdrukking rechts) {
                return o -> reken(o).isEmpty() ? rechts.reken(o) : links.reken(o);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> omgeving = new HashMap<>();
            omgeving.put("stad", "Tilburg");
            omgeving.put("naam", Objects.toString(req.getParameter("naam"), ""));
            Uitdrukking stad = Uitdrukking.vast("in ").plus(Uitdrukking.naam("stad"));
            Uitdrukking wie = Uitdrukking.naam("naam").plus(Uitdrukking.vast(" "));
            out.println(stad.reken(omgeving)); // SAFE
            out.println(wie.plus(stad).reken(omgeving)); // EXPECT
            out.println(Uitdrukking.naam("naam").als(stad, Uitdrukking.vast("nergens")).reken(omgeving)); // SAFE
            out.println(Uitdrukking.vast("").als(stad, wie).reken(omgeving)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Eigenregels extends HttpServlet {
        private final List<Regel<String>> regels = new ArrayList<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String woord = Objects.toString(req.getParameter("woord"), "leeg");
            String titel = Objects.toString(req.getParameter("titel"), "naamloos");
            regels.add(Regel.maak(titel, s -> s.length() >= woord.length(), s -> s + " is lang genoeg"));
            List<String> uit = regels.stream().filter(r -> r.als().test("een vast voorbeeld")).map(r -> r.dan().apply("een vast voorbeeld")).distinct().toList();
            out.println(uit); // SAFE
            out.println(regels.stream().map(Regel::titel).collect(Collectors.joining(" / "))); // EXPECT
            out.println(regels.get(0).dan().apply(woord)); // EXPECT
            if (regels.size() > 5) {
                regels.clear();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Of extends HttpServlet {
        sealed interface Of2<L, R> {
            record Links<L, R>(L l) implements Of2<L, R> {
            }

            record Rechts<L, R>(R r) implements Of2<L, R> {
            }

            default <T> T vouw(Function<? super L, ? extends T> f, Function<? super R, ? extends T> g) {
                if (this instanceof Links<L, R> x) {
                    return f.apply(x.l());
                }
                return g.apply(((Rechts<L, R>) this).r());
            }
        }

        static Of2<String, Integer> lees(String s) {
            try {
                return new Of2.Rechts<>(Integer.valueOf(s));
            } catch (NumberFormatException e) {
                return new Of2.Links<>("geen getal: " + s);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Of2<String, Integer> x = lees(req.getParameter("aantal"));
            String melding = x.vouw(l -> l, r -> "getal " + r);
            String rustig = x.vouw(l -> "ongeldig", r -> "getal " + r);
            out.println(melding); // EXPECT
            out.println(rustig); // SAFE
            if (x instanceof Of2.Rechts<String, Integer> r) {
                out.println(r.r() + 1); // SAFE
            }
            out.println(x.<Object>vouw(String::strip, Integer::doubleValue)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Controlelijst extends HttpServlet {
        record Bevinding(Zwaarte zwaarte, String veld, String uitleg) {
        }

        enum Zwaarte {
            TIP, FOUT
        }

        static class Controleur {
            private final EnumMap<Zwaarte, List<Bevinding>> bevindingen = new EnumMap<>(Zwaarte.class);

            void vind(Zwaarte z, String veld, String uitleg) {
                bevindingen.computeIfAbsent(z, k -> new ArrayList<>()).add(new Bevinding(z, veld, uitleg));
            }

            List<Bevinding> van(Zwaarte z) {
                return bevindingen.getOrDefault(z, List.of());
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Dossier d = dossier(req);
            Controleur c = new Controleur();
            c.vind(Zwaarte.TIP, "kinderen", "controleer het aantal van " + d.kinderen());
            if (!d.notitie().equals("geen")) {
                c.vind(Zwaarte.FOUT, "notitie", "verboden inhoud: " + d.notitie());
            }
            c.van(Zwaarte.TIP).forEach(b -> out.println(b.uitleg())); // SAFE
            c.van(Zwaarte.FOUT).forEach(b -> out.println(b.uitleg())); // EXPECT
            c.van(Zwaarte.FOUT).forEach(b -> out.println(b.veld() + " " + b.zwaarte())); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
