package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Visitor, state machine, strategy, command with undo, memento, event bus, observer. */
public class TweeentwintigstePatronen extends HttpServlet {

    /* visitor */
    interface Bezoeker<R> {
        R blad(Blad b);

        R tak(Tak t);
    }

    interface Deel {
        <R> R ontvang(Bezoeker<R> b);
    }

    static class Blad implements Deel {
        final String tekst;

        Blad(String tekst) {
            this.tekst = tekst;
        }

        public <R> R ontvang(Bezoeker<R> b) {
            return b.blad(this);
        }
    }

    static class Tak implements Deel {
        final String naam;
        final Deel links, rechts;

        Tak(String naam, Deel links, Deel rechts) {
            this.naam = naam;
            this.links = links;
            this.rechts = rechts;
        }

        public <R> R ontvang(Bezoeker<R> b) {
            return b.tak(this);
        }
    }

    static class AllesBezoeker implements Bezoeker<String> {
        public String blad(Blad b) {
            return b.tekst;
        }

        public String tak(Tak t) {
            return t.links.ontvang(this) + t.rechts.ontvang(this);
        }
    }

    static class NamenBezoeker implements Bezoeker<String> {
        public String blad(Blad b) {
            return "";
        }

        public String tak(Tak t) {
            return t.naam + t.links.ontvang(this) + t.rechts.ontvang(this);
        }
    }

    static class LinksBezoeker extends AllesBezoeker {
        @Override
        public String tak(Tak t) {
            return t.links.ontvang(this);
        }
    }

    /* state machine */
    static class Automaat {
        enum Stand { DICHT, OPEN, OP_SLOT }

        private Stand stand = Stand.DICHT;
        private String doorgelaten = "niets";

        void opent() {
            if (stand == Stand.DICHT) stand = Stand.OPEN;
        }

        void sluit() {
            if (stand == Stand.OPEN) stand = Stand.DICHT;
        }

        void opSlot() {
            stand = Stand.OP_SLOT;
        }

        void duw(String s) {
            if (stand == Stand.OPEN) {
                doorgelaten = s;
            }
        }
    }

    /* command + memento */
    interface Opdracht {
        void doe();

        void terug();
    }

    static class Editor {
        String tekst = "begin";

        Opdracht zet(String nieuw) {
            return new Opdracht() {
                private String oud;

                public void doe() {
                    oud = tekst;
                    tekst = nieuw;
                }

                public void terug() {
                    tekst = oud;
                }
            };
        }

        Herinnering bewaar() {
            return new Herinnering(tekst);
        }

        void herstel(Herinnering h) {
            tekst = h.toestand;
        }
    }

    static final class Herinnering {
        private final String toestand;

        Herinnering(String toestand) {
            this.toestand = toestand;
        }
    }

    /* event bus */
    static class Bus {
        private final Map<String, List<Consumer<String>>> luisteraars = new HashMap<>();

        void op(String onderwerp, Consumer<String> c) {
            luisteraars.computeIfAbsent(onderwerp, o -> new ArrayList<>()).add(c);
        }

        void meld(String onderwerp, String bericht) {
            for (Consumer<String> c : luisteraars.getOrDefault(onderwerp, List.of())) {
                c.accept(bericht);
            }
        }
    }

    static class Onthouder implements Consumer<String> {
        String laatste = "-";

        @Override
        public void accept(String s) {
            laatste = s;
        }
    }

    @Override
    protected void doGet(HttpServletRequest rq, HttpServletResponse rs) throws IOException {
        PrintWriter w = rs.getWriter();
        String in = rq.getParameter("in");

        Deel boom = new Tak("wortel", new Blad("groen"), new Tak("zij", new Blad(in), new Blad("geel")));
        w.println(boom.ontvang(new AllesBezoeker())); // EXPECT
        w.println(boom.ontvang(new NamenBezoeker())); // SAFE
        w.println(boom.ontvang(new LinksBezoeker())); // SAFE
        w.println(((Tak) ((Tak) boom).rechts).links.ontvang(new AllesBezoeker())); // EXPECT
        w.println(((Tak) ((Tak) boom).rechts).rechts.ontvang(new AllesBezoeker())); // SAFE
        Bezoeker<String> teller = new Bezoeker<>() {
            @Override
            public String blad(Blad b) {
                return b.tekst.length() + " ";
            }

            @Override
            public String tak(Tak t) {
                return t.links.ontvang(this) + t.rechts.ontvang(this) + in;
            }
        };
        w.println(boom.ontvang(teller)); // EXPECT
        w.println(new Blad(in).ontvang(teller)); // SAFE
        Deel gedraaid = new Tak("wortel", new Tak("zij", new Blad(in), new Blad("geel")), new Blad("groen"));
        w.println(gedraaid.ontvang(new LinksBezoeker())); // EXPECT
        w.println(new Tak(in, new Blad("a"), new Blad("b")).ontvang(new NamenBezoeker())); // EXPECT
        w.println(new Tak(in, new Blad("a"), new Blad("b")).ontvang(new AllesBezoeker())); // SAFE

        Automaat dicht = new Automaat();
        dicht.duw(in);
        w.println(dicht.doorgelaten); // SAFE
        Automaat open = new Automaat();
        open.opent();
        open.duw(in);
        w.println(open.doorgelaten); // EXPECT
        open.sluit();
        open.duw("te laat");
        w.println(open.doorgelaten); // EXPECT
        open.opent();
        open.duw("op tijd");
        w.println(open.doorgelaten); // SAFE
        open.duw(in);
        open.opSlot();
        w.println(open.doorgelaten); // EXPECT
        Automaat heenEnWeer = new Automaat();
        heenEnWeer.opent();
        heenEnWeer.duw("veilig");
        heenEnWeer.sluit();
        heenEnWeer.duw(in);
        w.println(heenEnWeer.doorgelaten); // SAFE
        Automaat slot = new Automaat();
        slot.opSlot();
        slot.opent();
        slot.duw(in);
        w.println(slot.doorgelaten); // SAFE
        w.println(slot.stand); // SAFE

        Deque<Opdracht> gedaan = new ArrayDeque<>();
        Editor ed = new Editor();
        Opdracht o1 = ed.zet("stap 1");
        Opdracht o2 = ed.zet(in);
        o1.doe();
        gedaan.push(o1);
        w.println(ed.tekst); // SAFE
        o2.doe();
        gedaan.push(o2);
        w.println(ed.tekst); // EXPECT
        Opdracht o3 = ed.zet("stap 3");
        o3.doe();
        o3.terug();
        w.println("na terug: " + ed.tekst); // EXPECT
        gedaan.pop().terug();
        w.println(ed.tekst); // SAFE
        gedaan.pop().terug();
        w.println(ed.tekst); // SAFE

        Editor em = new Editor();
        Herinnering schoon = em.bewaar();
        em.tekst = in;
        Herinnering vies = em.bewaar();
        em.herstel(schoon);
        w.println(em.tekst); // SAFE
        em.herstel(vies);
        w.println(em.tekst); // EXPECT
        Deque<Herinnering> stapel = new ArrayDeque<>();
        stapel.push(vies);
        stapel.push(schoon);
        em.herstel(stapel.pop());
        w.println("van de stapel: " + em.tekst); // SAFE
        em.herstel(stapel.pop());
        w.println("van de stapel: " + em.tekst); // EXPECT
        em.tekst = "eind";
        w.println(vies.toestand); // EXPECT
        w.println(schoon.toestand); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest rq, HttpServletResponse rs) throws IOException {
        PrintWriter w = rs.getWriter();
        String in = rq.getParameter("in");
        Bus bus = new Bus();
        Onthouder nieuws = new Onthouder();
        Onthouder sport = new Onthouder();
        bus.op("nieuws", nieuws);
        bus.op("sport", sport);
        bus.op("nieuws", s -> w.println("direct " + s)); // EXPECT
        bus.op("sport", s -> w.println("direct " + s)); // SAFE
        bus.meld("nieuws", in);
        bus.meld("sport", "1-0");
        bus.meld("weer", in);
        w.println(nieuws.laatste); // EXPECT
        w.println(sport.laatste); // SAFE
        bus.meld("nieuws", "later nieuws");
        w.println(nieuws.laatste); // SAFE
        Bus andere = new Bus();
        Onthouder o = new Onthouder();
        andere.op("nieuws", o);
        bus.meld("nieuws", in);
        w.println(o.laatste); // SAFE
        andere.meld("nieuws", in);
        w.println(o.laatste); // EXPECT
        List<String> archief = new ArrayList<>();
        Bus derde = new Bus();
        derde.op("a", archief::add);
        derde.op("b", s -> derde.meld("a", "doorgestuurd"));
        derde.meld("b", in);
        w.println(archief); // SAFE
        derde.op("c", s -> derde.meld("a", s));
        derde.meld("c", in);
        w.println(archief.get(0)); // SAFE
        w.println(archief.get(1)); // EXPECT
    }
}
