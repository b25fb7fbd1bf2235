package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Formatter;
import java.util.HexFormat;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bewerkingen op teksten. */
public class AchtsteTekst {

    private static String lees(HttpServletRequest req, String naam) {
        String w = req.getParameter(naam);
        return w == null ? "" : w;
    }

    /** Eenvoudige bewerkingen van String. */
    public static class Bewerkingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String t = lees(req, "tekst");
            PrintWriter out = resp.getWriter();
            out.println(t.toUpperCase()); // EXPECT
            out.println(t.replace('a', 'o')); // EXPECT
            out.println("x".concat(t)); // EXPECT
            out.println(t.repeat(2)); // EXPECT
            out.println("ik heet NAAM".replace("NAAM", t)); // EXPECT
            out.println(t.indexOf('a')); // SAFE
            out.println(t.startsWith("K")); // SAFE
            out.println("vast".compareTo(t) > 0 ? "voor" : "na"); // SAFE
            out.println("een,twee".replace(",", " ").toUpperCase()); // SAFE
        }
    }

    /** Twee StringBuilders, waarvan er een de parameter krijgt. */
    public static class Bouwers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            StringBuilder vuil = new StringBuilder("<b>");
            StringBuilder rein = new StringBuilder("<i>");
            vuil.append(lees(req, "a")).append("</b>");
            rein.append("niets").append("</i>");
            PrintWriter out = resp.getWriter();
            out.println(vuil.toString()); // EXPECT
            out.println(vuil.reverse()); // EXPECT
            out.println(rein.toString()); // SAFE
            out.println(vuil.length() + rein.length()); // SAFE
            rein.insert(3, vuil);
            out.println(rein); // EXPECT
        }
    }

    /** Een bouwer die leeggemaakt wordt voor hij opnieuw gevuld wordt. */
    public static class Leeggemaakt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            StringBuilder b = new StringBuilder();
            b.append(lees(req, "a"));
            resp.getWriter().println(b); // EXPECT
            b.setLength(0);
            b.append("opnieuw");
            resp.getWriter().println(b); // SAFE
        }
    }

    /** Schrijven in een StringWriter en er weer uit. */
    public static class Schrijver extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            StringWriter een = new StringWriter();
            StringWriter twee = new StringWriter();
            een.write(lees(req, "regel"));
            twee.write("regel");
            PrintWriter out = resp.getWriter();
            out.println(een.toString()); // EXPECT
            out.println(twee.toString()); // SAFE
            StringReader r = new StringReader(een.toString());
            int c = r.read();
            if (c >= 0) {
                out.write(c); // EXPECT
            }
            out.write('c'); // SAFE
        }
    }

    /** Formatter, String.format, MessageFormat. */
    public static class Vormgevers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String v = lees(req, "veld");
            PrintWriter out = resp.getWriter();
            Formatter f = new Formatter();
            f.format("%s-%d", v, 3);
            Formatter g = new Formatter();
            g.format("%d-%d", v.length(), 3);
            out.println(f.toString()); // EXPECT
            out.println(g.toString()); // SAFE
            out.println(String.format("%10s|", v)); // EXPECT
            out.println(String.format("%b|", v.isBlank())); // SAFE
            out.println("<%s>".formatted(v)); // EXPECT
            out.println(MessageFormat.format("{0} van {1}", "boek", v)); // EXPECT
            out.println(MessageFormat.format("{0} van {1}", "boek", "schrijver")); // SAFE
        }
    }

    /** Stukken van een tekst. */
    public static class Stukken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String rij = lees(req, "rij");
            PrintWriter out = resp.getWriter();
            String[] delen = rij.split(",");
            String[] vast = "rood,wit,blauw".split(",");
            out.println(delen[delen.length - 1]); // EXPECT
            out.println(vast[1]); // SAFE
            out.println(delen.length); // SAFE
            StringTokenizer st = new StringTokenizer(rij, ";");
            while (st.hasMoreTokens()) {
                out.println(st.nextToken()); // EXPECT
            }
            try (Scanner s = new Scanner(rij)) {
                if (s.hasNext()) {
                    out.println(s.next()); // EXPECT
                }
            }
            out.println(String.join("+", delen)); // EXPECT
            out.println(String.join("+", vast)); // SAFE
            StringJoiner lijm = new StringJoiner(", ", "[", "]");
            for (String d : delen) {
                lijm.add(d);
            }
            out.println(lijm); // EXPECT
        }
    }

    /** Reguliere uitdrukkingen. */
    public static class Uitdrukking extends HttpServlet {
        private static final Pattern WOORD = Pattern.compile("(\\p{L}+)(\\d+)");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String t = lees(req, "tekst");
            PrintWriter out = resp.getWriter();
            Matcher m = WOORD.matcher(t);
            if (m.find()) {
                out.println(m.group(1)); // EXPECT
                out.println(m.start(2)); // SAFE
            }
            Matcher n = WOORD.matcher("appel12");
            if (n.matches()) {
                out.println(n.group(1)); // SAFE
            }
            out.println(t.replaceAll("[^A-Z]", "")); // EXPECT
            out.println(WOORD.matcher(t).matches()); // SAFE
        }
    }

    /** Tekens en bytes. */
    public static class TekensEnBytes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String t = lees(req, "tekst");
            PrintWriter out = resp.getWriter();
            char[] bron = t.toCharArray();
            char[] doel = new char[bron.length];
            char[] streepjes = new char[bron.length];
            for (int i = 0; i < bron.length; i++) {
                doel[bron.length - 1 - i] = bron[i];
                streepjes[i] = '-';
            }
            out.println(new String(doel)); // EXPECT
            out.println(new String(streepjes)); // SAFE
            byte[] b = t.getBytes(StandardCharsets.UTF_8);
            out.println(new String(b, StandardCharsets.UTF_8)); // EXPECT
            out.println(b.length); // SAFE
            char[] vanMij = {'m', 'i', 'j'};
            out.println(String.valueOf(vanMij)); // SAFE
            t.getChars(0, Math.min(2, t.length()), vanMij, 0);
            out.println(String.valueOf(vanMij)); // EXPECT
        }
    }

    /** Andere gedaanten: gecodeerd en gehasht. */
    public static class Gedaanten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String t = lees(req, "geheim");
            PrintWriter out = resp.getWriter();
            String b64 = Base64.getEncoder().encodeToString(t.getBytes(StandardCharsets.UTF_8));
            out.println(b64); // EXPECT
            out.println(new String(Base64.getDecoder().decode(b64), StandardCharsets.UTF_8)); // EXPECT
            out.println(URLEncoder.encode(t, StandardCharsets.UTF_8)); // EXPECT
            String vast = Base64.getEncoder().encodeToString("vast".getBytes(StandardCharsets.UTF_8));
            out.println(vast); // SAFE
            try {
                MessageDigest md = MessageDigest.getInstance("SHA-256");
                md.update(t.getBytes(StandardCharsets.UTF_8));
                out.println(HexFormat.of().formatHex(md.digest())); // EXPECT
                MessageDigest md2 = MessageDigest.getInstance("SHA-256");
                md2.update("zout".getBytes(StandardCharsets.UTF_8));
                out.println(HexFormat.of().formatHex(md2.digest())); // SAFE
            } catch (NoSuchAlgorithmException e) {
                throw new ServletException(e);
            }
        }
    }

    /** Een sjabloon als tekstblok. */
    public static class Tekstblok extends HttpServlet {
        private static final String SJABLOON = """
                <p>
                  Beste %s,
                </p>
                """;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String n = lees(req, "naam");
            resp.getWriter().print(SJABLOON.formatted(n)); // EXPECT
            resp.getWriter().print(SJABLOON.formatted("klant")); // SAFE
        }
    }

    /** Teken voor teken opgebouwd. */
    public static class TekenVoorTeken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String n = lees(req, "naam");
            String uit = "";
            int klinkers = 0;
            for (char c : n.toCharArray()) {
                if ("AEIOU".indexOf(c) >= 0) {
                    klinkers++;
                } else {
                    uit += c;
                }
            }
            PrintWriter out = resp.getWriter();
            out.println(uit); // EXPECT
            out.println("klinkers: " + klinkers); // SAFE
        }
    }
}
