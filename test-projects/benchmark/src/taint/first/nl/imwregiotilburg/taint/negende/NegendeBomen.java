package nl.imwregiotilburg.taint.negende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/** Bomen, grafen, bezoekers, vertolkers, doorlopers. */
public class NegendeBomen {

    interface Bezoeker<R> {
        R bijConstante(Constante c);

        R bijVariabele(Variabele v);

        R bijPlak(Plak p);
    }

    interface Uitdrukking {
        <R> R ontvang(Bezoeker<R> b);
    }

    static class Constante implements Uitdrukking {
        final String waarde;

        Constante(String waarde) {
            this.waarde = waarde;
        }

        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.bijConstante(this);
        }
    }

    static class Variabele implements Uitdrukking {
        final String naam;

        Variabele(String naam) {
            this.naam = naam;
        }

        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.bijVariabele(this);
        }
    }

    static class Plak implements Uitdrukking {
        final Uitdrukking links;
        final Uitdrukking rechts;

        Plak(Uitdrukking links, Uitdrukking rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        @Override
        public <R> R ontvang(Bezoeker<R> b) {
            return b.bijPlak(this);
        }
    }

    static class Vertolker implements Bezoeker<String> {
        private final Map<String, String> omgeving;

        Vertolker(Map<String, String> omgeving) {
            this.omgeving = omgeving;
        }

        @Override
        public String bijConstante(Constante c) {
            return c.waarde;
        }

        @Override
        public String bijVariabele(Variabele v) {
            return omgeving.get(v.naam);
        }

        @Override
        public String bijPlak(Plak p) {
            return p.links.ontvang(this) + p.rechts.ontvang(this);
        }
    }

    static class Diepte implements Bezoeker<Integer> {
        @Override
        public Integer bijConstante(Constante c) {
            return 1;
        }

        @Override
        public Integer bijVariabele(Variabele v) {
            return 1;
        }

        @Override
        public Integer bijPlak(Plak p) {
            return 1 + Math.max(p.links.ontvang(this), p.rechts.ontvang(this));
        }
    }

    static class Broncode implements Bezoeker<String> {
        @Override
        public String bijConstante(Constante c) {
            return "'" + c.waarde + "'";
        }

        @Override
        public String bijVariabele(Variabele v) {
            return "$" + v.naam;
        }

        @Override
        public String bijPlak(Plak p) {
            return p.links.ontvang(this) + " + " + p.rechts.ontvang(this);
        }
    }

    public static class Uitdrukkingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String> omgeving = new LinkedHashMap<>();
            omgeving.put("naam", req.getParameter("naam"));
            omgeving.put("stad", "Tilburg");
            Uitdrukking groet = new Plak(new Constante("Dag "), new Variabele("naam"));
            Uitdrukking plaats = new Plak(new Constante("uit "), new Variabele("stad"));
            Uitdrukking direct = new Plak(new Constante(req.getParameter("tekst")), new Variabele("stad"));
            Vertolker v = new Vertolker(omgeving);
            out.println(groet.ontvang(v)); // EXPECT
            out.println(plaats.ontvang(v)); // SAFE
            out.println(groet.ontvang(new Diepte())); // SAFE
            out.println(groet.ontvang(new Broncode())); // SAFE
            out.println(direct.ontvang(new Broncode())); // EXPECT
            out.println(new Plak(plaats, groet).ontvang(v)); // EXPECT
            Vertolker leeg = new Vertolker(Map.of("naam", "niemand", "stad", "nergens"));
            out.println(groet.ontvang(leeg)); // SAFE
        }
    }

    /** Zoekboom. */
    static class Knoop {
        final int sleutel;
        String waarde;
        Knoop links;
        Knoop rechts;

        Knoop(int sleutel, String waarde) {
            this.sleutel = sleutel;
            this.waarde = waarde;
        }
    }

    static class Zoekboom {
        private Knoop wortel;

        void zet(int k, String w) {
            wortel = zet(wortel, k, w);
        }

        private Knoop zet(Knoop n, int k, String w) {
            if (n == null) {
                return new Knoop(k, w);
            }
            if (k < n.sleutel) {
                n.links = zet(n.links, k, w);
            } else if (k > n.sleutel) {
                n.rechts = zet(n.rechts, k, w);
            } else {
                n.waarde = w;
            }
            return n;
        }

        String zoek(int k) {
            Knoop n = wortel;
            while (n != null && n.sleutel != k) {
                n = k < n.sleutel ? n.links : n.rechts;
            }
            return n == null ? null : n.waarde;
        }

        void loop(Consumer<String> c) {
            loop(wortel, c);
        }

        private void loop(Knoop n, Consumer<String> c) {
            if (n != null) {
                loop(n.links, c);
                c.accept(n.waarde);
                loop(n.rechts, c);
            }
        }

        int grootte() {
            int[] n = {0};
            loop(s -> n[0]++);
            return n[0];
        }
    }

    public static class Zoekbomen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Zoekboom a = new Zoekboom();
            Zoekboom b = new Zoekboom();
            a.zet(5, "vijf");
            a.zet(3, req.getParameter("tekst"));
            b.zet(5, "vijf");
            b.zet(3, "drie");
            out.println(a.zoek(3)); // EXPECT
            out.println(b.zoek(3)); // SAFE
            a.loop(s -> out.println(s)); // EXPECT
            b.loop(s -> out.println(s)); // SAFE
            out.println(a.grootte()); // SAFE
        }
    }

    /** Boom met ouders, kinderen en een pad. */
    static class Mapje {
        private final String naam;
        private final Mapje ouder;
        private final List<Mapje> kinderen = new ArrayList<>();

        Mapje(String naam, Mapje ouder) {
            this.naam = naam;
            this.ouder = ouder;
        }

        Mapje nieuw(String n) {
            Mapje k = new Mapje(n, this);
            kinderen.add(k);
            return k;
        }

        String pad() {
            return ouder == null ? naam : ouder.pad() + "/" + naam;
        }

        int totaal() {
            int t = 1;
            for (Mapje k : kinderen) {
                t += k.totaal();
            }
            return t;
        }
    }

    public static class Mappen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Mapje wortel = new Mapje("thuis", null);
            Mapje eigen = wortel.nieuw(req.getParameter("map"));
            Mapje vast = wortel.nieuw("vast");
            Mapje diep = eigen.nieuw("diep");
            out.println(diep.pad()); // EXPECT
            out.println(diep.naam); // SAFE
            out.println(vast.pad()); // SAFE
            out.println(wortel.totaal()); // SAFE
            out.println(wortel.kinderen.get(0).pad()); // EXPECT
            out.println(wortel.naam); // SAFE
        }
    }

    /** Graaf met breedte-eerst. */
    static class Graaf {
        private final Map<String, Set<String>> buren = new LinkedHashMap<>();

        void kant(String van, String naar) {
            buren.computeIfAbsent(van, k -> new HashSet<>()).add(naar);
            buren.computeIfAbsent(naar, k -> new HashSet<>());
        }

        List<String> vanaf(String begin) {
            List<String> gezien = new ArrayList<>();
            Deque<String> open = new ArrayDeque<>();
            open.add(begin);
            while (!open.isEmpty()) {
                String n = open.poll();
                if (gezien.contains(n)) {
                    continue;
                }
                gezien.add(n);
                open.addAll(buren.getOrDefault(n, Set.of()));
            }
            return gezien;
        }
    }

    public static class Grafen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Graaf vrij = new Graaf();
            vrij.kant("begin", req.getParameter("naar"));
            vrij.kant("a", "b");
            Graaf vast = new Graaf();
            vast.kant("begin", "midden");
            vast.kant("midden", "eind");
            out.println(vrij.vanaf("begin")); // EXPECT
            out.println(vast.vanaf("begin")); // SAFE
            out.println(vrij.vanaf("begin").size()); // SAFE
            out.println(vrij.buren.keySet()); // EXPECT
        }
    }

    /** Doorloper over stukken van een tekst. */
    static class Stukken implements Iterable<String> {
        private final String tekst;
        private final int lengte;

        Stukken(String tekst, int lengte) {
            this.tekst = tekst;
            this.lengte = lengte;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int plek;

                @Override
                public boolean hasNext() {
                    return plek < tekst.length();
                }

                @Override
                public String next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    int tot = Math.min(plek + lengte, tekst.length());
                    String stuk = tekst.substring(plek, tot);
                    plek = tot;
                    return stuk;
                }
            };
        }
    }

    static class Reeks implements Iterator<String> {
        private final String voorzet;
        private int n;

        Reeks(String voorzet) {
            this.voorzet = voorzet;
        }

        @Override
        public boolean hasNext() {
            return n < 3;
        }

        @Override
        public String next() {
            return voorzet + n++;
        }
    }

    public static class Doorlopers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            for (String s : new Stukken(req.getParameter("tekst"), 4)) {
                out.println(s); // EXPECT
            }
            for (String s : new Stukken("vaste tekst", 4)) {
                out.println(s); // SAFE
            }
            Reeks a = new Reeks(req.getParameter("voorzet"));
            Reeks b = new Reeks("nr");
            while (a.hasNext()) {
                out.println(a.next()); // EXPECT
                out.println(b.next()); // SAFE
            }
            out.println(a.n); // SAFE
        }
    }
}
