package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.imwregiotilburg.taint.veertiende.VeertiendePagina.Masker;

public class VeertiendeMasker extends HttpServlet {
    static final class Bericht {
        private String tekst;
        private boolean schoon;
        Bericht(String tekst) {
            this.tekst = tekst;
        }
        Bericht maskeer() {
            tekst = Masker.over(tekst);
            schoon = true;
            return this;
        }
        Bericht plus(String s) {
            tekst = tekst + s;
            return this;
        }
        Bericht kopieSchoon() {
            return new Bericht(Masker.over(tekst));
        }
    }

    private static final class Eigen {
        static String over(String s) {
            return s.replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    private static String veilig(String s) {
        return s == null ? "-" : Masker.over(s.trim());
    }

    private static String halfVeilig(String s) {
        if (s.length() > 30) {
            return Masker.over(s);
        }
        return s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "tekst");
        out.println(Masker.over(p)); // SAFE
        out.println(Eigen.over(p)); // EXPECT
        Masker.over(p);
        out.println(p); // EXPECT
        String m = Masker.over(p);
        out.println("<i>" + m + "</i>"); // SAFE
        out.println("<i>" + m + p + "</i>"); // EXPECT
        out.println(Masker.over("naam") + p); // EXPECT
        out.println(Masker.over("naam" + p).toLowerCase()); // SAFE
        out.println(veilig(p)); // SAFE
        out.println(halfVeilig(p)); // EXPECT
        out.println(veilig(halfVeilig(p))); // SAFE
        paden(p, vraag(req, "modus"), out);
        berichten(p, out);
        rijen(req.getParameterValues("kleur"), out);
        functies(p, out);
        mislukt(p, vraag(req, "aantal"), out);
    }

    private void paden(String p, String modus, PrintWriter out) {
        String s = p;
        if (modus.equals("html")) {
            s = Masker.over(s);
        }
        out.println(s); // EXPECT
        String t;
        if (modus.equals("html")) {
            t = Masker.over(p);
        } else {
            t = "platte tekst van " + p.length();
        }
        out.println(t); // SAFE
        String u = p;
        for (int i = 0; i < modus.length(); i++) {
            u = Masker.over(u);
        }
        out.println(u); // EXPECT
        String v = p;
        do {
            v = Masker.over(v);
        } while (v.length() > 10);
        out.println(v); // SAFE
        boolean rauw = modus.equals("rauw");
        String w = rauw ? p : Masker.over(p);
        out.println(rauw ? "niets" : w); // SAFE
        out.println(rauw ? w : "niets"); // EXPECT
    }

    private void berichten(String p, PrintWriter out) {
        Bericht a = new Bericht(p);
        Bericht b = a.kopieSchoon();
        out.println(a.tekst); // EXPECT
        out.println(b.tekst); // SAFE
        Bericht c = a.maskeer();
        out.println(a.tekst); // SAFE
        out.println(c.plus(p).tekst); // EXPECT
        out.println(a.tekst); // EXPECT
        out.println(a.schoon); // SAFE
        out.println(new Bericht("x").plus(p).maskeer().tekst); // SAFE
        out.println(new Bericht("x").maskeer().plus(p).tekst); // EXPECT
    }

    private void rijen(String[] kleuren, PrintWriter out) {
        if (kleuren == null || kleuren.length < 2) {
            return;
        }
        String[] kopie = kleuren.clone();
        kopie[0] = Masker.over(kopie[0]);
        out.println(kopie[0]); // SAFE
        out.println(kopie[1]); // EXPECT
        List<String> alles = new ArrayList<>();
        for (String k : kleuren) {
            alles.add(Masker.over(k));
        }
        out.println(alles); // SAFE
        Map<String, String> m = new HashMap<>();
        m.put("rauw", kleuren[0]);
        m.put("net", Masker.over(m.get("rauw")));
        out.println(m.get("net")); // SAFE
        out.println(m.get("rauw")); // EXPECT
    }

    private void functies(String p, PrintWriter out) {
        Function<String, String> f = Masker::over;
        Function<String, String> g = Eigen::over;
        out.println(f.andThen(g).apply(p)); // SAFE
        out.println(g.andThen(s -> s + "/" + p).apply("x")); // EXPECT
        out.println(Optional.of(p).map(f).orElse("")); // SAFE
        out.println(Optional.of(p).map(g).orElse("")); // EXPECT
    }

    private void mislukt(String p, String aantal, PrintWriter out) {
        String s = p;
        try {
            s = Masker.over(s) + Integer.parseInt(aantal);
        } catch (NumberFormatException e) {
            s = s.concat("?");
        }
        out.println(s); // EXPECT
    }
}
