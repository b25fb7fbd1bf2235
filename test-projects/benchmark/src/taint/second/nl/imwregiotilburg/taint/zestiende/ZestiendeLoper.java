package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

public class ZestiendeLoper extends HttpServlet {

    private static class Bereik implements Iterable<String> {
        private final String stam;
        private final int tot;

        Bereik(String stam, int tot) {
            this.stam = stam;
            this.tot = tot;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int nu;

                @Override
                public boolean hasNext() {
                    return nu < tot;
                }

                @Override
                public String next() {
                    return stam + nu++;
                }
            };
        }
    }

    private static class Omzet<A, B> implements Iterator<B> {
        private final Iterator<A> bron;
        private final Function<A, B> f;

        Omzet(Iterator<A> bron, Function<A, B> f) {
            this.bron = bron;
            this.f = f;
        }

        @Override
        public boolean hasNext() {
            return bron.hasNext();
        }

        @Override
        public B next() {
            return f.apply(bron.next());
        }
    }

    private static class Plak<T> implements Iterator<T> {
        private final Iterator<T> eerst;
        private final Iterator<T> daarna;

        Plak(Iterator<T> eerst, Iterator<T> daarna) {
            this.eerst = eerst;
            this.daarna = daarna;
        }

        @Override
        public boolean hasNext() {
            return eerst.hasNext() || daarna.hasNext();
        }

        @Override
        public T next() {
            if (eerst.hasNext()) {
                return eerst.next();
            }
            return daarna.next();
        }
    }

    private static class Eenmalig implements Iterator<String> {
        private String waarde;

        Eenmalig(String waarde) {
            this.waarde = waarde;
        }

        @Override
        public boolean hasNext() {
            return waarde != null;
        }

        @Override
        public String next() {
            if (waarde == null) {
                throw new NoSuchElementException("op");
            }
            String uit = waarde;
            waarde = null;
            return uit;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        for (String s : new Bereik(p, 2)) {
            out.println(s); // EXPECT
        }
        for (String s : new Bereik("vast", p.length())) {
            out.println(s); // SAFE
        }
        Iterator<Integer> maten = new Omzet<>(new Bereik(p, 2).iterator(), String::length);
        out.println(maten.next()); // SAFE
        Iterator<String> haakjes = new Omzet<>(new Bereik(p, 2).iterator(), s -> "<" + s + ">");
        out.println(haakjes.next()); // EXPECT
        Iterator<String> schoon = new Omzet<>(new Bereik(p, 2).iterator(), ZestiendeMasker::over);
        while (schoon.hasNext()) {
            out.println(schoon.next()); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Iterator<String> samen = new Plak<>(List.of("kop").iterator(), List.of(p).iterator());
        out.println(samen.next()); // SAFE
        out.println(samen.next()); // EXPECT
        Eenmalig eens = new Eenmalig(p);
        out.println(eens.next()); // EXPECT
        out.println(eens.waarde); // SAFE
    }
}
