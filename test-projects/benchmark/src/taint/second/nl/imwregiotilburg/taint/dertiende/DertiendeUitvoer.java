package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeUitvoer {

    record Client(int id, String naam, String woonplaats, int leeftijd) {
    }

    static Client client(HttpServletRequest req) {
        return new Client(7, req.getParameter("naam"), req.getParameter("woonplaats"), 42);
    }

    public static class Csv extends HttpServlet {
        static String veld(Object o) {
            String s = String.valueOf(o);
            return s.contains(";") || s.contains("\"") ? "\"" + s.replace("\"", "\"\"") + "\"" : s;
        }

        static String rij(Object... velden) {
            return Arrays.stream(velden).map(Csv::veld).collect(Collectors.joining(";"));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Client c = client(req);
            out.println(rij("id", "naam", "leeftijd")); // SAFE
            out.println(rij(c.id(), c.naam(), c.leeftijd())); // EXPECT
            out.println(rij(c.id(), DertiendePagina.Masker.over(c.naam()), c.leeftijd())); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Formaten extends HttpServlet {
        interface Schrijver {
            void begin(PrintWriter w);

            void schrijf(PrintWriter w, Client c);
        }

        static class Lijst implements Schrijver {
            @Override
            public void begin(PrintWriter w) {
                w.println("<ul>"); // SAFE
            }

            @Override
            public void schrijf(PrintWriter w, Client c) {
                w.println("<li>" + c.naam() + "</li>"); // EXPECT
            }
        }

        static class Telling implements Schrijver {
            private int gezien;

            @Override
            public void begin(PrintWriter w) {
                gezien = 0;
            }

            @Override
            public void schrijf(PrintWriter w, Client c) {
                w.println(++gezien + " van leeftijd " + c.leeftijd()); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Map<String, Supplier<Schrijver>> formaten = Map.of("vet", Lijst::new, "tel", Telling::new);
            String stijl = Objects.toString(req.getParameter("stijl"), "tel");
            Schrijver s = formaten.getOrDefault(stijl, Telling::new).get();
            s.begin(resp.getWriter());
            s.schrijf(resp.getWriter(), client(req));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Inpakken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringWriter geheugen = new StringWriter();
            PrintWriter tijdelijk = new PrintWriter(geheugen);
            Client c = client(req);
            tijdelijk.println(c.woonplaats()); // EXPECT
            tijdelijk.println(c.leeftijd()); // SAFE
            tijdelijk.flush();
            StringWriter ander = new StringWriter();
            ander.write("voettekst");
            out.println(geheugen); // EXPECT
            out.println(ander); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Xml extends HttpServlet {
        static class Element {
            private final String naam;
            private final Map<String, String> attributen = new LinkedHashMap<>();
            private final List<Object> inhoud = new ArrayList<>();

            Element(String naam) {
                this.naam = naam;
            }

            Element attr(String k, String v) {
                attributen.put(k, v);
                return this;
            }

            Element in(Object o) {
                inhoud.add(o);
                return this;
            }

            String openTag() {
                return attributen.entrySet().stream().map(e -> " " + e.getKey() + "='" + e.getValue() + "'").collect(Collectors.joining("", "<" + naam, ">"));
            }

            @Override
            public String toString() {
                return openTag() + inhoud.stream().map(Object::toString).collect(Collectors.joining()) + "</" + naam + ">";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Client c = client(req);
            Element naam = new Element("naam").attr("taal", "nl").in("" + c.naam());
            Element wortel = new Element("client").attr("id", Integer.toString(c.id())).in(naam);
            out.println(wortel); // EXPECT
            out.println(wortel.openTag()); // SAFE
            out.println(naam.inhoud.get(0)); // EXPECT
            out.println(new Element("plaats").attr("waarde", c.woonplaats()).openTag()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Streamuitvoer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (PrintWriter w = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                w.print(req.getParameter("naam")); // EXPECT
            }
            PrintWriter out = resp.getWriter();
            String base = Base64.getEncoder().encodeToString(bytes.toByteArray());
            out.println(base); // EXPECT
            bytes.reset();
            bytes.write("leeg".getBytes(StandardCharsets.UTF_8));
            out.println(bytes); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Groepering extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Client nieuw = client(req);
            List<Client> alle = List.of(new Client(1, "Proef", "Oisterwijk", 30), new Client(2, "Test", "Dongen", 30), nieuw);
            Map<Integer, List<String>> perLeeftijd = alle.stream().collect(Collectors.groupingBy(Client::leeftijd, TreeMap::new, Collectors.mapping(Client::naam, Collectors.toList())));
            Map<Integer, String> opId = alle.stream().collect(Collectors.toMap(Client::id, Client::naam));
            out.println(perLeeftijd); // EXPECT
            out.println(perLeeftijd.keySet()); // SAFE
            out.println(opId.get(nieuw.id())); // EXPECT
            String langste = alle.stream().map(Client::naam).filter(Objects::nonNull).max(Comparator.comparingInt(String::length)).orElse("");
            out.println(langste); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Kolomkeuze extends HttpServlet {
        enum Kolom implements Function<Client, Object> {
            ID(Client::id), NAAM(Client::naam), PLAATS(Client::woonplaats), LEEFTIJD(Client::leeftijd);

            private final Function<Client, Object> lezer;

            Kolom(Function<Client, Object> lezer) {
                this.lezer = lezer;
            }

            @Override
            public Object apply(Client c) {
                return lezer.apply(c);
            }
        }

        static String maak(Client c, Collection<Kolom> kolommen) {
            return kolommen.stream().map(k -> String.valueOf(k.apply(c))).collect(Collectors.joining("\t"));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Client c = client(req);
            out.println(maak(c, EnumSet.of(Kolom.NAAM, Kolom.PLAATS))); // EXPECT
            out.println(maak(c, EnumSet.of(Kolom.ID, Kolom.LEEFTIJD))); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Kopregels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Properties p = new Properties();
            p.setProperty("versie", "2.1");
            Properties eigen = new Properties(p);
            eigen.setProperty("agent", Objects.toString(req.getHeader("User-Agent"), "?"));
            out.println(eigen.getProperty("versie")); // SAFE
            out.println(eigen.getProperty("agent")); // EXPECT
            out.println(p.getProperty("agent", "niet bekend")); // SAFE
            for (String naam : eigen.stringPropertyNames()) {
                out.println(naam); // SAFE
                out.println(eigen.getProperty(naam)); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
