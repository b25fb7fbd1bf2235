package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ontleders, toestanden, datums en getallen. */
public class NegendeOntleders {

    enum Soort { WOORD, GETAL, TEKEN }

    record Brok(Soort soort, String tekst, int plaats) {
    }

    static class Lezer {
        private final String bron;
        private int i;

        Lezer(String bron) {
            this.bron = bron;
        }

        List<Brok> lees() {
            List<Brok> uit = new ArrayList<>();
            while (i < bron.length()) {
                char c = bron.charAt(i);
                int begin = i;
                if (Character.isLetter(c)) {
                    while (i < bron.length() && Character.isLetter(bron.charAt(i))) {
                        i++;
                    }
                    uit.add(new Brok(Soort.WOORD, bron.substring(begin, i), begin));
                } else if (Character.isDigit(c)) {
                    while (i < bron.length() && Character.isDigit(bron.charAt(i))) {
                        i++;
                    }
                    uit.add(new Brok(Soort.GETAL, bron.substring(begin, i), begin));
                } else {
                    i++;
                    uit.add(new Brok(Soort.TEKEN, String.valueOf(c), begin));
                }
            }
            return uit;
        }
    }

    public static class Brokken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Brok> brokken = new Lezer(req.getParameter("som")).lees();
            for (Brok b : brokken) {
                out.println(b.tekst()); // EXPECT
                out.println(b.soort()); // SAFE
                out.println(b.plaats()); // SAFE
            }
            for (Brok b : new Lezer("1 + een").lees()) {
                out.println(b.tekst()); // SAFE
            }
            out.println(brokken.size()); // SAFE
        }
    }

    /** Sleutel-waarde-ontleder als toestandsmachine. */
    enum Stand { SLEUTEL, WAARDE, AANHALING }

    static Map<String, String> ontleed(String s) {
        Map<String, String> uit = new LinkedHashMap<>();
        Stand stand = Stand.SLEUTEL;
        StringBuilder sleutel = new StringBuilder();
        StringBuilder waarde = new StringBuilder();
        for (char c : (s + ";").toCharArray()) {
            switch (stand) {
                case SLEUTEL -> {
                    if (c == '=') {
                        stand = Stand.WAARDE;
                    } else if (c != ';') {
                        sleutel.append(c);
                    }
                }
                case WAARDE -> {
                    if (c == '"') {
                        stand = Stand.AANHALING;
                    } else if (c == ';') {
                        uit.put(sleutel.toString(), waarde.toString());
                        sleutel.setLength(0);
                        waarde.setLength(0);
                        stand = Stand.SLEUTEL;
                    } else {
                        waarde.append(c);
                    }
                }
                case AANHALING -> {
                    if (c == '"') {
                        stand = Stand.WAARDE;
                    } else {
                        waarde.append(c);
                    }
                }
            }
        }
        return uit;
    }

    public static class Paren extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> vrij = ontleed(req.getParameter("paren"));
            Map<String, String> vast = ontleed("a=1;b=\"twee;drie\"");
            out.println(vrij); // EXPECT
            out.println(vrij.get("a")); // EXPECT
            out.println(vrij.containsKey("a")); // SAFE
            out.println(vast); // SAFE
            out.println(vast.get("b")); // SAFE
            vast.putAll(vrij);
            out.println(vast.values()); // EXPECT
        }
    }

    /** Toestandsmachine van een bestelling. */
    enum Toestand {
        OPEN {
            @Override
            Toestand na(String actie) {
                return "betaal".equals(actie) ? BETAALD : this;
            }
        },
        BETAALD {
            @Override
            Toestand na(String actie) {
                return "verzend".equals(actie) ? VERZONDEN : this;
            }
        },
        VERZONDEN {
            @Override
            Toestand na(String actie) {
                return this;
            }
        };

        abstract Toestand na(String actie);
    }

    static class Verloop {
        private Toestand nu = Toestand.OPEN;
        private final List<Toestand> standen = new ArrayList<>();
        private final List<String> acties = new ArrayList<>();

        void doe(String actie) {
            standen.add(nu);
            acties.add(actie);
            nu = nu.na(actie);
        }
    }

    public static class Bestelverloop extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Verloop v = new Verloop();
            v.doe(req.getParameter("actie"));
            v.doe("verzend");
            out.println(v.nu); // SAFE
            out.println(v.standen); // SAFE
            out.println(v.acties); // EXPECT
            out.println(v.acties.get(1)); // SAFE
            out.println(v.acties.get(0)); // EXPECT
        }
    }

    public static class Datums extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String datum = req.getParameter("datum");
            try {
                LocalDate d = LocalDate.parse(datum);
                out.println(d.getYear()); // SAFE
                DayOfWeek dag = d.getDayOfWeek();
                out.println(dag == DayOfWeek.SUNDAY ? "gesloten" : "open"); // SAFE
                out.println(ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), d)); // SAFE
            } catch (DateTimeException e) {
                out.println("Geen datum"); // SAFE
                out.println("Geen datum: " + datum); // EXPECT
            }
        }
    }

    public static class Getallen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String ruw = req.getParameter("aantal");
            int n;
            try {
                n = Integer.parseInt(ruw);
            } catch (NumberFormatException e) {
                out.println("ongeldig aantal " + ruw); // EXPECT
                n = 1;
            }
            out.println(n * 2); // SAFE
            out.println(String.format("%05d", n)); // SAFE
            out.println(n > 10 ? "veel" : "weinig"); // SAFE
            String[] maten = {"klein", "midden", "groot"};
            out.println(maten[Math.floorMod(n, 3)]); // SAFE
        }
    }

    public static class Regels extends HttpServlet {
        private static final Pattern POST = Pattern.compile("(?<naam>[^@]+)@(?<huis>.+)");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Matcher m = POST.matcher(req.getParameter("post"));
            out.println(m.matches()); // SAFE
            if (m.matches()) {
                out.println(m.group("naam")); // EXPECT
                out.println(m.group(2)); // EXPECT
                out.println(m.start(2)); // SAFE
            }
            out.println(m.pattern().pattern()); // SAFE
            Matcher vast = POST.matcher("jan@huis.nl");
            if (vast.find()) {
                out.println(vast.group("naam")); // SAFE
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String lijst = req.getParameter("lijst");
            StringTokenizer st = new StringTokenizer(lijst, ",");
            out.println(st.countTokens()); // SAFE
            while (st.hasMoreTokens()) {
                out.println(st.nextToken()); // EXPECT
            }
            try (Scanner sc = new Scanner(lijst).useDelimiter(",")) {
                while (sc.hasNext()) {
                    out.println(sc.next()); // EXPECT
                }
            }
            try (Scanner sc = new Scanner("a,b").useDelimiter(",")) {
                while (sc.hasNext()) {
                    out.println(sc.next()); // SAFE
                }
            }
            String code = URLEncoder.encode(lijst, StandardCharsets.UTF_8);
            out.println(code); // EXPECT
            out.println(URLDecoder.decode(code, StandardCharsets.UTF_8)); // EXPECT
            out.println(URLEncoder.encode("a b", StandardCharsets.UTF_8)); // SAFE
        }
    }

    /** Kleine CSV met kop. */
    static class Csv {
        final String[] kop;
        final List<String[]> rijen = new ArrayList<>();

        Csv(String kop) {
            this.kop = kop.split(";");
        }

        Csv rij(String regel) {
            rijen.add(regel.split(";", -1));
            return this;
        }

        String cel(int r, String kolom) {
            for (int i = 0; i < kop.length; i++) {
                if (kop[i].equals(kolom)) {
                    return rijen.get(r)[i];
                }
            }
            return null;
        }
    }

    public static class Csvs extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Csv vrij = new Csv("naam;stad").rij(req.getParameter("rij") + ";x");
            Csv vast = new Csv("naam;stad").rij("Jan;Goirle");
            out.println(vrij.cel(0, "naam")); // EXPECT
            out.println(vast.cel(0, "naam")); // SAFE
            out.println(String.join("|", vrij.kop)); // SAFE
            out.println(vrij.rijen.get(0).length); // SAFE
        }
    }
}
