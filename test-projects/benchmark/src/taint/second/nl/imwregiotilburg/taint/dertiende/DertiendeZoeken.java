package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

public class DertiendeZoeken {

    record Treffer(String titel, int score, String fragment) {
    }

    record Zoekopdracht(String woord, int maximum, Set<String> filters) {
        Zoekopdracht(String woord) {
            this(woord, 10, Set.of("actueel"));
        }
    }

    interface Index<T> {
        List<T> zoek(Zoekopdracht o);
    }

    static class Catalogus implements Index<Treffer> {
        private final List<String> titels = List.of("Taalcafe", "Formulierenbrigade", "Buurtkamer");

        @Override
        public List<Treffer> zoek(Zoekopdracht o) {
            return titels.stream()
                .filter(t -> o.woord() == null || t.length() > o.woord().length())
                .limit(o.maximum())
                .map(t -> new Treffer(t, t.length(), "..." + o.woord() + "..."))
                .toList();
        }
    }

    public static class Zoekpagina extends HttpServlet {
        private final Index<Treffer> index = new Catalogus();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Zoekopdracht opdracht = new Zoekopdracht(req.getParameter("q"));
            List<Treffer> treffers = index.zoek(opdracht);
            out.println("Gezocht op: " + opdracht.woord()); // EXPECT
            out.println("Filters: " + opdracht.filters()); // SAFE
            for (Treffer t : treffers) {
                out.println(t.titel() + " (" + t.score() + ")"); // SAFE
                out.println(t.fragment()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Suggesties extends HttpServlet {
        private final Map<Character, NavigableSet<String>> perLetter = new HashMap<>();

        private void leer(String woord) {
            if (woord != null && !woord.isEmpty()) {
                perLetter.computeIfAbsent(Character.toLowerCase(woord.charAt(0)), c -> new TreeSet<>()).add(woord);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            leer("buurthuis");
            String woord = req.getParameter("q");
            leer(woord);
            int totaal = 0;
            for (NavigableSet<String> s : perLetter.values()) {
                totaal += s.size();
                out.println(s.first()); // EXPECT
            }
            out.println("suggesties: " + totaal); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Markering extends HttpServlet {
        static String markeer(String tekst, String woord) {
            if (woord == null || woord.isEmpty()) {
                return tekst;
            }
            return tekst.replace(woord, "<b>" + woord + "</b>");
        }

        static String wis(String tekst, String woord) {
            return woord == null ? tekst : tekst.replace(woord, "");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String q = req.getParameter("q");
            String tekst = "In het buurthuis kunt u terecht met " + q + " en meer.";
            out.println(markeer(tekst, q)); // EXPECT
            out.println(wis("In het buurthuis kunt u terecht.", q)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Filters extends HttpServlet {
        record Activiteit(String naam, String wijk, String contact) {
        }

        private final List<Activiteit> alles = new ArrayList<>(List.of(
            new Activiteit("Koffie", "Noord", "balie"),
            new Activiteit("Breien", "Zuid", "balie")));

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            alles.add(new Activiteit("Wandelen", "Noord", req.getParameter("contact")));
            Predicate<Activiteit> noord = a -> a.wijk().equals("Noord");
            Predicate<Activiteit> koffie = a -> a.naam().equals("Koffie");
            out.println(alles.stream().filter(noord.and(koffie)).map(Activiteit::naam).toList()); // SAFE
            out.println(alles.stream().filter(noord.and(koffie.negate())).map(Activiteit::contact).toList()); // EXPECT
            Map<String, List<String>> contacten = alles.stream().collect(Collectors.groupingBy(Activiteit::wijk, Collectors.mapping(Activiteit::contact, Collectors.toList())));
            out.println(contacten.get("Noord")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Geschiedenis extends HttpServlet {
        private static final int MAX = 5;

        @SuppressWarnings("unchecked")
        private static Deque<String> vorige(HttpSession sessie) {
            Deque<String> d = (Deque<String>) sessie.getAttribute("gezocht");
            if (d == null) {
                d = new ArrayDeque<>();
                sessie.setAttribute("gezocht", d);
                sessie.setAttribute("begin", "eerste zoekactie");
            }
            return d;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            HttpSession sessie = req.getSession(true);
            Deque<String> gezocht = vorige(sessie);
            gezocht.addFirst(Objects.requireNonNullElse(req.getParameter("q"), "niets"));
            while (gezocht.size() > MAX) {
                gezocht.removeLast();
            }
            out.println(sessie.getAttribute("begin")); // SAFE
            gezocht.stream().skip(1).forEach(s -> out.println("- " + s)); // EXPECT
            out.write("nu: " + sessie.getAttribute("gezocht")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Postcode extends HttpServlet {
        private static final Pattern VORM = Pattern.compile("(?<voor>[^@=]+)[@=](?<na>.+)");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Matcher m = VORM.matcher(String.valueOf(req.getParameter("postcode")));
            if (m.matches()) {
                out.println(m.group("na")); // EXPECT
            } else {
                out.println("Geen geldige postcode"); // SAFE
            }
            out.println(m.reset().replaceAll("gevonden: $0")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Relevantie extends HttpServlet {
        static <T, K extends Comparable<K>> Optional<T> beste(Collection<? extends T> c, Function<? super T, K> maat) {
            T top = null;
            for (T t : c) {
                if (top == null || maat.apply(t).compareTo(maat.apply(top)) > 0) {
                    top = t;
                }
            }
            return Optional.ofNullable(top);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String q = String.valueOf(req.getParameter("q"));
            List<Treffer> lijst = List.of(new Treffer("Inloop", 1, "elke dag"), new Treffer("Maatje voor " + q, q.length(), "op afspraak"));
            Optional<Treffer> top = beste(lijst, Treffer::score);
            out.println(top.map(Treffer::titel).orElse("niets")); // EXPECT
            out.println(top.map(Treffer::fragment).orElse("niets")); // SAFE
            out.println(top.isPresent() ? top : "leeg"); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Zoektaal extends HttpServlet {
        sealed interface Term permits Woord, En, Niet {
        }

        record Woord(String tekst) implements Term {
        }

        record En(Term links, Term rechts) implements Term {
        }

        record Niet(Term term) implements Term {
        }

        static String schrijf(Term t) {
            if (t instanceof Woord w) {
                return w.tekst();
            }
            if (t instanceof En e) {
                return "(" + schrijf(e.links()) + " EN " + schrijf(e.rechts()) + ")";
            }
            if (t instanceof Niet n) {
                return "NIET " + schrijf(n.term());
            }
            throw new IllegalStateException();
        }

        static int diepte(Term t) {
            if (t instanceof En e) {
                return 1 + Math.max(diepte(e.links()), diepte(e.rechts()));
            }
            return t instanceof Niet n ? 1 + diepte(n.term()) : 0;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Term vast = new Niet(new Woord("verlopen"));
            Term vraag = new En(new Woord(req.getParameter("q")), vast);
            out.println(schrijf(vraag)); // EXPECT
            out.println(diepte(vraag)); // SAFE
            if (vraag instanceof En e && e.rechts() instanceof Niet n) {
                out.println(n.term()); // SAFE
                out.println(e.links()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
