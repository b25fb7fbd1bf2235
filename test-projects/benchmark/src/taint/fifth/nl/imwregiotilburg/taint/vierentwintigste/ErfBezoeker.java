package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfBezoeker extends HttpServlet {
    interface Bezoeker<R> {
        R getal(Getal g);

        R tekst(Tekst t);

        R som(Som s);
    }

    interface Uitdrukking {
        <R> R ontvang(Bezoeker<R> b);
    }

    record Getal(int n) implements Uitdrukking {
        public <R> R ontvang(Bezoeker<R> b) {
            return b.getal(this);
        }
    }

    record Tekst(String s) implements Uitdrukking {
        public <R> R ontvang(Bezoeker<R> b) {
            return b.tekst(this);
        }
    }

    record Som(Uitdrukking l, Uitdrukking r) implements Uitdrukking {
        public <R> R ontvang(Bezoeker<R> b) {
            return b.som(this);
        }
    }

    static class Drukker implements Bezoeker<String> {
        public String getal(Getal g) {
            return "" + g.n();
        }

        public String tekst(Tekst t) {
            return t.s();
        }

        public String som(Som s) {
            return s.l().ontvang(this) + "+" + s.r().ontvang(this);
        }
    }

    static class Meter implements Bezoeker<Integer> {
        public Integer getal(Getal g) {
            return 1;
        }

        public Integer tekst(Tekst t) {
            return t.s().length();
        }

        public Integer som(Som s) {
            return s.l().ontvang(this) + s.r().ontvang(this);
        }
    }

    static class Vormer extends Drukker {
        @Override
        public String tekst(Tekst t) {
            return "T";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Uitdrukking vuil = new Som(new Getal(1), new Tekst(req.getParameter("naam")));
        Uitdrukking schoon = new Som(new Getal(2), new Tekst("x"));
        out.println(vuil.ontvang(new Drukker())); // EXPECT
        out.println(vuil.ontvang(new Meter())); // SAFE
        out.println(vuil.ontvang(new Vormer())); // SAFE
        out.println(schoon.ontvang(new Drukker())); // SAFE
        out.println(new Som(schoon, vuil).ontvang(new Drukker())); // EXPECT
    }
}
