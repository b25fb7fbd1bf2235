package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeContact {

    record Fout(String veld, String melding, Object waarde) {
        Fout(String veld, String melding) {
            this(veld, melding, null);
        }

        String publiek() {
            return veld + ": " + melding;
        }
    }

    @FunctionalInterface
    interface Controle<T> {
        List<Fout> controleer(T t);

        default Controle<T> en(Controle<? super T> ander) {
            return t -> {
                List<Fout> fouten = new ArrayList<>(controleer(t));
                fouten.addAll(ander.controleer(t));
                return fouten;
            };
        }

        static <T> Controle<T> verplicht(String veld, Function<T, String> f) {
            return t -> {
                String w = f.apply(t);
                return w == null || w.isBlank() ? List.of(new Fout(veld, "is verplicht")) : List.of();
            };
        }

        static <T> Controle<T> maximaal(String veld, Function<T, String> f, int n) {
            return t -> {
                String w = f.apply(t);
                return w != null && w.length() > n ? List.of(new Fout(veld, "is te lang", w)) : List.of();
            };
        }
    }

    record Bericht(String afzender, String onderwerp, String tekst) {
    }

    static Bericht lees(HttpServletRequest req) {
        return new Bericht(req.getParameter("afzender"), req.getParameter("onderwerp"), req.getParameter("tekst"));
    }

    public static class Formulier extends HttpServlet {
        private static final Controle<Bericht> REGELS = Controle.verplicht("afzender", Bericht::afzender)
            .en(Controle.maximaal("tekst", Bericht::tekst, 4));

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bericht b = lees(req);
            List<Fout> fouten = REGELS.controleer(b);
            if (fouten.isEmpty()) {
                out.println("Bedankt, " + b.afzender()); // EXPECT
            }
            for (Fout f : fouten) {
                out.println(f.publiek()); // SAFE
                out.println(f.waarde()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Veldkaart extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> velden = new LinkedHashMap<>();
            req.getParameterMap().forEach((k, v) -> velden.put(k, v.length > 0 ? v[0] : ""));
            velden.forEach((k, v) -> {
                out.println("veld " + k); // EXPECT
                out.println("waarde " + v); // EXPECT
            });
            Map<String, Integer> lengtes = new TreeMap<>();
            lengtes.put("velden", velden.size());
            lengtes.put("tekens", velden.values().stream().mapToInt(String::length).sum());
            out.println(lengtes); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Doorsturen extends HttpServlet {
        enum Afdeling {
            FINANCIEN("geld"), TAAL("taal"), BALIE("balie");

            private final String postbus;

            Afdeling(String postbus) {
                this.postbus = postbus;
            }

            static Afdeling voor(Bericht b) {
                String o = b.onderwerp() == null ? "" : b.onderwerp();
                if (o.startsWith("betaal")) {
                    return FINANCIEN;
                }
                return o.isEmpty() ? BALIE : TAAL;
            }
        }

        record Bezorging(Afdeling afdeling, Bericht bericht) {
            String adres() {
                return afdeling.postbus + "@voorbeeld.nl";
            }

            String kop() {
                return afdeling + "/" + bericht.onderwerp();
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Bericht b = lees(req);
            Bezorging bezorging = new Bezorging(Afdeling.voor(b), b);
            PrintWriter out = resp.getWriter();
            out.println("Doorgestuurd naar " + bezorging.adres()); // SAFE
            out.println(bezorging.kop()); // EXPECT
            out.println(bezorging.bericht().tekst()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Samenvatting extends HttpServlet {
        static String inkorten(String s, int n) {
            if (s == null) {
                return "";
            }
            return s.length() <= n ? s : s.substring(0, n) + "...";
        }

        static String afzender(Bericht b, boolean beheerder) {
            if (beheerder) {
                return b.afzender();
            }
            return DertiendePagina.Masker.over(b.afzender());
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bericht b = lees(req);
            out.println(inkorten(b.tekst(), 8)); // EXPECT
            out.println(DertiendePagina.Masker.over(b.afzender())); // SAFE
            boolean beheerder = "true".equals(req.getParameter("actie"));
            out.println(afzender(b, beheerder)); // EXPECT
            DertiendePagina.Masker.over(b.onderwerp());
            out.println(b.onderwerp()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Schoonmaak extends HttpServlet {
        private static final Map<String, UnaryOperator<String>> STAPPEN = new LinkedHashMap<>();

        static {
            STAPPEN.put("witruimte", String::strip);
            STAPPEN.put("klein", s -> s.toLowerCase(Locale.ROOT));
            STAPPEN.put("tekens", s -> s.replaceAll("[<>&\"]", "_"));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String waarde = Objects.toString(req.getParameter("tekst"), "");
            for (var stap : STAPPEN.entrySet()) {
                waarde = stap.getValue().apply(waarde);
                out.println("na stap " + stap.getKey()); // SAFE
                out.println(waarde); // EXPECT
            }
            String vast = STAPPEN.values().stream().reduce("  Vaste Tekst  ", (s, f) -> f.apply(s), (a, b) -> b);
            out.println(vast); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Terugbelverzoek extends HttpServlet {
        static class Verzoek {
            String telefoon;
            String dagdeel = "ochtend";
            final Date ontvangen = new Date(0);

            Verzoek kopie() {
                Verzoek v = new Verzoek();
                v.dagdeel = dagdeel;
                v.telefoon = telefoon;
                return v;
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Verzoek sjabloon = new Verzoek();
            Verzoek een = sjabloon.kopie();
            een.telefoon = req.getParameter("telefoon");
            Verzoek twee = sjabloon.kopie();
            Verzoek drie = een.kopie();
            drie.dagdeel = "middag";
            out.println("verzoek een " + een.telefoon); // EXPECT
            out.println("verzoek twee " + twee.telefoon); // SAFE
            out.println("verzoek drie " + drie.telefoon); // EXPECT
            out.println(drie.dagdeel); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Taalherkenning extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> talen = Collections.list(req.getHeaders("Accept-Language"));
            String groet = talen.stream().anyMatch(t -> t.startsWith("en")) ? "Welcome" : "Welkom";
            out.println(groet); // SAFE
            out.println("voorkeur " + talen.get(0)); // EXPECT
            String ketting = talen.stream().map(t -> t.length() > 2 ? t.substring(0, 2) : t).distinct().collect(Collectors.joining("/"));
            out.println(ketting); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Ontvangstbewijs extends HttpServlet {
        private int volgnummer;

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bericht b = lees(req);
            String nummer = "C" + String.valueOf(++volgnummer);
            StringBuilder bewijs = new StringBuilder("Bewijs ").append(nummer);
            out.println(bewijs); // SAFE
            bewijs.append(" voor ").append(b.afzender());
            out.println(bewijs.toString()); // EXPECT
            out.append(nummer); // SAFE
            out.append("onderwerp: " + b.onderwerp()); // EXPECT
            out.write(bewijs.charAt(0) + b.tekst()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
