package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeLoper extends HttpServlet {

    static class Bereik implements Iterable<String> {
        private final String[] stukken;

        Bereik(String... stukken) {
            this.stukken = stukken;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i;

                @Override
                public boolean hasNext() {
                    return i < stukken.length;
                }

                @Override
                public String next() {
                    return stukken[i++];
                }
            };
        }
    }

    static class Maskeerloper implements Iterator<String> {
        private final Iterator<String> bron;

        Maskeerloper(Iterator<String> bron) {
            this.bron = bron;
        }

        public boolean hasNext() {
            return bron.hasNext();
        }

        public String next() {
            return AchttiendePagina.Masker.over(bron.next());
        }
    }

    static class Schaap implements Cloneable {
        String naam;
        String[] vlekken = {"wit", "zwart"};

        Schaap(String naam) {
            this.naam = naam;
        }

        @Override
        public Schaap clone() {
            try {
                return (Schaap) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        Schaap diep() {
            Schaap s = clone();
            s.vlekken = vlekken.clone();
            return s;
        }
    }

    private static String eerste(String... alle) {
        return alle.length == 0 ? "geen" : alle[0];
    }

    private static String rest(String kop, Object... staart) {
        return Arrays.toString(staart);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = "" + req.getHeader("schaap");
        for (String s : new Bereik("a", p)) {
            w.println(s); // EXPECT
        }
        for (String s : new Bereik("a", "b")) {
            w.println(s); // SAFE
        }
        Iterator<String> it = new Bereik("a", p, "c").iterator();
        w.println(it.next()); // SAFE
        w.println(it.next()); // EXPECT
        w.println(it.next()); // SAFE
        w.println(it.hasNext()); // SAFE
        Iterator<String> m = new Maskeerloper(new Bereik(p, "b").iterator());
        w.println(m.next()); // SAFE
        new Bereik("x", p).forEach(w::println); // EXPECT
        ListIterator<String> li = new ArrayList<>(List.of("a", p, "c")).listIterator(2);
        w.println(li.previous()); // EXPECT
        li.set("gezet");
        w.println(li.next()); // SAFE
        li.add(p);
        w.println(li.previous()); // EXPECT

        w.println(eerste(p, "b")); // EXPECT
        w.println(eerste("a", p)); // SAFE
        w.println(eerste()); // SAFE
        w.println(rest(p, "b", 3)); // SAFE
        w.println(rest("a", p)); // EXPECT
        w.println(rest(p, (Object[]) new String[]{"x", p})); // EXPECT

        Schaap dolly = new Schaap(p);
        Schaap kloon = dolly.clone();
        w.println(kloon.naam); // EXPECT
        kloon.naam = "dol";
        w.println(kloon.naam); // SAFE
        w.println(dolly.naam); // EXPECT
        Schaap diep = dolly.diep();
        kloon.vlekken[1] = p;
        w.println(dolly.vlekken[1]); // EXPECT
        w.println(dolly.vlekken[0]); // SAFE
        w.println(diep.vlekken[1]); // SAFE
        w.println(dolly.diep().vlekken[1]); // EXPECT
        ArrayList<StringBuilder> kudde = new ArrayList<>(List.of(new StringBuilder("s")));
        @SuppressWarnings("unchecked")
        ArrayList<StringBuilder> dubbel = (ArrayList<StringBuilder>) kudde.clone();
        kudde.get(0).append(p);
        w.println(dubbel.get(0)); // EXPECT
        kudde.set(0, new StringBuilder("t"));
        w.println(kudde.get(0)); // SAFE
        w.println(dubbel); // EXPECT

        List<String> rij = new ArrayList<>(List.of("zz", p, "aa"));
        rij.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        w.println(rij.get(0)); // EXPECT
        w.println(rij.indexOf("zz")); // SAFE
        List<String> gezien = new ArrayList<>();
        Comparator<String> kijker = (x, y) -> {
            gezien.add(x + y);
            return 0;
        };
        w.println(Collections.max(List.of("q", p), kijker).length()); // SAFE
        w.println(gezien); // EXPECT
        PriorityQueue<String> pq = new PriorityQueue<>(Comparator.reverseOrder());
        pq.addAll(List.of("b", p));
        w.println(pq.peek()); // EXPECT
        w.println(pq.comparator().compare("a", p) > 0); // SAFE
    }
}
