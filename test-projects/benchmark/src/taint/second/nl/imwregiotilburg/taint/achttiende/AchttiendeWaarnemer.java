package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeWaarnemer extends HttpServlet {

    static class Zender {
        private final Map<String, List<Consumer<String>>> oren = new LinkedHashMap<>();

        void op(String kanaal, Consumer<String> oor) {
            oren.computeIfAbsent(kanaal, k -> new ArrayList<>()).add(oor);
        }

        void zend(String kanaal, String s) {
            oren.getOrDefault(kanaal, List.of()).forEach(o -> o.accept(s));
        }
    }

    enum Stand { UIT, AAN, VAST }

    static class Automaat {
        private Stand stand = Stand.UIT;
        private String buffer = "";

        Automaat voed(String s) {
            switch (stand) {
                case UIT -> stand = "aan".equals(s) ? Stand.AAN : Stand.UIT;
                case AAN -> {
                    buffer += s;
                    stand = Stand.VAST;
                }
                default -> {
                }
            }
            return this;
        }
    }

    interface Bezoeker<R> {
        R blad(String s);

        R tak(List<Element> l);
    }

    interface Element {
        <R> R ontvang(Bezoeker<R> b);
    }

    static Element blad(String s) {
        return new Element() {
            @Override
            public <R> R ontvang(Bezoeker<R> b) {
                return b.blad(s);
            }
        };
    }

    static Element tak(Element... e) {
        return new Element() {
            @Override
            public <R> R ontvang(Bezoeker<R> b) {
                return b.tak(List.of(e));
            }
        };
    }

    static class Plakker implements Bezoeker<String> {
        public String blad(String s) {
            return s;
        }

        public String tak(List<Element> l) {
            return l.stream().map(e -> e.ontvang(this)).collect(Collectors.joining("+"));
        }
    }

    static class Teller implements Bezoeker<Integer> {
        public Integer blad(String s) {
            return s.length();
        }

        public Integer tak(List<Element> l) {
            return l.stream().mapToInt(e -> e.ontvang(this)).sum();
        }
    }

    static class Schrijfmachine {
        private final StringBuilder vel = new StringBuilder();
        private final Deque<Runnable> terug = new ArrayDeque<>();

        void typ(String s) {
            int lang = vel.length();
            vel.append(s);
            terug.push(() -> vel.setLength(lang));
        }

        void ongedaan() {
            terug.pop().run();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = "" + req.getParameter("sein");
        Zender z = new Zender();
        z.op("nieuws", s -> w.println(s)); // EXPECT
        z.op("weer", s -> w.println(s)); // SAFE
        z.op("nieuws", s -> w.println(s.isEmpty())); // SAFE
        z.op("nieuws", s -> z.zend("echo", s + s));
        z.op("echo", s -> w.println(s)); // EXPECT
        z.zend("nieuws", p);
        z.zend("weer", "zon");
        z.zend("onbekend", p);

        w.println(new Automaat().voed(p).voed("x").stand); // SAFE
        w.println(new Automaat().voed("aan").voed(p).buffer); // EXPECT
        w.println(new Automaat().voed("aan").voed("x").voed(p).buffer); // SAFE
        w.println(new Automaat().voed("uit").voed("aan").voed(p).voed(p).buffer); // EXPECT
        w.println(new Automaat().voed("uit").voed("uit").buffer); // SAFE
        Automaat vrij = new Automaat();
        for (String s : p.split(" ")) {
            vrij.voed(s);
        }
        w.println(vrij.stand); // SAFE
        w.println(vrij.buffer); // EXPECT

        Element boom = tak(blad("a"), tak(blad(p), blad("b")));
        Element kaal = tak(blad("a"), blad("b"));
        w.println(boom.ontvang(new Plakker())); // EXPECT
        w.println(boom.ontvang(new Teller())); // SAFE
        w.println(kaal.ontvang(new Plakker())); // SAFE
        w.println(tak(kaal, boom).ontvang(new Plakker())); // EXPECT
        Schrijfmachine sm = new Schrijfmachine();
        sm.typ("vast ");
        sm.typ(p);
        w.println(sm.vel); // EXPECT
        sm.ongedaan();
        w.println(sm.vel); // SAFE
    }
}
