package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeStructuren {

    static class Schakel {
        String w;
        Schakel volgende;
        Schakel(String w, Schakel v) { this.w = w; volgende = v; }
    }

    static class Stapel {
        private Schakel top;
        private int n;
        void duw(String s) { top = new Schakel(s, top); n++; }
        String pak() { String s = top.w; top = top.volgende; n--; return s; }
        String kijk() { return top == null ? "leeg" : top.w; }
        boolean leeg() { return n == 0; }
    }

    public static class Structuren1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Stapel a = new Stapel(), b = new Stapel();
            a.duw("bodem");
            a.duw(req.getParameter("naam"));
            b.duw("los");
            out.println(b.kijk()); // SAFE
            out.println(a.kijk()); // EXPECT
            b.duw(a.pak());
            out.println(a.kijk()); // SAFE
            out.println(b.pak()); // EXPECT
            out.println(b.pak()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Structuren2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Schakel c = new Schakel("c", null);
            Schakel b = new Schakel(req.getParameter("naam"), c);
            Schakel a = new Schakel("a", b);
            out.println(a.w); // SAFE
            out.println(a.volgende.w); // EXPECT
            out.println(a.volgende.volgende.w); // SAFE
            for (Schakel s = a; s != null; s = s.volgende) {
                out.print(s.w); // EXPECT
            }
            for (Schakel s = c; s != null; s = s.volgende) {
                out.print(s.w); // SAFE
            }
            a.volgende = b.volgende;
            for (Schakel s = a; s != null; s = s.volgende) {
                out.print(s.w); // SAFE
            }
            out.println(b.w); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Boom {
        Boom links, rechts;
        final int sleutel;
        String w;
        Boom(int k, String w) { sleutel = k; this.w = w; }
        void voeg(int k, String s) {
            if (k == sleutel) w = s;
            else if (k < sleutel) { if (links == null) links = new Boom(k, s); else links.voeg(k, s); }
            else { if (rechts == null) rechts = new Boom(k, s); else rechts.voeg(k, s); }
        }
        String zoek(int k) {
            if (k == sleutel) return w;
            Boom b = k < sleutel ? links : rechts;
            return b == null ? "niet gevonden" : b.zoek(k);
        }
        void loop(PrintWriter out) {
            if (links != null) links.loop(out);
            out.println(sleutel); // SAFE
            out.println(w); // EXPECT
            if (rechts != null) rechts.loop(out);
        }
    }

    public static class Structuren3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Boom b = new Boom(5, "vijf");
            b.voeg(3, req.getParameter("naam"));
            b.voeg(8, "acht");
            b.voeg(4, req.getParameter("adres"));
            b.loop(out);
            out.println(b.zoek(3)); // EXPECT
            out.println(b.zoek(8)); // SAFE
            out.println(b.zoek(9)); // SAFE
            out.println(b.links.rechts.w); // EXPECT
            b.voeg(3, "drie");
            out.println(b.zoek(3)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Tabel<K, V> {
        private static class Vak<K, V> { K k; V v; Vak<K, V> n; }
        @SuppressWarnings("unchecked")
        private final Vak<K, V>[] vakken = new Vak[8];
        void zet(K k, V v) {
            int i = (k.hashCode() & 0x7fffffff) % vakken.length;
            for (Vak<K, V> x = vakken[i]; x != null; x = x.n) if (x.k.equals(k)) { x.v = v; return; }
            Vak<K, V> x = new Vak<>();
            x.k = k; x.v = v; x.n = vakken[i];
            vakken[i] = x;
        }
        V haal(K k) {
            for (Vak<K, V> x = vakken[(k.hashCode() & 0x7fffffff) % vakken.length]; x != null; x = x.n) if (x.k.equals(k)) return x.v;
            return null;
        }
    }

    public static class Structuren4 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Tabel<String, String> t = new Tabel<>(), u = new Tabel<>();
            t.zet("naam", req.getParameter("naam"));
            t.zet("taal", "nl");
            u.zet("naam", "vast");
            out.println(t.haal("naam")); // EXPECT
            out.println(t.haal("taal")); // SAFE
            out.println(u.haal("naam")); // SAFE
            t.zet("naam", "over");
            out.println(t.haal("naam")); // SAFE
            u.zet("taal", req.getHeader("Accept-Language"));
            out.println(u.haal("taal")); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    static class Punt {
        final String naam;
        final Set<Punt> buren = new LinkedHashSet<>();
        Punt(String naam) { this.naam = naam; }
        Punt naar(Punt p) { buren.add(p); return this; }
        List<String> bereik() {
            List<String> r = new ArrayList<>();
            Set<Punt> gezien = new HashSet<>(List.of(this));
            Deque<Punt> rij = new ArrayDeque<>(gezien);
            while (!rij.isEmpty()) {
                Punt p = rij.poll();
                r.add(p.naam);
                for (Punt b : p.buren) if (gezien.add(b)) rij.add(b);
            }
            return r;
        }
    }

    public static class Structuren5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Punt a = new Punt("a"), b = new Punt(req.getParameter("naam")), c = new Punt("c"), d = new Punt("d");
            a.naar(b).naar(c);
            b.naar(a);
            c.naar(d);
            out.println(a.bereik()); // EXPECT
            out.println(c.bereik()); // SAFE
            d.naar(a);
            out.println(c.bereik()); // EXPECT
            out.println(a.buren.iterator().next().naam); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Ring {
        private final String[] r = new String[3];
        private int kop, n;
        void in(String s) { r[(kop + n) % 3] = s; if (n < 3) n++; else kop = (kop + 1) % 3; }
        String uit() { String s = r[kop]; kop = (kop + 1) % 3; n--; return s; }
    }

    public static class Structuren6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Ring x = new Ring();
            x.in(req.getParameter("naam"));
            x.in("twee");
            out.println(x.uit()); // EXPECT
            out.println(x.uit()); // SAFE
            Ring y = new Ring();
            y.in(req.getParameter("tekst"));
            y.in("b");
            y.in("c");
            y.in("d");
            out.println(y.uit()); // SAFE
            y.in(req.getParameter("tekst"));
            y.uit();
            y.uit();
            out.println(y.uit()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
