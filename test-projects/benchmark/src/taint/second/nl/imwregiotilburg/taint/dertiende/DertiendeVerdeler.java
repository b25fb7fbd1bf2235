package nl.imwregiotilburg.taint.dertiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DertiendeVerdeler {

    record Verzoek(String pad, Map<String, String> parameters) {
        static Verzoek van(HttpServletRequest req) {
            Map<String, String> p = new HashMap<>();
            for (String naam : List.of("actie", "naam", "tekst")) {
                String w = req.getParameter(naam);
                if (w != null) {
                    p.put(naam, w);
                }
            }
            return new Verzoek("/" + p.getOrDefault("actie", "start"), p);
        }

        String param(String naam) {
            return parameters.getOrDefault(naam, "");
        }
    }

    record Antwoord(int status, String inhoud) {
        static Antwoord ok(String inhoud) {
            return new Antwoord(200, inhoud);
        }

        static Antwoord nietGevonden(String wat) {
            return new Antwoord(404, "niet gevonden: " + wat);
        }
    }

    interface Afhandelaar {
        Antwoord handel(Verzoek v);
    }

    static class Wegwijzer {
        private final Map<String, Afhandelaar> routes = new LinkedHashMap<>();
        private Afhandelaar anders = v -> Antwoord.nietGevonden(v.pad());

        Wegwijzer route(String pad, Afhandelaar a) {
            routes.put(pad, a);
            return this;
        }

        Wegwijzer anders(Afhandelaar a) {
            anders = a;
            return this;
        }

        Antwoord stuur(Verzoek v) {
            return routes.getOrDefault(v.pad(), anders).handel(v);
        }
    }

    public static class Voordeur extends HttpServlet {
        private final Wegwijzer wegen = new Wegwijzer()
            .route("/groet", v -> Antwoord.ok("Hallo " + v.param("naam")))
            .route("/klok", v -> Antwoord.ok("het is tijd"));
        private final Wegwijzer dicht = new Wegwijzer()
            .route("/groet", v -> Antwoord.ok("Hallo"))
            .anders(v -> new Antwoord(503, "gesloten"));

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Verzoek v = Verzoek.van(req);
            Antwoord a = wegen.stuur(v);
            Antwoord b = dicht.stuur(v);
            out.println(a.inhoud()); // EXPECT
            out.println(b.inhoud()); // SAFE
            out.println(b); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opdrachtkeuze extends HttpServlet {
        enum Opdracht {
            HERHAAL {
                @Override
                String voerUit(String s) {
                    return s + s;
                }
            },
            OMKEREN {
                @Override
                String voerUit(String s) {
                    return new StringBuilder(s).reverse().toString();
                }
            },
            WIS {
                @Override
                String voerUit(String s) {
                    return "";
                }
            };

            abstract String voerUit(String s);

            static Opdracht lees(String naam) {
                try {
                    return valueOf(naam.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    return OMKEREN;
                }
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String tekst = Objects.toString(req.getParameter("tekst"), "leeg");
            Opdracht o = Opdracht.lees(Objects.toString(req.getParameter("actie"), "wis"));
            out.println("opdracht " + o.name()); // SAFE
            out.println(o.voerUit(tekst)); // EXPECT
            out.println("[" + Opdracht.WIS.voerUit(tekst) + "]"); // SAFE
            for (Opdracht elk : Opdracht.values()) {
                out.println(elk.voerUit(tekst)); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Padpatroon extends HttpServlet {
        static Optional<Map<String, String>> vergelijk(String patroon, String pad) {
            String[] p = patroon.split("/");
            String[] q = pad.split("/");
            if (p.length != q.length) {
                return Optional.empty();
            }
            Map<String, String> gevonden = new LinkedHashMap<>();
            for (int i = 0; i < p.length; i++) {
                if (p[i].startsWith(":")) {
                    gevonden.put(p[i].substring(1), q[i]);
                } else if (!p[i].equals(q[i])) {
                    return Optional.empty();
                }
            }
            return Optional.of(gevonden);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String pad = "leden/" + req.getParameter("id") + "/kaart";
            Map<String, String> vars = vergelijk("leden/:id/:blad", pad).orElseGet(Map::of);
            out.println(vars.keySet()); // SAFE
            out.println(vars.get("id")); // EXPECT
            out.println(vars); // EXPECT
            vergelijk("leden/:id/kaart", "leden/12/kaart").ifPresent(m -> out.println(m.get("id"))); // SAFE
            vergelijk("leden/:id/kaart", pad).map(Map::values).ifPresent(out::println); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Klassekaart extends HttpServlet {
        sealed interface Commando permits Hernoem, Verwijder, Ververs {
        }

        record Hernoem(int id, String naam) implements Commando {
        }

        record Verwijder(int id) implements Commando {
        }

        record Ververs() implements Commando {
        }

        static class Bus {
            private final Map<Class<?>, Function<Object, String>> handlers = new HashMap<>();

            <C extends Commando> Bus op(Class<C> soort, Function<C, String> f) {
                handlers.put(soort, o -> f.apply(soort.cast(o)));
                return this;
            }

            String stuur(Commando c) {
                return handlers.getOrDefault(c.getClass(), o -> "geen afhandelaar voor " + o).apply(c);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Bus bus = new Bus()
                .op(Hernoem.class, h -> h.id() + " heet nu " + h.naam())
                .op(Verwijder.class, v -> v.id() + " is weg");
            Commando c = new Hernoem(4, req.getParameter("naam"));
            out.println(bus.stuur(c)); // EXPECT
            out.println(bus.stuur(new Verwijder(5))); // SAFE
            out.println(bus.stuur(new Ververs())); // SAFE
            out.println(new Bus().stuur(c)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Ongedaan extends HttpServlet {
        static class Document {
            private final StringBuilder tekst = new StringBuilder("begin");
            private final Deque<Runnable> terug = new ArrayDeque<>();

            void typ(String s) {
                int lengte = tekst.length();
                tekst.append(s);
                terug.push(() -> tekst.setLength(lengte));
            }

            void ongedaan() {
                if (!terug.isEmpty()) {
                    terug.pop().run();
                }
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Document d = new Document();
            d.typ(" en");
            out.println(d.tekst); // SAFE
            d.typ(" " + req.getParameter("tekst"));
            out.println(d.tekst); // EXPECT
            d.ongedaan();
            out.println(d.tekst); // SAFE
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Doorverwijzing extends HttpServlet {
        private static final Map<String, String> DOELEN = new HashMap<>(Map.of("over", "/over-ons", "weg", "/route"));

        static String doel(String actie, UnaryOperator<String> onbekend) {
            return Optional.ofNullable(actie).map(DOELEN::get).orElseGet(() -> onbekend.apply(actie));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = req.getParameter("actie");
            req.setAttribute("doel", doel(actie, a -> "/"));
            req.setAttribute("uitleg", doel(actie, a -> "/zoek?q=" + a));
            req.setAttribute("terug", req.getHeader("Referer"));
            out.println(req.getAttribute("doel")); // SAFE
            out.println(req.getAttribute("uitleg")); // EXPECT
            out.println("terug naar " + req.getAttribute("terug")); // EXPECT
            Object status = req.getAttribute("status");
            out.println(status == null ? "ok" : status); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Parameternamen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Set<String> toegestaan = Set.of("naam", "mail");
            List<String> vreemd = new ArrayList<>();
            for (Enumeration<String> e = req.getParameterNames(); e.hasMoreElements(); ) {
                String n = e.nextElement();
                if (!toegestaan.contains(n)) {
                    vreemd.add(n);
                }
            }
            toegestaan.stream().sorted().forEach(n -> out.println(n + " mag")); // SAFE
            vreemd.forEach(n -> out.println(n + " mag niet")); // EXPECT
            String eerste = vreemd.isEmpty() ? "alles goed" : vreemd.get(0);
            out.println(eerste); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
