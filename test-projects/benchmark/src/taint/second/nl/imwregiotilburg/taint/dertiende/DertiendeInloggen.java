package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeInloggen {

    enum Rol {
        BEZOEKER, MEDEWERKER, BEHEERDER;

        boolean mag(Rol nodig) {
            return compareTo(nodig) >= 0;
        }
    }

    record Gebruiker(String naam, Rol rol) {
        static final Gebruiker GAST = new Gebruiker("gast", Rol.BEZOEKER);
    }

    static abstract sealed class Poging permits Geslaagd, Geweigerd {
        abstract <R> R kies(Function<Gebruiker, R> goed, Function<String, R> fout);
    }

    static final class Geslaagd extends Poging {
        private final Gebruiker gebruiker;

        Geslaagd(Gebruiker g) {
            gebruiker = g;
        }

        @Override
        <R> R kies(Function<Gebruiker, R> goed, Function<String, R> fout) {
            return goed.apply(gebruiker);
        }
    }

    static final class Geweigerd extends Poging {
        private final String reden;

        Geweigerd(String r) {
            reden = r;
        }

        @Override
        <R> R kies(Function<Gebruiker, R> goed, Function<String, R> fout) {
            return fout.apply(reden);
        }
    }

    public static class Aanmelden extends HttpServlet {
        private Poging probeer(String naam, String wachtwoord) {
            if (naam == null || naam.isEmpty()) {
                return new Geweigerd("geen naam opgegeven");
            }
            if (wachtwoord == null || wachtwoord.length() < 4) {
                return new Geweigerd("wachtwoord te kort");
            }
            return new Geslaagd(new Gebruiker(naam, wachtwoord.length() > 9 ? Rol.MEDEWERKER : Rol.BEZOEKER));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Poging p = probeer(req.getParameter("naam"), req.getParameter("wachtwoord"));
            String groet = p.kies(g -> "Welkom " + g.naam(), r -> "Helaas");
            String reden = p.kies(g -> "", r -> r);
            out.println(groet); // EXPECT
            out.println(reden); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Sessies extends HttpServlet {
        private final Map<String, Gebruiker> sessies = new ConcurrentHashMap<>();
        private int volgende = 100;

        private String open(Gebruiker g) {
            String sleutel = "s" + volgende++;
            sessies.put(sleutel, g);
            return sleutel;
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String sleutel = open(new Gebruiker(req.getParameter("naam"), Rol.MEDEWERKER));
            String gast = open(Gebruiker.GAST);
            out.println(sessies.get(sleutel).naam()); // EXPECT
            out.println(sessies.get(gast).naam()); // SAFE
            sessies.values().stream().filter(g -> g.rol().mag(Rol.MEDEWERKER)).forEach(out::println); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Basisauth extends HttpServlet {
        record Inlog(String naam, String geheim) {
            static Optional<Inlog> uit(String kop) {
                if (kop == null || kop.isBlank()) {
                    return Optional.empty();
                }
                String[] delen = kop.split("[,;@ ]", 2);
                return Optional.of(new Inlog(delen[0], delen.length > 1 ? delen[1] : null));
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Optional<Inlog> inlog = Inlog.uit(req.getHeader("Authorization"));
            out.println(inlog.map(Inlog::naam).map(String::toLowerCase).orElse("niet ingelogd")); // EXPECT
            out.println(inlog.map(i -> i.geheim() != null).orElse(false)); // SAFE
            String terug = inlog.map(i -> Base64.getEncoder().encodeToString((i.naam() + ":" + i.geheim()).getBytes(StandardCharsets.UTF_8))).orElse("");
            out.println(terug); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Huidige extends HttpServlet {
        private static final ThreadLocal<Gebruiker> HUIDIG = new ThreadLocal<>();

        static Gebruiker huidig() {
            Gebruiker g = HUIDIG.get();
            return g == null ? Gebruiker.GAST : g;
        }

        static void als(Gebruiker g, Runnable werk) {
            Gebruiker oud = HUIDIG.get();
            HUIDIG.set(g);
            try {
                werk.run();
            } finally {
                if (oud == null) {
                    HUIDIG.remove();
                } else {
                    HUIDIG.set(oud);
                }
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println("voor: " + huidig().naam()); // SAFE
            als(new Gebruiker(req.getParameter("naam"), Rol.BEHEERDER), () -> {
                out.println("tijdens: " + huidig().naam()); // EXPECT
                als(new Gebruiker("systeem", Rol.BEHEERDER), () -> out.println("binnen: " + huidig().naam())); // SAFE
                out.println("weer: " + huidig()); // EXPECT
            });
            out.println("na: " + huidig().naam()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Mislukt extends HttpServlet {
        private static final Map<String, Integer> POGINGEN = new HashMap<>();
        private static String laatstGeblokkeerd;

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = Objects.toString(req.getParameter("naam"), "");
            int n = POGINGEN.compute(naam, (k, v) -> v == null ? 1 : v + 1);
            if (n > 3) {
                laatstGeblokkeerd = naam;
                POGINGEN.remove(naam);
                out.println("U bent geblokkeerd"); // SAFE
            }
            if (laatstGeblokkeerd != null) {
                out.println("Laatst geblokkeerd: " + laatstGeblokkeerd); // EXPECT
            }
            out.println(POGINGEN.keySet().stream().map(DertiendePagina.Masker::over).collect(Collectors.joining(" "))); // SAFE
            out.println(String.join(" ", POGINGEN.keySet())); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Rechten extends HttpServlet {
        interface Bescherming {
            <T> T voer(Gebruiker g, Callable<T> c) throws Exception;
        }

        static class GeenToegang extends Exception {
            GeenToegang(Gebruiker g, Rol nodig) {
                super(g.naam() + " is geen " + nodig);
            }
        }

        static Bescherming vanaf(Rol nodig) {
            return new Bescherming() {
                @Override
                public <T> T voer(Gebruiker g, Callable<T> c) throws Exception {
                    if (!g.rol().mag(nodig)) {
                        throw new GeenToegang(g, nodig);
                    }
                    return c.call();
                }
            };
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Gebruiker g = new Gebruiker(req.getParameter("naam"), "true".equals(req.getParameter("actie")) ? Rol.BEHEERDER : Rol.MEDEWERKER);
            try {
                out.println(vanaf(Rol.BEZOEKER).voer(g, () -> "dagstaat")); // SAFE
                out.println(vanaf(Rol.MEDEWERKER).voer(g, g::naam)); // EXPECT
                out.println(vanaf(Rol.BEHEERDER).voer(g, () -> 12)); // SAFE
            } catch (GeenToegang e) {
                out.println(e.getMessage()); // EXPECT
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Onthouden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession s = req.getSession();
            if (s.getAttribute("gebruiker") == null) {
                s.setAttribute("gebruiker", Gebruiker.GAST);
            }
            Gebruiker g = (Gebruiker) s.getAttribute("gebruiker");
            out.println("Ingelogd als " + g.naam()); // EXPECT
            out.println("Rechten " + g.rol()); // SAFE
            if (g == Gebruiker.GAST) {
                s.setAttribute("gebruiker", new Gebruiker(req.getParameter("naam"), Rol.MEDEWERKER));
            } else if ("weg".equals(req.getParameter("actie"))) {
                s.setAttribute("gebruiker", Gebruiker.GAST);
                out.println("Nu " + ((Gebruiker) s.getAttribute("gebruiker")).naam()); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Wachtwoordeis extends HttpServlet {
        record Eis(String uitleg, Predicate<String> test) {
        }

        private static final List<Eis> EISEN = List.of(
            new Eis("minstens acht tekens", w -> w.length() >= 8),
            new Eis("een hoofdletter", w -> !w.equals(w.toLowerCase())),
            new Eis("een cijfer", w -> w.chars().anyMatch(Character::isDigit)));

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String w = Objects.toString(req.getParameter("wachtwoord"), "");
            Map<Boolean, List<String>> delen = EISEN.stream().collect(Collectors.partitioningBy(e -> e.test().test(w), Collectors.mapping(Eis::uitleg, Collectors.toList())));
            out.println("voldaan: " + delen.get(true)); // SAFE
            String sterk = delen.get(true).size() > 1 ? "redelijk" : "zwak: " + w;
            out.println(sterk); // EXPECT
            out.println(w.replaceAll("(?s).", "*")); // SAFE
            out.println(w.replaceAll("[0-9]", "#")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
