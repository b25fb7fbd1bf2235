package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Kettingen van schakels, versierders, aaneengeregen functies. */
public class NegendeKetting {

    static class Context {
        final HttpServletRequest req;
        final PrintWriter out;
        final Map<String, String> gegevens = new HashMap<>();
        String gebruiker = "gast";
        String pad = "/";

        Context(HttpServletRequest req, PrintWriter out) {
            this.req = req;
            this.out = out;
        }
    }

    @FunctionalInterface
    interface Volgende {
        void verder(Context c);
    }

    @FunctionalInterface
    interface Schakel {
        void behandel(Context c, Volgende v);
    }

    static class Ketting {
        private final List<Schakel> schakels = new ArrayList<>();

        Ketting gebruik(Schakel s) {
            schakels.add(s);
            return this;
        }

        void start(Context c, Volgende eind) {
            stap(0, c, eind);
        }

        private void stap(int i, Context c, Volgende eind) {
            if (i == schakels.size()) {
                eind.verder(c);
            } else {
                schakels.get(i).behandel(c, k -> stap(i + 1, k, eind));
            }
        }
    }

    public static class Schakels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Ketting k = new Ketting()
                    .gebruik((c, v) -> {
                        c.gebruiker = c.req.getHeader("X-Gebruiker");
                        v.verder(c);
                    })
                    .gebruik((c, v) -> {
                        c.gegevens.put("taal", "nl");
                        c.gegevens.put("zoek", c.req.getParameter("zoek"));
                        v.verder(c);
                        c.out.println("klaar " + c.pad); // SAFE
                    });
            k.start(new Context(req, out), c -> {
                c.out.println(c.gebruiker); // EXPECT
                c.out.println(c.pad); // SAFE
                c.out.println(c.gegevens.get("zoek")); // EXPECT
                c.out.println(c.gegevens.get("taal")); // SAFE
            });
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Ketting k = new Ketting()
                    .gebruik((c, v) -> {
                        if (c.req.getParameter("sleutel") == null) {
                            c.out.println("geen toegang"); // SAFE
                            return;
                        }
                        v.verder(c);
                    })
                    .gebruik((c, v) -> {
                        c.gebruiker = NegendeScherm.Masker.over(c.req.getParameter("naam"));
                        v.verder(c);
                    });
            k.start(new Context(req, out), c -> {
                c.out.println(c.gebruiker); // SAFE
                c.out.println(c.req.getParameter("naam")); // EXPECT
            });
        }
    }

    /** Keten van behandelaars met een verwijzing naar de volgende. */
    static abstract class Filter {
        private Filter volgende;

        Filter dan(Filter f) {
            volgende = f;
            return f;
        }

        String pas(String s) {
            String uit = werk(s);
            return volgende == null ? uit : volgende.pas(uit);
        }

        protected abstract String werk(String s);
    }

    static class Haken extends Filter {
        @Override
        protected String werk(String s) {
            return "(" + s + ")";
        }
    }

    static class Weg extends Filter {
        @Override
        protected String werk(String s) {
            return "verwijderd";
        }
    }

    static class Kort extends Filter {
        @Override
        protected String werk(String s) {
            return s.length() > 4 ? s.substring(0, 4) : s;
        }
    }

    public static class Filters extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            Filter a = new Haken();
            a.dan(new Kort()).dan(new Haken());
            Filter b = new Haken();
            b.dan(new Weg()).dan(new Haken());
            out.println(a.pas(t)); // EXPECT
            out.println(b.pas(t)); // SAFE
            out.println(a.pas("vast")); // SAFE
        }
    }

    /** Versierders. */
    interface Bron {
        String lees(String sleutel);
    }

    static class VerzoekBron implements Bron {
        private final HttpServletRequest req;

        VerzoekBron(HttpServletRequest req) {
            this.req = req;
        }

        @Override
        public String lees(String sleutel) {
            return req.getParameter(sleutel);
        }
    }

    static class VasteBron implements Bron {
        @Override
        public String lees(String sleutel) {
            return "vast-" + sleutel;
        }
    }

    static class TerugvalBron implements Bron {
        private final Bron eerst;
        private final Bron anders;

        TerugvalBron(Bron eerst, Bron anders) {
            this.eerst = eerst;
            this.anders = anders;
        }

        @Override
        public String lees(String sleutel) {
            String s = eerst.lees(sleutel);
            return s != null ? s : anders.lees(sleutel);
        }
    }

    static class MaskerBron implements Bron {
        private final Bron binnen;

        MaskerBron(Bron binnen) {
            this.binnen = binnen;
        }

        @Override
        public String lees(String sleutel) {
            return NegendeScherm.Masker.over(binnen.lees(sleutel));
        }
    }

    static class TelBron implements Bron {
        private final Bron binnen;
        private int keren;
        private String laatsteSleutel = "";

        TelBron(Bron binnen) {
            this.binnen = binnen;
        }

        @Override
        public String lees(String sleutel) {
            keren++;
            laatsteSleutel = sleutel;
            return binnen.lees(sleutel);
        }
    }

    public static class Versierders extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bron verzoek = new VerzoekBron(req);
            TelBron teller = new TelBron(new TerugvalBron(verzoek, new VasteBron()));
            out.println(teller.lees("naam")); // EXPECT
            out.println(teller.keren); // SAFE
            out.println(teller.laatsteSleutel); // SAFE
            out.println(new MaskerBron(verzoek).lees("naam")); // SAFE
            out.println(new TelBron(new VasteBron()).lees("naam")); // SAFE
            out.println(new TerugvalBron(new VasteBron(), verzoek).lees("naam")); // SAFE
            Bron dubbel = new TelBron(new TelBron(verzoek));
            out.println(dubbel.lees("stad")); // EXPECT
        }
    }

    public static class Functies extends HttpServlet {
        private static final Function<String, String> NETJES = String::strip;
        private static final Function<String, Integer> LENGTE = String::length;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            Function<String, String> groet = n -> "Dag " + n;
            out.println(NETJES.andThen(groet).apply(naam)); // EXPECT
            out.println(NETJES.andThen(LENGTE).apply(naam)); // SAFE
            out.println(groet.compose(NegendeScherm.Masker::over).apply(naam)); // SAFE
            out.println(NETJES.andThen(NegendeScherm.Masker::over).andThen(groet).apply(naam)); // SAFE
            Supplier<String> later = () -> groet.apply(naam);
            Supplier<String> vast = () -> groet.apply("Jan");
            out.println(later.get()); // EXPECT
            out.println(vast.get()); // SAFE
            BiFunction<String, String, String> tweede = (x, y) -> y;
            out.println(tweede.apply(naam, "Jan")); // SAFE
            out.println(tweede.apply("Jan", naam)); // EXPECT
            BiFunction<String, String, String> metHaken = tweede.andThen(s -> "[" + s + "]");
            out.println(metHaken.apply("Jan", naam)); // EXPECT
            Function<String, Function<String, String>> plak = x -> y -> x + "/" + y;
            out.println(plak.apply("pad").apply(naam)); // EXPECT
            out.println(plak.apply("pad").apply("vast")); // SAFE
        }
    }

    static class Pijplijn {
        private UnaryOperator<String> totaal = UnaryOperator.identity();

        Pijplijn stap(UnaryOperator<String> f) {
            UnaryOperator<String> vorige = totaal;
            totaal = s -> f.apply(vorige.apply(s));
            return this;
        }

        String draai(String s) {
            return totaal.apply(s);
        }
    }

    public static class Pijplijnen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String voorzet = req.getParameter("voorzet");
            String tekst = req.getParameter("tekst");
            Pijplijn een = new Pijplijn().stap(String::trim).stap(s -> s.replace(' ', '_'));
            Pijplijn twee = new Pijplijn().stap(String::trim).stap(s -> voorzet + s);
            Pijplijn drie = new Pijplijn().stap(s -> s + "!").stap(s -> s.isEmpty() ? "leeg" : "vol");
            out.println(een.draai(tekst)); // EXPECT
            out.println(een.draai(" vaste tekst ")); // SAFE
            out.println(twee.draai("vast")); // EXPECT
            out.println(drie.draai(tekst)); // SAFE
            List<UnaryOperator<String>> stappen = List.of(String::trim, s -> "<" + s + ">");
            String nu = tekst;
            String vast = "hier";
            for (Iterator<UnaryOperator<String>> it = stappen.iterator(); it.hasNext();) {
                UnaryOperator<String> f = it.next();
                nu = f.apply(nu);
                vast = f.apply(vast);
            }
            out.println(nu); // EXPECT
            out.println(vast); // SAFE
        }
    }
}
