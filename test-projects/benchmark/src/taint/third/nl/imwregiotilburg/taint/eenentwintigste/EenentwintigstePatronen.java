package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EenentwintigstePatronen extends HttpServlet {
    interface Opdracht {
        void doe(StringBuilder uit);
    }

    record Schrijf(String s) implements Opdracht {
        public void doe(StringBuilder uit) { uit.append(s); }
    }

    record Wis() implements Opdracht {
        public void doe(StringBuilder uit) { uit.setLength(0); }
    }

    interface Luisteraar {
        void meld(String s);
    }

    static class Onderwerp {
        private final List<Luisteraar> luisteraars = new ArrayList<>();

        void bij(Luisteraar l) { luisteraars.add(l); }

        void af(Luisteraar l) { luisteraars.remove(l); }

        void roep(String s) { luisteraars.forEach(l -> l.meld(s)); }
    }

    static class Onthouder implements Luisteraar {
        String gehoord = "niets";

        public void meld(String s) { gehoord = s; }
    }

    interface Bezoeker<R> {
        R blad(String s);

        R tak(Element l, Element r);
    }

    interface Element {
        <R> R ontvang(Bezoeker<R> b);
    }

    static Element blad(String s) {
        return new Element() {
            public <R> R ontvang(Bezoeker<R> b) { return b.blad(s); }
        };
    }

    static Element tak(Element l, Element r) {
        return new Element() {
            public <R> R ontvang(Bezoeker<R> b) { return b.tak(l, r); }
        };
    }

    static class Druk implements Bezoeker<String> {
        public String blad(String s) { return s; }

        public String tak(Element l, Element r) { return l.ontvang(this) + r.ontvang(this); }
    }

    static class Diepte implements Bezoeker<Integer> {
        public Integer blad(String s) { return 0; }

        public Integer tak(Element l, Element r) { return 1 + Math.max(l.ontvang(this), r.ontvang(this)); }
    }

    enum Fase { KOP, LIJF, EINDE }

    static class Kas extends LinkedHashMap<String, String> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> oudste) { return size() > 2; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("patroon");
        opdrachten(p, w);
        waarnemer(p, w);
        bezoeker(p, w);
        fasen(p, w);
        kas(p, w);
        herinnering(p, w);
    }

    private void opdrachten(String p, PrintWriter w) {
        StringBuilder uit = new StringBuilder();
        List<Opdracht> l = new ArrayList<>(List.of(new Schrijf("a"), new Schrijf(p)));
        l.forEach(o -> o.doe(uit));
        w.println(uit); // EXPECT
        new Wis().doe(uit);
        w.println(uit); // SAFE
    }

    private void waarnemer(String p, PrintWriter w) {
        Onderwerp o = new Onderwerp();
        Onthouder a = new Onthouder();
        Onthouder b = new Onthouder();
        o.bij(a);
        o.bij(b);
        o.af(b);
        o.roep(p);
        w.println(a.gehoord); // EXPECT
        w.println(b.gehoord); // SAFE
    }

    private void bezoeker(String p, PrintWriter w) {
        Element e = tak(blad("x"), tak(blad(p), blad("y")));
        w.println(e.ontvang(new Druk())); // EXPECT
        w.println(e.ontvang(new Diepte())); // SAFE
        w.println(tak(blad("x"), blad("y")).ontvang(new Druk())); // SAFE
    }

    private void fasen(String p, PrintWriter w) {
        Fase f = Fase.KOP;
        while (f != Fase.EINDE) {
            switch (f) {
                case KOP -> {
                    w.println("kop"); // SAFE
                    f = Fase.LIJF;
                }
                case LIJF -> {
                    w.println(p); // EXPECT
                    f = Fase.EINDE;
                }
                default -> w.println(p + p); // SAFE
            }
        }
    }

    private void kas(String p, PrintWriter w) {
        Kas k = new Kas();
        k.put("a", p);
        k.put("b", "b");
        w.println(k.get("a")); // EXPECT
        k.put("c", "c");
        w.println(k.values()); // SAFE
    }

    private void herinnering(String p, PrintWriter w) {
        Deque<String> terug = new ArrayDeque<>();
        String tekst = "versie 0";
        terug.push(tekst);
        tekst = tekst + p;
        w.println(tekst); // EXPECT
        tekst = terug.pop();
        w.println(tekst); // SAFE
    }
}
