package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeOvererving {
    abstract static class Dier {
        protected String naam = "dier";

        abstract String geluid(String s);

        String roep(String s) {
            return naam + ": " + geluid(s);
        }
    }

    static class Hond extends Dier {
        @Override
        String geluid(String s) {
            return "woef " + s;
        }
    }

    static class Vis extends Dier {
        @Override
        String geluid(String s) {
            return "blub";
        }
    }

    static class StilleHond extends Hond {
        @Override
        String geluid(String s) {
            return "sst";
        }

        String luid(String s) {
            return super.geluid(s);
        }
    }

    public static class Soorten extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            Dier h = new Hond();
            Dier v = new Vis();
            out.println(h.geluid(s)); // EXPECT
            out.println(h.roep(s)); // EXPECT
            out.println(v.roep(s)); // SAFE
        }
    }

    public static class Kleinkind extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            StilleHond h = new StilleHond();
            Dier d = h;
            out.println(d.roep(s)); // SAFE
            out.println(h.luid(s)); // EXPECT
            d.naam = s;
            out.println(d.roep("x")); // EXPECT
        }
    }

    public static class Lijst extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            List<Dier> dieren = List.of(new Vis(), new Hond());
            for (Dier d : dieren) {
                out.println(d.geluid(s)); // EXPECT
                out.println(d.naam); // SAFE
            }
            Dier[] stil = {new Vis(), new StilleHond()};
            for (Dier d : stil) {
                out.println(d.geluid(s)); // SAFE
            }
        }
    }

    public static class Sjabloon extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            new Open().toon(out, req.getParameter("naam"));
            new Gesloten().toon(out, req.getParameter("naam"));
        }

        abstract static class Pagina {
            final void toon(PrintWriter w, String s) {
                w.println(kop()); // SAFE
                w.println(romp(s)); // EXPECT
            }

            String kop() {
                return "<html>";
            }

            abstract String romp(String s);
        }

        static class Open extends Pagina {
            @Override
            String romp(String s) {
                return "<body>" + s;
            }
        }

        static class Gesloten extends Pagina {
            @Override
            String kop() {
                return "<html dicht>";
            }

            @Override
            String romp(String s) {
                return "<body>";
            }
        }
    }

    public static class Bezoeker extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Knoop boom = new Som(new Getal(3), new Som(new Naam(req.getParameter("naam")), new Getal(4)));
            out.println(boom.bezoek(new Tekst())); // EXPECT
            out.println(boom.bezoek(new Diepte())); // SAFE
        }

        interface Knoop {
            <R> R bezoek(Bezoek<R> b);
        }

        interface Bezoek<R> {
            R getal(int n);

            R naam(String s);

            R som(Knoop a, Knoop b);
        }

        static class Getal implements Knoop {
            private final int n;

            Getal(int n) {
                this.n = n;
            }

            public <R> R bezoek(Bezoek<R> b) {
                return b.getal(n);
            }
        }

        static class Naam implements Knoop {
            private final String s;

            Naam(String s) {
                this.s = s;
            }

            public <R> R bezoek(Bezoek<R> b) {
                return b.naam(s);
            }
        }

        static class Som implements Knoop {
            private final Knoop l, r;

            Som(Knoop l, Knoop r) {
                this.l = l;
                this.r = r;
            }

            public <R> R bezoek(Bezoek<R> b) {
                return b.som(l, r);
            }
        }

        static class Tekst implements Bezoek<String> {
            public String getal(int n) {
                return String.valueOf(n);
            }

            public String naam(String s) {
                return s;
            }

            public String som(Knoop a, Knoop b) {
                return a.bezoek(this) + "+" + b.bezoek(this);
            }
        }

        static class Diepte implements Bezoek<Integer> {
            public Integer getal(int n) {
                return 1;
            }

            public Integer naam(String s) {
                return 1;
            }

            public Integer som(Knoop a, Knoop b) {
                return 1 + Math.max(a.bezoek(this), b.bezoek(this));
            }
        }
    }

    public static class SuperBouwer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Kind k = new Kind(req.getParameter("naam"), "vast");
            out.println(k.a()); // EXPECT
            out.println(k.b()); // SAFE
            Kind m = new Kind("x", "y");
            out.println(m); // SAFE
        }

        static class Ouder {
            private final String a;

            Ouder(String a) {
                this.a = a;
            }

            String a() {
                return a;
            }

            @Override
            public String toString() {
                return "Ouder " + a;
            }
        }

        static class Kind extends Ouder {
            private final String b;

            Kind(String a, String b) {
                super(a);
                this.b = b;
            }

            String b() {
                return b;
            }

            @Override
            public String toString() {
                return super.toString() + " Kind " + b;
            }
        }
    }

    public static class Standaard extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Groet g = () -> req.getParameter("naam");
            out.println(g.groet()); // EXPECT
            Groet i = new Groet() {
                @Override
                public String wie() {
                    return req.getParameter("naam");
                }

                @Override
                public String groet() {
                    return "geen groet";
                }
            };
            out.println(i.groet()); // SAFE
            out.println(i.wie()); // EXPECT
        }

        interface Groet {
            String wie();

            default String groet() {
                return "Hallo " + wie();
            }

            static String vast() {
                return "Hallo";
            }
        }
    }

    public static class Verborgen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            B b = new B();
            A a = b;
            a.s = req.getParameter("tekst");
            out.println(b.s); // SAFE
            out.println(((A) b).s); // EXPECT
        }

        static class A {
            String s = "a";

            String haal() {
                return s;
            }
        }

        static class B extends A {
            String s = "b";

            @Override
            String haal() {
                return s;
            }
        }
    }

    public static class Overlading extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            Object o = s;
            out.println(zeg(s)); // SAFE
            out.println(zeg(o)); // EXPECT
            if (o instanceof String) {
                out.println(zeg((String) o)); // SAFE
            }
        }

        private static String zeg(String s) {
            return "een tekst";
        }

        private static String zeg(Object o) {
            return "een ding: " + o;
        }
    }
}
