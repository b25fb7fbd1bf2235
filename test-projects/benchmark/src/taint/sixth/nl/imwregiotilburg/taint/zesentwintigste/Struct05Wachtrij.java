package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.NoSuchElementException;

public class Struct05Wachtrij extends HttpServlet {
    static class Rij implements Iterable<String> {
        private static class Vak {
            String inhoud;
            String etiket;
            Vak achter;
        }
        private Vak voor;
        private Vak laatste;
        void sluitAan(String inhoud, String etiket) {
            Vak v = new Vak();
            v.inhoud = inhoud;
            v.etiket = etiket;
            if (voor == null) {
                voor = v;
            } else {
                laatste.achter = v;
            }
            laatste = v;
        }
        String etiket() { return voor.etiket; }
        @Override public Iterator<String> iterator() {
            return new Iterator<>() {
                private Vak nu = voor;
                @Override public boolean hasNext() { return nu != null; }
                @Override public String next() {
                    if (nu == null) {
                        throw new NoSuchElementException();
                    }
                    String s = nu.inhoud;
                    nu = nu.achter;
                    return s;
                }
            };
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Rij r = new Rij();
        r.sluitAan(req.getParameter("naam"), "klant");
        r.sluitAan("vast", "systeem");
        Rij s = new Rij();
        s.sluitAan("alleen vast", "systeem");
        for (String w : r) {
            uit.println(w); // EXPECT
        }
        for (String w : s) {
            uit.println(w); // SAFE
        }
        uit.println(r.etiket()); // SAFE
        uit.println(r.iterator().next()); // EXPECT
        uit.println(s.iterator().next()); // SAFE
        r.forEach(uit::println); // EXPECT
    }
}
