package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.stream.Stream;

public class VijftiendeBoom extends HttpServlet {

    interface Bezoeker<R> {
        R map(Map_ m);

        R blad(Blad b);

        R koppeling(Koppeling k);
    }

    abstract static class Knoop {
        final String naam;

        Knoop(String naam) {
            this.naam = naam;
        }

        abstract <R> R ontvang(Bezoeker<R> b);
    }

    static final class Map_ extends Knoop {
        final List<Knoop> kinderen = new ArrayList<>();

        Map_(String naam, Knoop... k) {
            super(naam);
            kinderen.addAll(List.of(k));
        }

        @Override
        <R> R ontvang(Bezoeker<R> b) {
            return b.map(this);
        }
    }

    static final class Blad extends Knoop {
        final String inhoud;

        Blad(String naam, String inhoud) {
            super(naam);
            this.inhoud = inhoud;
        }

        @Override
        <R> R ontvang(Bezoeker<R> b) {
            return b.blad(this);
        }
    }

    static final class Koppeling extends Knoop {
        final Knoop doel;

        Koppeling(String naam, Knoop doel) {
            super(naam);
            this.doel = doel;
        }

        @Override
        <R> R ontvang(Bezoeker<R> b) {
            return b.koppeling(this);
        }
    }

    static class Teller implements Bezoeker<Integer> {
        public Integer map(Map_ m) {
            return m.kinderen.stream().mapToInt(k -> k.ontvang(this)).sum();
        }

        public Integer blad(Blad b) {
            return b.inhoud.length();
        }

        public Integer koppeling(Koppeling k) {
            return 1;
        }
    }

    static class Namen implements Bezoeker<String> {
        public String map(Map_ m) {
            StringJoiner j = new StringJoiner(" ", m.naam + "(", ")");
            m.kinderen.forEach(k -> j.add(k.ontvang(this)));
            return j.toString();
        }

        public String blad(Blad b) {
            return b.naam;
        }

        public String koppeling(Koppeling k) {
            return "@" + k.naam;
        }
    }

    static class Inhoud extends Namen {
        @Override
        public String blad(Blad b) {
            return b.inhoud;
        }
    }

    static class Volgend extends Inhoud {
        @Override
        public String koppeling(Koppeling k) {
            return k.doel.ontvang(this);
        }
    }

    static class Poets implements Bezoeker<Knoop> {
        public Knoop map(Map_ m) {
            return new Map_(m.naam, m.kinderen.stream().map(k -> k.ontvang(this)).toArray(Knoop[]::new));
        }

        public Knoop blad(Blad b) {
            return new Blad(b.naam, Masker.over(b.inhoud));
        }

        public Knoop koppeling(Koppeling k) {
            return new Koppeling(k.naam, k.doel);
        }
    }

    static Stream<Knoop> plat(Knoop k) {
        return k instanceof Map_ m ? Stream.concat(Stream.of(k), m.kinderen.stream().flatMap(VijftiendeBoom::plat)) : Stream.of(k);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Blad eigen = new Blad("notitie", tekst(req, "notitie"));
        Map_ links = new Map_("links", new Blad("a", "aap"), new Koppeling("snel", eigen));
        Map_ rechts = new Map_("rechts", new Blad("b", "boom"), eigen);
        Map_ wortel = new Map_("wortel", links, rechts);
        uit.println(wortel.ontvang(new Namen())); // SAFE
        uit.println(wortel.ontvang(new Teller())); // SAFE
        uit.println(wortel.ontvang(new Inhoud())); // EXPECT
        uit.println(links.ontvang(new Inhoud())); // SAFE
        uit.println(links.ontvang(new Volgend())); // EXPECT
        Knoop schoon = wortel.ontvang(new Poets());
        uit.println(schoon.ontvang(new Inhoud())); // SAFE
        uit.println(schoon.ontvang(new Volgend())); // EXPECT
        uit.println(rechts.ontvang(new Poets()).ontvang(new Volgend())); // SAFE
        plat(wortel).forEach(k -> uit.println(k.naam)); // SAFE
        plat(wortel).filter(k -> k instanceof Blad).forEach(k -> uit.println(((Blad) k).inhoud)); // EXPECT
        rechts.kinderen.add(new Map_(tekst(req, "map")));
        uit.println(wortel.ontvang(new Namen())); // EXPECT
        uit.println(links.ontvang(new Namen())); // SAFE
        uit.println(new Map_("kopie", rechts, links).ontvang(new Poets()).ontvang(new Namen())); // EXPECT
        String langste = plat(rechts).map(k -> k.naam).max(Comparator.comparingInt(String::length)).orElse("");
        uit.println(langste); // EXPECT
        rechts.kinderen.removeIf(k -> !(k instanceof Blad));
        uit.println(wortel.ontvang(new Namen())); // SAFE
        uit.println(((Blad) rechts.kinderen.get(0)).inhoud); // SAFE
        uit.println(((Blad) rechts.kinderen.get(1)).inhoud); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        Map_ hoofd = new Map_("vragen");
        for (Map.Entry<String, String[]> e : req.getParameterMap().entrySet()) {
            hoofd.kinderen.add(new Blad(e.getKey(), e.getValue()[0]));
        }
        uit.println(hoofd.ontvang(new Namen())); // EXPECT
        uit.println(hoofd.ontvang(new Inhoud())); // EXPECT
        uit.println(hoofd.ontvang(new Teller())); // SAFE
        List<String> pad = new ArrayList<>();
        Bezoeker<Boolean> zoeker = new Bezoeker<>() {
            public Boolean map(Map_ m) {
                pad.add(m.naam);
                return m.kinderen.stream().anyMatch(k -> k.ontvang(this));
            }

            public Boolean blad(Blad b) {
                return b.inhoud.contains("zoek");
            }

            public Boolean koppeling(Koppeling k) {
                pad.add(k.naam);
                return k.doel.ontvang(this);
            }
        };
        uit.println(hoofd.ontvang(zoeker)); // SAFE
        uit.println(pad); // SAFE
        new Koppeling(tekst(req, "koppeling"), hoofd).ontvang(zoeker);
        uit.println(pad); // EXPECT
        uit.println(pad.get(0)); // SAFE
        uit.println(pad.get(1)); // EXPECT
    }
}
