package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class EenentwintigsteBinnenklassen extends HttpServlet {
    interface Lezer {
        String lees();

        default String dubbel() {
            return lees() + lees();
        }

        default String stil(String s) {
            return "stil";
        }
    }

    static class Huis {
        private String naam;
        private String straat = "straat";

        Huis(String naam) { this.naam = naam; }

        class Kamer {
            private String naam = "kamer";

            String eigen() { return naam; }

            String vanHuis() { return Huis.this.naam; }

            void hernoem(String s) { Huis.this.naam = s; }
        }
    }

    static class Reeks implements Iterable<String> {
        private final String[] items;

        Reeks(String... items) { this.items = items; }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i;

                @Override
                public boolean hasNext() { return i < items.length; }

                @Override
                public String next() { return items[i++]; }
            };
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("kamer");
        binnen1(p, w);
        binnen2(p, w);
        binnen3(p, w);
        binnen4(p, w);
        binnen5(p, w);
        binnen6(p, w);
        binnen7(p, w);
        binnen8(p, w);
        binnen9(p, w);
        binnen10(p, w);
    }

    private void binnen1(String p, PrintWriter w) {
        Huis.Kamer k = new Huis(p).new Kamer();
        w.println(k.eigen()); // SAFE
        w.println(k.vanHuis()); // EXPECT
    }

    private void binnen2(String p, PrintWriter w) {
        Huis een = new Huis("een");
        Huis twee = new Huis("twee");
        een.new Kamer().hernoem(p);
        w.println(een.naam); // EXPECT
        w.println(twee.naam); // SAFE
        w.println(een.straat); // SAFE
    }

    private void binnen3(String p, PrintWriter w) {
        Lezer vuil = new Lezer() {
            public String lees() { return p; }
        };
        Lezer schoon = new Lezer() {
            public String lees() { return "schoon"; }
        };
        w.println(vuil.dubbel()); // EXPECT
        w.println(schoon.dubbel()); // SAFE
        w.println(vuil.stil(p)); // SAFE
    }

    private void binnen4(String p, PrintWriter w) {
        String q = "q";
        class Lokaal {
            String eerste() { return p; }

            String tweede() { return q; }
        }
        w.println(new Lokaal().eerste()); // EXPECT
        w.println(new Lokaal().tweede()); // SAFE
    }

    private void binnen5(String p, PrintWriter w) {
        List<String> l = new ArrayList<>() {{
            add("vast");
            add(p);
        }};
        w.println(l.get(0)); // SAFE
        w.println(l.get(1)); // EXPECT
    }

    private void binnen6(String p, PrintWriter w) {
        Iterator<String> it = new Reeks("a", p).iterator();
        w.println(it.next()); // SAFE
        w.println(it.next()); // EXPECT
    }

    private void binnen7(String p, PrintWriter w) {
        for (String s : new Reeks(p)) {
            w.println(s); // EXPECT
        }
        for (String s : new Reeks("x", "y")) {
            w.println(s); // SAFE
        }
    }

    private void binnen8(String p, PrintWriter w) {
        String[] vak = {"vak"};
        Runnable r = new Runnable() {
            public void run() { vak[0] = p; }
        };
        w.println(vak[0]); // SAFE
        r.run();
        w.println(vak[0]); // EXPECT
    }

    private void binnen9(String p, PrintWriter w) {
        Huis h = new Huis("h");
        Huis.Kamer a = h.new Kamer();
        Huis.Kamer b = h.new Kamer();
        a.hernoem(p);
        w.println(b.vanHuis()); // EXPECT
        b.hernoem("terug");
        w.println(a.vanHuis()); // SAFE
    }

    private void binnen10(String p, PrintWriter w) {
        Object o = new Object() {
            @Override
            public String toString() { return "object met " + p; }
        };
        w.println(String.valueOf(o)); // EXPECT
        w.println(String.valueOf(o.equals(p))); // SAFE
    }
}
