package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.Function;

public class EenentwintigsteGeneriek extends HttpServlet {
    static class Doos<T> {
        private T inhoud;

        Doos(T inhoud) { this.inhoud = inhoud; }

        T neem() { return inhoud; }

        void leg(T t) { inhoud = t; }

        <R> Doos<R> zetOm(Function<? super T, ? extends R> f) { return new Doos<>(f.apply(inhoud)); }
    }

    static class Paar<A, B> {
        final A a;
        final B b;

        Paar(A a, B b) {
            this.a = a;
            this.b = b;
        }

        Paar<B, A> om() { return new Paar<>(b, a); }
    }

    interface Omzetter<X, Y> {
        Y zet(X x);
    }

    static class Lengte implements Omzetter<String, Integer> {
        public Integer zet(String s) { return s.length(); }
    }

    static class Haken implements Omzetter<String, String> {
        public String zet(String s) { return "(" + s + ")"; }
    }

    static class Kast {
        private final Map<Class<?>, Object> vakken = new HashMap<>();

        <T> void zet(Class<T> k, T t) { vakken.put(k, t); }

        <T> T haal(Class<T> k) { return k.cast(vakken.get(k)); }
    }

    abstract static class Vakje<T> {
        abstract T waarde();

        String toon() { return "w=" + waarde(); }
    }

    private static <T> T eerste(List<? extends T> l) {
        return l.get(0);
    }

    private static <T extends Comparable<T>> T kies(boolean links, T a, T b) {
        return links ? a : b;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("type");
        if (p == null) {
            return;
        }
        generiek1(p, w);
        generiek2(p, w);
        generiek3(p, w);
        generiek4(p, w);
        generiek5(p, w);
        generiek6(p, w);
        generiek7(p, w);
        generiek8(p, w);
        generiek9(p, w);
        generiek10(p, w);
    }

    private void generiek1(String p, PrintWriter w) {
        Doos<String> a = new Doos<>(p);
        Doos<String> b = new Doos<>("b");
        w.println(a.neem()); // EXPECT
        w.println(b.neem()); // SAFE
    }

    private void generiek2(String p, PrintWriter w) {
        Doos<Doos<String>> d = new Doos<>(new Doos<>(p));
        w.println(d.neem().neem()); // EXPECT
        d.leg(new Doos<>("vers"));
        w.println(d.neem().neem()); // SAFE
    }

    private void generiek3(String p, PrintWriter w) {
        Doos<String> d = new Doos<>(p);
        w.println(d.zetOm(String::length).neem()); // SAFE
        w.println(d.zetOm(s -> s + s).neem()); // EXPECT
        w.println(d.zetOm(Masker::over).neem()); // SAFE
    }

    private void generiek4(String p, PrintWriter w) {
        Paar<String, String> q = new Paar<>(p, "tweede");
        w.println(q.a); // EXPECT
        w.println(q.om().a); // SAFE
        w.println(q.om().om().a); // EXPECT
    }

    private static <X, Y> Y doe(Omzetter<X, Y> o, X x) {
        return o.zet(x);
    }

    private void generiek5(String p, PrintWriter w) {
        w.println(doe(new Lengte(), p)); // SAFE
        w.println(doe(new Haken(), p)); // EXPECT
    }

    private void generiek6(String p, PrintWriter w) {
        Kast k = new Kast();
        k.zet(String.class, p);
        k.zet(CharSequence.class, "reeks");
        w.println(k.haal(CharSequence.class)); // SAFE
        w.println(k.haal(String.class)); // EXPECT
    }

    private void generiek7(String p, PrintWriter w) {
        w.println(eerste(List.of("a", p))); // SAFE
        w.println(eerste(List.of(p, "a"))); // EXPECT
    }

    private void generiek8(String p, PrintWriter w) {
        w.println(kies(true, "a", p)); // SAFE
        w.println(kies(false, "a", p)); // EXPECT
    }

    private void generiek9(String p, PrintWriter w) {
        Vakje<Object> vuil = new Vakje<>() {
            Object waarde() { return p; }
        };
        Vakje<Object> getal = new Vakje<>() {
            Object waarde() { return p.length(); }
        };
        w.println(vuil.toon()); // EXPECT
        w.println(getal.toon()); // SAFE
    }

    private void generiek10(String p, PrintWriter w) {
        List<Paar<String, Integer>> l = new ArrayList<>();
        l.add(new Paar<>(p, 1));
        l.add(new Paar<>("twee", 2));
        w.println(l.get(0).a); // EXPECT
        w.println(l.get(0).b); // SAFE
        w.println(l.get(1).a); // SAFE
    }
}
