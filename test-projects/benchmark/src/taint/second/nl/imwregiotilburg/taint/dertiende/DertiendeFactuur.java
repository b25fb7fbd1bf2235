package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.stream.*;

public class DertiendeFactuur {

    record Bedrag(BigDecimal euro) {
        static final Bedrag NUL = new Bedrag(BigDecimal.ZERO);

        static Bedrag van(String s) {
            return new Bedrag(new BigDecimal(s));
        }

        Bedrag plus(Bedrag b) {
            return new Bedrag(euro.add(b.euro));
        }

        Bedrag keer(int n) {
            return new Bedrag(euro.multiply(BigDecimal.valueOf(n)));
        }

        @Override
        public String toString() {
            return "EUR " + euro;
        }
    }

    record Regel(String omschrijving, int aantal, Bedrag prijs) {
        Bedrag totaal() {
            return prijs.keer(aantal);
        }
    }

    static final class Factuur {
        private final String klant;
        private final List<Regel> regels;
        private final String kenmerk;

        Factuur(String klant, String kenmerk, Regel... regels) {
            this.klant = klant;
            this.kenmerk = kenmerk;
            this.regels = new ArrayList<>(Arrays.asList(regels));
        }

        String klant() {
            return klant;
        }

        String kenmerk() {
            return kenmerk;
        }

        List<Regel> regels() {
            return Collections.unmodifiableList(regels);
        }

        void voegToe(Regel r) {
            regels.add(r);
        }

        Bedrag totaal() {
            return regels.stream().map(Regel::totaal).reduce(Bedrag.NUL, Bedrag::plus);
        }
    }

    public static class Maken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Factuur f = new Factuur(req.getParameter("klant"), "2024-001", new Regel("Advies", 2, Bedrag.van("45.00")));
            PrintWriter out = resp.getWriter();
            out.println("Factuur " + f.kenmerk()); // SAFE
            out.println("Aan: " + f.klant()); // EXPECT
            for (Regel r : f.regels()) {
                out.println(r.omschrijving() + " x " + r.aantal() + " = " + r.totaal()); // SAFE
            }
            f.voegToe(new Regel(req.getParameter("toelichting"), 1, Bedrag.van("5")));
            for (Regel r : f.regels()) {
                out.println(r.omschrijving()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Opmaak extends HttpServlet {
        sealed interface Vorm permits Kaal, Tabel, Kort {
            String maak(Factuur f);
        }

        record Kaal() implements Vorm {
            @Override
            public String maak(Factuur f) {
                return f.kenmerk() + ";" + f.klant();
            }
        }

        record Tabel(String rand) implements Vorm {
            @Override
            public String maak(Factuur f) {
                return f.regels().stream().map(r -> rand + r.omschrijving() + rand).collect(Collectors.joining("\n"));
            }
        }

        record Kort() implements Vorm {
            @Override
            public String maak(Factuur f) {
                return f.kenmerk() + " (" + f.regels().size() + ")";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Factuur f = new Factuur(req.getParameter("klant"), "2024-002", new Regel("Cursus", 1, Bedrag.van("20")));
            String stijl = req.getParameter("stijl");
            PrintWriter out = resp.getWriter();
            Vorm vorm = "kaal".equals(stijl) || "vet".equals(stijl) ? new Kaal() : new Kort();
            out.println(vorm.maak(f)); // EXPECT
            Vorm veilig = "vet".equals(stijl) ? new Tabel("*") : new Kort();
            out.println(veilig.maak(f)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Betaalstatus extends HttpServlet {
        enum Status {
            OPEN {
                @Override
                String tekst(Factuur f) {
                    return "Nog te betalen door " + f.klant();
                }
            },
            BETAALD {
                @Override
                String tekst(Factuur f) {
                    return "Betaald: " + f.totaal();
                }
            },
            VERVALLEN {
                @Override
                String tekst(Factuur f) {
                    return "Vervallen";
                }
            };

            abstract String tekst(Factuur f);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Factuur f = new Factuur(req.getParameter("klant"), "2024-003", new Regel("Kopie", 10, Bedrag.van("0.10")));
            Status status = "betaal".equals(req.getParameter("actie")) ? Status.BETAALD : Status.OPEN;
            out.println(status); // SAFE
            out.println(status.tekst(f)); // EXPECT
            out.println(Status.BETAALD.tekst(f)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Herinneren extends HttpServlet {
        private final Map<String, List<Factuur>> perKlant = new TreeMap<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String klant = Objects.requireNonNullElse(req.getParameter("klant"), "balie");
            var f = new Factuur(klant, "K" + perKlant.size(), new Regel("Contributie", 1, Bedrag.van("12.50")));
            perKlant.computeIfAbsent(klant, k -> new ArrayList<>()).add(f);
            PrintWriter out = resp.getWriter();
            perKlant.forEach((k, lijst) -> {
                out.println("Klant " + k); // EXPECT
                out.println(lijst.stream().map(Factuur::kenmerk).toList()); // SAFE
            });
            var drukste = perKlant.entrySet().stream().max(Comparator.comparingInt(e -> e.getValue().size()));
            drukste.map(Map.Entry::getValue).map(l -> l.get(0)).ifPresent(x -> out.println(x.klant())); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Korting extends HttpServlet {
        record Code(String tekst, int procent) {
        }

        static final List<Code> CODES = List.of(new Code("rood", 10), new Code("blauw", 20));

        static Code vind(String invoer) {
            for (Code c : CODES) {
                if (c.tekst().equals(invoer)) {
                    return c;
                }
            }
            return new Code(invoer, 0);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Code code = vind(req.getParameter("kleur"));
            out.println("Korting " + code.procent() + "%"); // SAFE
            out.println("Code " + code.tekst()); // EXPECT
            String bekend = CODES.stream().filter(c -> c.equals(code)).map(Code::tekst).findAny().orElse("geen");
            out.println("Bekende code " + bekend); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Boekhouding extends HttpServlet {
        static class Boeking {
            private String tegenrekening;
            private String post;

            void setTegenrekening(String s) {
                tegenrekening = s;
            }

            void setPost(String s) {
                post = s;
            }

            String getTegenrekening() {
                return tegenrekening;
            }

            String getPost() {
                return post;
            }
        }

        static class Grootboek {
            private final List<Boeking> debet = new LinkedList<>();
            private final List<Boeking> credit = new LinkedList<>();

            void boek(Boeking b, boolean links) {
                (links ? debet : credit).add(b);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Grootboek boek = new Grootboek();
            Boeking eigen = new Boeking();
            eigen.setPost("4000");
            eigen.setTegenrekening("kas");
            Boeking klant = new Boeking();
            klant.setPost("1300");
            klant.setTegenrekening(req.getParameter("rekening"));
            boek.boek(eigen, true);
            boek.boek(klant, false);
            PrintWriter out = resp.getWriter();
            out.println(eigen.getTegenrekening()); // SAFE
            for (Boeking b : boek.credit) {
                out.println(b.getPost()); // SAFE
                out.println(b.getTegenrekening()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Overzicht extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String klant = Optional.ofNullable(req.getParameter("klant")).orElse("-");
            Stream<Factuur> facturen = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Factuur(i % 2 == 0 ? klant : "gemeente", "F" + i, new Regel("Post " + i, i, Bedrag.van("3"))));
            Map<Boolean, List<Factuur>> delen = facturen.collect(Collectors.partitioningBy(f -> f.regels().get(0).aantal() > 2));
            PrintWriter out = resp.getWriter();
            out.println(delen.get(true).stream().map(Factuur::kenmerk).collect(Collectors.joining("+"))); // SAFE
            out.println(delen.get(false).stream().map(Factuur::klant).collect(Collectors.joining("+"))); // EXPECT
            Map<String, Bedrag> perKenmerk = delen.get(true).stream().collect(Collectors.toMap(Factuur::kenmerk, Factuur::totaal, Bedrag::plus, TreeMap::new));
            out.println(perKenmerk); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Bedragveld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                int aantal = Integer.parseInt(String.valueOf(req.getParameter("aantal")).trim());
                out.println("Prijs: " + Bedrag.van("2.50").keer(aantal)); // SAFE
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
