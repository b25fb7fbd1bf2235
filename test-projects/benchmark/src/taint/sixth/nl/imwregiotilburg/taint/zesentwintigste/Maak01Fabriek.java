package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Maak01Fabriek extends HttpServlet {
    interface Bericht {
        String toon();
    }

    static final class Kort implements Bericht {
        private final String t;
        private Kort(String t) { this.t = t; }
        static Kort van(String t) { return new Kort(t); }
        static Kort standaard() { return van("standaard"); }
        @Override public String toon() { return t; }
    }

    static final class Teller implements Bericht {
        private final int n;
        private Teller(String t) { n = t.length(); }
        @Override public String toon() { return "lengte " + n; }
    }

    static Bericht maak(String soort, String t) {
        return soort.equals("kort") ? Kort.van(t) : new Teller(t);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Bericht a = Kort.van(w);
        Bericht b = Kort.standaard();
        uit.println(a.toon()); // EXPECT
        uit.println(b.toon()); // SAFE
        Bericht c = new Teller(w);
        uit.println(c.toon()); // SAFE
        Bericht d = maak("kort", w);
        uit.println(d.toon()); // EXPECT
        uit.println(Kort.van("los").toon()); // SAFE
        Bericht[] alle = {b, a};
        for (Bericht x : alle) {
            uit.println(x.toon()); // EXPECT
        }
    }
}
