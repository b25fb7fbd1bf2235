package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

public class TwintigsteSchoon extends HttpServlet {
    enum Kleur {
        ROOD, BLAUW
    }

    static class Verf {
        static String over(String s) {
            return "verf " + s;
        }
    }

    static class Bericht {
        private String tekst;

        void zetSchoon(String s) {
            tekst = Masker.over(s);
        }

        void zetRuw(String s) {
            tekst = s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        gewoon(req, out);
        uitkomstVergeten(req, out);
        verkeerdeVariabele(req, out);
        eenTak(req, out);
        beideTakken(req, out);
        gemengd(req, out);
        valseVriend(req, out);
        codering(req, out);
        eigenMethode(req, out);
        lijst(req, out);
        object(req, out);
        kleur(req, out);
        pasLater(req, out);
        rekenen(req, out);
        dubbelop(req, out);
    }

    private void gewoon(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(Masker.over(p)); // SAFE
        out.println(p); // EXPECT
    }

    private void uitkomstVergeten(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        Masker.over(p);
        out.println(p); // EXPECT
    }

    private void verkeerdeVariabele(HttpServletRequest req, PrintWriter out) throws IOException {
        String a = req.getParameter("a");
        String b = req.getParameter("b");
        a = Masker.over(a);
        out.println(a); // SAFE
        out.println(b); // EXPECT
    }

    private void eenTak(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        if (req.getParameter("veilig") != null) {
            p = Masker.over(p);
        }
        out.println(p); // EXPECT
    }

    private void beideTakken(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        if (p == null) {
            p = "leeg";
        } else {
            p = Masker.over(p);
        }
        out.println(p); // SAFE
    }

    private void gemengd(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println("<" + Masker.over(p) + ">"); // SAFE
        out.println(Masker.over(p) + p); // EXPECT
    }

    private void valseVriend(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(Verf.over(req.getParameter("naam"))); // EXPECT
        out.println(Verf.over("vast")); // SAFE
    }

    private void codering(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = String.valueOf(req.getParameter("naam"));
        out.println(URLEncoder.encode(p, StandardCharsets.UTF_8)); // EXPECT
        out.println(URLEncoder.encode(Masker.over(p), StandardCharsets.UTF_8)); // SAFE
    }

    private static String netjes(String s) {
        return s == null ? "" : Masker.over(s.trim()).toUpperCase(Locale.ROOT);
    }

    private static String bijnaNetjes(String s) {
        return s != null && s.length() > 40 ? Masker.over(s) : s;
    }

    private void eigenMethode(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(netjes(req.getParameter("naam"))); // SAFE
        out.println(bijnaNetjes(req.getParameter("naam"))); // EXPECT
    }

    private void lijst(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = new ArrayList<>(Arrays.asList(req.getParameterValues("keuze")));
        out.println(l); // EXPECT
        l.replaceAll(Masker::over);
        out.println(l); // SAFE
    }

    private void object(HttpServletRequest req, PrintWriter out) throws IOException {
        Bericht b = new Bericht();
        b.zetRuw(req.getParameter("naam"));
        b.zetSchoon(req.getParameter("naam"));
        out.println(b.tekst); // SAFE
        b.zetRuw(req.getParameter("naam"));
        out.println(b.tekst); // EXPECT
    }

    private void kleur(HttpServletRequest req, PrintWriter out) throws IOException {
        Kleur k = Kleur.BLAUW;
        for (Kleur x : Kleur.values()) {
            if (x.name().equalsIgnoreCase(req.getParameter("kleur"))) {
                k = x;
            }
        }
        out.println(k); // SAFE
        out.println(k + req.getParameter("kleur")); // EXPECT
    }

    private void pasLater(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder sb = new StringBuilder();
        sb.append(Masker.over(req.getHeader("X-Een")));
        out.println(sb); // SAFE
        sb.append(req.getHeader("X-Twee"));
        out.println(sb); // EXPECT
    }

    private void rekenen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("getal");
        double d = p == null || !p.matches("[0-9]+") ? 0 : Double.parseDouble(p) * 2;
        out.println(d); // SAFE
    }

    private void dubbelop(HttpServletRequest req, PrintWriter out) throws IOException {
        String[] delen = req.getParameter("naam").split(",");
        for (int i = 1; i < delen.length; i++) {
            delen[i] = Masker.over(delen[i]);
        }
        out.println(String.join(",", delen)); // EXPECT
    }
}
