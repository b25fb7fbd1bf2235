package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class ZestiendeOntleder extends HttpServlet {

    private record Teken(String soort, String tekst) {
    }

    private static List<Teken> knip(String invoer) {
        List<Teken> tekens = new ArrayList<>();
        int i = 0;
        while (i < invoer.length()) {
            int begin = i;
            if (Character.isDigit(invoer.charAt(i))) {
                while (i < invoer.length() && Character.isDigit(invoer.charAt(i))) {
                    i++;
                }
                tekens.add(new Teken("getal", invoer.substring(begin, i)));
            } else if (Character.isLetter(invoer.charAt(i))) {
                while (i < invoer.length() && Character.isLetter(invoer.charAt(i))) {
                    i++;
                }
                tekens.add(new Teken("woord", invoer.substring(begin, i)));
            } else {
                tekens.add(new Teken("leesteken", invoer.substring(i, ++i)));
            }
        }
        return tekens;
    }

    private static Map<String, String> paren(String vraag) {
        Map<String, String> uit = new HashMap<>();
        for (String stuk : vraag.split("&")) {
            int is = stuk.indexOf('=');
            if (is > 0) {
                uit.put(stuk.substring(0, is), stuk.substring(is + 1));
            }
        }
        return uit;
    }

    private static final class Som {
        private final String bron;
        private int plek;

        Som(String bron) {
            this.bron = bron;
        }

        int reken() {
            int totaal = term();
            while (plek < bron.length() && bron.charAt(plek) == '+') {
                plek++;
                totaal += term();
            }
            return totaal;
        }

        private int term() {
            int waarde = 0;
            while (plek < bron.length() && Character.isDigit(bron.charAt(plek))) {
                waarde = waarde * 10 + (bron.charAt(plek++) - '0');
            }
            return waarde;
        }

        String rest() {
            return bron.substring(plek);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String invoer = req.getParameter("invoer");
        for (Teken t : knip(invoer)) {
            out.println(t.soort()); // SAFE
            out.println(t.tekst()); // EXPECT
        }
        Map<String, String> vraag = paren(req.getQueryString());
        out.println(vraag.get("kleur")); // EXPECT
        out.println(paren("kleur=rood&maat=3").get("kleur")); // SAFE
        Som som = new Som(invoer);
        out.println(som.reken()); // SAFE
        out.println(som.rest()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String invoer = req.getParameter("invoer");
        Matcher m = Pattern.compile("(\\w+)@(\\w+)").matcher(invoer);
        if (m.find()) {
            out.println(m.group(2)); // EXPECT
        }
        StringBuilder kommas = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (char c : invoer.toCharArray()) {
            switch (c) {
                case ',' -> kommas.append('k');
                case '<' -> letters.append("&lt;");
                default -> letters.append(c);
            }
        }
        out.println(kommas); // SAFE
        out.println(letters); // EXPECT
        String opdracht = invoer.startsWith("zet ") ? invoer.substring(4) : "niets";
        out.println(opdracht); // EXPECT
        String werkwoord = invoer.startsWith("zet ") ? "zet" : "lees";
        out.println(werkwoord); // SAFE
    }
}
