package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Eigen gegevensstructuren. */
public class AchtsteStructuur {

    // ---------------------------------------------------------- gekoppelde lijst
    static class Schakel {
        String waarde;
        Schakel volgende;

        Schakel(String waarde) {
            this.waarde = waarde;
        }
    }

    static class Schakelketting implements Iterable<String> {
        private Schakel kop;
        private Schakel staart;
        private int lengte;

        void achteraan(String s) {
            Schakel n = new Schakel(s);
            if (kop == null) {
                kop = n;
            } else {
                staart.volgende = n;
            }
            staart = n;
            lengte++;
        }

        String eerste() {
            return kop.waarde;
        }

        int lengte() {
            return lengte;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private Schakel hier = kop;

                @Override
                public boolean hasNext() {
                    return hier != null;
                }

                @Override
                public String next() {
                    if (hier == null) {
                        throw new NoSuchElementException();
                    }
                    String w = hier.waarde;
                    hier = hier.volgende;
                    return w;
                }
            };
        }
    }

    /** Twee kettingen, waarvan er een de parameter krijgt. */
    public static class TweeKettingen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Schakelketting k1 = new Schakelketting();
            Schakelketting k2 = new Schakelketting();
            k1.achteraan(req.getParameter("p"));
            k1.achteraan("slot");
            k2.achteraan("begin");
            PrintWriter out = resp.getWriter();
            out.println(k1.eerste()); // EXPECT
            out.println(k2.eerste()); // SAFE
            for (String s : k1) {
                out.println(s); // EXPECT
            }
            for (String s : k2) {
                out.println(s); // SAFE
            }
            out.println(k1.lengte()); // SAFE
        }
    }

    /** Losse schakels, met de hand verbonden. */
    public static class LosseSchakels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Schakel a = new Schakel("a");
            Schakel b = new Schakel(req.getParameter("p"));
            Schakel c = new Schakel("c");
            a.volgende = b;
            b.volgende = c;
            PrintWriter out = resp.getWriter();
            out.println(a.waarde); // SAFE
            out.println(a.volgende.waarde); // EXPECT
            out.println(a.volgende.volgende.waarde); // SAFE
            a.volgende = c;
            out.println(a.volgende.waarde); // SAFE
        }
    }

    // ---------------------------------------------------------- stapel
    static class Stapel<T> {
        private final Object[] vakken = new Object[16];
        private int top;

        void op(T t) {
            vakken[top++] = t;
        }

        @SuppressWarnings("unchecked")
        T af() {
            return (T) vakken[--top];
        }
    }

    /** Een eigen stapel. */
    public static class EigenStapel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Stapel<String> s = new Stapel<>();
            Stapel<String> t = new Stapel<>();
            s.op(req.getParameter("p"));
            t.op("bodem");
            PrintWriter out = resp.getWriter();
            out.println(s.af()); // EXPECT
            out.println(t.af()); // SAFE
        }
    }

    // ---------------------------------------------------------- boom
    static class Knoop {
        final String sleutel;
        String inhoud;
        Knoop links;
        Knoop rechts;

        Knoop(String sleutel, String inhoud) {
            this.sleutel = sleutel;
            this.inhoud = inhoud;
        }
    }

    static class Boom {
        private Knoop wortel;

        void zet(String sleutel, String inhoud) {
            wortel = zet(wortel, sleutel, inhoud);
        }

        private Knoop zet(Knoop k, String sleutel, String inhoud) {
            if (k == null) {
                return new Knoop(sleutel, inhoud);
            }
            int v = sleutel.compareTo(k.sleutel);
            if (v < 0) {
                k.links = zet(k.links, sleutel, inhoud);
            } else if (v > 0) {
                k.rechts = zet(k.rechts, sleutel, inhoud);
            } else {
                k.inhoud = inhoud;
            }
            return k;
        }

        String zoek(String sleutel) {
            Knoop k = wortel;
            while (k != null) {
                int v = sleutel.compareTo(k.sleutel);
                if (v == 0) {
                    return k.inhoud;
                }
                k = v < 0 ? k.links : k.rechts;
            }
            return null;
        }

        int diepte() {
            return diepte(wortel);
        }

        private static int diepte(Knoop k) {
            return k == null ? 0 : 1 + Math.max(diepte(k.links), diepte(k.rechts));
        }
    }

    /** Een zoekboom. */
    public static class Zoekboom extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Boom vuil = new Boom();
            vuil.zet("m", "midden");
            vuil.zet("f", req.getParameter("p"));
            Boom rein = new Boom();
            rein.zet("m", "midden");
            rein.zet("f", "eerder");
            PrintWriter out = resp.getWriter();
            out.println(vuil.zoek("f")); // EXPECT
            out.println(rein.zoek("f")); // SAFE
            out.println(vuil.diepte()); // SAFE
        }
    }

    /** Knopen met de hand. */
    public static class HandBoom extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Knoop w = new Knoop("w", "wortel");
            w.links = new Knoop("l", req.getParameter("links"));
            w.rechts = new Knoop("r", "rechts");
            PrintWriter out = resp.getWriter();
            out.println(w.links.inhoud); // EXPECT
            out.println(w.rechts.inhoud); // SAFE
            out.println(w.links.sleutel); // SAFE
        }
    }

    // ---------------------------------------------------------- paar, houder, omslag
    static final class Paar<A, B> {
        private final A een;
        private final B twee;

        Paar(A een, B twee) {
            this.een = een;
            this.twee = twee;
        }

        static <A, B> Paar<A, B> van(A a, B b) {
            return new Paar<>(a, b);
        }

        A een() {
            return een;
        }

        B twee() {
            return twee;
        }

        Paar<B, A> omgekeerd() {
            return new Paar<>(twee, een);
        }
    }

    /** Een paar en zijn omkering. */
    public static class Paren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Paar<String, String> p = Paar.van("sleutel", req.getParameter("p"));
            PrintWriter out = resp.getWriter();
            out.println(p.een()); // SAFE
            out.println(p.twee()); // EXPECT
            Paar<String, String> q = p.omgekeerd();
            out.println(q.een()); // EXPECT
            out.println(q.twee()); // SAFE
            Paar<Integer, Paar<String, String>> genest = Paar.van(1, p);
            out.println(genest.twee().twee()); // EXPECT
            out.println(genest.twee().een()); // SAFE
        }
    }

    static class Houder<T> {
        private T ding;

        T pak() {
            return ding;
        }

        void zet(T ding) {
            this.ding = ding;
        }
    }

    /** Twee houders van een klasse. */
    public static class Houders extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Houder<String> vuil = new Houder<>();
            Houder<String> rein = new Houder<>();
            vuil.zet(req.getParameter("p"));
            rein.zet("niets");
            PrintWriter out = resp.getWriter();
            out.println(vuil.pak()); // EXPECT
            out.println(rein.pak()); // SAFE
            vuil.zet("niets meer");
            out.println(vuil.pak()); // SAFE
            Houder<Houder<String>> dubbel = new Houder<>();
            dubbel.zet(rein);
            rein.zet(req.getHeader("X-Naam"));
            out.println(dubbel.pak().pak()); // EXPECT
        }
    }

    static class Klant {
        private String naam;
        private String stad;
        private int leeftijd;

        String getNaam() {
            return naam;
        }

        void setNaam(String naam) {
            this.naam = naam;
        }

        String getStad() {
            return stad;
        }

        void setStad(String stad) {
            this.stad = stad;
        }

        int getLeeftijd() {
            return leeftijd;
        }

        void setLeeftijd(int leeftijd) {
            this.leeftijd = leeftijd;
        }

        @Override
        public String toString() {
            return naam + " uit " + stad;
        }
    }

    /** Een boon met velden. */
    public static class Boon extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Klant k = new Klant();
            k.setNaam(req.getParameter("naam"));
            k.setStad("Tilburg");
            String l = req.getParameter("leeftijd");
            k.setLeeftijd(l != null && l.matches("\\d{1,3}") ? Integer.parseInt(l) : 0);
            PrintWriter out = resp.getWriter();
            out.println(k.getNaam()); // EXPECT
            out.println(k.getStad()); // SAFE
            out.println(k.getLeeftijd()); // SAFE
            out.println(k); // EXPECT
            Klant vast = new Klant();
            vast.setNaam("Jan");
            vast.setStad("Breda");
            out.println(vast); // SAFE
        }
    }

    // ---------------------------------------------------------- eigen tabel
    static class Vakkentabel {
        private static final int N = 8;
        private final Schuif[] schuiven = new Schuif[N];

        private static final class Schuif {
            final String sleutel;
            Object waarde;
            final Schuif verder;

            Schuif(String sleutel, Object waarde, Schuif verder) {
                this.sleutel = sleutel;
                this.waarde = waarde;
                this.verder = verder;
            }
        }

        void leg(String sleutel, Object waarde) {
            int i = Math.floorMod(sleutel.hashCode(), N);
            for (Schuif s = schuiven[i]; s != null; s = s.verder) {
                if (s.sleutel.equals(sleutel)) {
                    s.waarde = waarde;
                    return;
                }
            }
            schuiven[i] = new Schuif(sleutel, waarde, schuiven[i]);
        }

        Object haal(String sleutel) {
            int i = Math.floorMod(sleutel.hashCode(), N);
            for (Schuif s = schuiven[i]; s != null; s = s.verder) {
                if (s.sleutel.equals(sleutel)) {
                    return s.waarde;
                }
            }
            return null;
        }
    }

    /** Een zelfgemaakte tabel. */
    public static class EigenTabel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Vakkentabel een = new Vakkentabel();
            Vakkentabel twee = new Vakkentabel();
            een.leg("naam", req.getParameter("naam"));
            twee.leg("naam", "vast");
            PrintWriter out = resp.getWriter();
            out.println(een.haal("naam")); // EXPECT
            out.println(twee.haal("naam")); // SAFE
        }
    }

    // ---------------------------------------------------------- ringbuffer
    static class Ring {
        private final char[] tekens = new char[32];
        private int schrijf;
        private int lees;

        void in(char c) {
            tekens[schrijf++ % tekens.length] = c;
        }

        boolean vol() {
            return lees < schrijf;
        }

        char uit() {
            return tekens[lees++ % tekens.length];
        }
    }

    /** Tekens door een ringbuffer. */
    public static class Ringbuffer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null || p.length() > 32) {
                return;
            }
            Ring r = new Ring();
            Ring s = new Ring();
            for (char c : p.toCharArray()) {
                r.in(c);
                s.in('.');
            }
            PrintWriter out = resp.getWriter();
            while (r.vol()) {
                out.print(r.uit()); // EXPECT
            }
            while (s.vol()) {
                out.print(s.uit()); // SAFE
            }
        }
    }
}
