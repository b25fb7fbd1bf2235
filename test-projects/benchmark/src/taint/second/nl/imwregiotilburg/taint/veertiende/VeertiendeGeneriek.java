package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

public class VeertiendeGeneriek extends HttpServlet {
    static class Doos<T> {
        private T inhoud;

        Doos(T inhoud) {
            this.inhoud = inhoud;
        }

        T geef() {
            return inhoud;
        }

        <R> Doos<R> om(Function<? super T, ? extends R> f) {
            return new Doos<>(f.apply(inhoud));
        }
    }

    static final class Paar<A, B> {
        final A a;
        final B b;

        Paar(A a, B b) {
            this.a = a;
            this.b = b;
        }

        Paar<B, A> draai() {
            return new Paar<>(b, a);
        }
    }

    abstract static class Keuze<L, R> {
        abstract <T> T vouw(Function<L, T> l, Function<R, T> r);

        static <L, R> Keuze<L, R> links(L w) {
            return new Keuze<>() {
                <T> T vouw(Function<L, T> l, Function<R, T> r) {
                    return l.apply(w);
                }
            };
        }

        static <L, R> Keuze<L, R> rechts(R w) {
            return new Keuze<>() {
                <T> T vouw(Function<L, T> l, Function<R, T> r) {
                    return r.apply(w);
                }
            };
        }
    }

    static final class Bak {
        private final Map<Class<?>, Object> m = new HashMap<>();

        <T> void zet(Class<T> k, T w) {
            m.put(k, w);
        }

        <T> T haal(Class<T> k) {
            return k.cast(m.get(k));
        }
    }

    abstract static class Opslag<T> {
        private final List<T> rijen = new ArrayList<>();

        abstract T keur(T t);

        void bewaar(T t) {
            rijen.add(keur(t));
        }

        T laatste() {
            return rijen.get(rijen.size() - 1);
        }
    }

    static final class Rauw extends Opslag<String> {
        String keur(String s) {
            return s;
        }
    }

    static final class Net extends Opslag<String> {
        String keur(String s) {
            return VeertiendePagina.Masker.over(s);
        }
    }

    private static <T extends Comparable<T>> T grootste(List<? extends T> l) {
        T g = l.get(0);
        for (T t : l) {
            if (t.compareTo(g) > 0) {
                g = t;
            }
        }
        return g;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "stad");
        Doos<String> d = new Doos<>(p);
        out.println(d.geef()); // EXPECT
        out.println(d.om(String::length).geef()); // SAFE
        out.println(d.om(Doos::new).geef().geef()); // EXPECT
        out.println(d.om(s -> new Doos<>("x")).geef().geef()); // SAFE
        Paar<String, String> paar = new Paar<>(p, "b");
        out.println(paar.draai().b); // EXPECT
        out.println(paar.draai().a); // SAFE
        out.println(paar.draai().draai().a); // EXPECT
        Keuze<String, String> l = Keuze.links(p);
        Keuze<String, String> r = Keuze.rechts("recht");
        out.println(l.<String>vouw(x -> x, x -> "rechts")); // EXPECT
        out.println(l.<String>vouw(x -> "links", x -> x)); // SAFE
        out.println(r.<String>vouw(x -> p, x -> x)); // SAFE
        out.println(r.<String>vouw(x -> x, x -> x + p)); // EXPECT
        Bak bak = new Bak();
        bak.zet(String.class, p);
        bak.zet(Integer.class, p.length());
        bak.zet(CharSequence.class, "reeks");
        out.println(bak.haal(String.class)); // EXPECT
        out.println(bak.haal(Integer.class)); // SAFE
        out.println(bak.haal(CharSequence.class)); // SAFE
        Opslag<String> rauw = new Rauw();
        Opslag<String> net = new Net();
        rauw.bewaar(p);
        net.bewaar(p);
        out.println(rauw.laatste()); // EXPECT
        out.println(net.laatste()); // SAFE
        out.println(grootste(List.of("m", p))); // EXPECT
        out.println(grootste(List.of(p.length(), 3))); // SAFE
    }
}
