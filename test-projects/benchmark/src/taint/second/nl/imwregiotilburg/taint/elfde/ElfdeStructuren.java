package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeStructuren {
    static class Schakel {
        final String waarde;
        Schakel volgende;

        Schakel(String waarde, Schakel volgende) {
            this.waarde = waarde;
            this.volgende = volgende;
        }
    }

    static class Ketting implements Iterable<String> {
        private Schakel kop;
        private int aantal;

        void voorop(String s) {
            kop = new Schakel(s, kop);
            aantal++;
        }

        String eerste() {
            return kop.waarde;
        }

        int aantal() {
            return aantal;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private Schakel nu = kop;

                @Override
                public boolean hasNext() {
                    return nu != null;
                }

                @Override
                public String next() {
                    String s = nu.waarde;
                    nu = nu.volgende;
                    return s;
                }
            };
        }
    }

    static class Stapel {
        private final Object[] vak = new Object[16];
        private int top;

        void leg(Object o) {
            vak[top++] = o;
        }

        Object pak() {
            return vak[--top];
        }
    }

    static class Boom {
        private final int sleutel;
        private String waarde;
        private Boom links, rechts;

        Boom(int sleutel, String waarde) {
            this.sleutel = sleutel;
            this.waarde = waarde;
        }

        void zet(int k, String w) {
            if (k == sleutel) {
                waarde = w;
            } else if (k < sleutel) {
                if (links == null) links = new Boom(k, w);
                else links.zet(k, w);
            } else {
                if (rechts == null) rechts = new Boom(k, w);
                else rechts.zet(k, w);
            }
        }

        String zoek(int k) {
            Boom b = this;
            while (b != null) {
                if (b.sleutel == k) return b.waarde;
                b = k < b.sleutel ? b.links : b.rechts;
            }
            return null;
        }

        void toon(StringBuilder sb) {
            if (links != null) links.toon(sb);
            sb.append(waarde).append(' ');
            if (rechts != null) rechts.toon(sb);
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

    public static class LosseSchakels extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Schakel c = new Schakel(req.getParameter("naam"), null);
            Schakel b = new Schakel("midden", c);
            Schakel a = new Schakel("begin", b);
            out.println(a.waarde); // SAFE
            out.println(a.volgende.waarde); // SAFE
            out.println(a.volgende.volgende.waarde); // EXPECT
        }
    }

    public static class KettingEerste extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Ketting k = new Ketting();
            k.voorop("x");
            k.voorop(req.getParameter("naam"));
            out.println(k.eerste()); // EXPECT
            out.println(k.aantal()); // SAFE
            Ketting l = new Ketting();
            l.voorop("ander");
            out.println(l.eerste()); // SAFE
        }
    }

    public static class KettingLus extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Ketting k = new Ketting();
            k.voorop(req.getParameter("naam"));
            k.voorop("x");
            Ketting l = new Ketting();
            l.voorop("y");
            for (String s : k) {
                out.println(s); // EXPECT
            }
            for (String s : l) {
                out.println(s); // SAFE
            }
        }
    }

    public static class StapelPak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Stapel s = new Stapel();
            s.leg(req.getParameter("tekst"));
            Object o = s.pak();
            out.println(o); // EXPECT
            Stapel t = new Stapel();
            t.leg("vast");
            out.println(t.pak()); // SAFE
        }
    }

    public static class BoomZoek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Boom b = new Boom(10, "wortel");
            b.zet(5, "vijf");
            b.zet(15, req.getParameter("naam"));
            out.println(b.zoek(15)); // EXPECT
            Boom schoon = new Boom(1, "een");
            schoon.zet(2, "twee");
            out.println(schoon.zoek(2)); // SAFE
            StringBuilder sb = new StringBuilder();
            b.toon(sb);
            out.println(sb); // EXPECT
        }
    }

    public static class Paren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Paar<String, String> p = new Paar<>("vast", req.getParameter("naam"));
            Paar<String, String> q = p.draai();
            out.println(q.rechts); // SAFE
            Paar<Paar<String, String>, Integer> d = new Paar<>(p, 3);
            out.println(d.links.rechts); // EXPECT
            out.println(d.rechts); // SAFE
        }
    }

    public static class Wachtrij extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Wacht w = new Wacht();
            String t = req.getParameter("taak");
            w.in(t);
            w.in("twee");
            out.println(w.lengte()); // SAFE
            out.println(w.uit()); // EXPECT
            Wacht v = new Wacht();
            v.in("drie");
            out.println(v.uit()); // SAFE
        }

        static class Wacht {
            private Schakel kop, staart;

            void in(String s) {
                Schakel n = new Schakel(s, null);
                if (kop == null) {
                    kop = n;
                } else {
                    staart.volgende = n;
                }
                staart = n;
            }

            String uit() {
                String s = kop.waarde;
                kop = kop.volgende;
                return s;
            }

            int lengte() {
                int n = 0;
                for (Schakel s = kop; s != null; s = s.volgende) n++;
                return n;
            }
        }
    }

    public static class Omgekeerd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Schakel s = new Schakel("a", new Schakel(req.getParameter("naam"), new Schakel("c", null)));
            Schakel terug = null;
            while (s != null) {
                terug = new Schakel(s.waarde, terug);
                s = s.volgende;
            }
            StringBuilder sb = new StringBuilder();
            for (Schakel x = terug; x != null; x = x.volgende) {
                sb.append(x.waarde);
            }
            out.println(sb); // EXPECT
            out.println(new Schakel("los", terug).waarde); // SAFE
        }
    }
}
