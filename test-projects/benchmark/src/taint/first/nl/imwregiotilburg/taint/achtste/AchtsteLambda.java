package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Lambda's en methodeverwijzingen. */
public class AchtsteLambda {

    /** Vangen en doorgeven. */
    public static class Vangen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Supplier<String> geef = () -> p;
            Supplier<String> vast = () -> "vast";
            Function<String, String> haken = s -> "[" + s + "]";
            Function<String, String> negeer = s -> "[]";
            PrintWriter out = resp.getWriter();
            out.println(geef.get()); // EXPECT
            out.println(vast.get()); // SAFE
            out.println(haken.apply(p)); // EXPECT
            out.println(haken.apply("x")); // SAFE
            out.println(negeer.apply(p)); // SAFE
        }
    }

    /** Samenstellen. */
    public static class Samenstellen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            Function<String, String> trim = String::trim;
            Function<String, Integer> lengte = String::length;
            Function<String, String> leeg = s -> "";
            PrintWriter out = resp.getWriter();
            out.println(trim.andThen(String::toLowerCase).apply(p)); // EXPECT
            out.println(trim.andThen(lengte).apply(p)); // SAFE
            out.println(trim.compose(leeg).apply(p)); // SAFE
            out.println(Function.<String>identity().compose(trim).apply(p)); // EXPECT
            BiFunction<String, String, String> plak = (a, b) -> a + b;
            BinaryOperator<String> tweede = (a, b) -> b;
            out.println(plak.andThen(trim).apply("x", p)); // EXPECT
            out.println(tweede.apply(p, "y")); // SAFE
            out.println(tweede.apply("y", p)); // EXPECT
            Predicate<String> lang = s -> s.length() > 3;
            out.println(lang.negate().test(p)); // SAFE
        }
    }

    /** Verbruikers. */
    public static class Verbruikers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            List<String> bak = new ArrayList<>();
            Consumer<String> bewaar = bak::add;
            Consumer<String> schrijf = s -> out.println(s); // EXPECT
            Consumer<String> streep = s -> out.println("----"); // SAFE
            bewaar.andThen(schrijf).andThen(streep).accept(req.getParameter("p"));
            out.println(bak.get(0)); // EXPECT
            out.println(bak.size()); // SAFE
        }
    }

    /** Methodeverwijzingen van alle soorten. */
    public static class Verwijzingen extends HttpServlet {
        static class Kaart {
            private final String t;

            Kaart(String t) {
                this.t = t;
            }

            String tekst() {
                return t;
            }

            String soort() {
                return "kaart";
            }
        }

        private String versier(String s) {
            return "~" + s + "~";
        }

        private static String wis(String s) {
            return "~~";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            Function<String, String> a = this::versier;
            Function<String, String> b = Verwijzingen::wis;
            Function<String, Kaart> c = Kaart::new;
            Function<Kaart, String> d = Kaart::tekst;
            Function<Kaart, String> e = Kaart::soort;
            out.println(a.apply(p)); // EXPECT
            out.println(b.apply(p)); // SAFE
            out.println(c.andThen(d).apply(p)); // EXPECT
            out.println(c.andThen(e).apply(p)); // SAFE
            Supplier<String> gebonden = new Kaart(p)::tekst;
            Supplier<String> gebondenVast = new Kaart("k")::tekst;
            out.println(gebonden.get()); // EXPECT
            out.println(gebondenVast.get()); // SAFE
            IntFunction<String[]> rij = String[]::new;
            out.println(rij.apply(2)[0]); // SAFE
        }
    }

    /** Lambda's in velden en tabellen. */
    public static class InTabel extends HttpServlet {
        private final Map<String, UnaryOperator<String>> acties = new HashMap<>();
        private final Function<String, String> standaard = s -> "onbekende actie";

        @Override
        public void init() {
            acties.put("groot", String::toUpperCase);
            acties.put("dubbel", s -> s + s);
            acties.put("weg", s -> "");
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            out.println(acties.get("dubbel").apply(p)); // EXPECT
            out.println(acties.get("weg").apply(p)); // SAFE
            out.println(standaard.apply(p)); // SAFE
            UnaryOperator<String> gekozen = acties.get(req.getParameter("keuze"));
            out.println(gekozen == null ? "geen" : gekozen.apply(p)); // EXPECT
        }
    }

    /** Een functie die een functie teruggeeft. */
    public static class Hoger extends HttpServlet {
        private static Function<String, String> voorvoegsel(String v) {
            return s -> v + s;
        }

        private static Function<String, Function<String, String>> gekruid() {
            return a -> b -> a;
        }

        private static String tweemaal(UnaryOperator<String> f, String s) {
            return f.apply(f.apply(s));
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(voorvoegsel(p).apply("x")); // EXPECT
            out.println(voorvoegsel("v").apply("x")); // SAFE
            out.println(gekruid().apply(p).apply("b")); // EXPECT
            out.println(gekruid().apply("a").apply(p)); // SAFE
            out.println(tweemaal(s -> s + "!", p)); // EXPECT
            out.println(tweemaal(s -> "!", p)); // SAFE
        }
    }

    /** De lambda schrijft in een rij of houder van buiten. */
    public static class NaarBuiten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String[] vak = {"leeg"};
            String[] ander = {"leeg"};
            StringBuilder b = new StringBuilder();
            Runnable r = () -> {
                vak[0] = req.getParameter("p");
                b.append("gedraaid");
            };
            PrintWriter out = resp.getWriter();
            out.println(vak[0]); // SAFE
            r.run();
            out.println(vak[0]); // EXPECT
            out.println(ander[0]); // SAFE
            out.println(b); // SAFE
        }
    }

    @FunctionalInterface
    interface Drievoud<A, B, C, R> {
        R pas(A a, B b, C c);

        default Drievoud<A, B, C, String> alsTekst() {
            return (a, b, c) -> "<" + pas(a, b, c) + ">";
        }
    }

    /** Een eigen functioneel koppelvlak. */
    public static class EigenKoppelvlak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            Drievoud<String, String, String, String> midden = (a, b, c) -> b;
            PrintWriter out = resp.getWriter();
            out.println(midden.alsTekst().pas("a", p, "c")); // EXPECT
            out.println(midden.alsTekst().pas(p, "b", p)); // SAFE
        }
    }

    /** Recursieve lambda via een veld. */
    public static class Recursief extends HttpServlet {
        private Function<String, String> keer;
        private ToIntFunction<String> tel;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            keer = s -> s.isEmpty() ? s : keer.apply(s.substring(1)) + s.charAt(0);
            tel = s -> s.isEmpty() ? 0 : 1 + tel.applyAsInt(s.substring(1));
            PrintWriter out = resp.getWriter();
            out.println(keer.apply(p)); // EXPECT
            out.println(tel.applyAsInt(p)); // SAFE
        }
    }

    /** Een lui berekende waarde. */
    public static class Lui extends HttpServlet {
        static final class Luiaard<T> {
            private Supplier<? extends T> bron;
            private T waarde;

            Luiaard(Supplier<? extends T> bron) {
                this.bron = bron;
            }

            T pak() {
                if (bron != null) {
                    waarde = bron.get();
                    bron = null;
                }
                return waarde;
            }

            <U> Luiaard<U> dan(Function<? super T, ? extends U> f) {
                return new Luiaard<>(() -> f.apply(pak()));
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Luiaard<String> l = new Luiaard<>(() -> req.getHeader("Referer"));
            Luiaard<String> v = new Luiaard<>(() -> "vast");
            PrintWriter out = resp.getWriter();
            out.println(l.dan(s -> "van " + s).pak()); // EXPECT
            out.println(v.dan(s -> "van " + s).pak()); // SAFE
            out.println(l.dan(s -> s == null).pak()); // SAFE
        }
    }
}
