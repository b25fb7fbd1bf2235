package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

public class VijftiendeLeiding extends HttpServlet {

    static final class Bericht {
        String kop = "";
        String romp = "";
        int gewicht;
        final Map<String, Object> zakken = new HashMap<>();
    }

    interface Schakel {
        void werk(Bericht b, Rest rest);
    }

    interface Rest {
        void verder(Bericht b);
    }

    static final class Leiding {
        private final List<Schakel> schakels = new ArrayList<>();

        Leiding dan(Schakel s) {
            schakels.add(s);
            return this;
        }

        Bericht stuur(Bericht b) {
            ga(0, b);
            return b;
        }

        private void ga(int i, Bericht b) {
            if (i < schakels.size()) {
                schakels.get(i).werk(b, x -> ga(i + 1, x));
            }
        }
    }

    static final Schakel TRIM = (b, r) -> {
        b.romp = b.romp.trim();
        r.verder(b);
    };
    static final Schakel MASKEER = (b, r) -> {
        b.romp = Masker.over(b.romp);
        r.verder(b);
    };
    static final Schakel WEEG = (b, r) -> {
        b.gewicht = b.romp.length();
        r.verder(b);
    };
    static final Schakel STOP = (b, r) -> b.zakken.put("stop", true);
    static final Schakel HERSTEL = (b, r) -> {
        String voor = b.romp;
        r.verder(b);
        b.romp = voor;
    };

    static Schakel zet(String naam, Function<Bericht, Object> f) {
        return (b, r) -> {
            b.zakken.put(naam, f.apply(b));
            r.verder(b);
        };
    }

    private static Bericht bericht(String romp) {
        Bericht b = new Bericht();
        b.kop = "bericht";
        b.romp = romp;
        return b;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String r = tekst(req, "romp");
        Bericht een = new Leiding().dan(TRIM).dan(WEEG).stuur(bericht(r));
        uit.println(een.romp); // EXPECT
        uit.println(een.kop + een.gewicht); // SAFE
        Bericht twee = new Leiding().dan(TRIM).dan(MASKEER).stuur(bericht(r));
        uit.println(twee.romp); // SAFE
        Bericht drie = new Leiding().dan(STOP).dan(MASKEER).stuur(bericht(r));
        uit.println(drie.romp); // EXPECT
        uit.println(drie.zakken); // SAFE
        Bericht vier = new Leiding().dan(HERSTEL).dan(MASKEER).stuur(bericht(r));
        uit.println(vier.romp); // EXPECT
        Bericht vijf = new Leiding().dan(MASKEER).dan(HERSTEL).dan(TRIM).stuur(bericht(r));
        uit.println(vijf.romp); // SAFE
        Bericht zes = new Leiding().dan(zet("vroeg", b -> b.romp)).dan(MASKEER).dan(zet("laat", b -> b.romp)).stuur(bericht(r));
        uit.println(zes.zakken.get("vroeg")); // EXPECT
        uit.println(zes.zakken.get("laat")); // SAFE
        uit.println(zes.romp); // SAFE
        Bericht zeven = new Leiding().dan((b, v) -> v.verder(bericht("ander"))).dan((b, v) -> uit.println(b.romp)).stuur(bericht(r)); // SAFE
        uit.println(zeven.romp); // EXPECT
        new Leiding().dan(TRIM).dan((b, v) -> uit.println(b.romp)).stuur(bericht(r)); // EXPECT
        new Leiding().dan(STOP).dan((b, v) -> uit.println(b.romp)).stuur(bericht(r)); // SAFE
        Schakel alsLang = (b, v) -> {
            if (b.romp.length() > 5) {
                b.kop = b.romp.substring(0, 5);
            }
            v.verder(b);
        };
        uit.println(new Leiding().dan(alsLang).stuur(bericht(r)).kop); // EXPECT
        uit.println(new Leiding().dan(MASKEER).dan(alsLang).stuur(bericht(r)).kop); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        List<String> regels = new ArrayList<>();
        try (BufferedReader lezer = req.getReader()) {
            for (String s = lezer.readLine(); s != null; s = lezer.readLine()) {
                regels.add(s);
            }
        }
        UnaryOperator<String> hoofd = s -> s.toUpperCase(Locale.ROOT);
        Function<String, String> haak = s -> "[" + s + "]";
        Function<String, String> vast = s -> "regel";
        Function<String, Integer> lengte = String::length;
        for (String s : regels) {
            uit.println(hoofd.andThen(haak).apply(s)); // EXPECT
            uit.println(hoofd.andThen(vast).apply(s)); // SAFE
            uit.println(haak.compose(Masker::over).apply(s)); // SAFE
            uit.println(haak.compose(vast).apply(s)); // SAFE
        }
        Map<String, Function<String, String>> bewerkingen = new LinkedHashMap<>();
        bewerkingen.put("hoofd", hoofd);
        bewerkingen.put("haak", haak);
        bewerkingen.put("masker", Masker::over);
        Function<String, String> alles = bewerkingen.values().stream().reduce(Function.identity(), Function::andThen);
        String eerste = regels.isEmpty() ? "leeg" : regels.get(0);
        uit.println(alles.apply(eerste)); // SAFE
        bewerkingen.remove("masker");
        Function<String, String> rest = bewerkingen.values().stream().reduce(Function.identity(), Function::andThen);
        uit.println(rest.apply(eerste)); // EXPECT
        String keten = regels.stream().map(String::trim).filter(s -> !s.isEmpty()).collect(Collectors.joining(" / "));
        uit.println(keten); // EXPECT
        Map<Boolean, List<String>> delen = regels.stream().collect(Collectors.partitioningBy(s -> s.startsWith("#")));
        uit.println(delen.get(true)); // EXPECT
        String gekozen = bewerkingen.getOrDefault(tekst(req, "doe"), vast).apply(eerste);
        uit.println(gekozen); // EXPECT
        uit.println(regels.stream().filter(s -> s.contains("=")).findFirst().orElse("geen")); // EXPECT
    }
}
