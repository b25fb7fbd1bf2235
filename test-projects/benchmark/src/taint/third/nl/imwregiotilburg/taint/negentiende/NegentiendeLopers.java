package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class NegentiendeLopers extends HttpServlet {
    static class Reeks implements Iterable<String> {
        private final String[] w;
        Reeks(String... w) { this.w = w; }
        @Override public Iterator<String> iterator() {
            return new Iterator<>() {
                int i;
                public boolean hasNext() { return i < w.length; }
                public String next() { return w[i++]; }
            };
        }
        Iterable<Integer> lengten() {
            return () -> {
                Iterator<String> it = iterator();
                return new Iterator<>() {
                    public boolean hasNext() { return it.hasNext(); }
                    public Integer next() { return it.next().length(); }
                };
            };
        }
    }

    static class Zeef implements Iterator<String> {
        private final Iterator<String> in;
        private final UnaryOperator<String> f;
        Zeef(Iterator<String> in, UnaryOperator<String> f) { this.in = in; this.f = f; }
        public boolean hasNext() { return in.hasNext(); }
        public String next() { return f.apply(in.next()); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("loop"));
        reeks(p, out);
        zeef(p, out);
        lijstloper(p, out);
        argumenten(p, out);
        klonen(p, out);
        sorteren(p, out);
        tellers(req, out);
        eindig(p, out);
    }

    private void reeks(String p, PrintWriter out) {
        for (String s : new Reeks("a", p)) {
            out.print(s); // EXPECT
        }
        for (int n : new Reeks("a", p).lengten()) {
            out.print(n); // SAFE
        }
        Iterator<String> it = new Reeks("eerste", p).iterator();
        out.print(it.next()); // SAFE
        out.print(it.next()); // EXPECT
    }

    private void zeef(String p, PrintWriter out) {
        List<String> l = List.of(p, "b");
        Iterator<String> schoon = new Zeef(l.iterator(), NegentiendePagina.Masker::over);
        Iterator<String> groot = new Zeef(new Zeef(l.iterator(), String::trim), String::toUpperCase);
        while (schoon.hasNext()) {
            out.print(schoon.next()); // SAFE
        }
        while (groot.hasNext()) {
            out.print(groot.next()); // EXPECT
        }
    }

    private void lijstloper(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.set(p);
        out.print(l.get(0)); // EXPECT
        out.print(it.next()); // SAFE
        it.add(p);
        out.print(it.hasNext()); // SAFE
        out.print(l.get(1)); // SAFE
        out.print(it.previous()); // EXPECT
    }

    private String laatste(String... s) { return s.length == 0 ? "niets" : s[s.length - 1]; }
    private String eerste(String kop, String... rest) { return kop + rest.length; }
    private void vervang(String[] s) { s[0] = "vervangen"; }

    private void argumenten(String p, PrintWriter out) {
        out.print(laatste()); // SAFE
        out.print(laatste(p, "z")); // SAFE
        out.print(laatste("y", p)); // EXPECT
        out.print(eerste("kop", p, p)); // SAFE
        out.print(eerste(p)); // EXPECT
        String[] a = {p};
        vervang(a);
        out.print(laatste(a)); // SAFE
    }

    private void klonen(String p, PrintWriter out) {
        String[] a = {"a"};
        String[] b = a.clone();
        b[0] = p;
        out.print(a[0]); // SAFE
        out.print(b[0]); // EXPECT
        String[][] c = {{"c"}};
        String[][] d = c.clone();
        d[0][0] = p;
        out.print(c[0][0]); // EXPECT
        ArrayList<String> l = new ArrayList<>(List.of("l"));
        List<?> k = (List<?>) l.clone();
        l.set(0, p);
        out.print(k.get(0)); // SAFE
        int[] n = {p.length()};
        out.print(n.clone()[0]); // SAFE
    }

    private void sorteren(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("bb" + p, "a", "cc" + p));
        l.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        out.print(l.get(0)); // SAFE
        out.print(l.get(2)); // EXPECT
        List<String> gezien = new ArrayList<>();
        List<String> vast = new ArrayList<>(List.of("q", "r"));
        vast.sort((x, y) -> { gezien.add(x + p); return x.compareTo(y); });
        out.print(vast); // SAFE
        out.print(gezien); // EXPECT
    }

    private void tellers(HttpServletRequest req, PrintWriter out) {
        int n = 0;
        for (Enumeration<String> e = req.getHeaders("Via"); e.hasMoreElements(); e.nextElement()) n++;
        out.print(n); // SAFE
        for (Iterator<String> it = req.getHeaders("Via").asIterator(); it.hasNext();) {
            out.print(it.next()); // EXPECT
        }
        out.print(Collections.list(req.getHeaders("Via"))); // EXPECT
    }

    private void eindig(String p, PrintWriter out) {
        Spliterator<String> sp = new Reeks("kop", p).spliterator();
        sp.tryAdvance(s -> out.print(s)); // SAFE
        sp.tryAdvance(s -> out.print(s)); // EXPECT
        out.print(sp.tryAdvance(s -> { })); // SAFE
    }
}
