package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class ZestiendeSjabloon extends HttpServlet {

    private static final Pattern VELD = Pattern.compile("\\{(\\w+)\\}");

    private static class Sjabloon {
        private final String bron;
        private final Map<String, Function<String, String>> filters = new HashMap<>();

        Sjabloon(String bron) {
            this.bron = bron;
        }

        Sjabloon filter(String veld, Function<String, String> f) {
            filters.put(veld, f);
            return this;
        }

        String vul(Map<String, String> waarden) {
            Matcher m = VELD.matcher(bron);
            StringBuilder sb = new StringBuilder();
            while (m.find()) {
                String veld = m.group(1);
                String waarde = waarden.getOrDefault(veld, "");
                Function<String, String> f = filters.getOrDefault(veld, Function.identity());
                m.appendReplacement(sb, Matcher.quoteReplacement(f.apply(waarde)));
            }
            m.appendTail(sb);
            return sb.toString();
        }
    }

    private static String enkel(String bron, String veld, String waarde) {
        int plek = bron.indexOf("{" + veld + "}");
        if (plek < 0) {
            return bron;
        }
        return bron.substring(0, plek) + waarde + bron.substring(plek + veld.length() + 2);
    }

    private static class Element {
        private final String naam;
        private final Map<String, String> kenmerken = new LinkedHashMap<>();
        private String tekst = "";

        Element(String naam) {
            this.naam = naam;
        }

        Element met(String k, String v) {
            kenmerken.put(k, v);
            return this;
        }

        Element tekst(String t) {
            tekst = t;
            return this;
        }

        String open() {
            StringBuilder sb = new StringBuilder("<").append(naam);
            kenmerken.forEach((k, v) -> sb.append(' ').append(k).append("='").append(v).append('\''));
            return sb.append('>').toString();
        }

        String sluit() {
            return "</" + naam + ">";
        }

        @Override
        public String toString() {
            return open() + tekst + sluit();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Map<String, String> waarden = new HashMap<>();
        waarden.put("naam", String.valueOf(req.getParameter("naam")));
        waarden.put("plaats", "Tilburg");
        Sjabloon groet = new Sjabloon("Dag {naam} uit {plaats}");
        out.println(groet.vul(waarden)); // EXPECT
        Sjabloon stad = new Sjabloon("Welkom in het mooie Tilburg");
        out.println(stad.vul(waarden)); // SAFE
        out.println(new Sjabloon("Dag {naam}").filter("naam", ZestiendeMasker::over).vul(waarden)); // SAFE
        out.println(new Sjabloon("Dag {naam}").filter("plaats", ZestiendeMasker::over).vul(waarden)); // EXPECT
        waarden.put("naam", "Jan");
        out.println(groet.vul(waarden)); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        out.println(enkel("a {x} b", "x", p)); // EXPECT
        out.println(enkel("a {x} b", "y", p)); // SAFE
        Element el = new Element("a").met("href", p).tekst("klik");
        out.println(el.open()); // EXPECT
        out.println(el.tekst); // SAFE
        out.println(el); // EXPECT
        Element net = new Element("p").met("class", "x").tekst(ZestiendeMasker.over(p));
        out.println(net); // SAFE
        net.tekst(p);
        out.println(net); // EXPECT
    }
}
