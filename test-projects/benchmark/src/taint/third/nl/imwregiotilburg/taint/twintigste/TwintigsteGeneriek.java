package nl.imwregiotilburg.taint.twintigste;

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
import java.util.function.Supplier;

public class TwintigsteGeneriek extends HttpServlet {
    static class Doos<T> {
        private T inhoud;

        Doos(T inhoud) {
            this.inhoud = inhoud;
        }

        T geef() {
            return inhoud;
        }

        void zet(T t) {
            inhoud = t;
        }

        <R> Doos<R> naar(Function<? super T, ? extends R> f) {
            return new Doos<>(f.apply(inhoud));
        }
    }

    static class Paar<A, B> {
        final A links;
        final B rechts;

        Paar(A links, B rechts) {
            this.links = links;
            this.rechts = rechts;
        }

        Paar<B, A> draai() {
            return new Paar<>(rechts, links);
        }
    }

    abstract static class Omzetter<I, O> {
        abstract O zet(I in);

        List<O> alle(List<I> lijst) {
            List<O> uit = new ArrayList<>();
            for (I i : lijst) {
                uit.add(zet(i));
            }
            return uit;
        }
    }

    static class Haakjes extends Omzetter<String, String> {
        String zet(String in) {
            return "{" + in + "}";
        }
    }

    static class Maat extends Omzetter<String, Integer> {
        Integer zet(String in) {
            return in.length();
        }
    }

    static class Sleutel<T> {
        final Class<T> type;

        Sleutel(Class<T> type) {
            this.type = type;
        }
    }

    static class Vat {
        private final Map<Sleutel<?>, Object> m = new HashMap<>();

        <T> void zet(Sleutel<T> s, T t) {
            m.put(s, t);
        }

        <T> T haal(Sleutel<T> s) {
            return s.type.cast(m.get(s));
        }
    }

    private static <T> T kies(boolean eerste, T a, T b) {
        return eerste ? a : b;
    }

    private static <T extends Comparable<T>> int vergelijk(T a, T b) {
        return a.compareTo(b);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        doos(req, out);
        zetten(req, out);
        genest(req, out);
        paar(req, out);
        omgezet(req, out);
        omzetters(req, out);
        vat(req, out);
        kiezen(req, out);
        joker(req, out);
        leverancier(req, out);
    }

    private void doos(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos<String> a = new Doos<>(req.getParameter("naam"));
        Doos<String> b = new Doos<>("vast");
        out.println(a.geef()); // EXPECT
        out.println(b.geef()); // SAFE
    }

    private void zetten(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos<Object> d = new Doos<>("begin");
        d.zet(req.getParameter("naam"));
        out.println(d.geef()); // EXPECT
        d.zet(5);
        out.println(d.geef()); // SAFE
    }

    private void genest(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos<Doos<String>> d = new Doos<>(new Doos<>("x"));
        Doos<String> binnen = d.geef();
        binnen.zet(req.getParameter("naam"));
        out.println(d.geef().geef()); // EXPECT
        d.zet(new Doos<>("y"));
        out.println(d.geef().geef()); // SAFE
    }

    private void paar(HttpServletRequest req, PrintWriter out) throws IOException {
        Paar<String, Integer> p = new Paar<>(req.getParameter("naam"), 4);
        out.println(p.draai().rechts); // EXPECT
        out.println(p.draai().links); // SAFE
    }

    private void omgezet(HttpServletRequest req, PrintWriter out) throws IOException {
        Doos<String> d = new Doos<>(String.valueOf(req.getParameter("naam")));
        out.println(d.naar(s -> s + "?").geef()); // EXPECT
        out.println(d.naar(String::length).geef()); // SAFE
    }

    private void omzetters(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = List.of(String.valueOf(req.getParameter("naam")));
        Omzetter<String, String> h = new Haakjes();
        Omzetter<String, Integer> m = new Maat();
        out.println(h.alle(l)); // EXPECT
        out.println(m.alle(l)); // SAFE
    }

    private void vat(HttpServletRequest req, PrintWriter out) throws IOException {
        Sleutel<String> naam = new Sleutel<>(String.class);
        Sleutel<String> stad = new Sleutel<>(String.class);
        Vat v = new Vat();
        v.zet(naam, req.getParameter("naam"));
        v.zet(stad, "Tilburg");
        out.println(v.haal(naam)); // EXPECT
        out.println(v.haal(stad)); // SAFE
    }

    private void kiezen(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = req.getParameter("naam");
        out.println(kies(true, p, "b")); // EXPECT
        out.println(kies(false, p, "b")); // SAFE
        out.println(vergelijk("a", String.valueOf(p))); // SAFE
    }

    private void joker(HttpServletRequest req, PrintWriter out) throws IOException {
        List<? super String> l = new ArrayList<Object>(List.of(1));
        l.add(req.getParameter("naam"));
        Object een = l.get(0);
        Object twee = l.get(1);
        out.println(een); // SAFE
        out.println(twee); // EXPECT
    }

    private static <T> Doos<T> vul(Supplier<? extends T> s) {
        return new Doos<>(s.get());
    }

    private void leverancier(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(vul(() -> req.getHeader("X-Vul")).geef()); // EXPECT
        out.println(vul(() -> 42).geef()); // SAFE
    }
}
