package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.math.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeWinkelwagen {

    record Artikel(String code, String naam, BigDecimal prijs) {
        static final Map<String, Artikel> ASSORTIMENT = Stream.of(
            new Artikel("rood", "Rode map", new BigDecimal("3.95")),
            new Artikel("blauw", "Blauwe map", new BigDecimal("3.50")),
            new Artikel("klok", "Wandklok", new BigDecimal("12.00")))
            .collect(Collectors.toUnmodifiableMap(Artikel::code, Function.identity()));
    }

    record Pair<A, B>(A links, B rechts) {
        static <A, B> Pair<A, B> van(A a, B b) {
            return new Pair<>(a, b);
        }

        Pair<B, A> draai() {
            return new Pair<>(rechts, links);
        }
    }

    static class Wagen implements Serializable {
        private final Map<String, Integer> aantallen = new LinkedHashMap<>();
        private String cadeautekst;
        private String bezorgwijze = "ophalen";

        void doeIn(String code) {
            aantallen.merge(code, 1, Integer::sum);
        }

        Map<String, Integer> aantallen() {
            return aantallen;
        }

        BigDecimal totaal() {
            return aantallen.entrySet().stream()
                .filter(e -> Artikel.ASSORTIMENT.containsKey(e.getKey()))
                .map(e -> Artikel.ASSORTIMENT.get(e.getKey()).prijs().multiply(BigDecimal.valueOf(e.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static Wagen wagen(HttpServletRequest req, String kenmerk) {
        HttpSession s = req.getSession();
        if (s.getAttribute(kenmerk) instanceof Wagen w) {
            return w;
        }
        Wagen w = new Wagen();
        s.setAttribute(kenmerk, w);
        return w;
    }

    public static class Toevoegen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Wagen w = wagen(req, "wagen");
            String code = req.getParameter("kleur");
            Artikel a = Artikel.ASSORTIMENT.get(Objects.toString(code));
            if (a == null) {
                out.println("Geen artikel met code " + code); // EXPECT
            } else {
                w.doeIn(a.code());
                out.println(a.naam() + " toegevoegd"); // SAFE
            }
            out.println(w.aantallen()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class VrijeInvoer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Wagen w = wagen(req, "vrije wagen");
            String code = Objects.toString(req.getParameter("artikel"), "onbekend");
            w.doeIn(code);
            w.aantallen().forEach((k, v) -> out.println(v + " stuks")); // SAFE
            w.aantallen().forEach((k, v) -> out.println("artikel " + k)); // EXPECT
            String laatste = w.aantallen().keySet().stream().reduce((a, b) -> b).orElse("-");
            out.println(laatste); // EXPECT
            out.println(w.aantallen().entrySet().iterator().next()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Cadeau extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Wagen w = wagen(req, "cadeauwagen");
            if (w.cadeautekst != null) {
                out.println("Eerdere tekst: " + w.cadeautekst); // EXPECT
            }
            w.cadeautekst = req.getParameter("tekst");
            Wagen zelfde = wagen(req, "cadeauwagen");
            out.println("Tekst: " + zelfde.cadeautekst); // EXPECT
            out.println("Bezorging: " + zelfde.bezorgwijze); // SAFE
            Wagen proef = new Wagen();
            out.println("Voorbeeld: " + proef.cadeautekst); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Afrekenen extends HttpServlet {
        sealed interface Betaalwijze permits Ideal, Rekening, Contant {
            default String omschrijving() {
                return getClass().getSimpleName().toLowerCase();
            }
        }

        record Ideal(String bank) implements Betaalwijze {
        }

        record Rekening(String iban, String naam) implements Betaalwijze {
            @Override
            public String omschrijving() {
                return "rekening van " + naam;
            }
        }

        record Contant() implements Betaalwijze {
        }

        static Betaalwijze kies(HttpServletRequest req) {
            return switch (Objects.toString(req.getParameter("soort"), "")) {
                case "betaal", "rood" -> new Ideal(req.getParameter("bank"));
                case "vet", "weg" -> new Contant();
                default -> new Rekening(req.getParameter("iban"), req.getParameter("naam"));
            };
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Betaalwijze wijze = kies(req);
            out.println(wijze.omschrijving()); // EXPECT
            if (wijze instanceof Ideal i) {
                out.println(i.omschrijving()); // SAFE
                out.println(i.bank()); // EXPECT
            } else if (wijze instanceof Rekening r) {
                out.println(r.iban()); // EXPECT
            } else {
                out.println(wijze); // SAFE
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Paren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Pair<String, Integer> keuze = Pair.van(req.getParameter("artikel"), 3);
            Pair<Integer, String> om = keuze.draai();
            out.println(om.links()); // SAFE
            out.println(om.rechts()); // EXPECT
            List<Pair<String, String>> lijst = new ArrayList<>();
            lijst.add(Pair.van("maat", req.getParameter("maat")));
            lijst.add(Pair.van("kleur", req.getParameter("kleur")));
            out.println(lijst.stream().map(Pair::links).toList()); // SAFE
            out.println(lijst.stream().map(Pair::draai).map(Pair::links).toList()); // EXPECT
            out.println(lijst.get(1)); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bezorgadres extends HttpServlet {
        record Adres(String straat, String huisnummer, String plaats) {
            Adres {
                plaats = plaats == null ? "TILBURG" : plaats.toUpperCase();
                huisnummer = huisnummer == null ? "" : huisnummer;
            }

            Adres(String straat) {
                this(straat, "1", null);
            }

            String etiket() {
                return """
                    %s %s
                    %s""".formatted(straat, huisnummer, plaats);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Adres volledig = new Adres("Spoorlaan", req.getParameter("nr"), req.getParameter("plaats"));
            Adres kort = new Adres(req.getParameter("straat"));
            out.println(volledig.straat()); // SAFE
            out.println(volledig.plaats()); // EXPECT
            out.println(kort.plaats() + kort.huisnummer()); // SAFE
            out.println(kort.etiket()); // EXPECT
            out.println(volledig.etiket()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Bestelhistorie extends HttpServlet {
        private static final Map<String, List<String>> BESTELLINGEN = new HashMap<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            BESTELLINGEN.computeIfAbsent("web", k -> new ArrayList<>()).add(req.getParameter("opmerking"));
            BESTELLINGEN.computeIfAbsent("winkel", k -> new ArrayList<>()).add("kassa 1");
            List<String> web = BESTELLINGEN.get("web");
            out.println(web.get(0)); // EXPECT
            out.println(BESTELLINGEN.get("winkel").get(0)); // SAFE
            String kanaal = "web";
            out.println(BESTELLINGEN.getOrDefault(kanaal, List.of())); // EXPECT
            BESTELLINGEN.replaceAll((k, v) -> v.size() > 5 ? new ArrayList<>(v.subList(3, v.size())) : v);
            out.println(BESTELLINGEN.values()); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Leegmaken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> regels = new ArrayList<>();
            regels.add("verzendkosten");
            regels.add(req.getParameter("artikel"));
            List<String> reserve = new ArrayList<>(regels);
            List<String> zicht = Collections.unmodifiableList(reserve);
            regels.clear();
            regels.add("leeg");
            out.println(regels); // SAFE
            out.println(reserve); // EXPECT
            reserve.remove(0);
            out.println(zicht.get(0)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
