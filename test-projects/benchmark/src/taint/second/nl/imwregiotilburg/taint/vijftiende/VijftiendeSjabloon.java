package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.Function;

public class VijftiendeSjabloon extends HttpServlet {

    interface Knoop {
        void schrijf(StringBuilder b, Map<String, Object> model);
    }

    static final Map<String, Function<String, String>> FILTERS = Map.of(
            "hoofd", s -> s.toUpperCase(Locale.ROOT),
            "lengte", s -> String.valueOf(s.length()),
            "masker", Masker::over,
            "html", s -> s.replace("<", "&lt;").replace(">", "&gt;"));

    static final class Sjabloon {
        private final List<Knoop> knopen = new ArrayList<>();
        private final List<String> namen = new ArrayList<>();

        static Sjabloon lees(String bron) {
            Sjabloon s = new Sjabloon();
            int van = 0;
            for (int i = bron.indexOf("{{"); i >= 0; i = bron.indexOf("{{", van)) {
                int tot = bron.indexOf("}}", i);
                if (tot < 0) {
                    break;
                }
                s.vast(bron.substring(van, i));
                s.plek(bron.substring(i + 2, tot).trim());
                van = tot + 2;
            }
            s.vast(bron.substring(van));
            return s;
        }

        private void vast(String t) {
            knopen.add((b, m) -> b.append(t));
        }

        private void plek(String t) {
            String[] delen = t.split("\\|");
            namen.add(delen[0]);
            knopen.add((b, m) -> {
                Object o = m.get(delen[0]);
                String w = o == null ? "" : o.toString();
                for (int i = 1; i < delen.length; i++) {
                    w = FILTERS.getOrDefault(delen[i], Function.identity()).apply(w);
                }
                b.append(w);
            });
        }

        String maak(Map<String, Object> model) {
            StringBuilder b = new StringBuilder();
            for (Knoop k : knopen) {
                k.schrijf(b, model);
            }
            return b.toString();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Map<String, Object> model = new HashMap<>();
        model.put("naam", tekst(req, "naam"));
        model.put("plaats", "Tilburg");
        model.put("jaar", getal(req, "jaar", 2000));
        uit.println(Sjabloon.lees("Dag {{naam}}!").maak(model)); // EXPECT
        uit.println(Sjabloon.lees("Uit {{plaats}}, sinds {{jaar}}").maak(model)); // SAFE
        uit.println(Sjabloon.lees("Dag {{naam|html}}").maak(model)); // EXPECT
        uit.println(Sjabloon.lees("Dag {{naam|masker}}").maak(model)); // SAFE
        uit.println(Sjabloon.lees("Dag {{naam|onbekend}}").maak(model)); // EXPECT
        uit.println(Sjabloon.lees("Dag {{achternaam}}").maak(model)); // SAFE
        uit.println(Sjabloon.lees("Dag {{naam").maak(model)); // SAFE
        Sjabloon eigen = Sjabloon.lees(tekst(req, "sjabloon"));
        Map<String, Object> vast = Map.of("plaats", "Breda");
        uit.println(eigen.maak(vast)); // EXPECT
        uit.println(eigen.namen); // EXPECT
        Sjabloon brief = Sjabloon.lees("{{naam}} te {{plaats}}");
        uit.println(brief.maak(vast)); // SAFE
        uit.println(brief.maak(model)); // EXPECT
        model.put("naam", "Jansen");
        uit.println(brief.maak(model)); // SAFE
        model.putIfAbsent("naam", tekst(req, "naam"));
        uit.println(brief.maak(model)); // SAFE
        model.putIfAbsent("straat", tekst(req, "straat"));
        uit.println(brief.maak(model)); // SAFE
        uit.println(Sjabloon.lees("{{straat|hoofd}}").maak(model)); // EXPECT
    }

    private static String herhaal(String rij, List<Map<String, Object>> rijen) {
        Sjabloon s = Sjabloon.lees(rij);
        StringBuilder b = new StringBuilder();
        for (Map<String, Object> m : rijen) {
            b.append(s.maak(m)).append('\n');
        }
        return b.toString();
    }

    private final Map<String, Sjabloon> bewaard = new HashMap<>(Map.of("kop", Sjabloon.lees("<h1>{{titel}}</h1>")));

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        List<Map<String, Object>> rijen = new ArrayList<>();
        int nr = 0;
        for (String s : Objects.requireNonNullElse(req.getParameterValues("artikel"), new String[0])) {
            rijen.add(Map.of("nr", ++nr, "naam", s, "soort", s.startsWith("b") ? "boek" : "overig"));
        }
        uit.println(herhaal("<li>{{naam}}</li>", rijen)); // EXPECT
        uit.println(herhaal("<li>{{naam|masker}}</li>", rijen)); // SAFE
        synchronized (bewaard) {
            uit.println(bewaard.get("kop").maak(Map.of("titel", "Lijst"))); // SAFE
            uit.println(bewaard.get("kop").maak(Map.of("titel", tekst(req, "titel")))); // EXPECT
            Sjabloon voet = bewaard.get("voet");
            uit.println(voet == null ? "" : voet.maak(Map.of())); // EXPECT
            bewaard.put("voet", Sjabloon.lees(tekst(req, "voet")));
            bewaard.put("lijf", Sjabloon.lees("<p>" + getal(req, "breedte", 10) + "</p>"));
            uit.println(bewaard.get("lijf").maak(Map.of("titel", tekst(req, "titel")))); // SAFE
        }
        String plat = "Beste %naam%, uw code is %code%".replace("%code%", String.valueOf(tekst(req, "code").length()));
        uit.println(plat.replace("%naam%", tekst(req, "naam"))); // EXPECT
        uit.println(plat.replace(tekst(req, "naam"), "x")); // SAFE
        uit.println(String.format("%2$s", tekst(req, "naam"), "vast")); // SAFE
        uit.println(String.format("%1$s", tekst(req, "naam"), "vast")); // EXPECT
        uit.format("%s: %d", "aantal", rijen.size()); // SAFE
        uit.format("%s: %s", "rijen", rijen); // EXPECT
    }
}
