package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.Consumer;
import java.util.stream.*;

public class DertiendeGesprek {

    sealed interface Bericht {
        int volgnummer();

        record Tekst(int volgnummer, String van, String inhoud) implements Bericht {
        }

        record Binnenkomst(int volgnummer, String wie) implements Bericht {
        }

        record Melding(int volgnummer, Soort soort) implements Bericht {
        }

        enum Soort {
            STIL, DRUK
        }
    }

    static class Kamer {
        private final String naam;
        private final List<Bericht> berichten = new ArrayList<>();
        private final Set<String> aanwezig = new LinkedHashSet<>();

        Kamer(String naam) {
            this.naam = naam;
        }

        synchronized int zeg(String van, String inhoud) {
            berichten.add(new Bericht.Tekst(berichten.size(), van, inhoud));
            return berichten.size();
        }

        synchronized void meld(Bericht.Soort soort) {
            berichten.add(new Bericht.Melding(berichten.size(), soort));
        }

        synchronized boolean kom(String wie) {
            boolean nieuw = aanwezig.add(wie);
            if (nieuw) {
                berichten.add(new Bericht.Binnenkomst(berichten.size(), wie));
            }
            return nieuw;
        }

        <T extends Bericht> Stream<T> alle(Class<T> soort) {
            return berichten.stream().filter(soort::isInstance).map(soort::cast);
        }
    }

    public static class Kamers extends HttpServlet {
        private final ConcurrentMap<String, Kamer> kamers = new ConcurrentHashMap<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kamer hal = kamers.computeIfAbsent("hal", Kamer::new);
            Kamer balie = kamers.computeIfAbsent("balie", Kamer::new);
            hal.zeg(req.getParameter("naam"), req.getParameter("tekst"));
            balie.zeg("medewerker", "waarmee kan ik helpen?");
            balie.meld(Bericht.Soort.STIL);
            hal.alle(Bericht.Tekst.class).map(Bericht.Tekst::inhoud).forEach(out::println); // EXPECT
            out.println(balie.alle(Bericht.Melding.class).map(Bericht.Melding::soort).distinct().toList()); // SAFE
            for (Kamer k : kamers.values()) {
                out.println(k.naam + ": " + k.berichten.size()); // SAFE
            }
            Bericht laatste = hal.berichten.get(hal.berichten.size() - 1);
            out.println(laatste); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Weergave extends HttpServlet {
        private final Kamer kamer = new Kamer("weergave");

        private static String regel(Bericht b) {
            if (b instanceof Bericht.Tekst t) {
                return t.van() + " zegt: " + t.inhoud();
            } else if (b instanceof Bericht.Binnenkomst k) {
                return k.wie() + " komt binnen";
            } else if (b instanceof Bericht.Melding m) {
                return switch (m.soort()) {
                    case STIL -> "het is stil";
                    case DRUK -> "het is druk";
                };
            }
            return "";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            kamer.kom(Objects.toString(req.getParameter("naam"), "gast"));
            kamer.meld(kamer.berichten.size() > 4 ? Bericht.Soort.DRUK : Bericht.Soort.STIL);
            kamer.alle(Bericht.Melding.class).map(Weergave::regel).forEach(r -> out.println(r)); // SAFE
            kamer.alle(Bericht.Binnenkomst.class).map(Weergave::regel).forEach(r -> out.println(r)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Luisteraars extends HttpServlet {
        static class Kanaal {
            private final List<Consumer<? super String>> luisteraars = new ArrayList<>();

            void bij(Consumer<? super String> c) {
                luisteraars.add(c);
            }

            void roep(String s) {
                luisteraars.forEach(l -> l.accept(s));
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kanaal open = new Kanaal();
            Kanaal vast = new Kanaal();
            List<String> logboek = new ArrayList<>();
            open.bij(s -> out.println("> " + s)); // EXPECT
            open.bij(logboek::add);
            vast.bij(s -> out.println("systeem: " + s)); // SAFE
            open.roep(Objects.requireNonNullElse(req.getParameter("tekst"), ""));
            vast.roep("kamer geopend");
            out.println(logboek); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Schuttingtaal extends HttpServlet {
        private static final Set<String> LIJST = Set.of("rood", "blauw");

        static String censureer(String zin) {
            return Arrays.stream(zin.split(" "))
                .map(w -> LIJST.contains(w) ? "***" : w)
                .collect(Collectors.joining(" "));
        }

        static String stippel(String zin) {
            return zin.codePoints().mapToObj(c -> ".").collect(Collectors.joining());
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String zin = Optional.ofNullable(req.getParameter("tekst")).orElse("");
            out.println(censureer(zin)); // EXPECT
            out.println(stippel(zin)); // SAFE
            Optional<String> gevonden = LIJST.stream().filter(zin::contains).findFirst();
            out.println(gevonden.orElse("schoon")); // SAFE
            String omgekeerd = new StringBuilder(zin).reverse().toString();
            out.println(omgekeerd); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Bijnaam extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession sessie = req.getSession();
            Object oud = sessie.getAttribute("bijnaam");
            if (oud instanceof String s && !s.isEmpty()) {
                out.println("Hallo weer, " + s); // EXPECT
            }
            String actie = req.getParameter("actie");
            if ("weg".equals(actie)) {
                sessie.removeAttribute("bijnaam");
                out.println("na uitloggen: " + sessie.getAttribute("bijnaam")); // SAFE
                return;
            }
            sessie.setAttribute("bijnaam", req.getParameter("naam"));
            sessie.setAttribute("kleur", "groen");
            out.println("kleur: " + sessie.getAttribute("kleur")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Omroep extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ServletContext context = getServletContext();
            PrintWriter out = resp.getWriter();
            context.setAttribute("omroep.status", "aan");
            String nieuw = req.getParameter("omroep");
            Object vorige = context.getAttribute("omroep.tekst");
            if (vorige != null) {
                out.println("Vorige omroep: " + vorige); // EXPECT
            }
            context.setAttribute("omroep.tekst", nieuw);
            out.println("Status " + context.getAttribute("omroep.status")); // SAFE
            @SuppressWarnings("unchecked")
            var teller = (Map<String, Integer>) Optional.ofNullable(context.getAttribute("omroep.teller")).orElseGet(HashMap::new);
            teller.merge("totaal", 1, Integer::sum);
            context.setAttribute("omroep.teller", teller);
            out.println(teller); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Draadjes extends HttpServlet {
        static class Knoop {
            final String tekst;
            Knoop eerste;
            Knoop volgende;

            Knoop(String tekst) {
                this.tekst = tekst;
            }

            Knoop antwoord(String t) {
                Knoop k = new Knoop(t);
                k.volgende = eerste;
                eerste = k;
                return k;
            }

            void schrijf(PrintWriter w, int diep) {
                w.println("  ".repeat(diep) + tekst); // EXPECT
                for (Knoop k = eerste; k != null; k = k.volgende) {
                    k.schrijf(w, diep + 1);
                }
            }

            int omvang() {
                int n = 1;
                for (Knoop k = eerste; k != null; k = k.volgende) {
                    n += k.omvang();
                }
                return n;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Knoop vraag = new Knoop("Wanneer is het spreekuur?");
            Knoop a = vraag.antwoord("Op dinsdag");
            a.antwoord(req.getParameter("reactie"));
            vraag.schrijf(out, 0);
            out.println(vraag.eerste.tekst); // SAFE
            out.println(vraag.eerste.eerste.tekst); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Typindicator extends HttpServlet {
        private static final ThreadLocal<String> HUIDIG = ThreadLocal.withInitial(() -> "niemand");
        private static final ThreadLocal<String> VORIG = new ThreadLocal<>();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(HUIDIG.get() + " is bezig"); // SAFE
            out.println("hiervoor: " + VORIG.get()); // EXPECT
            HUIDIG.set(Objects.requireNonNullElse(req.getParameter("naam"), "gast"));
            try {
                VORIG.set(HUIDIG.get());
                out.println(HUIDIG.get() + " is nu bezig"); // EXPECT
            } finally {
                HUIDIG.remove();
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
