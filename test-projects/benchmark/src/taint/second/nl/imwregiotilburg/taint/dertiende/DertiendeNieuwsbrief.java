package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeNieuwsbrief {

    record Abonnee(String mail, Set<Thema> themas, boolean bevestigd) {
        Abonnee {
            themas = themas.isEmpty() ? EnumSet.noneOf(Thema.class) : EnumSet.copyOf(themas);
        }

        Abonnee bevestig() {
            return new Abonnee(mail, themas, true);
        }
    }

    enum Thema {
        TAAL, GELD, WERK;

        String kop() {
            return name().charAt(0) + name().substring(1).toLowerCase();
        }
    }

    static class Abonnees {
        private final Map<String, Abonnee> opMail = new ConcurrentHashMap<>();

        void zet(Abonnee a) {
            opMail.merge(a.mail(), a, (oud, nieuw) -> nieuw);
        }

        Stream<Abonnee> voor(Thema t) {
            return opMail.values().stream().filter(a -> a.themas().contains(t));
        }

        int aantal() {
            return opMail.size();
        }
    }

    public static class Aanmelden extends HttpServlet {
        private final Abonnees abonnees = new Abonnees();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String mail = req.getParameter("mail");
            if (mail == null) {
                out.println("Geen adres opgegeven"); // SAFE
                return;
            }
            Abonnee a = new Abonnee(mail, Set.of(Thema.TAAL, Thema.WERK), false).bevestig();
            abonnees.zet(a);
            out.println("Bevestigd: " + a.mail()); // EXPECT
            out.println(a.themas()); // SAFE
            out.println(abonnees.voor(Thema.WERK).map(Abonnee::mail).sorted().collect(Collectors.joining("; "))); // EXPECT
            out.println(abonnees.voor(Thema.GELD).map(Abonnee::mail).collect(Collectors.joining("; ", "geld: ", "."))); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Uitschrijven extends HttpServlet {
        private final List<String> adressen = new CopyOnWriteArrayList<>();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = Optional.ofNullable(req.getParameter("actie")).orElse("tel");
            String mail = Optional.ofNullable(req.getParameter("mail")).orElse("info@imw.nl");
            switch (actie) {
                case "weg", "dicht" -> {
                    boolean gelukt = adressen.remove(mail);
                    out.println(gelukt ? "Uitgeschreven" : "Dit adres kennen wij niet"); // SAFE
                }
                case "tel" -> out.println(adressen.size()); // SAFE
                case "herhaal" -> out.println(adressen); // EXPECT
                default -> {
                    adressen.add(mail);
                    out.println("Welkom " + mail); // EXPECT
                }
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Sjabloonbrief extends HttpServlet {
        record Brief(String onderwerp, String aanhef, String tekst) {
            static Brief standaard() {
                return new Brief("Nieuws van deze maand", "Beste lezer", "Lees verder op onze website.");
            }

            Brief metAanhef(String naam) {
                return new Brief(onderwerp, "Beste " + naam, tekst);
            }

            String volledig() {
                return """
                    %s

                    %s,

                    %s
                    """.formatted(onderwerp, aanhef, tekst);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Brief algemeen = Brief.standaard();
            Brief eigen = algemeen.metAanhef(req.getParameter("voornaam"));
            out.print(algemeen.volledig()); // SAFE
            out.print(eigen.volledig()); // EXPECT
            out.print(eigen.aanhef()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verzending extends HttpServlet {
        private final ExecutorService pool = ForkJoinPool.commonPool();

        private CompletableFuture<String> verstuur(String adres) {
            return CompletableFuture.supplyAsync(() -> "verzonden aan " + adres, pool);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String adres = req.getParameter("mail");
            CompletableFuture<String> een = verstuur(adres);
            CompletableFuture<String> twee = verstuur("redactie");
            out.println(een.join()); // EXPECT
            out.println(twee.join()); // SAFE
            String samen = een.thenCombine(twee, (a, b) -> a + " en " + b).join();
            out.println(samen); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Themalijst extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] keuzes = req.getParameterValues("thema");
            List<String> lijst = keuzes == null ? List.of("taal") : List.of(keuzes);
            Set<Thema> bekend = lijst.stream()
                .flatMap(s -> Arrays.stream(Thema.values()).filter(t -> s.length() % 3 == t.ordinal()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Thema.class)));
            List<String> onbekend = lijst.stream().filter(s -> Arrays.stream(Thema.values()).noneMatch(t -> t.name().equalsIgnoreCase(s))).toList();
            bekend.stream().map(Thema::kop).forEach(out::println); // SAFE
            onbekend.forEach(out::println); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Afmeldlink extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Function<String, String> snoei = String::strip;
            Function<String, String> codeer = s -> java.net.URLEncoder.encode(s, java.nio.charset.StandardCharsets.UTF_8);
            Function<String, String> link = codeer.compose(snoei).andThen(s -> "https://voorbeeld.nl/weg?m=" + s);
            String mail = req.getParameter("mail");
            if (mail != null) {
                out.println(link.apply(mail)); // EXPECT
            }
            out.println(link.apply("test@voorbeeld.nl")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Archief extends HttpServlet {
        static class Uitgave {
            private final int jaar;
            private final List<String> reacties = new ArrayList<>();

            Uitgave(int jaar) {
                this.jaar = jaar;
            }

            Uitgave reactie(String r) {
                reacties.add(r);
                return this;
            }
        }

        private static final SortedMap<Integer, Uitgave> ARCHIEF = new TreeMap<>();

        static {
            for (int jaar = 2021; jaar <= 2024; jaar++) {
                ARCHIEF.put(jaar, new Uitgave(jaar));
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            ARCHIEF.get(ARCHIEF.lastKey()).reactie(req.getParameter("reactie"));
            for (Uitgave u : ARCHIEF.values()) {
                out.println("Jaargang " + u.jaar); // SAFE
                out.println(u.reacties.isEmpty() ? "" : u.reacties.get(u.reacties.size() - 1)); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Proefversie extends HttpServlet {
        private Supplier<String> ondertekening = () -> "De redactie";

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Supplier<String> vast = () -> "De redactie";
            out.println(ondertekening.get()); // EXPECT
            out.println(vast.get()); // SAFE
            String redacteur = req.getParameter("redacteur");
            ondertekening = () -> "Namens " + redacteur;
            out.println(ondertekening.get()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
