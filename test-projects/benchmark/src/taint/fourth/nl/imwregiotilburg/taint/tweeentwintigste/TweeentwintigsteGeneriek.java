package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Generics with bridge methods, own iterators, Optional and an Either of our own. */
public class TweeentwintigsteGeneriek extends HttpServlet {

    interface Omzetter<A, B> {
        B om(A a);
    }

    static class Kopieer implements Omzetter<String, String> {
        @Override
        public String om(String s) {
            return s;
        }
    }

    static class Lengte implements Omzetter<String, Integer> {
        @Override
        public Integer om(String s) {
            return s.length();
        }
    }

    static class Vergeet<T> implements Omzetter<T, String> {
        @Override
        public String om(T t) {
            return "vergeten";
        }
    }

    static abstract class Verwerker<T> {
        abstract T verwerk(T in);

        T dubbel(T in) {
            return verwerk(verwerk(in));
        }
    }

    static class TekstVerwerker extends Verwerker<String> {
        @Override
        String verwerk(String in) {
            return in + in;
        }
    }

    static class MaskerVerwerker extends Verwerker<String> {
        @Override
        String verwerk(String in) {
            return Masker.over(in);
        }
    }

    static class Twee<A, B> {
        final A a;
        final B b;

        Twee(A a, B b) {
            this.a = a;
            this.b = b;
        }

        static <X, Y> Twee<X, Y> van(X x, Y y) {
            return new Twee<>(x, y);
        }

        Twee<B, A> om() {
            return new Twee<>(b, a);
        }

        <C> Twee<C, B> metA(Function<? super A, ? extends C> f) {
            return new Twee<>(f.apply(a), b);
        }
    }

    /** Either: a value to the left or to the right. */
    interface Ofwel<L, R> {
        <T> T vouw(Function<L, T> l, Function<R, T> r);

        static <L, R> Ofwel<L, R> links(L waarde) {
            return new Ofwel<>() {
                @Override
                public <T> T vouw(Function<L, T> l, Function<R, T> r) {
                    return l.apply(waarde);
                }
            };
        }

        static <L, R> Ofwel<L, R> rechts(R waarde) {
            return new Ofwel<>() {
                @Override
                public <T> T vouw(Function<L, T> l, Function<R, T> r) {
                    return r.apply(waarde);
                }
            };
        }
    }

    static class Reeks implements Iterable<String> {
        private final String[] delen;
        private final boolean achterstevoren;

        Reeks(boolean achterstevoren, String... delen) {
            this.achterstevoren = achterstevoren;
            this.delen = delen;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i = achterstevoren ? delen.length - 1 : 0;

                @Override
                public boolean hasNext() {
                    return i >= 0 && i < delen.length;
                }

                @Override
                public String next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return achterstevoren ? delen[i--] : delen[i++];
                }
            };
        }
    }

    static class Herhaald extends AbstractList<String> {
        private final String wat;

        Herhaald(String wat) {
            this.wat = wat;
        }

        @Override
        public String get(int i) {
            return i == 0 ? "kop" : wat;
        }

        @Override
        public int size() {
            return 3;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String g = req.getParameter("g");
        PrintWriter out = resp.getWriter();

        Omzetter<String, String> k = new Kopieer();
        Omzetter<String, ?> n = new Lengte();
        Omzetter<? super String, String> v = new Vergeet<Object>();
        out.println(k.om(g)); // EXPECT
        out.println(k.om("k")); // SAFE
        out.println(n.om(g)); // SAFE
        out.println(v.om(g)); // SAFE
        Verwerker<String> tv = new TekstVerwerker();
        out.println(tv.dubbel(g)); // EXPECT
        out.println(tv.dubbel("t")); // SAFE
        tv = new MaskerVerwerker();
        out.println(tv.dubbel(g)); // SAFE
        Twee<String, Integer> ti = Twee.van(g, 4);
        out.println(ti.a); // EXPECT
        out.println(ti.b); // SAFE
        out.println(ti.om().b); // EXPECT
        out.println(ti.om().a); // SAFE
        out.println(ti.metA(String::length).a); // SAFE
        out.println(ti.metA(s -> s + "!").a); // EXPECT
        Twee<Twee<String, String>, String> nest = Twee.van(Twee.van("a", g), "c");
        out.println(nest.a.a); // SAFE
        out.println(nest.a.b); // EXPECT
        out.println(nest.om().a); // SAFE
        Ofwel<String, Integer> l = Ofwel.links(g);
        Ofwel<Integer, String> r = Ofwel.rechts(g);
        out.println(l.<String>vouw(s -> s, i -> "getal")); // EXPECT
        out.println(l.<String>vouw(s -> "tekst", i -> g)); // SAFE
        out.println(r.<String>vouw(i -> "getal", s -> s)); // EXPECT
        out.println(r.<String>vouw(i -> g, s -> "rechts")); // SAFE
        iteraties(out, g);
        misschien(out, g);
    }

    private void iteraties(PrintWriter out, String g) {
        Reeks heen = new Reeks(false, "x", g);
        Reeks terug = new Reeks(true, "x", g);
        out.println(heen.iterator().next()); // SAFE
        out.println(terug.iterator().next()); // EXPECT
        Iterator<String> it = terug.iterator();
        it.next();
        out.println(it.next()); // SAFE
        for (String s : heen) {
            out.println(s); // EXPECT
        }
        for (String s : new Reeks(false, "p", "q")) {
            out.println(s); // SAFE
        }
        heen.forEach(s -> out.println(s)); // EXPECT
        heen.forEach(s -> out.println(s.length())); // SAFE
        Spliterator<String> sp = heen.spliterator();
        out.println(StreamSupport.stream(sp, false).reduce("", (a, b) -> b)); // EXPECT
        Herhaald h = new Herhaald(g);
        out.println(h.get(0)); // SAFE
        out.println(h.get(1)); // EXPECT
        out.println(h); // EXPECT
        out.println(h.subList(0, 1)); // SAFE
        out.println(new Herhaald("h")); // SAFE
        List<? super String> sup = new ArrayList<Object>();
        sup.add("s");
        sup.add(g);
        out.println(sup.get(0)); // SAFE
        Object tweede = sup.get(1);
        out.println(tweede); // EXPECT
        out.println(grootste(List.of("aa", "b"), Comparator.comparing(String::length))); // SAFE
        out.println(grootste(List.of("a" + g, ""), Comparator.comparing(String::length))); // EXPECT
    }

    private static <T> T grootste(Iterable<? extends T> ts, Comparator<? super T> c) {
        T beste = null;
        for (T t : ts) {
            if (beste == null || c.compare(t, beste) > 0) {
                beste = t;
            }
        }
        return beste;
    }

    private void misschien(PrintWriter out, String g) {
        Optional<String> vol = Optional.of(g);
        Optional<String> leeg = Optional.empty();
        Optional<String> vast = Optional.of("vast");
        out.println(vol.get()); // EXPECT
        out.println(vol.isPresent()); // SAFE
        out.println(vol.map(String::trim).orElse("-")); // EXPECT
        out.println(vol.map(s -> "m").orElse(g)); // SAFE
        out.println(leeg.orElse("leeg")); // SAFE
        out.println(leeg.orElse(g)); // EXPECT
        out.println(vast.orElse(g)); // SAFE
        out.println(leeg.orElseGet(() -> g)); // EXPECT
        out.println(vast.orElseGet(() -> g)); // SAFE
        out.println(vol.flatMap(s -> Optional.of(s + "."))); // EXPECT
        out.println(vol.flatMap(s -> vast)); // SAFE
        out.println(leeg.or(() -> vol).get()); // EXPECT
        out.println(vast.or(() -> vol).get()); // SAFE
        out.println(vast.filter(s -> s.isEmpty()).or(() -> vol).get()); // EXPECT
        vol.ifPresent(s -> out.println(s)); // EXPECT
        vast.ifPresent(s -> out.println(s)); // SAFE
        leeg.ifPresentOrElse(
            s -> out.println(g), // SAFE
            () -> out.println("x" + g)); // EXPECT
        out.println(vol.map(Masker::over).get()); // SAFE
        out.println(Optional.ofNullable((String) null).map(s -> g).orElse("niets")); // SAFE
        out.println(vol.stream().findFirst().get()); // EXPECT
    }
}
