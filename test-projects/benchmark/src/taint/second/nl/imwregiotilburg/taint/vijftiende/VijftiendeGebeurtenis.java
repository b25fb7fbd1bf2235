package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.Consumer;

public class VijftiendeGebeurtenis extends HttpServlet {

    interface Gebeurtenis {
    }

    record Ingelogd(String wie, int poging) implements Gebeurtenis {
    }

    record Geplaatst(String onderwerp, String inhoud) implements Gebeurtenis {
    }

    static class Melding implements Gebeurtenis {
        final String tekst;

        Melding(String tekst) {
            this.tekst = tekst;
        }
    }

    static class StilleMelding extends Melding {
        StilleMelding(String tekst) {
            super("(" + tekst.length() + ")");
        }
    }

    static final class Bus {
        private final Map<Class<?>, List<Consumer<Object>>> luisteraars = new LinkedHashMap<>();
        private final List<Object> onbezorgd = new ArrayList<>();
        private int bezorgd;

        @SuppressWarnings("unchecked")
        <T> Runnable luister(Class<T> t, Consumer<? super T> c) {
            Consumer<Object> k = (Consumer<Object>) (Consumer<?>) c;
            luisteraars.computeIfAbsent(t, x -> new ArrayList<>()).add(k);
            return () -> luisteraars.get(t).remove(k);
        }

        void meld(Object g) {
            boolean iemand = false;
            for (Map.Entry<Class<?>, List<Consumer<Object>>> e : luisteraars.entrySet()) {
                if (e.getKey().isInstance(g)) {
                    for (Consumer<Object> c : List.copyOf(e.getValue())) {
                        c.accept(g);
                        bezorgd++;
                        iemand = true;
                    }
                }
            }
            if (!iemand) {
                onbezorgd.add(g);
            }
        }
    }

    private final Bus gedeeld = new Bus();
    private final List<String> logboek = Collections.synchronizedList(new ArrayList<>());
    private final List<String> telboek = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void init() {
        gedeeld.luister(Geplaatst.class, g -> logboek.add(g.inhoud()));
        gedeeld.luister(Geplaatst.class, g -> telboek.add(g.onderwerp() + ":" + g.inhoud().length()));
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String wie = tekst(req, "wie");
        Bus bus = new Bus();
        bus.luister(Ingelogd.class, g -> uit.println(g.wie())); // EXPECT
        Runnable af = bus.luister(Ingelogd.class, g -> uit.println("oud: " + g.wie())); // SAFE
        af.run();
        bus.luister(Geplaatst.class, g -> uit.println(g.onderwerp())); // SAFE
        bus.luister(Geplaatst.class, g -> uit.println(g.inhoud())); // EXPECT
        List<Melding> bewaard = new ArrayList<>();
        bus.luister(Melding.class, bewaard::add);
        bus.meld(new Ingelogd(wie, 3));
        bus.meld(new Geplaatst("Nieuws", wie));
        bus.meld(new StilleMelding(wie));
        uit.println(bewaard.get(0).tekst); // SAFE
        bus.meld(new Melding(wie));
        uit.println(bewaard.get(1).tekst); // EXPECT
        bus.meld("los bericht");
        uit.println(bus.onbezorgd); // SAFE
        bus.meld(new StringBuilder(wie));
        uit.println(bus.onbezorgd); // EXPECT
        uit.println(bus.onbezorgd.get(0)); // SAFE
        uit.println(new Ingelogd("gast", wie.length())); // SAFE
        uit.println(new Ingelogd(wie, 1)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        uit.println(logboek); // EXPECT
        gedeeld.meld(new Geplaatst("Bericht", tekst(req, "inhoud")));
        for (String s : logboek) {
            uit.println(s.trim()); // EXPECT
        }
        for (String s : telboek) {
            uit.println(s.trim()); // SAFE
        }
        Bus bus = new Bus();
        Deque<Gebeurtenis> rij = new ArrayDeque<>();
        bus.luister(Ingelogd.class, g -> rij.add(new Geplaatst("welkom", g.wie())));
        bus.luister(Geplaatst.class, g -> rij.add(new Melding(g.onderwerp())));
        bus.meld(new Ingelogd(tekst(req, "wie"), 1));
        Geplaatst volgt = (Geplaatst) rij.poll();
        uit.println(volgt.inhoud()); // EXPECT
        uit.println(volgt.onderwerp()); // SAFE
        bus.meld(volgt);
        Melding slot = (Melding) rij.poll();
        uit.println(slot.tekst); // SAFE
        Gebeurtenis[] reeks = {new Melding(tekst(req, "a")), new StilleMelding(tekst(req, "b")), new Ingelogd("gast", 0)};
        for (Gebeurtenis g : reeks) {
            if (g instanceof StilleMelding s) {
                uit.println(s.tekst); // SAFE
            } else if (g instanceof Melding m) {
                uit.println(m.tekst); // EXPECT
            } else if (g instanceof Ingelogd i) {
            }
        }
        Map<Class<?>, Integer> telling = new HashMap<>();
        for (Gebeurtenis g : reeks) {
            telling.merge(g.getClass(), 1, Integer::sum);
        }
        StringBuilder verslag = new StringBuilder();
        Consumer<Melding> schrijf = m -> verslag.append(m.tekst).append(' ');
        schrijf.accept(new Melding("begin"));
        uit.println(verslag); // SAFE
        schrijf.andThen(m -> verslag.append("einde")).accept((Melding) reeks[0]);
        uit.println(verslag); // EXPECT
        verslag.setLength(6);
        uit.println(verslag); // SAFE
    }

    @Override
    protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Bus bus = new Bus();
        Consumer<Object> alles = o -> uit.println(o); // EXPECT
        bus.luister(Object.class, alles);
        bus.meld(new Geplaatst(tekst(req, "onderwerp"), "vast"));
        Consumer<Object> niets = o -> uit.println(o == null); // SAFE
        bus.luister(Object.class, niets);
        bus.meld(new Ingelogd(tekst(req, "wie"), 0));
        String laatste = logboek.isEmpty() ? "leeg" : logboek.get(logboek.size() - 1);
        uit.println(laatste); // EXPECT
        uit.println(Masker.over(laatste)); // SAFE
    }
}
