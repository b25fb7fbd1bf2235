package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hand-made containers: linked list, binary tree, graph, ring buffer, hash map, matrix. */
public class TweeentwintigsteEigenStructuren extends HttpServlet {

    static final class Keten<T> {
        private static final class Schakel<T> {
            final T waarde;
            Schakel<T> volgende;

            Schakel(T waarde, Schakel<T> volgende) {
                this.waarde = waarde;
                this.volgende = volgende;
            }
        }

        private Schakel<T> kop;
        private int aantal;

        void voor(T t) {
            kop = new Schakel<>(t, kop);
            aantal++;
        }

        T haal(int i) {
            Schakel<T> s = kop;
            while (i-- > 0) {
                s = s.volgende;
            }
            return s.waarde;
        }

        T pak() {
            T t = kop.waarde;
            kop = kop.volgende;
            aantal--;
            return t;
        }
    }

    static class Boom {
        final int sleutel;
        String last;
        Boom l, r;

        Boom(int sleutel, String last) {
            this.sleutel = sleutel;
            this.last = last;
        }

        Boom voegToe(int k, String v) {
            if (k < sleutel) {
                if (l == null) l = new Boom(k, v); else l.voegToe(k, v);
            } else if (k > sleutel) {
                if (r == null) r = new Boom(k, v); else r.voegToe(k, v);
            } else {
                last = v;
            }
            return this;
        }

        String zoek(int k) {
            if (k == sleutel) return last;
            Boom b = k < sleutel ? l : r;
            return b == null ? "niet gevonden" : b.zoek(k);
        }

        void inVolgorde(List<String> naar) {
            if (l != null) l.inVolgorde(naar);
            naar.add(last);
            if (r != null) r.inVolgorde(naar);
        }
    }

    static class Graaf {
        static class Knoop {
            String etiket;
            final List<Knoop> buren = new ArrayList<>();

            Knoop(String etiket) {
                this.etiket = etiket;
            }
        }

        final Map<String, Knoop> knopen = new HashMap<>();

        Knoop knoop(String id, String etiket) {
            Knoop k = new Knoop(etiket);
            knopen.put(id, k);
            return k;
        }

        void kant(String a, String b) {
            knopen.get(a).buren.add(knopen.get(b));
        }

        String pad(Knoop van) {
            return van.buren.isEmpty() ? van.etiket : van.etiket + ">" + pad(van.buren.get(0));
        }
    }

    static class Ring {
        private final String[] vak;
        private int lees, schrijf;

        Ring(int n) {
            vak = new String[n];
        }

        void in(String s) {
            vak[schrijf] = s;
            schrijf = (schrijf + 1) % vak.length;
        }

        String uit() {
            String s = vak[lees];
            lees = (lees + 1) % vak.length;
            return s;
        }
    }

    static class Kaartje<V> {
        private final Object[][] emmers = new Object[8][];

        void zet(String k, V v) {
            emmers[Math.floorMod(k.hashCode(), 8)] = new Object[] {k, v};
        }

        @SuppressWarnings("unchecked")
        V geef(String k) {
            Object[] e = emmers[Math.floorMod(k.hashCode(), 8)];
            return e != null && e[0].equals(k) ? (V) e[1] : null;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String id = req.getParameter("id");
        PrintWriter out = resp.getWriter();

        Keten<String> k = new Keten<>();
        k.voor("laatste");
        k.voor(id);
        k.voor("eerste");
        out.println(k.haal(0)); // SAFE
        out.println(k.haal(1)); // EXPECT
        out.println(k.haal(2)); // SAFE
        out.println(k.aantal); // SAFE
        out.println(k.pak()); // SAFE
        out.println(k.pak()); // EXPECT
        out.println(k.kop.waarde); // SAFE
        Keten<String> tweede = new Keten<>();
        tweede.voor(Masker.over(id));
        out.println(tweede.pak()); // SAFE
        k.voor(id);
        out.println(k.kop.waarde); // EXPECT
        out.println(k.kop.volgende.waarde); // SAFE
        String alles = "";
        for (Keten.Schakel<String> s = k.kop; s != null; s = s.volgende) {
            alles += s.waarde;
        }
        out.println(alles); // EXPECT
        k.pak();
        String rest = "";
        for (Keten.Schakel<String> s = k.kop; s != null; s = s.volgende) {
            rest += s.waarde;
        }
        out.println(rest); // SAFE
        Keten<Keten<String>> dubbel = new Keten<>();
        dubbel.voor(tweede);
        tweede.voor(id);
        out.println(dubbel.haal(0).haal(0)); // EXPECT

        Boom b = new Boom(5, "vijf").voegToe(3, "drie").voegToe(8, id).voegToe(9, "negen");
        out.println(b.zoek(3)); // SAFE
        out.println(b.zoek(8)); // EXPECT
        out.println(b.r.last); // EXPECT
        out.println(b.r.r.last); // SAFE
        out.println(b.zoek(77)); // SAFE
        List<String> plat = new ArrayList<>();
        b.inVolgorde(plat);
        out.println(plat.get(0)); // SAFE
        out.println(plat.get(2)); // EXPECT
        b.voegToe(8, "acht");
        out.println(b.zoek(8)); // SAFE
        out.println(plat.get(2)); // EXPECT
        out.println(plat); // EXPECT
        Boom wortel = new Boom(1, id).voegToe(0, "nul");
        out.println(wortel.last); // EXPECT
        out.println(wortel.l.last); // SAFE
        wortel.l.l = new Boom(-1, "min een").voegToe(-2, id);
        out.println(wortel.zoek(-2)); // EXPECT
        out.println(wortel.zoek(-1)); // SAFE

        graaf(out, id);
        ring(out, id);
    }

    private void graaf(PrintWriter out, String id) {
        Graaf g = new Graaf();
        g.knoop("a", "A");
        g.knoop("b", id);
        g.knoop("c", "C");
        g.knoop("d", "D");
        g.kant("a", "b");
        g.kant("c", "d");
        out.println(g.pad(g.knopen.get("a"))); // EXPECT
        out.println(g.pad(g.knopen.get("c"))); // SAFE
        out.println(g.knopen.get("a").etiket); // SAFE
        out.println(g.knopen.get("a").buren.get(0).etiket); // EXPECT
        out.println(g.knopen.get("c").buren.get(0).etiket); // SAFE
        g.kant("d", "b");
        out.println(g.pad(g.knopen.get("c"))); // EXPECT
        // cycle
        Graaf.Knoop x = new Graaf.Knoop("x");
        Graaf.Knoop y = new Graaf.Knoop("y");
        x.buren.add(y);
        y.buren.add(x);
        x.buren.get(0).buren.get(0).etiket = id;
        out.println(x.etiket); // EXPECT
        out.println(y.etiket); // SAFE
        y.etiket = x.etiket;
        x.etiket = "x";
        out.println(x.etiket); // SAFE
        out.println(y.buren.get(0).buren.get(0).etiket); // EXPECT
        StringBuilder bezocht = new StringBuilder();
        List<Graaf.Knoop> todo = new ArrayList<>(List.of(g.knopen.get("a")));
        while (!todo.isEmpty()) {
            Graaf.Knoop n = todo.remove(0);
            bezocht.append(n.etiket);
            todo.addAll(n.buren);
        }
        out.println(bezocht); // EXPECT
    }

    private void ring(PrintWriter out, String id) {
        Ring r = new Ring(3);
        r.in("1");
        r.in(id);
        r.in("3");
        out.println(r.uit()); // SAFE
        out.println(r.uit()); // EXPECT
        r.in("4");
        r.in("5");
        out.println(r.uit()); // SAFE
        Ring s = new Ring(1);
        s.in(id);
        s.in("overschreven");
        out.println(s.uit()); // SAFE
        s.in(id);
        out.println(s.uit()); // EXPECT

        Kaartje<String> kaart = new Kaartje<>();
        kaart.zet("a", id);
        kaart.zet("b", "bee");
        out.println(kaart.geef("a")); // EXPECT
        out.println(kaart.geef("b")); // SAFE
        out.println(kaart.geef("c")); // SAFE
        Kaartje<Keten<String>> diep = new Kaartje<>();
        diep.zet("x", new Keten<>());
        diep.zet("y", new Keten<>());
        diep.geef("x").voor(id);
        diep.geef("y").voor("y0");
        out.println(diep.geef("x").haal(0)); // EXPECT
        kaart.zet("b", kaart.geef("a"));
        out.println(kaart.geef("b")); // EXPECT
        kaart.zet("a", "aa");
        out.println(kaart.geef("a")); // SAFE
        out.println(diep.geef("y").haal(0)); // SAFE
    }
}
