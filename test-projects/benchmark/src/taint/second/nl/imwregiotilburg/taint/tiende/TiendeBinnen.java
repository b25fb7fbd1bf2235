package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeBinnen {

    public static class Binnen1 extends HttpServlet {
        private String veld = "veld";

        private class Lezer {
            String lees() { return veld; }
            void schrijf(String s) { veld = s; }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            veld = "begin";
            Lezer l = new Lezer();
            out.println(l.lees()); // SAFE
            new Lezer().schrijf(req.getParameter("naam"));
            out.println(l.lees()); // EXPECT
            out.println(veld); // EXPECT
            l.schrijf("einde");
            out.println(veld); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    interface Tekst { String geef(); }

    public static class Binnen2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            final String n = req.getParameter("naam");
            Tekst a = new Tekst() {
                public String geef() { return n; }
            };
            Tekst b = new Tekst() {
                private int keer;
                public String geef() { return "keer " + ++keer; }
            };
            out.println(a.geef()); // EXPECT
            out.println(b.geef()); // SAFE
            class Lokaal implements Tekst {
                private final String x;
                Lokaal(String x) { this.x = x; }
                public String geef() { return x; }
                public String buiten() { return n; }
            }
            Lokaal l = new Lokaal("l");
            out.println(l.geef()); // SAFE
            out.println(l.buiten()); // EXPECT
            out.println(new Lokaal(n).geef()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static class Buiten {
        private String naam;
        private final Binnenste kern = new Binnenste();
        Buiten(String naam) { this.naam = naam; }
        class Binnenste {
            private String naam = "binnen";
            String mijn() { return naam; }
            String zijn() { return Buiten.this.naam; }
        }
        Binnenste nieuw() { return new Binnenste(); }
    }

    public static class Binnen3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Buiten vuil = new Buiten(req.getParameter("naam")), schoon = new Buiten("schoon");
            Buiten.Binnenste a = vuil.new Binnenste(), b = schoon.nieuw();
            out.println(a.mijn()); // SAFE
            out.println(a.zijn()); // EXPECT
            out.println(b.zijn()); // SAFE
            out.println(vuil.kern.zijn()); // EXPECT
            vuil.kern.naam = req.getParameter("tekst");
            out.println(vuil.kern.mijn()); // EXPECT
            out.println(vuil.nieuw().mijn()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    static abstract class Taak {
        protected final PrintWriter out;
        Taak(PrintWriter out) { this.out = out; }
        void start(String s) { voor(); doe(s); }
        void voor() {
            out.println("start"); // SAFE
        }
        abstract void doe(String s);
    }

    public static class Binnen4 extends HttpServlet {
        private int aantal;

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("tekst");
            new Taak(out) {
                void doe(String s) {
                    aantal++;
                    out.println(s); // EXPECT
                }
            }.start(n);
            new Taak(out) {
                void doe(String s) {
                    out.println(s); // SAFE
                }
            }.start("vast");
            new Taak(out) {
                @Override void voor() {
                    out.println(n); // EXPECT
                }
                void doe(String s) {
                    out.println(aantal); // SAFE
                }
            }.start(n);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Binnen5 extends HttpServlet {
        static class Teller implements Iterator<String> {
            private int i;
            private final String s;
            Teller(String s) { this.s = s; }
            public boolean hasNext() { return i < 2; }
            public String next() { i++; return s + i; }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Iterator<String> vuil = new Teller(req.getParameter("naam")), schoon = new Teller("s");
            while (vuil.hasNext()) out.println(vuil.next()); // EXPECT
            while (schoon.hasNext()) out.println(schoon.next()); // SAFE
            Iterable<String> it = () -> new Teller(req.getHeader("Host"));
            for (String s : it) {
                out.println(s); // EXPECT
            }
            Comparator<String> c = new Comparator<>() {
                String laatst = "niets";
                @Override public int compare(String a, String b) { laatst = a; return a.compareTo(b); }
                @Override public String toString() { return laatst; }
            };
            out.println(c); // SAFE
            c.compare(String.valueOf(req.getParameter("naam")), "b");
            out.println(c); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Binnen6 extends HttpServlet {
        private static final Tekst VAST = new Tekst() {
            { stand = "geladen"; }
            private String stand;
            public String geef() { return stand; }
        };

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(VAST.geef()); // SAFE
            List<String> l = new ArrayList<>() {{ add("eerste"); add(req.getParameter("naam")); }};
            out.println(l.get(0)); // SAFE
            out.println(l.get(1)); // EXPECT
            Map<String, String> m = new HashMap<>() {
                @Override public String get(Object k) { return "altijd"; }
            };
            m.put("k", req.getParameter("naam"));
            out.println(m.get("k")); // SAFE
            out.println(m.getOrDefault("k", "-")); // EXPECT
            Object o = new Object() {
                @Override public String toString() { return "o" + req.getParameter("tekst"); }
            };
            out.println(o); // EXPECT
            out.println("o:" + o); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
