package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

public class ZestiendeBus extends HttpServlet {

    private abstract static class Gebeurtenis {
        private final String bron;

        Gebeurtenis(String bron) {
            this.bron = bron;
        }
    }

    private static class Besteld extends Gebeurtenis {
        private final String artikel;

        Besteld(String bron, String artikel) {
            super(bron);
            this.artikel = artikel;
        }
    }

    private static class Betaald extends Gebeurtenis {
        private final int bedrag;
        private final String munt;

        Betaald(String bron, int bedrag, String munt) {
            super(bron);
            this.bedrag = bedrag;
            this.munt = munt;
        }
    }

    private static class Bus {
        private final Map<Class<?>, List<Consumer<Object>>> afnemers = new HashMap<>();
        private final Queue<Object> wachtend = new ArrayDeque<>();

        <T> void abonneer(Class<T> soort, Consumer<? super T> afnemer) {
            afnemers.computeIfAbsent(soort, k -> new ArrayList<>()).add(o -> afnemer.accept(soort.cast(o)));
        }

        void plaats(Object gebeurtenis) {
            wachtend.add(gebeurtenis);
        }

        int verwerk() {
            int aantal = 0;
            while (!wachtend.isEmpty()) {
                Object g = wachtend.poll();
                for (Consumer<Object> c : afnemers.getOrDefault(g.getClass(), List.of())) {
                    c.accept(g);
                }
                aantal++;
            }
            return aantal;
        }
    }

    private static class Onderwerpen {
        private final Map<String, Consumer<String>> perNaam = new HashMap<>();

        void op(String naam, Consumer<String> wie) {
            perNaam.merge(naam, wie, Consumer::andThen);
        }

        void stuur(String naam, String wat) {
            Consumer<String> c = perNaam.get(naam);
            if (c != null) {
                c.accept(wat);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        Bus bus = new Bus();
        bus.abonneer(Besteld.class, b -> out.println(b.artikel)); // EXPECT
        bus.abonneer(Besteld.class, b -> out.println(((Gebeurtenis) b).bron)); // SAFE
        bus.abonneer(Betaald.class, b -> out.println(b.munt)); // SAFE
        bus.abonneer(Betaald.class, b -> out.println(((Gebeurtenis) b).bron)); // EXPECT
        bus.plaats(new Besteld("winkel", req.getParameter("artikel")));
        bus.plaats(new Betaald(req.getParameter("kassa"), 16, "EUR"));
        bus.verwerk();
        StringBuilder laat = new StringBuilder("laat:");
        bus.plaats(new Besteld("winkel", "fiets"));
        bus.abonneer(Besteld.class, b -> laat.append(b.artikel));
        bus.verwerk();
        out.println(laat); // SAFE
        bus.plaats(new Besteld("winkel", req.getParameter("artikel")));
        bus.verwerk();
        out.println(laat); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Onderwerpen onderwerpen = new Onderwerpen();
        List<String> weer = new ArrayList<>();
        List<String> sport = new ArrayList<>();
        List<String> alles = new ArrayList<>();
        onderwerpen.op("weer", weer::add);
        onderwerpen.op("sport", sport::add);
        onderwerpen.op("weer", alles::add);
        onderwerpen.op("sport", alles::add);
        onderwerpen.stuur("weer", p);
        onderwerpen.stuur("sport", "uitslag");
        onderwerpen.stuur("nieuws", p);
        out.println(weer); // EXPECT
        out.println(alles); // EXPECT
        out.println(alles.get(1)); // SAFE
        Onderwerpen tweede = new Onderwerpen();
        tweede.op("weer", sport::add);
        tweede.stuur("weer", "zon");
        out.println(sport); // SAFE
        tweede.op("weer", s -> onderwerpen.stuur("sport", s));
        tweede.stuur("weer", p);
        out.println(sport); // EXPECT
    }
}
