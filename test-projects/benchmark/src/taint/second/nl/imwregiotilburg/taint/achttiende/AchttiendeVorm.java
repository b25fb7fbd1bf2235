package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeVorm extends HttpServlet {

    interface Vorm {
        String naam();

        default String groet() {
            return "dag " + naam();
        }

        static Vorm van(String s) {
            return () -> s;
        }
    }

    static class Basis implements Vorm {
        protected String label;

        Basis(String label) {
            this.label = label;
        }

        public String naam() {
            return label;
        }
    }

    static class Stil extends Basis {
        Stil(String label) {
            super(label);
        }

        @Override
        public String naam() {
            return "stil";
        }

        String echt() {
            return super.naam();
        }
    }

    static class Beleefd extends Basis {
        Beleefd(String label) {
            super("heer");
        }

        @Override
        public String groet() {
            return "geachte " + naam();
        }
    }

    static class Verborgen extends Basis {
        String label;

        Verborgen(String label) {
            super("zichtbaar");
            this.label = label;
        }
    }

    static class Vat<T> {
        private T ding;

        Vat(T ding) {
            this.ding = ding;
        }

        T haal() {
            return ding;
        }

        <R> Vat<R> om(Function<? super T, ? extends R> f) {
            return new Vat<>(f.apply(ding));
        }
    }

    private static <T> T of(T a, T b) {
        return a != null ? a : b;
    }

    private static String toon(Object o) {
        return "object";
    }

    private static String toon(String s) {
        return s;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("vorm");
        Vorm a = new Basis(p);
        Vorm b = new Stil(p);
        Vorm c = new Beleefd(p);
        Verborgen d = new Verborgen(p);
        w.println(a.naam()); // EXPECT
        w.println(a.groet()); // EXPECT
        w.println(b.naam()); // SAFE
        w.println(b.groet()); // SAFE
        w.println(((Stil) b).echt()); // EXPECT
        w.println(c.groet()); // SAFE
        w.println(d.naam()); // SAFE
        w.println(d.label); // EXPECT
        w.println(((Basis) d).label); // SAFE
        w.println(Vorm.van(p).groet()); // EXPECT
        w.println(Vorm.van("vast").groet()); // SAFE
        Vorm e = req.getParameter("stil") == null ? b : a;
        w.println(e.naam()); // EXPECT
        Vorm f = req.getParameter("stil") == null ? b : c;
        w.println(f.naam()); // SAFE

        Vat<String> vat = new Vat<>(p);
        w.println(vat.haal()); // EXPECT
        w.println(vat.om(String::length).haal()); // SAFE
        w.println(vat.om(s -> s + "!").haal()); // EXPECT
        w.println(vat.om(s -> new Vat<>("kern")).haal().haal()); // SAFE
        w.println(of("eerst", p)); // SAFE
        w.println(of(req.getParameter("ander"), "reserve")); // EXPECT
        w.println(of(null, p)); // EXPECT
        w.println(toon((Object) p)); // SAFE
        w.println(toon(p)); // EXPECT
    }
}
