package nl.imwregiotilburg.taint.vijftiende;

import static nl.imwregiotilburg.taint.vijftiende.VijftiendePagina.*;

import jakarta.servlet.http.*;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.*;
import java.util.function.Function;
import java.util.function.Supplier;

public class VijftiendeUitkomst extends HttpServlet {

    sealed interface Uitkomst<T> permits Gelukt, Mislukt {
        static <T> Uitkomst<T> probeer(Supplier<T> s) {
            try {
                return new Gelukt<>(s.get());
            } catch (RuntimeException e) {
                return new Mislukt<>(e.getClass().getSimpleName(), e.getMessage());
            }
        }

        default <R> Uitkomst<R> maak(Function<T, R> f) {
            if (this instanceof Gelukt<T> g) {
                return new Gelukt<>(f.apply(g.waarde()));
            }
            Mislukt<T> m = (Mislukt<T>) this;
            return new Mislukt<>(m.soort(), m.uitleg());
        }

        default T anders(T t) {
            return this instanceof Gelukt<T> g ? g.waarde() : t;
        }

        default String fout() {
            return this instanceof Mislukt<T> m ? m.uitleg() : "geen fout";
        }
    }

    record Gelukt<T>(T waarde) implements Uitkomst<T> {
    }

    record Mislukt<T>(String soort, String uitleg) implements Uitkomst<T> {
    }

    static final class Of<L, R> {
        private final L links;
        private final R rechts;

        private Of(L l, R r) {
            links = l;
            rechts = r;
        }

        static <L, R> Of<L, R> links(L l) {
            return new Of<>(l, null);
        }

        static <L, R> Of<L, R> rechts(R r) {
            return new Of<>(null, r);
        }

        <X> X vouw(Function<L, X> f, Function<R, X> g) {
            return links != null ? f.apply(links) : g.apply(rechts);
        }

        Of<R, L> wissel() {
            return new Of<>(rechts, links);
        }
    }

    static class Domeinfout extends Exception {
        final Map<String, Object> bijlagen = new TreeMap<>();
        private final String code;

        Domeinfout(String code, String bericht) {
            super(bericht);
            this.code = code;
        }

        Domeinfout met(String k, Object v) {
            bijlagen.put(k, v);
            return this;
        }
    }

    static class Stillefout extends Domeinfout {
        Stillefout(String bericht) {
            super("STIL", bericht);
        }

        @Override
        public String getMessage() {
            return "er ging iets mis";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = tekst(req, "w");
        Uitkomst<Integer> n = Uitkomst.probeer(() -> Integer.valueOf(w));
        uit.println(n.anders(0)); // SAFE
        uit.println(n.fout()); // EXPECT
        uit.println(n instanceof Mislukt<Integer> m ? m.soort() : "goed"); // SAFE
        uit.println(n.maak(i -> "getal " + i).anders(w)); // EXPECT
        uit.println(n.maak(i -> "getal " + i).anders("geen getal")); // SAFE
        uit.println(Uitkomst.probeer(() -> w).fout()); // SAFE
        uit.println(Uitkomst.probeer(w::strip)); // EXPECT
        uit.println(Uitkomst.<String>probeer(() -> { throw new IllegalStateException(w); })); // EXPECT
        Of<String, Integer> o = w.isEmpty() ? Of.rechts(0) : Of.links(w);
        uit.println("is " + o.vouw(s -> s, i -> "leeg")); // EXPECT
        uit.println("is " + o.vouw(s -> "gevuld", i -> "leeg" + i)); // SAFE
        uit.println(o.rechts); // SAFE
        uit.println(o.wissel().rechts); // EXPECT
        Optional<String> p = Optional.ofNullable(req.getParameter("p"));
        uit.println(p.filter(s -> s.length() > 2).or(() -> Optional.of("kort")).get()); // EXPECT
        p.ifPresentOrElse(s -> uit.println(s), () -> uit.flush()); // EXPECT
        uit.println(p.flatMap(s -> Optional.<String>empty()).orElse("niets")); // SAFE
    }

    private static void keur(String w, int streng) throws Domeinfout {
        if (streng == 0) {
            throw new Domeinfout("VAST", "vaste melding").met("invoer", w).met("lengte", w.length());
        } else if (streng == 1) {
            throw new Stillefout(w);
        }
        throw new Domeinfout("LOS", "fout in " + w).met("lengte", w.length());
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter uit = resp.getWriter();
        String w = tekst(req, "w");
        try {
            keur(w, 0);
        } catch (Domeinfout e) {
            uit.println(e.getMessage()); // SAFE
            uit.println(e.bijlagen.get("lengte")); // SAFE
            uit.println(e.bijlagen.get("invoer")); // EXPECT
            uit.println(e.bijlagen); // EXPECT
        }
        try {
            keur(w, 1);
        } catch (Domeinfout e) {
            uit.println(e.getMessage()); // SAFE
        }
        try {
            keur(w, 2);
        } catch (Domeinfout e) {
            uit.println(e.getMessage()); // EXPECT
            uit.println(e.bijlagen); // SAFE
            StringWriter spoor = new StringWriter();
            e.printStackTrace(new PrintWriter(spoor));
            uit.println(spoor); // EXPECT
            RuntimeException r = new RuntimeException(e);
            uit.println(r.getMessage()); // EXPECT
            RuntimeException q = new RuntimeException("verpakt", e);
            uit.println(q.getMessage()); // SAFE
            q.addSuppressed(new IllegalStateException(w));
            uit.println(q.getSuppressed()[0].getMessage()); // EXPECT
        }
        Formatter f = new Formatter();
        f.format("%5d|", w.length());
        uit.println(f); // SAFE
        f.format("%-8s|", w);
        uit.println(f); // EXPECT
        StringBuilder b = new StringBuilder("vast").append(w);
        uit.println(b.substring(0, 4)); // SAFE
        uit.println(b.reverse()); // EXPECT
        uit.println(b.delete(0, b.length()).append("nieuw")); // SAFE
        uit.println(b.insert(0, w.toCharArray())); // EXPECT
    }
}
