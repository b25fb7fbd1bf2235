package nl.imwregiotilburg.taint.vijftiende;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.stream.Collectors;

public class VijftiendeFormulier extends HttpServlet {

    interface Regel {
        String keur(Veld v);
    }

    static final class Veld {
        final String naam;
        final String label;
        final boolean vast;
        String waarde = "";
        final List<String> fouten = new ArrayList<>();
        final List<Regel> regels = new ArrayList<>();

        Veld(String naam, String label, boolean vast) {
            this.naam = naam;
            this.label = label;
            this.vast = vast;
        }
    }

    static final Regel VERPLICHT = v -> v.waarde.isBlank() ? v.label + " is verplicht" : null;
    static final Regel GETAL = v -> v.waarde.matches("\\d{1,3}") ? null : "'" + v.waarde + "' is geen getal";

    static Regel hooguit(int n) {
        return v -> v.waarde.length() > n ? v.label + " telt " + v.waarde.length() + " tekens, hooguit " + n : null;
    }

    static Regel gelijk(Veld ander) {
        return v -> v.waarde.equals(ander.waarde) ? null : v.label + " wijkt af van " + ander.label;
    }

    static final class Formulier {
        private final Map<String, Veld> velden = new LinkedHashMap<>();

        Veld veld(String naam, String label, Regel... regels) {
            Veld v = new Veld(naam, label, false);
            v.regels.addAll(Arrays.asList(regels));
            velden.put(naam, v);
            return v;
        }

        void vast(String naam, String waarde) {
            Veld v = new Veld(naam, naam, true);
            v.waarde = waarde;
            velden.put(naam, v);
        }

        void lees(HttpServletRequest q) {
            for (Veld v : velden.values()) {
                if (!v.vast) {
                    String w = q.getParameter(v.naam);
                    v.waarde = w == null ? "" : w;
                }
            }
        }

        boolean keur() {
            boolean goed = true;
            for (Veld v : velden.values()) {
                for (Regel r : v.regels) {
                    String f = r.keur(v);
                    if (f != null) {
                        v.fouten.add(f);
                        goed = false;
                    }
                }
            }
            return goed;
        }

        List<String> fouten() {
            return velden.values().stream().flatMap(v -> v.fouten.stream()).collect(Collectors.toList());
        }

        Veld van(String naam) {
            return velden.get(naam);
        }
    }

    private Formulier maak() {
        Formulier f = new Formulier();
        f.veld("naam", "Naam", VERPLICHT, hooguit(20));
        f.veld("leeftijd", "Leeftijd", GETAL);
        Veld post = f.veld("post", "E-post", VERPLICHT);
        f.veld("nogmaals", "E-post (nogmaals)", gelijk(post));
        f.vast("land", "Nederland");
        return f;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Formulier leeg = maak();
        Formulier f = maak();
        f.lees(req);
        uit.println(leeg.van("naam").waarde); // SAFE
        uit.println(f.van("naam").waarde); // EXPECT
        uit.println(f.van("land").waarde); // SAFE
        boolean goed = f.keur();
        uit.println("geldig: " + goed); // SAFE
        for (String s : f.van("naam").fouten) {
            uit.println("<li>" + s); // SAFE
        }
        for (String s : f.van("leeftijd").fouten) {
            uit.println("<li>" + s); // EXPECT
        }
        for (String s : f.van("nogmaals").fouten) {
            uit.println("<li>" + s); // SAFE
        }
        for (String s : f.fouten()) {
            uit.println("<li>" + s); // EXPECT
        }
        uit.println(f.fouten().size() + " fouten"); // SAFE
        for (Veld v : f.velden.values()) {
            uit.print("<label>" + v.label + "</label>"); // SAFE
            uit.print("<input value='" + v.waarde.replace("'", "&#39;") + "'>"); // EXPECT
            uit.print("<i>" + VijftiendePagina.Masker.over(v.waarde) + "</i>"); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Formulier f = maak();
        f.lees(req);
        if (!f.keur()) {
            Map<String, List<String>> perVeld = new TreeMap<>();
            f.velden.forEach((n, v) -> perVeld.put(v.label, v.fouten));
            uit.println(perVeld.keySet()); // SAFE
            uit.println(perVeld.get("E-post")); // SAFE
            uit.println(perVeld.get("Leeftijd")); // EXPECT
            uit.println(perVeld); // EXPECT
            String eerste = f.fouten().get(0);
            uit.println(eerste); // EXPECT
            return;
        }
        int leeftijd = Integer.parseInt(f.van("leeftijd").waarde);
        uit.println(leeftijd >= 18 ? "volwassen" : "kind van " + leeftijd); // SAFE
        uit.println("Dank, " + f.van("naam").waarde.strip()); // EXPECT
        String post = f.van("post").waarde;
        int apenstaart = post.indexOf('@');
        uit.println(apenstaart < 0 ? "geen adres" : post.substring(apenstaart + 1)); // EXPECT
        uit.println(apenstaart < 0 ? "geen adres" : "adres, @ op " + apenstaart); // SAFE
        f.van("naam").waarde = "(gewist)";
        uit.println(f.van("naam").waarde); // SAFE
        uit.println(f.van("nogmaals").waarde); // EXPECT
    }
}
