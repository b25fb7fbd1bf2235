package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class VijftiendeRoute extends HttpServlet {

    interface Bediende {
        void bedien(Treffer t, PrintWriter uit);
    }

    static final class Treffer {
        final Route route;
        final Map<String, String> delen = new LinkedHashMap<>();
        String rest = "";

        Treffer(Route route) {
            this.route = route;
        }

        int getal(String naam) {
            return Integer.parseInt(delen.get(naam));
        }
    }

    static final class Route {
        final String patroon;
        final Bediende bediende;

        Route(String patroon, Bediende bediende) {
            this.patroon = patroon;
            this.bediende = bediende;
        }

        Treffer pas(String pad) {
            String[] a = patroon.split("/");
            String[] b = pad.split("/");
            Treffer t = new Treffer(this);
            for (int i = 0; i < a.length; i++) {
                if (a[i].equals("*")) {
                    t.rest = String.join("/", Arrays.asList(b).subList(Math.min(i, b.length), b.length));
                    return t;
                }
                if (i >= b.length) {
                    return null;
                }
                if (a[i].startsWith(":")) {
                    t.delen.put(a[i].substring(1), b[i]);
                } else if (!a[i].equals(b[i])) {
                    return null;
                }
            }
            return a.length == b.length ? t : null;
        }

        String terug(Map<String, ?> delen) {
            String s = patroon;
            for (Map.Entry<String, ?> e : delen.entrySet()) {
                s = s.replace(":" + e.getKey(), String.valueOf(e.getValue()));
            }
            return s;
        }
    }

    private final List<Route> routes = new ArrayList<>();

    @Override
    public void init() {
        routes.add(new Route("klant/:id", (t, uit) -> uit.println("klant " + t.delen.get("id")))); // EXPECT
        routes.add(new Route("nota/:nr", (t, uit) -> uit.println("nota " + t.getal("nr")))); // SAFE
        routes.add(new Route("brief/:id/:deel", (t, uit) -> {
            uit.println(t.delen.keySet()); // SAFE
            uit.println(t.delen.get("deel").trim()); // EXPECT
            uit.println(t.rest); // SAFE
        }));
        routes.add(new Route("bestand/*", (t, uit) -> {
            uit.println(t.rest); // EXPECT
            uit.println(t.delen); // SAFE
        }));
        routes.add(new Route("*", (t, uit) -> uit.println("404: " + t.rest))); // EXPECT
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String pad = tekst(req, "pad");
        for (Route r : routes) {
            Treffer t = r.pas(pad);
            if (t != null) {
                uit.println(t.route.patroon); // SAFE
                t.route.bediende.bedien(t, uit);
                uit.println(new TreeMap<>(t.delen)); // EXPECT
                break;
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String pad = String.valueOf(req.getQueryString());
        Route klant = routes.get(0);
        uit.println(klant.terug(Map.of("id", 7))); // SAFE
        uit.println(klant.terug(Map.of("id", tekst(req, "id")))); // EXPECT
        uit.println(klant.terug(Map.of("naam", tekst(req, "naam")))); // SAFE
        uit.println(klant.terug(Map.of(tekst(req, "naam"), 1))); // SAFE
        uit.println(new Route(pad, (t, u) -> { }).terug(Map.of())); // EXPECT
        Map<String, Bediende> perWerkwoord = new HashMap<>();
        perWerkwoord.put("toon", (t, u) -> u.println(t.rest)); // EXPECT
        perWerkwoord.put("tel", (t, u) -> u.println(t.rest.length())); // SAFE
        Treffer vrij = routes.get(4).pas(pad);
        perWerkwoord.getOrDefault(tekst(req, "doe"), perWerkwoord.get("toon")).bedien(vrij, uit);
        Map<String, String> vraag = new HashMap<>();
        for (String paar : pad.split("&")) {
            String[] kv = paar.split("=", 2);
            vraag.put(kv[0], kv.length > 1 ? kv[1] : "");
        }
        uit.println(vraag.get("sorteer")); // EXPECT
        Matcher m = Pattern.compile("/(\\w+)/(\\w+)").matcher(pad);
        if (m.find()) {
            uit.println(m.group(2)); // EXPECT
            uit.println(m.replaceAll("x")); // EXPECT
            uit.println(m.pattern()); // SAFE
        }
        Map<String, String> omleiding = Map.of("oud", "nieuw", "wie", "over");
        uit.println("ga naar " + omleiding.getOrDefault(tekst(req, "van"), "start")); // SAFE
        uit.println("ga naar " + omleiding.getOrDefault(tekst(req, "van"), tekst(req, "naar"))); // EXPECT
    }
}
