package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeLijsten extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("item"));
        twee(p, out);
        wissel(p, out);
        verwijderd(p, out);
        wachtrij(p, out);
        omgekeerd(p, out);
        sublijst(p, out);
        verzameling(p, out);
        alias(p, out);
        genest(req, out);
        kopie(p, out);
        vastPlek(p, out);
    }

    private void twee(String p, PrintWriter out) {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        a.add(p);
        b.add("vast");
        out.println(a.get(0)); // EXPECT
        out.println(b.get(0)); // SAFE
    }

    private void wissel(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("een", p));
        Collections.swap(l, 0, 1);
        out.println(l.get(0)); // EXPECT
        out.println(l.get(1)); // SAFE
    }

    private void verwijderd(String p, PrintWriter out) {
        LinkedList<String> l = new LinkedList<>();
        l.add(p);
        l.add("rest");
        String weg = l.removeFirst();
        out.println(l.getFirst()); // SAFE
        out.println(String.join(",", l)); // SAFE
        out.println(weg); // EXPECT
    }

    private void wachtrij(String p, PrintWriter out) {
        Deque<String> d = new ArrayDeque<>();
        d.addLast("eerst");
        d.addLast(p);
        out.write(d.pollFirst()); // SAFE
        out.write(d.pollFirst()); // EXPECT
        d.push("nieuw");
        out.write(d.peek()); // SAFE
    }

    private void omgekeerd(String p, PrintWriter out) {
        List<String> l = Arrays.asList(p, "b", "c");
        Collections.reverse(l);
        out.print(l.get(2)); // EXPECT
        out.print(l.get(0) + l.get(1)); // SAFE
    }

    private void sublijst(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("a", "b", "c", "d"));
        List<String> blik = l.subList(1, 3);
        blik.set(0, p);
        out.print(l.get(1)); // EXPECT
        out.print(l.size()); // SAFE
        blik.clear();
        out.print(l.toString()); // SAFE
    }

    private void verzameling(String p, PrintWriter out) {
        Set<String> s = new LinkedHashSet<>();
        boolean nieuw = s.add(p);
        out.print(nieuw); // SAFE
        out.print(s); // EXPECT
        s.clear();
        s.add("leeg");
        out.print(s); // SAFE
    }

    private void alias(String p, PrintWriter out) {
        List<String> a = new ArrayList<>();
        List<String> b = a;
        Collection<String> c = Collections.unmodifiableCollection(b);
        b.add(p);
        for (String s : c) {
            out.println(s); // EXPECT
        }
        a = new ArrayList<>();
        a.add("los");
        for (String s : a) {
            out.println(s); // SAFE
        }
    }

    private void genest(HttpServletRequest req, PrintWriter out) {
        List<List<String>> tabel = new ArrayList<>();
        tabel.add(new ArrayList<>());
        tabel.add(new ArrayList<>());
        String[] w = req.getParameterValues("w");
        if (w == null || w.length == 0) return;
        tabel.get(1).addAll(Arrays.asList(w));
        tabel.get(0).add("kop");
        out.print(tabel.get(0).get(0)); // SAFE
        out.print(tabel.get(1).get(0)); // EXPECT
        out.print(tabel.get(1).size() + " waarden"); // SAFE
    }

    private void kopie(String p, PrintWriter out) {
        List<String> bron = new ArrayList<>();
        bron.add("a");
        List<String> toen = List.copyOf(bron);
        bron.add(p);
        out.print(toen); // SAFE
        out.print(bron); // EXPECT
    }

    private void vastPlek(String p, PrintWriter out) {
        Vector<String> v = new Vector<>();
        v.addElement(p);
        v.setElementAt("over", 0);
        out.print(v.firstElement()); // SAFE
        v.insertElementAt(p, 0);
        out.print(v.lastElement()); // SAFE
        out.print(v.elements().nextElement()); // EXPECT
    }
}
