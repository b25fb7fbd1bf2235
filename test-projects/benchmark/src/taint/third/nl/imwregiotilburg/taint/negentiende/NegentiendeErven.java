package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeErven extends HttpServlet {
    interface Dier {
        String roep(String s);
        default String dubbel(String s) { return roep(s) + roep(s); }
    }

    static class Papegaai implements Dier { public String roep(String s) { return s; } }
    static class Hond implements Dier { public String roep(String s) { return "waf"; } }
    static class LuieHond extends Hond { @Override public String dubbel(String s) { return roep(s); } }
    static class Spreeuw extends Papegaai {
        @Override public String roep(String s) { return NegentiendePagina.Masker.over(super.roep(s)); }
        @Override public String dubbel(String s) { return super.roep(s) + "!"; }
    }

    static abstract class Stap<I, O> {
        abstract O doe(I i);
        <R> Stap<I, R> dan(Stap<? super O, R> v) {
            Stap<I, O> ik = this;
            return new Stap<>() { R doe(I i) { return v.doe(ik.doe(i)); } };
        }
    }
    static class Lang extends Stap<String, Integer> { Integer doe(String s) { return s.length(); } }
    static class Groot extends Stap<String, String> { String doe(String s) { return s.toUpperCase(Locale.ROOT); } }
    static class Tekst extends Stap<Object, String> { String doe(Object o) { return "<" + o + ">"; } }

    static class Rekening {
        protected String houder = "niemand";
        protected String code = "000";
        void stel(String h) { houder = h; }
        @Override public String toString() { return houder; }
    }
    static class Zakelijk extends Rekening {
        @Override void stel(String h) { code = String.valueOf(h.length()); }
        @Override public String toString() { return "Z" + code + houder; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("roep"));
        dieren(p, out);
        stappen(p, out);
        rekeningen(p, out);
        soort(p, out);
        overladen(p, out);
        vergelijk(p, out);
        gelijk(p, out);
        brug(p, out);
    }

    private void dieren(String p, PrintWriter out) {
        Dier a = new Papegaai();
        Dier b = new Hond();
        Dier c = new LuieHond();
        Dier d = new Spreeuw();
        out.println(a.dubbel(p)); // EXPECT
        out.println(b.dubbel(p)); // SAFE
        out.println(c.dubbel(p)); // SAFE
        out.println(d.roep(p)); // SAFE
        out.println(d.dubbel(p)); // EXPECT
    }

    private void stappen(String p, PrintWriter out) {
        out.print(new Groot().dan(new Tekst()).doe(p)); // EXPECT
        out.print(new Lang().dan(new Tekst()).doe(p)); // SAFE
        out.print(new Groot().dan(new Lang()).doe(p)); // SAFE
    }

    private void rekeningen(String p, PrintWriter out) {
        Rekening r = new Rekening();
        Rekening z = new Zakelijk();
        r.stel(p);
        z.stel(p);
        out.print(r); // EXPECT
        out.print(z); // SAFE
        z.houder = r.houder;
        out.print(z); // EXPECT
    }

    private void soort(String p, PrintWriter out) {
        Dier d = p.length() > 4 ? new Papegaai() : new Hond();
        out.print(d.getClass().getSimpleName()); // SAFE
        if (d instanceof Papegaai) {
            out.print(d.roep(p)); // EXPECT
        } else {
            out.print(d.roep(p)); // SAFE
        }
    }

    private String toon(Object o) { return "object"; }
    private String toon(String s) { return s; }

    private void overladen(String p, PrintWriter out) {
        Object o = p;
        out.print(toon(o)); // SAFE
        out.print(toon(p)); // EXPECT
        out.print(toon((Object) p)); // SAFE
        out.print(toon((String) o)); // EXPECT
    }

    static class Kaart implements Comparable<Kaart> {
        final String n;
        final int g;
        Kaart(String n, int g) { this.n = n; this.g = g; }
        public int compareTo(Kaart k) { return Integer.compare(g, k.g); }
    }

    private void vergelijk(String p, PrintWriter out) {
        PriorityQueue<Kaart> q = new PriorityQueue<>();
        q.add(new Kaart(p, 9));
        q.add(new Kaart("licht", 1));
        out.print(q.poll().n); // SAFE
        out.print(q.poll().n); // EXPECT
        out.print(Collections.max(List.of(new Kaart("a", 1), new Kaart("b", p.length() + 2))).n); // SAFE
    }

    private void gelijk(String p, PrintWriter out) {
        Object o = new Object() {
            @Override public boolean equals(Object x) { return p.equals(x); }
            @Override public int hashCode() { return 1; }
            @Override public String toString() { return p; }
        };
        out.print(o.equals("ja")); // SAFE
        out.print(o.hashCode()); // SAFE
        out.print(o); // EXPECT
        out.print("o=" + o); // EXPECT
    }

    interface Bron<T> { T lees(); }
    static class VasteBron implements Bron<String> { public String lees() { return "bron"; } }

    private void brug(String p, PrintWriter out) {
        Bron<?> b = new VasteBron();
        out.print(b.lees()); // SAFE
        b = () -> p;
        out.print(b.lees()); // EXPECT
    }
}
