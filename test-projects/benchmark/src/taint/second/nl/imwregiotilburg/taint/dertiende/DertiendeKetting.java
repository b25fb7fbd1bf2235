package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeKetting {

    static final class Omgeving {
        private final Map<String, Object> waarden = new HashMap<>();
        private final StringBuilder uitvoer = new StringBuilder();
        private String gebruiker = "gast";

        Omgeving zet(String k, Object v) {
            waarden.put(k, v);
            return this;
        }

        <T> T geef(String k, Class<T> c) {
            return c.cast(waarden.get(k));
        }
    }

    interface Schakel {
        void verwerk(Omgeving o, Vervolg v);
    }

    interface Vervolg {
        void ga(Omgeving o);
    }

    static Vervolg ketting(Vervolg eind, Schakel... schakels) {
        Vervolg v = eind;
        for (int i = schakels.length - 1; i >= 0; i--) {
            Schakel s = schakels[i];
            Vervolg rest = v;
            v = o -> s.verwerk(o, rest);
        }
        return v;
    }

    public static class Keten extends HttpServlet {
        private static final Schakel NAAM = (o, v) -> {
            o.gebruiker = o.geef("naam", String.class);
            v.ga(o);
        };
        private static final Schakel STOP = (o, v) -> o.uitvoer.append("geen toegang");
        private static final Schakel KOP = (o, v) -> {
            o.uitvoer.append("begin;");
            v.ga(o);
            o.uitvoer.append(";eind");
        };

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Vervolg toon = o -> o.uitvoer.append(o.gebruiker);
            Omgeving een = new Omgeving().zet("naam", req.getParameter("naam"));
            ketting(toon, KOP, NAAM).ga(een);
            out.println(een.uitvoer); // EXPECT
            Omgeving twee = new Omgeving().zet("naam", req.getParameter("naam"));
            ketting(toon, KOP, STOP, NAAM).ga(twee);
            out.println(twee.uitvoer); // SAFE
            Omgeving drie = new Omgeving().zet("naam", req.getHeader("X-Naam"));
            ketting(toon, KOP).ga(drie);
            out.println(drie.uitvoer); // SAFE
            out.println(drie.geef("naam", String.class)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Inpakkers extends HttpServlet {
        static abstract class Laag {
            private Laag volgende;

            Laag koppel(Laag l) {
                volgende = l;
                return l;
            }

            String vraag(String s) {
                String uit = doe(s);
                return volgende == null ? uit : volgende.vraag(uit);
            }

            abstract String doe(String s);
        }

        static class Kleine extends Laag {
            @Override
            String doe(String s) {
                return s.toLowerCase();
            }
        }

        static class Afdekker extends Laag {
            @Override
            String doe(String s) {
                return DertiendePagina.Masker.over(s);
            }
        }

        static class Haken extends Laag {
            private String laatst = "";

            @Override
            String doe(String s) {
                laatst = s;
                return "[" + s + "]";
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = Objects.toString(req.getParameter("naam"), "");
            Laag a = new Kleine();
            Haken haken = new Haken();
            a.koppel(haken);
            out.println(a.vraag(naam)); // EXPECT
            out.println(haken.laatst); // EXPECT
            Laag b = new Kleine();
            Haken andere = new Haken();
            b.koppel(new Afdekker()).koppel(andere);
            out.println(b.vraag(naam)); // SAFE
            out.println(andere.laatst); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Schrijflaag extends HttpServlet {
        static class Hoofdletters extends FilterWriter {
            Hoofdletters(Writer w) {
                super(w);
            }

            @Override
            public void write(String s, int van, int n) throws IOException {
                super.write(s.toUpperCase(), van, n);
            }
        }

        static class Slikker extends Writer {
            private int tekens;

            @Override
            public void write(char[] b, int van, int n) {
                tekens += n;
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = Objects.toString(req.getParameter("tekst"), "-");
            StringWriter doel = new StringWriter();
            new BufferedWriter(doel).append("kop").append(": ").flush();
            out.println(doel); // SAFE
            try (Writer w = new Hoofdletters(doel)) {
                w.write(tekst);
            }
            out.println(doel); // EXPECT
            Slikker slikker = new Slikker();
            slikker.write(tekst);
            out.println(slikker.tekens); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzoeklaag extends HttpServlet {
        static class Gekeurd extends HttpServletRequestWrapper {
            Gekeurd(HttpServletRequest r) {
                super(r);
            }

            @Override
            public String getParameter(String naam) {
                return switch (naam) {
                    case "taal" -> "nl";
                    case "naam" -> DertiendePagina.Masker.over(super.getParameter(naam));
                    default -> super.getParameter(naam);
                };
            }

            @Override
            public String getHeader(String naam) {
                return "verborgen";
            }
        }

        static String aanhef(Gekeurd r) {
            return "Beste " + r.getParameter("naam");
        }

        static String onderwerp(Gekeurd r) {
            return r.getParameter("onderwerp");
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Gekeurd g = new Gekeurd(req);
            out.println(onderwerp(g)); // EXPECT
            out.println(aanhef(g)); // SAFE
            out.println(req.getParameter("naam")); // EXPECT
            out.println(((HttpServletRequest) g.getRequest()).getHeader("Via")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Samenstelling extends HttpServlet {
        private static final List<UnaryOperator<String>> STAPPEN = List.of(String::strip, s -> s.replace(' ', '_'), s -> s + ".txt");

        static Function<String, String> samen(List<? extends Function<String, String>> l) {
            return l.stream().map(f -> (Function<String, String>) f::apply).reduce(Function.identity(), Function::andThen);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Function<String, String> f = samen(STAPPEN);
            out.println(f.apply(" mijn bestand ")); // SAFE
            out.println(f.apply(String.valueOf(req.getParameter("bestand")))); // EXPECT
            List<UnaryOperator<String>> vast = new ArrayList<>(STAPPEN);
            vast.add(s -> "leeg.txt");
            out.println(samen(vast).apply(String.valueOf(req.getParameter("bestand")))); // SAFE
            vast.add(s -> s + req.getHeader("X-Staart"));
            out.println(samen(vast).apply("x")); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Foutlaag extends HttpServlet {
        interface Stap<T> {
            T doe() throws Exception;
        }

        static <T> T opvang(Stap<T> stap, Function<Exception, T> anders) {
            try {
                return stap.doe();
            } catch (Exception e) {
                return anders.apply(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String dag = String.valueOf(req.getParameter("dag"));
            String a = opvang(() -> java.time.DayOfWeek.valueOf(dag).name(), Exception::getMessage);
            out.println(a); // EXPECT
            String b = opvang(() -> java.time.DayOfWeek.valueOf(dag).name(), e -> "geen geldige dag");
            out.println(b); // SAFE
            String c = opvang(() -> {
                throw new IOException("kan " + dag + " niet vinden");
            }, e -> e.getClass().getSimpleName());
            out.println(c); // SAFE
            String d = opvang(() -> Optional.of(dag).filter(x -> x.length() > 4).orElseThrow(), Throwable::toString);
            out.println(d); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Kenmerken extends HttpServlet {
        private final List<BiConsumer<HttpServletRequest, Map<String, String>>> voorbereiders = List.of(
            (r, m) -> m.put("agent", r.getHeader("User-Agent")),
            (r, m) -> m.put("versie", "v2"),
            (r, m) -> m.computeIfPresent("agent", (k, v) -> v.length() > 9 ? v.substring(0, 9) : v));

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> kenmerken = new TreeMap<>();
            for (var v : voorbereiders) {
                v.accept(req, kenmerken);
            }
            out.println(kenmerken.get("agent")); // EXPECT
            kenmerken.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).forEach(out::println); // EXPECT
            kenmerken.keySet().retainAll(Set.of("versie"));
            out.println(kenmerken); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
