package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Zelf geschreven bakken. */
public class ZevendeStructuren {

    static class Keten<T> implements Iterable<T> {
        private static final class Schakel<T> {
            T w;
            Schakel<T> volgende;
        }

        private Schakel<T> kop;
        private int n;

        void voor(T t) {
            Schakel<T> s = new Schakel<>();
            s.w = t;
            s.volgende = kop;
            kop = s;
            n++;
        }

        int grootte() {
            return n;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                private Schakel<T> hier = kop;

                @Override
                public boolean hasNext() {
                    return hier != null;
                }

                @Override
                public T next() {
                    T t = hier.w;
                    hier = hier.volgende;
                    return t;
                }
            };
        }
    }

    public static class KetenLezen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Keten<String> vuil = new Keten<>();
            Keten<String> rein = new Keten<>();
            vuil.voor(q.getParameter("naam"));
            rein.voor("vast");
            for (String s : vuil) {
                out.println(s); // EXPECT
            }
            for (String s : rein) {
                out.println(s); // SAFE
            }
            out.println(vuil.grootte()); // SAFE
        }
    }

    static class Boom {
        final String sleutel;
        String waarde;
        Boom links;
        Boom rechts;

        Boom(String sleutel, String waarde) {
            this.sleutel = sleutel;
            this.waarde = waarde;
        }

        void zet(String k, String w) {
            int c = k.compareTo(sleutel);
            if (c == 0) {
                waarde = w;
            } else if (c < 0) {
                if (links == null) {
                    links = new Boom(k, w);
                } else {
                    links.zet(k, w);
                }
            } else if (rechts == null) {
                rechts = new Boom(k, w);
            } else {
                rechts.zet(k, w);
            }
        }

        void loop(Consumer<String> c) {
            if (links != null) {
                links.loop(c);
            }
            c.accept(waarde);
            if (rechts != null) {
                rechts.loop(c);
            }
        }

        int diepte() {
            int l = links == null ? 0 : links.diepte();
            int s = rechts == null ? 0 : rechts.diepte();
            return 1 + Math.max(l, s);
        }
    }

    public static class BoomLopen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Boom b = new Boom("m", "midden");
            b.zet("c", "vroeg");
            b.zet("t", q.getParameter("naam"));
            out.println(b.rechts.waarde); // EXPECT
            out.println(b.links.waarde); // SAFE
            StringBuilder sb = new StringBuilder();
            b.loop(sb::append);
            out.println(sb); // EXPECT
            out.println(b.diepte()); // SAFE
        }
    }

    static class Stapel<E> {
        private Object[] vak = new Object[4];
        private int top;

        void duw(E e) {
            if (top == vak.length) {
                vak = Arrays.copyOf(vak, top * 2);
            }
            vak[top++] = e;
        }

        @SuppressWarnings("unchecked")
        E pak() {
            E e = (E) vak[--top];
            vak[top] = null;
            return e;
        }
    }

    public static class StapelPakken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Stapel<String> s = new Stapel<>();
            s.duw("onder");
            s.duw(q.getParameter("naam"));
            out.println(s.pak()); // EXPECT
            out.println(s.pak()); // SAFE
        }
    }

    static class Ring {
        private final String[] plek = {"-", "-", "-"};
        private int hier;

        void schrijf(String s) {
            plek[hier] = s;
            hier = (hier + 1) % plek.length;
        }

        String alles() {
            return String.join("|", plek);
        }
    }

    public static class RingVol extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Ring k = new Ring();
            k.schrijf(q.getParameter("naam"));
            out.println(k.alles()); // EXPECT
            k.schrijf("a");
            k.schrijf("b");
            k.schrijf("c");
            out.println(k.alles()); // SAFE
        }
    }

    static class Knoop {
        final String label;
        final List<Knoop> buren = new ArrayList<>();

        Knoop(String label) {
            this.label = label;
        }
    }

    static void bezoek(Knoop k, Set<Knoop> gezien, List<String> uit) {
        if (gezien.add(k)) {
            uit.add(k.label);
            for (Knoop b : k.buren) {
                bezoek(b, gezien, uit);
            }
        }
    }

    public static class Graaf extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Knoop a = new Knoop("a");
            Knoop b = new Knoop("b");
            Knoop c = new Knoop(q.getParameter("naam"));
            a.buren.add(b);
            b.buren.add(a);
            List<String> uit = new ArrayList<>();
            bezoek(a, new HashSet<>(), uit);
            out.println(uit); // SAFE
            b.buren.add(c);
            List<String> meer = new ArrayList<>();
            bezoek(a, new HashSet<>(), meer);
            out.println(meer); // EXPECT
        }
    }

    public static class ParenOm extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ZevendePagina.Paar<String, Integer> p = new ZevendePagina.Paar<>(q.getParameter("naam"), 4);
            ZevendePagina.Paar<Integer, String> o = p.om();
            out.println(o.rechts); // EXPECT
            out.println(o.links); // SAFE
            ZevendePagina.Paar<String, ZevendePagina.Paar<String, String>> diep = new ZevendePagina.Paar<>("v", new ZevendePagina.Paar<>("w", p.links));
            out.println(diep.rechts.rechts); // EXPECT
            out.println(diep.rechts.om().rechts); // SAFE
        }
    }

    static class Laatste<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> e) {
            return size() > 1;
        }
    }

    public static class Verdrongen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Laatste<String, String> l = new Laatste<>();
            l.put("een", q.getParameter("naam"));
            out.println(l); // EXPECT
            l.put("twee", "vast");
            out.println(l); // SAFE
        }
    }
}
