package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;

public class VeertiendeIterator extends HttpServlet {
    static final class Herhaal implements Iterable<String> {
        private final String w;
        private final int keer;
        Herhaal(String w, int keer) {
            this.w = w;
            this.keer = keer;
        }
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int i;
                public boolean hasNext() {
                    return i < keer;
                }
                public String next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return i++ == 0 ? "start" : w;
                }
            };
        }
    }

    static final class Tak {
        final String naam;
        final List<Tak> onder = new ArrayList<>();
        Tak(String naam, Tak... onder) {
            this.naam = naam;
            this.onder.addAll(List.of(onder));
        }
        String pad(String voor) {
            StringBuilder sb = new StringBuilder(voor + naam);
            for (Tak t : onder) {
                sb.append(t.pad(voor + "/"));
            }
            return sb.toString();
        }
        Tak kopie() {
            Tak k = new Tak(VeertiendePagina.Masker.over(naam));
            onder.forEach(t -> k.onder.add(t.kopie()));
            return k;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        for (String s : new Herhaal(p, 2)) {
            out.println(s); // EXPECT
        }
        for (String s : new Herhaal("vast", p.length() % 3)) {
            out.println(s); // SAFE
        }
        Iterator<String> it = new Herhaal(p, 3).iterator();
        out.println(it.next()); // SAFE
        out.println(it.next()); // EXPECT
        wandelen(p, out);
        Enumeration<String> koppen = req.getHeaders("Accept");
        String laatst = "geen";
        while (koppen.hasMoreElements()) {
            laatst = koppen.nextElement();
        }
        out.println(laatst); // EXPECT
        bomen(p, out);
        out.println(stapel(p, 3)); // EXPECT
        out.println(stapel("a", 3)); // SAFE
        out.println(diepGenoeg(p, 2)); // SAFE
        out.println(even(p, "vast", 4)); // EXPECT
        out.println(even(p, "vast", 5)); // SAFE
        out.println(keerom(p)); // EXPECT
        Map<String, Object> nest = new HashMap<>();
        nest.put("k", Map.of("k", Map.of("k", p), "l", "vast"));
        out.println(dalen(nest, "k", "k", "k")); // EXPECT
        out.println(dalen(nest, "k", "l")); // SAFE
    }

    private void wandelen(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("a", "b", "c"));
        ListIterator<String> li = l.listIterator();
        while (li.hasNext()) {
            if (li.next().equals("b")) {
                li.set(p);
            }
        }
        out.println(l.get(1)); // EXPECT
        out.println(l.get(2)); // SAFE
        out.println(li.previous()); // SAFE
        out.println(li.previous()); // EXPECT
        li.remove();
        out.println(l); // SAFE
        li.add("z" + p);
        Iterator<String> it = l.iterator();
        String s = "begin";
        while (it.hasNext()) {
            s = it.next();
            if (s.length() == 1) {
                it.remove();
            }
        }
        out.println(s); // SAFE
        out.println(l.get(0)); // EXPECT
    }

    private void bomen(String p, PrintWriter out) {
        Tak blad = new Tak(p);
        Tak a = new Tak("a", new Tak("b"), new Tak("c", blad));
        Tak zonder = a.onder.get(0);
        out.println(a.pad("")); // EXPECT
        out.println(zonder.pad("")); // SAFE
        out.println(a.kopie().pad(">")); // SAFE
        zonder.onder.add(blad);
        out.println(zonder.pad("")); // EXPECT
        out.println(zonder.kopie().pad(p)); // EXPECT
    }

    private static String stapel(String s, int n) {
        return n == 0 ? s : stapel("(" + s + ")", n - 1);
    }

    private static String diepGenoeg(String s, int n) {
        return n > 0 ? diepGenoeg(s, n - 1) : "bodem";
    }

    private static String even(String a, String b, int n) {
        return n == 0 ? a : oneven(a, b, n - 1);
    }

    private static String oneven(String a, String b, int n) {
        return n == 0 ? b : even(a, b, n - 1);
    }

    private static String keerom(String s) {
        return s.isEmpty() ? "" : keerom(s.substring(1)) + s.charAt(0);
    }

    private static Object dalen(Object o, String... pad) {
        for (String stap : pad) {
            o = ((Map<?, ?>) o).get(stap);
        }
        return o;
    }
}
