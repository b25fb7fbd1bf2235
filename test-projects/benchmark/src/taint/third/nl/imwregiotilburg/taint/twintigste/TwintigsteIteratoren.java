package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NoSuchElementException;

public class TwintigsteIteratoren extends HttpServlet {
    static class Afteller implements Iterator<String> {
        private final String tekst;
        private int over;

        Afteller(String tekst, int over) {
            this.tekst = tekst;
            this.over = over;
        }

        @Override
        public boolean hasNext() {
            return over > 0;
        }

        @Override
        public String next() {
            if (over-- <= 0) {
                throw new NoSuchElementException();
            }
            return over == 0 ? "einde" : tekst + over;
        }
    }

    static class Bereik implements Iterable<Integer> {
        private final int tot;

        Bereik(int tot) {
            this.tot = tot;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                private int i;

                @Override
                public boolean hasNext() {
                    return i < tot;
                }

                @Override
                public Integer next() {
                    return i++;
                }
            };
        }
    }

    static class Letters implements Iterable<Character> {
        private final String s;

        Letters(String s) {
            this.s = s;
        }

        @Override
        public Iterator<Character> iterator() {
            List<Character> l = new ArrayList<>();
            for (char c : s.toCharArray()) {
                l.add(c);
            }
            return l.iterator();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        gewoon(req, out);
        afteller(req, out);
        bereik(req, out);
        letters(req, out);
        koppen(req, out);
        verwijderen(req, out);
        vervangen(req, out);
        invoegen(req, out);
        kaart(req, out);
        sorteren(req, out);
        namen(req, out);
    }

    private void gewoon(HttpServletRequest req, PrintWriter out) throws IOException {
        Iterator<String> it = List.of("a", String.valueOf(req.getParameter("naam"))).iterator();
        out.println(it.next()); // SAFE
        out.println(it.next()); // EXPECT
    }

    private void afteller(HttpServletRequest req, PrintWriter out) throws IOException {
        Iterator<String> it = new Afteller(req.getParameter("naam"), 2);
        out.println(it.next()); // EXPECT
        out.println(it.next()); // SAFE
        out.println(it.hasNext()); // SAFE
    }

    private void bereik(HttpServletRequest req, PrintWriter out) throws IOException {
        String p = String.valueOf(req.getParameter("naam"));
        for (int i : new Bereik(p.length())) {
            out.println(i); // SAFE
            out.println(i + p); // EXPECT
        }
    }

    private void letters(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder sb = new StringBuilder();
        int n = 0;
        for (char c : new Letters(String.valueOf(req.getParameter("naam")))) {
            sb.append(c);
            n++;
        }
        out.println(sb); // EXPECT
        out.println(n); // SAFE
    }

    private void koppen(HttpServletRequest req, PrintWriter out) throws IOException {
        Enumeration<String> e = req.getHeaders("X-Lijst");
        while (e.hasMoreElements()) {
            out.println(e.nextElement()); // EXPECT
        }
        out.println(e.hasMoreElements()); // SAFE
    }

    private void verwijderen(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.add(String.valueOf(req.getParameter("naam")));
        for (Iterator<String> it = l.iterator(); it.hasNext();) {
            if (it.next().length() != 1) {
                it.remove();
            }
        }
        out.println(l.size()); // SAFE
    }

    private void vervangen(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = new ArrayList<>();
        Collections.addAll(l, "a", req.getParameter("naam"));
        out.println(l); // EXPECT
        for (ListIterator<String> it = l.listIterator(); it.hasNext();) {
            it.next();
            it.set("-");
        }
        out.println(l); // SAFE
    }

    private void invoegen(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = new ArrayList<>(List.of("a"));
        ListIterator<String> it = l.listIterator();
        it.add(req.getParameter("naam"));
        out.println(l.get(0)); // EXPECT
        out.println(it.next()); // SAFE
    }

    private void kaart(HttpServletRequest req, PrintWriter out) throws IOException {
        Map<String, String> m = new LinkedHashMap<>();
        m.put("k", req.getParameter("naam"));
        Map.Entry<String, String> e = m.entrySet().iterator().next();
        out.println(e.getKey()); // SAFE
        out.println(e.getValue()); // EXPECT
        e.setValue("nieuw");
        out.println(m); // SAFE
    }

    private void sorteren(HttpServletRequest req, PrintWriter out) throws IOException {
        List<String> l = new ArrayList<>(List.of("bb", "c"));
        l.add(String.valueOf(req.getParameter("naam")));
        l.sort(Comparator.comparing(String::length).reversed());
        out.println(l.get(0)); // EXPECT
    }

    private void namen(HttpServletRequest req, PrintWriter out) throws IOException {
        for (String naam : Collections.list(req.getParameterNames())) {
            out.println(naam); // EXPECT
            out.println(naam.startsWith("n")); // SAFE
        }
    }
}
