package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.*;

public class VijftiendeBrief extends HttpServlet {

    static final class Catalogus {
        private final Map<String, Map<String, String>> talen = new HashMap<>();
        private final Set<String> gemist = new TreeSet<>();

        Catalogus zet(String taal, String sleutel, String tekst) {
            talen.computeIfAbsent(taal, t -> new HashMap<>()).put(sleutel, tekst);
            return this;
        }

        String geef(String taal, String sleutel, Object... delen) {
            String p = talen.getOrDefault(taal, talen.get("nl")).get(sleutel);
            if (p == null) {
                p = talen.get("nl").get(sleutel);
            }
            if (p == null) {
                gemist.add(sleutel);
                return "??" + sleutel + "??";
            }
            return delen.length == 0 ? p : MessageFormat.format(p, delen);
        }
    }

    static final class Bundel extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"slot", "Met groet"}, {"kop", "Beste"}};
        }
    }

    static final class Brief {
        private final String aan;
        private final String onderwerp;
        private final List<String> alineas;
        private final Map<String, String> koppen;

        private Brief(Bouwer b) {
            aan = b.aan;
            onderwerp = b.onderwerp;
            alineas = List.copyOf(b.alineas);
            koppen = new TreeMap<>(b.koppen);
        }

        String kop() {
            return "Aan: " + aan + "\nOnderwerp: " + onderwerp;
        }

        Bouwer anders() {
            Bouwer b = new Bouwer().aan(aan).over(onderwerp);
            b.koppen.putAll(koppen);
            return b;
        }

        static final class Bouwer {
            private String aan = "allen";
            private String onderwerp = "(geen)";
            private final List<String> alineas = new ArrayList<>();
            private final Map<String, String> koppen = new HashMap<>();

            Bouwer aan(String s) {
                aan = s;
                return this;
            }

            Bouwer over(String s) {
                onderwerp = s;
                return this;
            }

            Bouwer alinea(String s) {
                alineas.add(s);
                return this;
            }

            Bouwer kop(String k, String w) {
                koppen.put(k, w);
                return this;
            }

            Brief klaar() {
                return new Brief(this);
            }
        }
    }

    private final Catalogus teksten = new Catalogus().zet("nl", "dag", "Dag {0}").zet("en", "dag", "Hello {0}")
            .zet("nl", "tel", "{1} keer").zet("nl", "slot", "Tot ziens");

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String taal = tekst(req, "taal");
        String naam = tekst(req, "naam");
        uit.println(teksten.geef(taal, "dag", naam)); // EXPECT
        uit.println(teksten.geef(taal, "slot", naam)); // SAFE
        uit.println(teksten.geef(taal, "tel", naam, naam.length())); // SAFE
        uit.println(teksten.geef(taal, "dag", Masker.over(naam))); // SAFE
        uit.println(teksten.geef("nl", tekst(req, "sleutel"))); // EXPECT
        uit.println(teksten.gemist); // EXPECT
        ResourceBundle b = new Bundel();
        uit.println(b.getString("kop") + " lezer"); // SAFE
        uit.println(b.getString("kop") + " " + naam); // EXPECT
        try {
            uit.println(b.getString(tekst(req, "sleutel"))); // SAFE
        } catch (MissingResourceException e) {
            uit.println(e.getKey()); // EXPECT
        }
        uit.println(Locale.forLanguageTag(taal).getLanguage()); // EXPECT
        uit.println(MessageFormat.format("{0} van {1}", 1, naam)); // EXPECT
        uit.println(MessageFormat.format("{0} van {0}", 1, naam)); // SAFE
        uit.println(MessageFormat.format(naam.isEmpty() ? "niemand" : "iemand", naam)); // SAFE
        Catalogus eigen = new Catalogus().zet("nl", "a", "vast").zet("nl", naam, "ook vast");
        uit.println(eigen.geef(taal, naam)); // SAFE
        uit.println(eigen.talen.get("nl").keySet()); // EXPECT
        uit.println(eigen.zet("nl", "a", naam).geef("nl", "a")); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Brief.Bouwer bouwer = new Brief.Bouwer().aan(tekst(req, "aan")).over("Nieuws");
        Brief een = bouwer.alinea("vaste tekst").klaar();
        bouwer.alinea(tekst(req, "tekst")).kop("Van", "wij").kop("Antwoord", tekst(req, "antwoord"));
        Brief twee = bouwer.klaar();
        uit.println(een.kop()); // EXPECT
        uit.println(een.onderwerp); // SAFE
        uit.println(een.alineas); // SAFE
        uit.println(twee.alineas); // EXPECT
        uit.println(twee.alineas.get(0)); // SAFE
        uit.println(twee.koppen.get("Van")); // SAFE
        uit.println(twee.koppen.get("Antwoord")); // EXPECT
        Brief drie = twee.anders().aan("redactie").klaar();
        uit.println(drie.kop()); // SAFE
        uit.println(drie.alineas); // SAFE
        uit.println(drie.koppen); // EXPECT
        Brief vier = twee.anders().over(tekst(req, "over")).klaar();
        uit.println(vier.kop().lines().findFirst().orElse("")); // EXPECT
        List<Brief> bus = List.of(drie, vier);
        for (Brief x : bus) {
            uit.println(x.aan + ": " + x.onderwerp); // EXPECT
            uit.println(x.koppen.getOrDefault("Van", x.aan)); // SAFE
            uit.println(x.koppen.getOrDefault("Kopie", x.aan)); // EXPECT
        }
        String[] adressen = Objects.requireNonNullElse(req.getParameterValues("cc"), new String[0]);
        StringJoiner cc = new StringJoiner("; ", "cc: ", "").setEmptyValue("geen cc");
        for (String a : adressen) {
            cc.add(a.toLowerCase(Locale.ROOT));
        }
        uit.println(cc); // EXPECT
    }
}
