package nl.imwregiotilburg.taint.eenentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.ResourceBundle;

public class EenentwintigsteOverig extends HttpServlet {
    static class Blad implements Cloneable {
        String kop = "kop";
        String[] regels = {"een", "twee"};

        @Override
        public Blad clone() {
            try {
                return (Blad) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("overig");
        if (p == null) {
            return;
        }
        filter1(req, resp, w);
        filter2(req, resp, w);
        luisteraar(req, w);
        bundel(p, w);
        kloon1(p, w);
        kloon2(p, w);
        lijstloper(p, w);
        verwijder(p, w);
        sorteer(p, w);
        varargs(p, w);
    }

    private void filter1(HttpServletRequest req, HttpServletResponse resp, PrintWriter w) throws IOException, ServletException {
        new EenentwintigsteZetter("e21.f1", true).doFilter(req, resp, (q, s) -> {
            w.println(q.getAttribute("e21.f1")); // EXPECT
            w.println(q.getAttribute("e21.f0")); // SAFE
        });
    }

    private void filter2(HttpServletRequest req, HttpServletResponse resp, PrintWriter w) throws IOException, ServletException {
        new EenentwintigsteZetter("e21.f2", false).doFilter(req, resp, (q, s) -> {
            w.println(q.getParameter("nooit")); // SAFE
        });
        w.println(req.getAttribute("e21.f2")); // EXPECT
    }

    private void luisteraar(HttpServletRequest req, PrintWriter w) {
        EenentwintigsteMelder m = new EenentwintigsteMelder();
        ServletRequestEvent e = new ServletRequestEvent(getServletContext(), req);
        m.requestInitialized(e);
        m.requestDestroyed(e);
        w.println(m.begin); // EXPECT
        w.println(m.eind); // SAFE
    }

    private void bundel(String p, PrintWriter w) {
        ResourceBundle b = new EenentwintigsteBundel(p);
        w.println(b.getString("titel")); // SAFE
        w.println(b.getString("naam")); // EXPECT
    }

    private void kloon1(String p, PrintWriter w) {
        Blad a = new Blad();
        Blad b = a.clone();
        a.kop = p;
        w.println(a.kop); // EXPECT
        w.println(b.kop); // SAFE
    }

    private void kloon2(String p, PrintWriter w) {
        Blad a = new Blad();
        Blad b = a.clone();
        a.regels[0] = p;
        w.println(b.regels[0]); // EXPECT
        w.println(b.regels[1]); // SAFE
    }

    private void lijstloper(String p, PrintWriter w) {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        ListIterator<String> it = l.listIterator();
        it.next();
        it.set(p);
        w.println(l.get(0)); // EXPECT
        w.println(it.next()); // SAFE
    }

    private void verwijder(String p, PrintWriter w) {
        List<String> l = new ArrayList<>(List.of(p, "blijft"));
        Iterator<String> it = l.iterator();
        w.println(it.next()); // EXPECT
        it.remove();
        w.println(l); // SAFE
    }

    private void sorteer(String p, PrintWriter w) {
        List<String> vuil = new ArrayList<>(List.of("m", p));
        List<String> schoon = new ArrayList<>(List.of("n", "m"));
        vuil.sort(Comparator.naturalOrder());
        schoon.sort(Comparator.comparing(s -> s.compareTo(p)));
        w.println(vuil.get(0)); // EXPECT
        w.println(schoon.get(0)); // SAFE
    }

    private static String plak(String kop, Object... rest) {
        return kop + rest.length;
    }

    private static String plakAlles(String kop, Object... rest) {
        return kop + List.of(rest);
    }

    private void varargs(String p, PrintWriter w) {
        w.println(plak("n", p, p)); // SAFE
        w.println(plakAlles("n", 1, p)); // EXPECT
    }
}
