package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class NegentiendePatronen extends HttpServlet {
    static class Bord {
        private final List<Consumer<String>> kijkers = new ArrayList<>();
        void volg(Consumer<String> k) { kijkers.add(k); }
        void meld(String s) { for (Consumer<String> k : kijkers) k.accept(s); }
        void wisAlles() { kijkers.clear(); }
    }

    interface Bezoeker<R> { R getal(int n); R woord(String s); R som(Blad l, Blad r); }
    interface Blad { <R> R ontvang(Bezoeker<R> b); }
    static Blad getal(int n) { return new Blad() { public <R> R ontvang(Bezoeker<R> b) { return b.getal(n); } }; }
    static Blad woord(String s) { return new Blad() { public <R> R ontvang(Bezoeker<R> b) { return b.woord(s); } }; }
    static Blad som(Blad l, Blad r) { return new Blad() { public <R> R ontvang(Bezoeker<R> b) { return b.som(l, r); } }; }

    static class Toner implements Bezoeker<String> {
        public String getal(int n) { return "" + n; }
        public String woord(String s) { return s; }
        public String som(Blad l, Blad r) { return l.ontvang(this) + "+" + r.ontvang(this); }
    }
    static class Weger implements Bezoeker<Integer> {
        public Integer getal(int n) { return n; }
        public Integer woord(String s) { return s.length(); }
        public Integer som(Blad l, Blad r) { return l.ontvang(this) + r.ontvang(this); }
    }

    interface Opdracht { void doe(StringBuilder b); void terug(StringBuilder b); }
    static class Plak implements Opdracht {
        final String s;
        Plak(String s) { this.s = s; }
        public void doe(StringBuilder b) { b.append(s); }
        public void terug(StringBuilder b) { b.setLength(b.length() - s.length()); }
    }
    static class Historie {
        final Deque<Opdracht> gedaan = new ArrayDeque<>();
        final StringBuilder tekst = new StringBuilder();
        void doe(Opdracht o) { o.doe(tekst); gedaan.push(o); }
        void terug() { gedaan.pop().terug(tekst); }
    }

    enum Stand { UIT, AAN, STUK }
    static class Machine {
        Stand stand = Stand.UIT;
        String reden = "geen";
        void toets(String s) {
            switch (stand) {
                case UIT: if (s.equals("aan")) stand = Stand.AAN; break;
                case AAN: if (s.length() > 3) { stand = Stand.STUK; reden = s; } break;
                default: break;
            }
        }
    }

    static abstract class Schakel {
        private Schakel na;
        Schakel na(Schakel s) { na = s; return this; }
        String verwerk(String s) { String r = probeer(s); return r != null ? r : na == null ? "niemand" : na.verwerk(s); }
        abstract String probeer(String s);
    }
    static Schakel schakel(UnaryOperator<String> f) { return new Schakel() { String probeer(String s) { return f.apply(s); } }; }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("patroon"));
        bord(p, out);
        bezoek(p, out);
        historie(p, out);
        machine(p, out);
        keten(p, out);
        strategie(req, p, out);
        herinnering(p, out);
    }

    private void bord(String p, PrintWriter out) {
        Bord b = new Bord();
        List<String> gehoord = new ArrayList<>();
        int[] n = {0};
        b.volg(gehoord::add);
        b.volg(s -> n[0] += s.length());
        b.meld("start");
        out.print(gehoord); // SAFE
        b.meld(p);
        out.print(gehoord); // EXPECT
        out.print(n[0]); // SAFE
        b.wisAlles();
        b.volg(s -> out.print("alarm")); // SAFE
        b.volg(s -> out.print("alarm " + s)); // EXPECT
        b.meld(p);
    }

    private void bezoek(String p, PrintWriter out) {
        Blad b = som(getal(1), som(woord(p), woord("w")));
        out.print(b.ontvang(new Toner())); // EXPECT
        out.print(b.ontvang(new Weger())); // SAFE
        out.print(som(getal(p.length()), woord("w")).ontvang(new Toner())); // SAFE
    }

    private void historie(String p, PrintWriter out) {
        Historie h = new Historie();
        h.doe(new Plak("begin "));
        h.doe(new Plak(p));
        out.print(h.tekst); // EXPECT
        h.terug();
        out.print(h.tekst); // SAFE
        out.print(h.gedaan.size()); // SAFE
    }

    private void machine(String p, PrintWriter out) {
        Machine a = new Machine();
        a.toets(p);
        out.print(a.reden); // SAFE
        out.print(a.stand); // SAFE
        Machine b = new Machine();
        b.toets("aan");
        b.toets(p);
        out.print(b.stand); // SAFE
        out.print(b.reden); // EXPECT
    }

    private void keten(String p, PrintWriter out) {
        Schakel vang = schakel(s -> "gevangen").na(schakel(s -> s));
        Schakel door = schakel(s -> null).na(schakel(s -> s));
        Schakel niets = schakel(s -> null).na(schakel(s -> null));
        out.print(vang.verwerk(p)); // SAFE
        out.print(door.verwerk(p)); // EXPECT
        out.print(niets.verwerk(p)); // SAFE
    }

    private void strategie(HttpServletRequest req, String p, PrintWriter out) {
        Map<String, UnaryOperator<String>> m = Map.of("dicht", NegentiendePagina.Masker::over, "open", s -> s, "tel", s -> "" + s.length());
        out.print(m.get("dicht").apply(p)); // SAFE
        out.print(m.get("tel").apply(p)); // SAFE
        out.print(m.getOrDefault(String.valueOf(req.getParameter("wijze")), m.get("tel")).apply(p)); // EXPECT
    }

    private void herinnering(String p, PrintWriter out) {
        Machine m = new Machine();
        String bewaard = m.reden;
        m.reden = p;
        Supplier<String> later = () -> m.reden;
        out.print(bewaard); // SAFE
        out.print(later.get()); // EXPECT
        m.reden = bewaard;
        out.print(later.get()); // SAFE
    }
}
