package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Locale;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class VeertiendeTekst extends HttpServlet {
    enum Kleur { ROOD, WIT, BLAUW }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        String vast = "Tilburg";
        out.println(vast.concat(p)); // EXPECT
        out.println(vast.concat("!")); // SAFE
        out.println(p.toUpperCase(Locale.ROOT)); // EXPECT
        out.println(vast.toUpperCase(Locale.ROOT) + p.length()); // SAFE
        String t = "a";
        t += p.trim();
        out.println(t); // EXPECT
        out.println(p.replace('<', '_').replace('>', '_')); // EXPECT
        out.println("<b>".replace('<', '_')); // SAFE
        out.println(p.contains("a") ? "met a" : "zonder a"); // SAFE
        opmaak(p, out);
        delen(p, out);
        codes(p, out);
        patronen(p, out);
        getallen(vraag(req, "aantal"), vraag(req, "kleur"), out);
    }

    private void opmaak(String p, PrintWriter out) {
        out.println(String.format("%-10s|", p)); // EXPECT
        out.println(MessageFormat.format("{1}", "x", p)); // EXPECT
        out.println(MessageFormat.format("{0}", "x", p)); // SAFE
        out.println("Beste %s, dag".formatted(p)); // EXPECT
        out.println("Beste %s, dag".formatted(p.isBlank())); // SAFE
        out.println(String.join(p, "a", "b")); // EXPECT
        out.println(String.join("-", "a", "b")); // SAFE
        StringJoiner j = new StringJoiner(",", "[", "]");
        StringJoiner k = new StringJoiner(",", "[", "]");
        j.add("a").add(p);
        k.add("a").add(String.valueOf(p.hashCode() == 0));
        out.println(j); // EXPECT
        out.println(k); // SAFE
        out.println(j.merge(k).toString()); // EXPECT
    }

    private void delen(String p, PrintWriter out) {
        String rij = "vast;" + p + ";eind";
        String kop = rij.substring(0, 5);
        String rest = rij.substring(5);
        out.println(rest); // EXPECT
        out.println(kop); // SAFE
        String[] velden = p.split(",");
        out.println(velden.length > 1 ? velden[1] : "geen"); // EXPECT
        out.println(velden.length > 1 ? "meer" : "een"); // SAFE
        StringTokenizer st = new StringTokenizer(p, " ");
        int stuks = st.countTokens();
        while (st.hasMoreTokens()) {
            out.append(st.nextToken()); // EXPECT
        }
        out.append(Integer.toString(stuks)); // SAFE
        StringBuilder kopie = new StringBuilder();
        StringBuilder sterren = new StringBuilder();
        for (char c : p.toCharArray()) {
            kopie.append(c);
            sterren.append('*');
        }
        out.println(kopie); // EXPECT
        out.println(sterren); // SAFE
        out.println(kopie.reverse()); // EXPECT
        p.lines().forEach(out::println); // EXPECT
    }

    private void codes(String p, PrintWriter out) {
        out.println(URLEncoder.encode(p, StandardCharsets.UTF_8)); // EXPECT
        byte[] b = p.getBytes(StandardCharsets.UTF_8);
        String b64 = Base64.getEncoder().encodeToString(b);
        out.println(b64); // EXPECT
        out.println(new String(Base64.getDecoder().decode(b64), StandardCharsets.UTF_8)); // EXPECT
        out.println(new String(Base64.getDecoder().decode("YWJj"), StandardCharsets.UTF_8)); // SAFE
        String leestekens = p.codePoints().mapToObj(Character::toString).reduce("", String::concat);
        out.println(leestekens); // EXPECT
        out.println(p.codePoints().filter(Character::isDigit).count()); // SAFE
    }

    private void patronen(String p, PrintWriter out) {
        Matcher m = Pattern.compile("(\\w+)-(\\w+)").matcher(p);
        if (m.find()) {
            out.println(m.group(2)); // EXPECT
            out.println(m.start(2)); // SAFE
        }
        out.println("dag X".replaceAll("X", Matcher.quoteReplacement(p))); // EXPECT
        out.println(p.replaceAll("[<>&]", "")); // EXPECT
        Scanner s = new Scanner(p);
        if (s.hasNextInt()) {
            out.println(s.nextInt()); // SAFE
        } else if (s.hasNext()) {
            out.println(s.next()); // EXPECT
        }
    }

    private void getallen(String g, String k, PrintWriter out) {
        Kleur kleur = Kleur.WIT;
        for (Kleur mogelijk : Kleur.values()) {
            if (mogelijk.name().equalsIgnoreCase(k)) {
                kleur = mogelijk;
            }
        }
        out.println(kleur.name()); // SAFE
        out.println(kleur + k); // EXPECT
        try {
            out.println("aantal " + Integer.parseInt(g)); // SAFE
        } catch (NumberFormatException e) {
            out.println("geen getal: " + g); // EXPECT
        }
        out.println(Boolean.parseBoolean(k)); // SAFE
    }
}
