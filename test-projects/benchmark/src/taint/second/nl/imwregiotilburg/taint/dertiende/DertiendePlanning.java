package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendePlanning {

    enum Fase {
        NIEUW, BEZIG, KLAAR;

        Fase volgende() {
            return this == KLAAR ? KLAAR : values()[ordinal() + 1];
        }
    }

    static class Taak {
        private static int teller;
        private final int id = ++teller;
        private String titel;
        private String uitvoerder;
        private Fase fase = Fase.NIEUW;
        private final List<String> notities = new ArrayList<>();

        Taak(String titel) {
            this.titel = titel;
        }

        int getId() {
            return id;
        }

        String getTitel() {
            return titel;
        }

        Taak hernoem(String t) {
            titel = t;
            return this;
        }

        String getUitvoerder() {
            return uitvoerder;
        }

        Taak wijsToe(String wie) {
            uitvoerder = wie;
            return this;
        }

        Fase getFase() {
            return fase;
        }

        void stap(String notitie) {
            fase = fase.volgende();
            notities.add(notitie);
        }
    }

    public static class Takenbord extends HttpServlet {
        private final Map<Fase, List<Taak>> bord = new EnumMap<>(Fase.class);

        @Override
        public void init() {
            for (Fase f : Fase.values()) {
                bord.put(f, new ArrayList<>());
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Taak t = new Taak("intake voorbereiden").wijsToe(req.getParameter("uitvoerder"));
            bord.get(t.getFase()).add(t);
            if (bord.get(Fase.NIEUW).size() > 3) {
                Taak oud = bord.get(Fase.NIEUW).remove(0);
                oud.stap("opgepakt");
                bord.get(oud.getFase()).add(oud);
            }
            for (Fase f : bord.keySet()) {
                out.println(f + ": " + bord.get(f).stream().map(Taak::getTitel).distinct().toList()); // SAFE
                out.println(bord.get(f).stream().map(Taak::getUitvoerder).toList()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Toewijzing extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Taak een = new Taak("bellen");
            Taak twee = new Taak("mailen");
            Taak zelfde = een;
            zelfde.wijsToe(req.getParameter("wie"));
            out.println(een.getUitvoerder()); // EXPECT
            out.println(twee.getUitvoerder()); // SAFE
            twee.wijsToe(een.getUitvoerder()).hernoem("post");
            out.println(twee.getTitel()); // SAFE
            out.println("uitvoerder " + twee.getUitvoerder()); // EXPECT
            twee.wijsToe("team");
            out.println("nu bij " + twee.getUitvoerder()); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Toestand extends HttpServlet {
        interface Staat {
            Staat invoer(String s);

            String toon();
        }

        static final class Leeg implements Staat {
            @Override
            public Staat invoer(String s) {
                return s == null ? this : new Gevuld(s);
            }

            @Override
            public String toon() {
                return "nog niets ingevuld";
            }
        }

        static final class Gevuld implements Staat {
            private final String inhoud;

            Gevuld(String inhoud) {
                this.inhoud = inhoud;
            }

            @Override
            public Staat invoer(String s) {
                return new Afgesloten(inhoud.length());
            }

            @Override
            public String toon() {
                return "ingevuld: " + inhoud;
            }
        }

        record Afgesloten(int lengte) implements Staat {
            @Override
            public Staat invoer(String s) {
                return new Leeg();
            }

            @Override
            public String toon() {
                return "afgesloten na " + lengte;
            }
        }

        private Staat staat = new Leeg();

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            staat = staat.invoer(req.getParameter("invoer"));
            out.println(staat.toon()); // EXPECT
            out.println(staat.getClass().getSimpleName()); // SAFE
            if (staat instanceof Afgesloten a) {
                out.println(a.toon()); // SAFE
            }
            Staat proef = new Leeg().invoer(null);
            out.println(proef.toon()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Overgangen extends HttpServlet {
        record Overgang(Fase van, String actie, Fase naar) {
        }

        private static final List<Overgang> TABEL = List.of(
            new Overgang(Fase.NIEUW, "verzend", Fase.BEZIG),
            new Overgang(Fase.BEZIG, "betaal", Fase.KLAAR),
            new Overgang(Fase.BEZIG, "weg", Fase.NIEUW));

        private Fase huidig = Fase.NIEUW;
        private String laatsteActie = "geen";

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = req.getParameter("actie");
            Optional<Overgang> o = TABEL.stream().filter(x -> x.van() == huidig && x.actie().equals(actie)).findFirst();
            o.map(Overgang::naar).ifPresent(f -> huidig = f);
            o.ifPresent(x -> out.println("uitgevoerd: " + x.actie())); // SAFE
            if (o.isEmpty()) {
                laatsteActie = actie;
                out.println("niet toegestaan: " + actie); // EXPECT
            }
            out.println("fase " + huidig.name().toLowerCase()); // SAFE
            out.println("laatste fout " + laatsteActie); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Rooster extends HttpServlet {
        private static final String[] DAGEN = {"ma", "di", "wo"};

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[][] rooster = new String[DAGEN.length][2];
            for (String[] dag : rooster) {
                Arrays.fill(dag, "vrij");
            }
            String[] namen = req.getParameterValues("medewerker");
            out.println(Arrays.deepToString(rooster)); // SAFE
            if (namen != null) {
                System.arraycopy(namen, 0, rooster[1], 0, Math.min(namen.length, 2));
            }
            out.println(rooster[1][0]); // EXPECT
            out.println(Arrays.stream(rooster).flatMap(Arrays::stream).collect(Collectors.joining(" "))); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opdrachten extends HttpServlet {
        interface Opdracht {
            void doe(Deque<String> stapel);

            default void herstel(Deque<String> stapel) {
                stapel.pollFirst();
            }
        }

        record Zet(String tekst) implements Opdracht {
            @Override
            public void doe(Deque<String> stapel) {
                stapel.addFirst(tekst);
            }
        }

        record Streep() implements Opdracht {
            @Override
            public void doe(Deque<String> stapel) {
                stapel.addFirst("----");
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Deque<String> stapel = new ArrayDeque<>();
            Opdracht vast = new Streep();
            Opdracht vrij = new Zet(String.valueOf(req.getParameter("tekst")));
            vast.doe(stapel);
            out.println(stapel.peekFirst()); // SAFE
            vrij.doe(stapel);
            out.println(stapel.peekFirst()); // EXPECT
            out.println(vrij); // EXPECT
            out.println(vast); // SAFE
            vrij.herstel(stapel);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Herhaling extends HttpServlet {
        static <T> List<T> herhaal(Supplier<? extends T> bron, int n) {
            return Stream.<T>generate(bron).limit(n).collect(Collectors.toList());
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Iterator<Fase> fasen = List.of(Fase.values()).iterator();
            String titel = req.getParameter("titel");
            out.println(herhaal(fasen::next, 3)); // SAFE
            out.println(herhaal(() -> titel, 2)); // EXPECT
            Taak t = new Taak(titel);
            List<Taak> taken = herhaal(() -> t, 2);
            taken.get(0).wijsToe("balie");
            out.println(taken.get(1).getTitel()); // EXPECT
            out.println(taken.get(1).getUitvoerder()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Voortgang extends HttpServlet {
        private Consumer<String> melder;
        private final List<String> regels = new ArrayList<>();

        @Override
        public void init() {
            Consumer<String> bewaar = regels::add;
            melder = bewaar.andThen(s -> regels.add("gemeld"));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            melder.accept(Objects.toString(req.getParameter("stand"), "leeg"));
            out.println(regels.get(regels.size() - 2)); // EXPECT
            String alles = regels.stream().reduce("", (a, b) -> a + "/" + b);
            out.println(alles); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }
}
