package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;

public class VijftiendeOpdracht extends HttpServlet {

    static final class Stuk {
        private String titel = "Naamloos";
        private final List<String> regels = new ArrayList<>();

        String inhoud() {
            return String.join("\n", regels);
        }
    }

    abstract static class Opdracht {
        abstract void doe(Stuk s);

        abstract void terug(Stuk s);

        String naam() {
            return getClass().getSimpleName();
        }
    }

    static final class Hernoem extends Opdracht {
        private final String nieuw;
        private String oud = "";

        Hernoem(String nieuw) {
            this.nieuw = nieuw;
        }

        @Override
        void doe(Stuk s) {
            oud = s.titel;
            s.titel = nieuw;
        }

        @Override
        void terug(Stuk s) {
            s.titel = oud;
        }

        @Override
        public String toString() {
            return "hernoem " + oud + " -> " + nieuw;
        }
    }

    static final class Regel extends Opdracht {
        private final String tekst;

        Regel(String tekst) {
            this.tekst = tekst;
        }

        @Override
        void doe(Stuk s) {
            s.regels.add(tekst);
        }

        @Override
        void terug(Stuk s) {
            s.regels.remove(s.regels.size() - 1);
        }

        @Override
        public String toString() {
            return "regel " + tekst;
        }
    }

    static final class Wis extends Opdracht {
        private List<String> bewaard = List.of();

        @Override
        void doe(Stuk s) {
            bewaard = new ArrayList<>(s.regels);
            s.regels.clear();
        }

        @Override
        void terug(Stuk s) {
            s.regels.addAll(bewaard);
        }
    }

    static final class Werkbank {
        final Stuk stuk = new Stuk();
        private final Deque<Opdracht> gedaan = new ArrayDeque<>();
        private final Deque<Opdracht> ongedaan = new ArrayDeque<>();

        Werkbank voer(Opdracht o) {
            o.doe(stuk);
            gedaan.push(o);
            ongedaan.clear();
            return this;
        }

        Werkbank terug() {
            if (!gedaan.isEmpty()) {
                Opdracht o = gedaan.pop();
                o.terug(stuk);
                ongedaan.push(o);
            }
            return this;
        }

        Werkbank weer() {
            if (!ongedaan.isEmpty()) {
                Opdracht o = ongedaan.pop();
                o.doe(stuk);
                gedaan.push(o);
            }
            return this;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String t = tekst(req, "titel");
        Werkbank w = new Werkbank();
        w.voer(new Hernoem("Concept"));
        uit.println(w.stuk.titel); // SAFE
        w.voer(new Hernoem(t));
        uit.println(w.stuk.titel); // EXPECT
        uit.println(w.gedaan.peek()); // EXPECT
        uit.println(w.gedaan.peekLast()); // SAFE
        w.terug();
        uit.println(w.stuk.titel); // SAFE
        uit.println(w.ongedaan.peek()); // EXPECT
        w.weer();
        uit.println(w.stuk.titel); // EXPECT
        w.voer(new Regel("vaste regel"));
        uit.println(w.stuk.inhoud()); // SAFE
        w.voer(new Regel(t));
        uit.println(w.stuk.inhoud()); // EXPECT
        uit.println(w.stuk.regels.get(0)); // SAFE
        w.voer(new Wis());
        uit.println(w.stuk.inhoud()); // SAFE
        w.terug();
        uit.println(w.stuk.inhoud()); // EXPECT
        w.terug();
        uit.println(w.stuk.inhoud()); // SAFE
        uit.println(w.stuk.titel); // EXPECT
        Werkbank v = new Werkbank().voer(new Hernoem(t)).terug().voer(new Hernoem("Nota"));
        uit.println(v.stuk.titel); // SAFE
        uit.println(v.weer().stuk.titel); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Werkbank w = (Werkbank) req.getSession().getAttribute("vijftiende.werkbank");
        if (w == null) {
            w = new Werkbank();
            req.getSession().setAttribute("vijftiende.werkbank", w);
        }
        uit.println(w.stuk.titel); // EXPECT
        String keuze = tekst(req, "doe");
        Opdracht o = switch (keuze) {
            case "hernoem" -> new Hernoem(tekst(req, "naar"));
            case "wis" -> new Wis();
            default -> new Regel(tekst(req, "regel"));
        };
        uit.println("opdracht " + o.naam()); // SAFE
        uit.println("opdracht " + keuze); // EXPECT
        w.voer(o);
        uit.println(w.stuk.inhoud()); // EXPECT
        StringJoiner namen = new StringJoiner(" < ");
        StringJoiner voluit = new StringJoiner(" < ");
        for (Opdracht x : w.gedaan) {
            namen.add(x.naam());
            voluit.add(x.toString());
        }
        uit.println(voluit); // EXPECT
        List<Opdracht> samen = List.of(new Regel("kop"), new Regel(Masker.over(tekst(req, "regel"))));
        Werkbank los = new Werkbank();
        samen.forEach(los::voer);
        uit.println(los.stuk.inhoud()); // SAFE
        Opdracht anoniem = new Opdracht() {
            @Override
            void doe(Stuk s) {
                s.titel = keuze;
            }

            @Override
            void terug(Stuk s) {
                s.titel = "terug";
            }
        };
        los.voer(anoniem);
        uit.println(los.stuk.titel); // EXPECT
        uit.println(los.stuk.inhoud()); // SAFE
        los.terug();
        uit.println(los.stuk.titel); // SAFE
    }
}
