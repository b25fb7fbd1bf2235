package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Ontwerppatronen. */
public class ZevendePatronen {

    interface Vorm {
        String teken();
    }

    static final class Vlak implements Vorm {
        private final String t;

        Vlak(String t) {
            this.t = t;
        }

        @Override
        public String teken() {
            return "[vlak]";
        }
    }

    static final class Bord implements Vorm {
        private final String t;

        Bord(String t) {
            this.t = t;
        }

        @Override
        public String teken() {
            return "[" + t + "]";
        }
    }

    static class Fabriek {
        static Vorm maak(String soort, String t) {
            return switch (soort) {
                case "bord" -> new Bord(t);
                default -> new Vlak(t);
            };
        }
    }

    public static class UitFabriek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(new Bord(p).teken()); // EXPECT
            out.println(new Vlak(p).teken()); // SAFE
            out.println(Fabriek.maak(q.getParameter("modus").equals("a") ? "bord" : "vlak", p).teken()); // EXPECT
        }
    }

    static final class Brief {
        private final String kop;
        private final String lijf;

        private Brief(Bouwer b) {
            kop = b.kop;
            lijf = b.lijf;
        }

        String kop() {
            return kop;
        }

        String lijf() {
            return lijf;
        }

        static final class Bouwer {
            private String kop = "Geachte";
            private String lijf = "niets";

            Bouwer kop(String s) {
                kop = s;
                return this;
            }

            Bouwer lijf(String s) {
                lijf = s;
                return this;
            }

            Brief klaar() {
                return new Brief(this);
            }
        }
    }

    public static class Bouwen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Brief b = new Brief.Bouwer().kop("Hallo").lijf(q.getParameter("naam")).klaar();
            out.println(b.lijf()); // EXPECT
            out.println(b.kop()); // SAFE
            Brief c = new Brief.Bouwer().lijf(q.getParameter("naam")).lijf("vast").klaar();
            out.println(c.lijf()); // SAFE
        }
    }

    interface Bezoeker<R> {
        R blad(String w);

        R tak(Deel l, Deel s);
    }

    interface Deel {
        <R> R laat(Bezoeker<R> b);
    }

    static Deel blad(String w) {
        return new Deel() {
            @Override
            public <R> R laat(Bezoeker<R> b) {
                return b.blad(w);
            }
        };
    }

    static Deel tak(Deel l, Deel s) {
        return new Deel() {
            @Override
            public <R> R laat(Bezoeker<R> b) {
                return b.tak(l, s);
            }
        };
    }

    static final class Schrijver implements Bezoeker<String> {
        @Override
        public String blad(String w) {
            return w;
        }

        @Override
        public String tak(Deel l, Deel s) {
            return "(" + l.laat(this) + " " + s.laat(this) + ")";
        }
    }

    static final class Teller implements Bezoeker<Integer> {
        @Override
        public Integer blad(String w) {
            return w.length();
        }

        @Override
        public Integer tak(Deel l, Deel s) {
            return l.laat(this) + s.laat(this);
        }
    }

    static final class Plat implements Bezoeker<String> {
        @Override
        public String blad(String w) {
            return "o";
        }

        @Override
        public String tak(Deel l, Deel s) {
            return "<" + l.laat(this) + s.laat(this) + ">";
        }
    }

    public static class Bezoek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Deel d = tak(blad("a"), tak(blad(q.getParameter("naam")), blad("b")));
            out.println(d.laat(new Schrijver())); // EXPECT
            out.println(d.laat(new Teller())); // SAFE
            out.println(d.laat(new Plat())); // SAFE
        }
    }

    enum Stand {
        BUITEN, BINNEN
    }

    static String tussenHaken(String s) {
        Stand st = Stand.BUITEN;
        StringBuilder uit = new StringBuilder();
        for (char c : s.toCharArray()) {
            switch (st) {
                case BUITEN -> {
                    if (c == '[') {
                        st = Stand.BINNEN;
                    }
                }
                case BINNEN -> {
                    if (c == ']') {
                        st = Stand.BUITEN;
                    } else {
                        uit.append(c);
                    }
                }
            }
        }
        return uit.toString();
    }

    static String standen(String s) {
        Stand st = Stand.BUITEN;
        StringBuilder uit = new StringBuilder();
        for (char c : s.toCharArray()) {
            st = Character.isDigit(c) ? Stand.BINNEN : Stand.BUITEN;
            uit.append(st.name());
        }
        return uit.toString();
    }

    public static class Machine extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            out.println(tussenHaken("x[" + q.getParameter("naam") + "]y")); // EXPECT
            out.println(standen(q.getParameter("naam"))); // SAFE
        }
    }

    static class Versierd implements Vorm {
        private final Vorm in;

        Versierd(Vorm in) {
            this.in = in;
        }

        @Override
        public String teken() {
            return "~" + in.teken() + "~";
        }
    }

    static class Afgedekt extends Versierd {
        Afgedekt(Vorm in) {
            super(in);
        }

        @Override
        public String teken() {
            return ZevendePagina.verberg(super.teken());
        }
    }

    public static class Versieren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Vorm v = new Bord(q.getParameter("naam"));
            out.println(new Versierd(new Versierd(v)).teken()); // EXPECT
            out.println(new Versierd(new Afgedekt(v)).teken()); // SAFE
        }
    }

    abstract static class Schakel {
        private Schakel na;

        Schakel dan(Schakel s) {
            na = s;
            return s;
        }

        String doe(String s) {
            String t = stap(s);
            return na == null ? t : na.doe(t);
        }

        abstract String stap(String s);
    }

    static class Hoofdletters extends Schakel {
        @Override
        String stap(String s) {
            return s.toUpperCase(Locale.ROOT);
        }
    }

    static class Sterren extends Schakel {
        @Override
        String stap(String s) {
            return ZevendePagina.Masker.over(s);
        }
    }

    static class Knip extends Schakel {
        @Override
        String stap(String s) {
            return s.length() > 4 ? s.substring(0, 4) : s;
        }
    }

    public static class Verantwoording extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Schakel a = new Hoofdletters();
            a.dan(new Knip());
            out.println(a.doe(q.getParameter("naam"))); // EXPECT
            Schakel b = new Hoofdletters();
            b.dan(new Sterren()).dan(new Knip());
            out.println(b.doe(q.getParameter("naam"))); // SAFE
        }
    }

    interface Opdracht {
        void voer(StringBuilder blad);
    }

    static class Typ implements Opdracht {
        private final String t;

        Typ(String t) {
            this.t = t;
        }

        @Override
        public void voer(StringBuilder blad) {
            blad.append(t);
        }
    }

    static class Wis implements Opdracht {
        @Override
        public void voer(StringBuilder blad) {
            blad.setLength(0);
        }
    }

    public static class Opdrachten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            StringBuilder blad = new StringBuilder();
            for (Opdracht o : List.of(new Typ("a"), new Typ(q.getParameter("naam")))) {
                o.voer(blad);
            }
            out.println(blad); // EXPECT
            for (Opdracht o : List.of(new Wis(), new Typ("klaar"))) {
                o.voer(blad);
            }
            out.println(blad); // SAFE
        }
    }

    static class Bel {
        private final List<Consumer<String>> oren = new ArrayList<>();

        void luister(Consumer<String> c) {
            oren.add(c);
        }

        void rinkel(String s) {
            oren.forEach(o -> o.accept(s));
        }
    }

    public static class Luisteraars extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Bel deur = new Bel();
            Bel fiets = new Bel();
            deur.luister(s -> out.println("deur " + s)); // EXPECT
            deur.luister(s -> out.println("deur " + s.isEmpty())); // SAFE
            fiets.luister(s -> out.println("fiets " + s)); // SAFE
            deur.rinkel(q.getParameter("naam"));
            fiets.rinkel("tring");
        }
    }

    static final class Enig {
        private static final Enig HET = new Enig();
        private String nu = "niets";
        private final String titel = "Enig";

        static Enig het() {
            return HET;
        }
    }

    public static class Enkeling extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Enig.het().nu = q.getParameter("naam");
            out.println(Enig.het().nu); // EXPECT
            out.println(Enig.het().titel); // SAFE
        }
    }
}
