package nl.imwregiotilburg.taint.vijftiende;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class VijftiendePagina extends HttpServlet {

    public static final class Masker {
        private Masker() {
        }

        public static String over(String s) {
            return s == null ? "" : "*".repeat(Math.min(s.length(), 8));
        }
    }

    static final class Paar<A, B> {
        final A links;
        final B rechts;

        Paar(A links, B rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        static <A, B> Paar<A, B> van(A a, B b) {
            return new Paar<>(a, b);
        }

        Paar<B, A> om() {
            return new Paar<>(rechts, links);
        }

        @Override
        public String toString() {
            return "(" + links + ", " + rechts + ")";
        }
    }

    static String tekst(HttpServletRequest q, String naam) {
        String w = q.getParameter(naam);
        return w == null ? "" : w;
    }

    static String tekst(HttpServletRequest q, String naam, String anders) {
        String w = q.getParameter(naam);
        return w == null || w.isBlank() ? anders : w.trim();
    }

    static int getal(HttpServletRequest q, String naam, int anders) {
        try {
            return Integer.parseInt(tekst(q, naam).trim());
        } catch (NumberFormatException e) {
            return anders;
        }
    }

    static Connection verbinding() throws SQLException {
        return DriverManager.getConnection("jdbc:vijftiende:geheugen");
    }

    static String koekje(HttpServletRequest q, String naam) {
        Cookie[] alle = q.getCookies();
        if (alle != null) {
            for (Cookie c : alle) {
                if (naam.equals(c.getName())) {
                    return c.getValue();
                }
            }
        }
        return "";
    }

    private static final class Kruimel {
        final String titel;
        final String link;

        Kruimel(String titel, String link) {
            this.titel = titel;
            this.link = link;
        }
    }

    private static final class Kruimelpad {
        private final List<Kruimel> kruimels = new ArrayList<>();

        Kruimelpad stap(String titel, String link) {
            kruimels.add(new Kruimel(titel, link));
            return this;
        }

        String titels() {
            StringBuilder b = new StringBuilder();
            for (Kruimel k : kruimels) {
                b.append(b.length() == 0 ? "" : " > ").append(k.titel);
            }
            return b.toString();
        }

        String links() {
            StringBuilder b = new StringBuilder();
            for (Kruimel k : kruimels) {
                b.append('[').append(k.link).append(']');
            }
            return b.toString();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String zoek = tekst(req, "zoek");
        Kruimelpad pad = new Kruimelpad().stap("Start", "/").stap("Zoeken", "/zoek?q=" + zoek);
        uit.println(pad.titels()); // SAFE
        uit.println(pad.links()); // EXPECT
        Kruimelpad ander = new Kruimelpad().stap("Start", "/").stap(zoek, "/zoek");
        uit.println(ander.titels()); // EXPECT
        uit.println(ander.links()); // SAFE
        Paar<String, String> p = Paar.van("zoek", zoek);
        uit.print(p.links); // SAFE
        uit.print(p.om().links); // EXPECT
        uit.print(p.om().rechts); // SAFE
        uit.print(p); // EXPECT
        uit.print(Paar.van(p.links, Masker.over(p.rechts))); // SAFE
        Map<String, String> kop = new LinkedHashMap<>();
        kop.put("taal", koekje(req, "taal"));
        kop.put("thema", koekje(req, "thema").equals("donker") ? "donker" : "licht");
        uit.write(kop.get("thema")); // SAFE
        uit.write(kop.get("taal")); // EXPECT
        uit.write(String.join(",", kop.keySet())); // SAFE
        uit.write(String.join(",", kop.values())); // EXPECT
        uit.printf("bladzijde %d", getal(req, "blad", 1)); // SAFE
        uit.printf("bladzijde %s", tekst(req, "blad", "1")); // EXPECT
    }
}
