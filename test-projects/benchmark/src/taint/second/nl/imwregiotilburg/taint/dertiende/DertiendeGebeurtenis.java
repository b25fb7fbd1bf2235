package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.beans.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeGebeurtenis {

    interface Gebeurtenis {
        default String naam() {
            return getClass().getSimpleName();
        }
    }

    record LidToegevoegd(String lid) implements Gebeurtenis {
    }

    record LidVertrokken(int nummer) implements Gebeurtenis {
    }

    static class Bus {
        private final Map<Class<? extends Gebeurtenis>, List<Consumer<Gebeurtenis>>> abonnees = new LinkedHashMap<>();

        <G extends Gebeurtenis> void abonneer(Class<G> soort, Consumer<? super G> c) {
            abonnees.computeIfAbsent(soort, k -> new ArrayList<>()).add(g -> c.accept(soort.cast(g)));
        }

        void meld(Gebeurtenis g) {
            abonnees.getOrDefault(g.getClass(), List.of()).forEach(c -> c.accept(g));
        }
    }

    public static class Ledenbus extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bus bus = new Bus();
            bus.abonneer(LidToegevoegd.class, g -> out.println("nieuw: " + g.lid())); // EXPECT
            bus.abonneer(LidToegevoegd.class, g -> out.println(g.naam())); // SAFE
            bus.abonneer(LidVertrokken.class, g -> out.println(g)); // SAFE
            bus.meld(new LidToegevoegd(req.getParameter("lid")));
            bus.meld(new LidVertrokken(3));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Eigenschappen extends HttpServlet {
        static class Instelling {
            private final PropertyChangeSupport steun = new PropertyChangeSupport(this);
            private String titel = "Dorpshuis";

            void luister(PropertyChangeListener l) {
                steun.addPropertyChangeListener(l);
            }

            void setTitel(String nieuw) {
                String oud = titel;
                titel = nieuw;
                steun.firePropertyChange("titel", oud, nieuw);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Instelling i = new Instelling();
            i.luister(e -> out.println(e.getPropertyName() + " was " + e.getOldValue())); // SAFE
            i.luister(e -> out.println("nu " + e.getNewValue())); // EXPECT
            i.setTitel(req.getParameter("titel"));
            out.println(i.titel); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Invoegsels extends HttpServlet {
        interface Invoegsel {
            String id();

            default int volgorde() {
                return 0;
            }

            String verrijk(String pagina, String gebruiker);
        }

        static class Groet implements Invoegsel {
            @Override
            public String id() {
                return "groet";
            }

            @Override
            public String verrijk(String pagina, String gebruiker) {
                return "Dag " + gebruiker + "\n" + pagina;
            }
        }

        static class Voet implements Invoegsel {
            @Override
            public String id() {
                return "voet";
            }

            @Override
            public int volgorde() {
                return 9;
            }

            @Override
            public String verrijk(String pagina, String gebruiker) {
                return pagina + "\n(c) vereniging";
            }
        }

        static String bouw(List<? extends Invoegsel> lijst, String gebruiker) {
            String p = "inhoud";
            for (Invoegsel i : lijst) {
                p = i.verrijk(p, gebruiker);
            }
            return p;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Invoegsel> alle = new ArrayList<>(List.of(new Voet(), new Groet()));
            alle.sort(Comparator.comparingInt(Invoegsel::volgorde));
            String gebruiker = req.getParameter("gebruiker");
            out.println(bouw(alle, gebruiker)); // EXPECT
            out.println(bouw(List.of(new Voet()), gebruiker)); // SAFE
            out.println(bouw(alle, "gast")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Geschiedenis extends HttpServlet {
        private static final List<Gebeurtenis> ALLES = new ArrayList<>();

        static <G extends Gebeurtenis> List<G> van(Class<G> soort) {
            List<G> uit = new ArrayList<>();
            for (Gebeurtenis g : ALLES) {
                if (soort.isInstance(g)) {
                    uit.add(soort.cast(g));
                }
            }
            return uit;
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ALLES.add(new LidToegevoegd(req.getParameter("lid")));
            ALLES.add(new LidVertrokken(ALLES.size()));
            out.println(van(LidVertrokken.class)); // SAFE
            out.println(van(LidToegevoegd.class).get(0)); // EXPECT
            String huidige = ALLES.stream().reduce("leden", (s, g) -> g instanceof LidToegevoegd l ? s + "+" + l.lid() : s + "-", String::concat);
            out.println(huidige); // EXPECT
            if (ALLES.size() > 10) {
                ALLES.subList(0, 6).clear();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Afmelden extends HttpServlet {
        static class Bron<T> {
            private final Set<Consumer<T>> luisteraars = new LinkedHashSet<>();

            AutoCloseable abonneer(Consumer<T> c) {
                luisteraars.add(c);
                return () -> luisteraars.remove(c);
            }

            void zend(T t) {
                List.copyOf(luisteraars).forEach(l -> l.accept(t));
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bron<String> bron = new Bron<>();
            bron.abonneer(s -> out.println("altijd " + s)); // EXPECT
            try (AutoCloseable tijdelijk = bron.abonneer(s -> out.println("even " + s))) { // SAFE
                bron.zend("opening");
            } catch (Exception e) {
                throw new IOException(e);
            }
            bron.zend(req.getParameter("nieuws"));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Omzetter extends HttpServlet {
        static class Kanaal<T> {
            private final List<Consumer<? super T>> uit = new ArrayList<>();

            <R> Kanaal<R> map(Function<? super T, ? extends R> f) {
                Kanaal<R> k = new Kanaal<>();
                uit.add(t -> k.stuur(f.apply(t)));
                return k;
            }

            Kanaal<T> filter(Predicate<? super T> p) {
                Kanaal<T> k = new Kanaal<>();
                uit.add(t -> {
                    if (p.test(t)) {
                        k.stuur(t);
                    }
                });
                return k;
            }

            void naar(Consumer<? super T> c) {
                uit.add(c);
            }

            void stuur(T t) {
                uit.forEach(c -> c.accept(t));
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kanaal<String> berichten = new Kanaal<>();
            berichten.map(String::length).naar(n -> out.println("lengte " + n)); // SAFE
            berichten.filter(s -> s.length() > 3).naar(s -> out.println("lang: " + s)); // EXPECT
            berichten.map(s -> "ontvangen").naar(s -> out.println(s)); // SAFE
            berichten.map(String::strip).map(String::toUpperCase).naar(s -> out.println(s)); // EXPECT
            berichten.map(DertiendePagina.Masker::over).naar(s -> out.println("van " + s)); // SAFE
            berichten.stuur(Objects.toString(req.getParameter("bericht"), ""));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Tellers extends HttpServlet {
        private final Map<String, Long> perSoort = new TreeMap<>();
        private final Map<String, Set<String>> perLid = new TreeMap<>();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String lid = Objects.toString(req.getParameter("lid"), "gast");
            Gebeurtenis g = lid.length() % 2 == 0 ? new LidToegevoegd(lid) : new LidVertrokken(lid.length());
            perSoort.merge(g.naam(), 1L, Long::sum);
            perLid.computeIfAbsent(lid, k -> new TreeSet<>()).add(g.naam());
            out.println(perLid); // EXPECT
            out.println(perLid.values()); // SAFE
            out.println(g); // EXPECT
            out.println(((TreeMap<String, Set<String>>) perLid).lastKey()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
