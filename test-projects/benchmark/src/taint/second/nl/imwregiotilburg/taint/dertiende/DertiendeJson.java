package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.stream.*;

public class DertiendeJson {

    static class JsonSchrijver {
        static String schrijf(Object o) {
            if (o instanceof Map<?, ?> m) {
                return m.entrySet().stream().map(e -> tekst(String.valueOf(e.getKey())) + ":" + schrijf(e.getValue())).collect(Collectors.joining(",", "{", "}"));
            }
            if (o instanceof Collection<?> c) {
                return c.stream().map(JsonSchrijver::schrijf).collect(Collectors.joining(",", "[", "]"));
            }
            if (o == null || o instanceof Number || o instanceof Boolean) {
                return String.valueOf(o);
            }
            return tekst(o.toString());
        }

        private static String tekst(String s) {
            StringBuilder sb = new StringBuilder("\"");
            for (char c : s.toCharArray()) {
                switch (c) {
                    case '"', '\\' -> sb.append('\\').append(c);
                    case '\n' -> sb.append("\\n");
                    default -> sb.append(c);
                }
            }
            return sb.append('"').toString();
        }
    }

    static class Ontleder {
        private final String s;
        private int i;

        Ontleder(String s) {
            this.s = s;
        }

        Map<String, String> object() {
            Map<String, String> m = new LinkedHashMap<>();
            while (i < s.length()) {
                String k = tot("=:");
                String v = tot(";,");
                m.put(k, v);
            }
            return m;
        }

        private String tot(String einde) {
            int begin = i;
            while (i < s.length() && einde.indexOf(s.charAt(i)) < 0) {
                i++;
            }
            String stuk = s.substring(Math.min(begin, s.length()), Math.min(i, s.length()));
            i++;
            return stuk;
        }
    }

    public static class Schrijven extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, Object> kaart = new LinkedHashMap<>();
            kaart.put("status", "ok");
            kaart.put("aantal", 3);
            out.println(JsonSchrijver.schrijf(kaart)); // SAFE
            kaart.put("lid", Map.of("naam", Objects.toString(req.getParameter("naam"), "")));
            out.println(JsonSchrijver.schrijf(kaart)); // EXPECT
            out.println(JsonSchrijver.schrijf(List.of(1, kaart.get("lid")))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lezen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> vast = new Ontleder("taal=nl;land=NL").object();
            Map<String, String> vrij = new Ontleder(String.valueOf(req.getParameter("gegevens"))).object();
            out.println(vast.get("taal")); // SAFE
            vrij.keySet().forEach(k -> out.println(k)); // EXPECT
            out.println(vrij.values()); // EXPECT
            vast.putAll(vrij);
            out.println(vast); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Boom extends HttpServlet {
        sealed interface Waarde permits Tekst, Getal, Lijst, Ding {
            String json();
        }

        record Tekst(String t) implements Waarde {
            @Override
            public String json() {
                return '"' + t + '"';
            }
        }

        record Getal(double g) implements Waarde {
            @Override
            public String json() {
                return Double.toString(g);
            }
        }

        record Lijst(List<Waarde> l) implements Waarde {
            @Override
            public String json() {
                return l.stream().map(Waarde::json).collect(Collectors.joining(",", "[", "]"));
            }
        }

        record Ding(SortedMap<String, Waarde> velden) implements Waarde {
            Ding zet(String k, Waarde w) {
                SortedMap<String, Waarde> kopie = new TreeMap<>(velden);
                kopie.put(k, w);
                return new Ding(kopie);
            }

            @Override
            public String json() {
                StringJoiner sj = new StringJoiner(",", "{", "}");
                velden.forEach((k, w) -> sj.add(k + ":" + w.json()));
                return sj.toString();
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Ding leeg = new Ding(new TreeMap<>());
            Ding a = leeg.zet("prijs", new Getal(2.5)).zet("soort", new Tekst("kaart"));
            Ding b = a.zet("koper", new Tekst(req.getParameter("koper")));
            Waarde lijst = new Lijst(List.of(a, b));
            out.println(a.json()); // SAFE
            out.println(b.json()); // EXPECT
            out.println(lijst.json()); // EXPECT
            out.println(b.velden().get("soort").json()); // SAFE
            out.println(b.velden().get("koper")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tekenlezer extends HttpServlet {
        static class Tekens implements Iterator<String> {
            private final Reader bron;
            private String volgende;

            Tekens(Reader bron) throws IOException {
                this.bron = bron;
                schuif();
            }

            private void schuif() throws IOException {
                StringBuilder sb = new StringBuilder();
                int c;
                while ((c = bron.read()) >= 0 && !Character.isWhitespace(c)) {
                    sb.append((char) c);
                }
                volgende = sb.length() == 0 ? null : sb.toString();
            }

            @Override
            public boolean hasNext() {
                return volgende != null;
            }

            @Override
            public String next() {
                String nu = volgende;
                try {
                    schuif();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return nu;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Tekens vast = new Tekens(new StringReader("true false null"));
            Tekens vrij = new Tekens(req.getReader());
            while (vast.hasNext()) {
                out.println(vast.next()); // SAFE
            }
            while (vrij.hasNext()) {
                out.println(vrij.next()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Ontleedfout extends HttpServlet {
        static class JsonFout extends RuntimeException {
            private final int plek;
            private final String rest;

            JsonFout(String melding, int plek, String rest) {
                super(melding + " op plek " + plek);
                this.plek = plek;
                this.rest = rest;
            }
        }

        static void keur(String s) {
            int i = s.indexOf('{');
            if (i != 0) {
                throw new JsonFout("accolade verwacht", i, s.substring(Math.max(i, 0)));
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                keur(String.valueOf(req.getParameter("json")));
            } catch (JsonFout f) {
                out.println(f.getMessage()); // SAFE
                out.println("bij: " + f.rest); // EXPECT
                RuntimeException ander = new IllegalArgumentException("bij " + f.rest, f);
                out.println(ander.getMessage()); // EXPECT
                out.println(ander.getCause().getMessage()); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Gegevensklasse extends HttpServlet {
        interface Uitvoerbaar {
            Map<String, Object> velden();

            default String json() {
                return JsonSchrijver.schrijf(velden());
            }
        }

        record Lid(String naam, int nummer) implements Uitvoerbaar {
            @Override
            public Map<String, Object> velden() {
                return Map.of("naam", naam, "nummer", nummer);
            }
        }

        record Openbaar(Lid lid) implements Uitvoerbaar {
            @Override
            public Map<String, Object> velden() {
                return Map.of("nummer", lid.nummer(), "naam", DertiendePagina.Masker.over(lid.naam()));
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Lid lid = new Lid(String.valueOf(req.getParameter("naam")), 31);
            Openbaar openbaar = new Openbaar(lid);
            out.println(lid.json()); // EXPECT
            out.println(openbaar.json()); // SAFE
            out.println(openbaar); // EXPECT
            List<Uitvoerbaar> beide = List.of(openbaar, lid);
            out.println(beide.stream().map(Uitvoerbaar::json).collect(Collectors.joining())); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Paden extends HttpServlet {
        private final Map<String, Object> instellingen = new TreeMap<>();

        @Override
        public void init() {
            zet("pagina.titel", "Wijkkrant");
            zet("pagina.kleur", "groen");
        }

        @SuppressWarnings("unchecked")
        private void zet(String pad, Object waarde) {
            Map<String, Object> hier = instellingen;
            String[] delen = pad.split("\\.");
            for (int i = 0; i < delen.length - 1; i++) {
                hier = (Map<String, Object>) hier.computeIfAbsent(delen[i], k -> new TreeMap<String, Object>());
            }
            hier.put(delen[delen.length - 1], waarde);
        }

        private Object geef(String pad) {
            Object hier = instellingen;
            for (String deel : pad.split("\\.")) {
                hier = hier instanceof Map<?, ?> m ? m.get(deel) : null;
            }
            return hier;
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            zet("redactie.naam", req.getParameter("redacteur"));
            out.println(geef("pagina.titel")); // SAFE
            out.println(JsonSchrijver.schrijf(instellingen)); // EXPECT
            out.println(JsonSchrijver.schrijf(geef("pagina"))); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
