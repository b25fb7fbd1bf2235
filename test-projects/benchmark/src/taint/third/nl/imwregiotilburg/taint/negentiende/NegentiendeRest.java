package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.atomic.*;

public class NegentiendeRest extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("rest"));
        knip(p, out);
        wissen(p, out);
        diepte(p, out);
        doeWhile(p, out);
        onderdrukt(p, out);
        volgorde(p, out);
        verwijzing(p, out);
        vul(p, out);
    }

    private void knip(String p, PrintWriter out) {
        String[] a = {"a", "b", p, "d"};
        String[] kort = Arrays.copyOf(a, 2);
        String[] staart = Arrays.copyOfRange(a, 2, 4);
        out.print(String.join("", kort)); // SAFE
        out.print(staart[1]); // SAFE
        out.print(staart[0]); // EXPECT
        String[] doel = {"x", "y"};
        System.arraycopy(a, 2, doel, 1, 1);
        out.print(doel[0]); // SAFE
        out.print(doel[1]); // EXPECT
    }

    private void wissen(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of("vast", p + "."));
        Iterator<String> it = l.iterator();
        while (it.hasNext()) {
            if (it.next().endsWith(".")) it.remove();
        }
        out.print(l); // SAFE
    }

    private void diepte(String p, PrintWriter out) {
        if (p.length() > 1) {
            if (p.length() < 1) {
                out.print(p); // SAFE
            } else {
                out.print(p); // EXPECT
            }
        }
    }

    private void doeWhile(String p, PrintWriter out) {
        String s = "begin";
        int i = 0;
        do { s = i == 1 ? p : "tussen"; i++; } while (i < 1);
        out.print(s); // SAFE
        while (i < 2) { s = p; i++; }
        out.print(s); // EXPECT
    }

    private void onderdrukt(String p, PrintWriter out) {
        Exception e = new Exception("hoofd");
        e.addSuppressed(new Exception(p));
        out.print(e.getMessage()); // SAFE
        for (Throwable t : e.getSuppressed()) {
            out.print(t.getMessage()); // EXPECT
        }
    }

    private void volgorde(String p, PrintWriter out) {
        String s = p;
        try {
            Object o = null;
            o.hashCode();
            out.print(s); // SAFE
        } catch (NullPointerException e) {
            s = "leeg";
        }
        out.print(s); // SAFE
    }

    private void verwijzing(String p, PrintWriter out) {
        AtomicReference<String> r = new AtomicReference<>("r");
        String oud = r.getAndSet(p);
        out.print(oud); // SAFE
        out.print(r.get()); // EXPECT
        out.print(r.getAndUpdate(s -> "u")); // EXPECT
        out.print(r.get()); // SAFE
        out.print(r.accumulateAndGet(p, (x, y) -> x)); // SAFE
    }

    private void vul(String p, PrintWriter out) {
        List<String> l = new ArrayList<>(List.of(p, "x", p));
        Collections.fill(l, "vol");
        out.print(l); // SAFE
        Collections.fill(l, p);
        out.print(l); // EXPECT
    }
}
