package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wat nog niet aan bod kwam. */
public class ZevendeRestjes {

    public static class Schuiven extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            List<String> l = new ArrayList<>(List.of("a", "b", "c"));
            l.set(0, q.getParameter("naam"));
            Collections.swap(l, 0, 2);
            out.println(l.get(2)); // EXPECT
            out.println(l.get(0)); // SAFE
            Collections.rotate(l, 1);
            out.println(l.get(0)); // EXPECT
            out.println(l.get(2)); // SAFE
            out.println(Collections.nCopies(2, q.getParameter("naam"))); // EXPECT
            out.println(Collections.nCopies(q.getParameter("naam").length(), "n")); // SAFE
            out.println(Collections.max(List.of("", q.getParameter("naam")))); // EXPECT
        }
    }

    public static class Stukjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            String regel = "kop=" + p;
            out.write(regel, 0, 4); // SAFE
            out.write(regel, 4, regel.length() - 4); // EXPECT
            char[] c = regel.toCharArray();
            out.write(c, 0, c.length); // EXPECT
            out.print("kop=".toCharArray()); // SAFE
        }
    }

    static class Kluis implements Serializable {
        private static final long serialVersionUID = 1L;
        private transient String in;
        private transient String weg;

        Kluis(String in, String weg) {
            this.in = in;
            this.weg = weg;
        }

        private void writeObject(ObjectOutputStream o) throws IOException {
            o.defaultWriteObject();
            o.writeUTF(in);
        }

        private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException {
            i.defaultReadObject();
            in = i.readUTF();
            weg = "weg";
        }
    }

    public static class MetKluis extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Kluis k = ZevendeSpiegels.heenEnWeer(new Kluis(q.getParameter("naam"), q.getParameter("naam")));
            out.println(k.in); // EXPECT
            out.println(k.weg); // SAFE
        }
    }

    interface Groet {
        static String hallo(String s) {
            return "hallo " + s;
        }

        static String dag(String s) {
            return "dag " + (s == null ? "niemand" : "iemand");
        }
    }

    abstract static class Verwerker<T> {
        abstract String verwerk(T t);

        String beide(T a, T b) {
            return verwerk(a) + "&" + verwerk(b);
        }
    }

    static class TekstVerwerker extends Verwerker<String> {
        @Override
        String verwerk(String s) {
            return s;
        }
    }

    static class MaatVerwerker extends Verwerker<String> {
        @Override
        String verwerk(String s) {
            return Integer.toString(s.length());
        }
    }

    public static class Groeten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(Groet.hallo(p)); // EXPECT
            out.println(Groet.dag(p)); // SAFE
            Verwerker<String> t = new TekstVerwerker();
            Verwerker<String> m = new MaatVerwerker();
            out.println(t.beide("a", p)); // EXPECT
            out.println(m.beide("a", p)); // SAFE
        }
    }

    public static class MeerStromen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(Stream.of(p, "z").<String>mapMulti((s, c) -> c.accept(s + s)).toList()); // EXPECT
            out.println(Stream.of(p, "z").<String>mapMulti((s, c) -> c.accept("m")).toList()); // SAFE
            out.println("" + Stream.of(p).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0)))); // EXPECT
            out.println("" + Stream.of(p).collect(Collectors.collectingAndThen(Collectors.toList(), List::size))); // SAFE
            out.println(Stream.of("b", p).sorted(Comparator.reverseOrder()).toList()); // EXPECT
            out.println("" + Stream.of(p).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)); // EXPECT
            out.println("" + Stream.of(p).collect(StringBuilder::new, (b, s) -> b.append('.'), StringBuilder::append)); // SAFE
        }
    }

    static class Reeks implements Iterable<String> {
        private final String zaad;
        private final int n;

        Reeks(String zaad, int n) {
            this.zaad = zaad;
            this.n = n;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<String>() {
                private int i;

                @Override
                public boolean hasNext() {
                    return i < n;
                }

                @Override
                public String next() {
                    return zaad + i++;
                }
            };
        }
    }

    public static class Reeksen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            for (String s : new Reeks(q.getParameter("naam"), 2)) {
                out.print(s); // EXPECT
            }
            for (String s : new Reeks("r", Math.min(3, q.getParameter("naam").length()))) {
                out.print(s); // SAFE
            }
            Iterator<String> i = new Reeks(q.getParameter("naam"), 1).iterator();
            out.print(i.hasNext()); // SAFE
            i.forEachRemaining(s -> out.print(s)); // EXPECT
        }
    }

    public abstract static class Basis extends HttpServlet {
        protected final StringBuilder nieuw(HttpServletRequest q) {
            return new StringBuilder(voor()).append(midden(q));
        }

        protected String voor() {
            return "v:";
        }

        protected abstract String midden(HttpServletRequest q);
    }

    public static class Eerste extends Basis {
        @Override
        protected String midden(HttpServletRequest q) {
            return q.getParameter("naam");
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            r.getWriter().println(nieuw(q)); // EXPECT
            r.getWriter().println(super.voor()); // SAFE
        }
    }

    public static class Tweede extends Basis {
        @Override
        protected String midden(HttpServletRequest q) {
            return ZevendePagina.Masker.over(q.getParameter("naam"));
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            r.getWriter().println(nieuw(q)); // SAFE
            r.getWriter().println(nieuw(q).append(q.getHeader("X-Naam"))); // EXPECT
        }
    }
}
