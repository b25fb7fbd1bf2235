package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Kleine toepassingen: formulier, sjablonen, route-tabel, rekentaal. */
public class AchtsteBibliotheek {

    // ================================================================ formulier
    interface Regel {
        String keur(String waarde);
    }

    static final class Uitslag {
        private final Map<String, String> goed = new LinkedHashMap<>();
        private final Map<String, String> fout = new LinkedHashMap<>();
        private final List<String> echo = new ArrayList<>();
    }

    static final class Formulier {
        private final Map<String, Regel> regels = new LinkedHashMap<>();

        Formulier veld(String naam, Regel r) {
            regels.put(naam, r);
            return this;
        }

        Uitslag vul(HttpServletRequest req) {
            Uitslag u = new Uitslag();
            for (Map.Entry<String, Regel> e : regels.entrySet()) {
                String w = req.getParameter(e.getKey());
                String melding = e.getValue().keur(w);
                if (melding == null) {
                    u.goed.put(e.getKey(), w);
                } else {
                    u.fout.put(e.getKey(), melding);
                    u.echo.add(e.getKey() + "=" + w);
                }
            }
            return u;
        }
    }

    /** Een formulier keuren en de uitslag tonen. */
    public static class Keuring extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Formulier f = new Formulier()
                    .veld("naam", w -> w == null || w.isBlank() ? "verplicht" : null)
                    .veld("leeftijd", w -> w == null || !w.matches("\\d+") ? "geen getal" : null);
            Uitslag u = f.vul(req);
            PrintWriter out = resp.getWriter();
            for (Map.Entry<String, String> e : u.goed.entrySet()) {
                out.println("veld " + e.getKey()); // SAFE
                out.println("waarde " + e.getValue()); // EXPECT
            }
            u.fout.forEach((k, v) -> out.println(k + ": " + v)); // SAFE
            u.echo.forEach(out::println); // EXPECT
            out.println(u.fout.isEmpty() ? "in orde" : "niet in orde"); // SAFE
        }
    }

    // ================================================================ sjablonen
    static final class Sjabloon {
        private final String tekst;
        private final Map<String, String> plaatsen = new HashMap<>();

        Sjabloon(String tekst) {
            this.tekst = tekst;
        }

        Sjabloon zet(String plaats, String waarde) {
            plaatsen.put(plaats, waarde);
            return this;
        }

        Sjabloon zetVeilig(String plaats, String waarde) {
            return zet(plaats, AchtstePagina.Masker.over(waarde));
        }

        String maak() {
            StringBuilder b = new StringBuilder();
            int hier = 0;
            while (hier < tekst.length()) {
                int open = tekst.indexOf('{', hier);
                if (open < 0) {
                    b.append(tekst.substring(hier));
                    break;
                }
                int dicht = tekst.indexOf('}', open);
                b.append(tekst, hier, open);
                b.append(plaatsen.getOrDefault(tekst.substring(open + 1, dicht), ""));
                hier = dicht + 1;
            }
            return b.toString();
        }
    }

    /** Een eigen sjabloonmachine. */
    public static class Sjablonen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String naam = req.getParameter("naam");
            PrintWriter out = resp.getWriter();
            out.println(new Sjabloon("Dag {naam}, welkom").zet("naam", naam).maak()); // EXPECT
            out.println(new Sjabloon("Dag {naam}, welkom").zetVeilig("naam", naam).maak()); // SAFE
            out.println(new Sjabloon("Dag {naam}, welkom").zet("naam", "Piet").maak()); // SAFE
            Sjabloon s = new Sjabloon("{a} en {b}");
            s.zet("a", "links").zet("b", naam);
            out.println(s.plaatsen.get("a")); // SAFE
            out.println(s.maak()); // EXPECT
        }
    }

    // ================================================================ routes
    static final class Router {
        private final Map<String, BiConsumer<HttpServletRequest, PrintWriter>> routes = new TreeMap<>();

        Router op(String pad, BiConsumer<HttpServletRequest, PrintWriter> b) {
            routes.put(pad, b);
            return this;
        }

        void stuur(String pad, HttpServletRequest r, PrintWriter w) {
            BiConsumer<HttpServletRequest, PrintWriter> b = routes.get(pad);
            if (b == null) {
                w.println("geen route: " + pad); // EXPECT
            } else {
                b.accept(r, w);
            }
        }
    }

    /** Een route-tabel. */
    public static class Routes extends HttpServlet {
        private final Router router = new Router()
                .op("start", (r, w) -> w.println("startpagina")) // SAFE
                .op("zoek", this::zoek)
                .op("over", Routes::over);

        private void zoek(HttpServletRequest r, PrintWriter w) {
            String q = r.getParameter("q");
            w.println("resultaten voor " + q); // EXPECT
            w.println(q == null ? 0 : q.split(" ").length); // SAFE
        }

        private static void over(HttpServletRequest r, PrintWriter w) {
            w.println("over ons"); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String pad = req.getParameter("pad");
            PrintWriter out = resp.getWriter();
            router.stuur("start", req, out);
            router.stuur("zoek", req, out);
            router.stuur(pad == null ? "over" : pad, req, out);
        }
    }

    // ================================================================ rekentaal
    sealed interface Uitdrukking permits Waarde, Plak, Herhaal, Lengte {
    }

    record Waarde(String s) implements Uitdrukking {
    }

    record Plak(Uitdrukking links, Uitdrukking rechts) implements Uitdrukking {
    }

    record Herhaal(Uitdrukking wat, int keer) implements Uitdrukking {
    }

    record Lengte(Uitdrukking van) implements Uitdrukking {
    }

    static final class Rekenaar {
        private int stappen;

        String reken(Uitdrukking u) {
            stappen++;
            if (u instanceof Waarde w) {
                return String.valueOf(w.s());
            }
            if (u instanceof Plak p) {
                return reken(p.links()) + reken(p.rechts());
            }
            if (u instanceof Herhaal h) {
                return reken(h.wat()).repeat(h.keer());
            }
            if (u instanceof Lengte l) {
                return Integer.toString(reken(l.van()).length());
            }
            throw new IllegalStateException("onbekend");
        }
    }

    /** Een boom van uitdrukkingen. */
    public static class Rekentaal extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Uitdrukking invoer = new Waarde(req.getParameter("p"));
            Uitdrukking a = new Plak(new Waarde("<"), new Herhaal(invoer, 2));
            Uitdrukking b = new Plak(new Waarde("<"), new Waarde(">"));
            Uitdrukking c = new Lengte(invoer);
            Rekenaar r = new Rekenaar();
            PrintWriter out = resp.getWriter();
            out.println(r.reken(a)); // EXPECT
            out.println(new Rekenaar().reken(b)); // SAFE
            out.println(new Rekenaar().reken(c)); // SAFE
            out.println(r.stappen); // SAFE
        }
    }

    // ================================================================ inloggen
    static class Gebruiker {
        private final String naam;
        private final String rol;

        Gebruiker(String naam, String rol) {
            this.naam = naam;
            this.rol = rol;
        }
    }

    static class Ledenlijst {
        private final Map<String, Gebruiker> leden = new HashMap<>();

        Ledenlijst() {
            leden.put("an", new Gebruiker("An de Vries", "lid"));
            leden.put("bo", new Gebruiker("Bo Smit", "beheer"));
        }

        Gebruiker zoek(String inlog) throws OnbekendLid {
            Gebruiker g = leden.get(inlog);
            if (g == null) {
                throw new OnbekendLid(inlog);
            }
            return g;
        }
    }

    static class OnbekendLid extends Exception {
        private static final long serialVersionUID = 1L;
        private final String inlog;

        OnbekendLid(String inlog) {
            super("onbekend lid");
            this.inlog = inlog;
        }
    }

    /** Inloggen: de opgezochte gebruiker is vast, de ingetypte naam niet. */
    public static class Inloggen extends HttpServlet {
        private final Ledenlijst leden = new Ledenlijst();

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            HttpSession s = req.getSession();
            PrintWriter out = resp.getWriter();
            String keuze = req.getParameter("keuze");
            try {
                Gebruiker g = leden.zoek(keuze);
                s.setAttribute("achtste.gebruiker", g);
                Gebruiker terug = (Gebruiker) s.getAttribute("achtste.gebruiker");
                out.println("Dag " + terug.naam); // SAFE
                out.println("Rol " + terug.rol); // SAFE
                out.println("Laatste bericht: " + req.getParameter("bericht")); // EXPECT
            } catch (OnbekendLid e) {
                out.println(e.getMessage()); // SAFE
                out.println("Ken ik niet: " + e.inlog); // EXPECT
                out.println("Ken ik niet: " + AchtstePagina.Masker.over(e.inlog)); // SAFE
            }
        }
    }
}
