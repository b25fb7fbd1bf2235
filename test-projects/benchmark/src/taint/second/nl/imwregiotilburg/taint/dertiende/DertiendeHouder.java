package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeHouder {

    static class Houder {
        private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        private final Map<Class<?>, Object> enkelen = new HashMap<>();

        <T> Houder bind(Class<T> c, Supplier<? extends T> s) {
            makers.put(c, s);
            return this;
        }

        <T> T nieuw(Class<T> c) {
            return c.cast(makers.get(c).get());
        }

        <T> T enkel(Class<T> c) {
            Object o = enkelen.get(c);
            if (o == null) {
                o = nieuw(c);
                enkelen.put(c, o);
            }
            return c.cast(o);
        }
    }

    record Rij(Map<String, Object> kolommen) {
        String tekst(String k) {
            return (String) kolommen.get(k);
        }

        int getal(String k) {
            return (Integer) kolommen.get(k);
        }
    }

    interface Rijlezer<T> {
        T lees(Rij r);
    }

    static class Tabel {
        private final List<Rij> rijen = new ArrayList<>();

        int voegIn(Object... paren) {
            Map<String, Object> m = new LinkedHashMap<>();
            m.put("id", rijen.size() + 1);
            for (int i = 0; i < paren.length; i += 2) {
                m.put((String) paren[i], paren[i + 1]);
            }
            rijen.add(new Rij(m));
            return rijen.size();
        }

        <T> List<T> alles(Rijlezer<T> l) {
            return rijen.stream().map(l::lees).toList();
        }

        <T> Optional<T> opId(int id, Rijlezer<T> l) {
            return rijen.stream().filter(r -> r.getal("id") == id).findFirst().map(l::lees);
        }
    }

    record Vrijwilliger(int id, String naam, String taak) {
    }

    public static class Container extends HttpServlet {
        interface Groeter {
            String groet(String wie);
        }

        static class Teller {
            int stand;
            String laatste = "niemand";

            void tel(String wie) {
                stand++;
                laatste = wie;
            }
        }

        private final Houder houder = new Houder()
            .bind(Groeter.class, () -> wie -> "Dag " + wie)
            .bind(Teller.class, Teller::new);

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String wie = req.getParameter("wie");
            out.println(houder.nieuw(Groeter.class).groet(wie)); // EXPECT
            out.println("hiervoor " + houder.enkel(Teller.class).laatste); // EXPECT
            houder.enkel(Teller.class).tel(wie);
            out.println(houder.enkel(Teller.class).laatste); // EXPECT
            out.println(houder.nieuw(Teller.class).laatste); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Rijen extends HttpServlet {
        private static final Rijlezer<Vrijwilliger> LEZER = r -> new Vrijwilliger(r.getal("id"), r.tekst("naam"), r.tekst("taak"));

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Tabel tabel = new Tabel();
            int id = tabel.voegIn("naam", req.getParameter("naam"), "taak", "gastvrouw");
            tabel.voegIn("naam", "Vacature", "taak", req.getParameter("taak"));
            out.println(tabel.opId(id, LEZER).map(Vrijwilliger::naam).orElse("-")); // EXPECT
            out.println(tabel.opId(id, LEZER).map(Vrijwilliger::taak).orElse("-")); // SAFE
            for (Vrijwilliger v : tabel.alles(LEZER)) {
                out.println(v.naam() + " doet"); // EXPECT
                out.println(v.taak()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Vraagbouwer extends HttpServlet {
        static class Vraag {
            private final StringBuilder sql = new StringBuilder("select * from lid");
            private final List<Object> waarden = new ArrayList<>();

            Vraag waar(String kolom, Object waarde) {
                sql.append(waarden.isEmpty() ? " where " : " and ").append(kolom).append(" = ?");
                waarden.add(waarde);
                return this;
            }

            Vraag op(String kolom) {
                sql.append(" order by ").append(kolom);
                return this;
            }

            String uitgeschreven() {
                String s = sql.toString();
                for (Object w : waarden) {
                    s = s.replaceFirst("\\?", java.util.regex.Matcher.quoteReplacement("'" + w + "'"));
                }
                return s;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vraag v = new Vraag().waar("naam", req.getParameter("naam")).waar("actief", true);
            out.println(v.sql); // SAFE
            out.println(v.waarden); // EXPECT
            out.println(v.uitgeschreven()); // EXPECT
            v.op(req.getParameter("kolom"));
            out.println(v.sql); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Beheer extends HttpServlet {
        static class Eenheid {
            private final Map<Integer, Vrijwilliger> schoon = new HashMap<>();
            private final Map<Integer, Vrijwilliger> gewijzigd = new HashMap<>();

            Eenheid() {
                schoon.put(1, new Vrijwilliger(1, "Proefpersoon", "tuin"));
                schoon.put(2, new Vrijwilliger(2, "Testpersoon", "keuken"));
            }

            void wijzig(int id, UnaryOperator<Vrijwilliger> f) {
                gewijzigd.put(id, f.apply(schoon.get(id)));
            }

            void vastleggen() {
                schoon.putAll(gewijzigd);
                gewijzigd.clear();
            }

            void vergeet() {
                gewijzigd.clear();
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Eenheid e = new Eenheid();
            String naam = req.getParameter("naam");
            e.wijzig(1, v -> new Vrijwilliger(v.id(), naam, v.taak()));
            out.println(e.schoon.get(1).naam()); // SAFE
            out.println(e.gewijzigd.get(1).naam()); // EXPECT
            e.vastleggen();
            out.println(e.schoon.get(1).naam()); // EXPECT
            out.println(e.schoon.get(2)); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Afbeelding extends HttpServlet {
        static class Persoon {
            private String naam;
            private String plaats = "Tilburg";
        }

        record Veld<T>(String kolom, Function<T, String> lezer, BiConsumer<T, String> schrijver) {
            void kopieer(T van, T naar) {
                schrijver.accept(naar, lezer.apply(van));
            }
        }

        private static final Veld<Persoon> NAAM = new Veld<>("naam", p -> p.naam, (p, s) -> p.naam = s);
        private static final Veld<Persoon> PLAATS = new Veld<>("plaats", p -> p.plaats, (p, s) -> p.plaats = s);

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Persoon een = new Persoon();
            NAAM.schrijver().accept(een, req.getParameter("naam"));
            Persoon twee = new Persoon();
            PLAATS.kopieer(een, twee);
            out.println(NAAM.kolom() + "=" + NAAM.lezer().apply(een)); // EXPECT
            out.println(NAAM.kolom() + "=" + NAAM.lezer().apply(twee)); // SAFE
            out.println(PLAATS.lezer().apply(een)); // SAFE
            NAAM.kopieer(een, twee);
            out.println(twee.naam); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Koppeling extends HttpServlet {
        record Groep(int id, String titel) {
        }

        record Lidmaatschap(int groep, String lid) {
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Groep> groepen = List.of(new Groep(1, "Zangkoor"), new Groep(2, "Biljart"));
            List<Lidmaatschap> leden = List.of(new Lidmaatschap(1, String.valueOf(req.getParameter("lid"))), new Lidmaatschap(2, "beheerder"));
            Map<Integer, Groep> opId = groepen.stream().collect(Collectors.toMap(Groep::id, g -> g));
            Map<String, List<String>> perGroep = leden.stream().collect(Collectors.groupingBy(l -> opId.get(l.groep()).titel(), TreeMap::new, Collectors.mapping(Lidmaatschap::lid, Collectors.toList())));
            out.println(perGroep.keySet()); // SAFE
            out.println(perGroep.get("Zangkoor")); // EXPECT
            out.println(perGroep); // EXPECT
            Map<String, String> andersom = leden.stream().collect(Collectors.toMap(Lidmaatschap::lid, l -> opId.get(l.groep()).titel(), (a, b) -> a));
            out.println(andersom.keySet()); // EXPECT
            out.println(andersom.values().stream().sorted().toList()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bereik extends HttpServlet {
        private final Supplier<List<String>> perVerzoek = ArrayList::new;
        private final Supplier<List<String>> gedeeld;

        public Bereik() {
            List<String> lijst = new ArrayList<>();
            gedeeld = () -> lijst;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tip = Objects.toString(req.getParameter("tip"), "");
            perVerzoek.get().add(tip);
            out.println(perVerzoek.get()); // SAFE
            out.println(gedeeld.get()); // EXPECT
            gedeeld.get().add(tip);
            out.println(gedeeld.get().get(0)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
