package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.StringJoiner;

public class TwintigsteTekst extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        plakken(req, out);
        knippen(req, out);
        hoofdletters(req, out);
        vervangen(req, out);
        splitsen(req, out);
        bouwen(req, out);
        opmaak(req, out);
        getal(req, out);
        vergelijken(req, out);
        base64(req, out);
        letterVoorLetter(req, out);
        tellen(req, out);
        tekstblok(req, out);
        verbinden(req, out);
        onveranderlijk(req, out);
    }

    private void plakken(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        String groet = "Dag " + p + "!";
        out.println(groet); // EXPECT
        out.println("Dag " + (p == null ? "onbekende" : "bekende")); // SAFE
    }

    private void knippen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        int plek = p.indexOf('=');
        out.println(p.substring(plek + 1).trim()); // EXPECT
        out.println(plek); // SAFE
    }

    private void hoofdletters(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getHeader("User-Agent");
        out.write(p.toUpperCase(Locale.ROOT)); // EXPECT
        out.write(String.valueOf(p.isEmpty())); // SAFE
    }

    private void vervangen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.write(p.replace("<", "&lt;").replaceAll("\\s+", " ")); // EXPECT
        out.write("<b>".replace("<", "&lt;")); // SAFE
    }

    private void splitsen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("lijst");
        String[] delen = ("kop;" + p).split(";");
        out.print(delen[delen.length - 1]); // EXPECT
        out.print(delen.length); // SAFE
    }

    private void bouwen(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder sb = new StringBuilder();
        sb.append("id=").append(req.getParameter("id")).insert(0, '[').append(']');
        out.append(sb); // EXPECT
        sb.setLength(0);
        sb.append("niets");
        out.append(sb); // SAFE
    }

    private void opmaak(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.printf("%s is %d lang%n", p, p.length()); // EXPECT
        out.printf("%d lang%n", p.length()); // SAFE
    }

    private void getal(HttpServletRequest req, PrintWriter out) throws IOException {
        int n = Integer.parseInt(req.getParameter("getal"));
        String tekst = Integer.toString(n + 1);
        out.println("volgende: " + tekst); // SAFE
    }

    private void vergelijken(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("taal");
        String kop = "nl".equals(p) ? "Welkom" : "Welcome";
        out.println(kop); // SAFE
        out.println(kop.concat(p)); // EXPECT
    }

    private void base64(HttpServletRequest req, PrintWriter out) throws IOException {
        byte[] b = req.getParameter("naam").getBytes(StandardCharsets.UTF_8);
        String code = Base64.getEncoder().encodeToString(b);
        out.println(new String(Base64.getDecoder().decode(code), StandardCharsets.UTF_8)); // EXPECT
        out.println(b.length); // SAFE
    }

    private void letterVoorLetter(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        StringBuilder sb = new StringBuilder();
        for (char c : p.toCharArray()) {
            if (c != ' ') {
                sb.append(c);
            }
        }
        out.println(sb); // EXPECT
    }

    private void tellen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < p.length(); i++) {
            sb.append('#');
        }
        out.println(sb); // SAFE
    }

    private void tekstblok(HttpServletRequest req, PrintWriter out) throws IOException {
        String sjabloon = """
            <p>%s</p>
            """;
        out.println(sjabloon.formatted(req.getParameter("naam"))); // EXPECT
        out.println(sjabloon.formatted("gast")); // SAFE
    }

    private void verbinden(HttpServletRequest req, PrintWriter out) throws IOException {
        StringJoiner j = new StringJoiner(",", "(", ")");
        j.add("a").add(req.getParameter("naam"));
        out.println(j); // EXPECT
        out.println(String.join("-", "a", "b")); // SAFE
    }

    private void onveranderlijk(HttpServletRequest req, PrintWriter out) throws IOException {
        String groet = "Dag ";
        groet.concat(req.getParameter("naam"));
        out.println(groet); // SAFE
    }
}
