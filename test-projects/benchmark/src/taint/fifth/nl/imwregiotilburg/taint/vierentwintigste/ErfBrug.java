package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfBrug extends HttpServlet {
    interface Bron<T extends Comparable<T>> {
        T geef();
    }

    static class TekstBron implements Bron<String> {
        private final String t;

        TekstBron(String t) {
            this.t = t;
        }

        @Override
        public String geef() {
            return t;
        }
    }

    static class GetalBron extends Object implements Bron<Integer> {
        private final String t;

        GetalBron(String t) {
            this.t = t;
        }

        @Override
        public Integer geef() {
            return t.indexOf('a');
        }
    }

    private static <T extends Comparable<T>> T grootste(Bron<T> a, Bron<T> b) {
        T x = a.geef();
        T y = b.geef();
        return x.compareTo(y) >= 0 ? x : y;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Bron<?> b = new TekstBron(naam);
        out.println(b.geef()); // EXPECT
        out.println(grootste(new TekstBron(naam), new TekstBron("a"))); // EXPECT
        out.println(grootste(new GetalBron(naam), new GetalBron("za"))); // SAFE
        out.println(grootste(new TekstBron("b"), new TekstBron("a"))); // SAFE
    }
}
