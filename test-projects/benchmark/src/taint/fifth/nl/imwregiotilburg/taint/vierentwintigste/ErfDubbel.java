package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfDubbel extends HttpServlet {
    abstract static class Lading {
        final String inhoud;

        Lading(String inhoud) {
            this.inhoud = inhoud;
        }

        abstract String in(Voertuig v);
    }

    static class Kolen extends Lading {
        Kolen(String s) {
            super(s);
        }

        String in(Voertuig v) {
            return v.laad(this);
        }
    }

    static class Graan extends Lading {
        Graan(String s) {
            super(s);
        }

        String in(Voertuig v) {
            return v.laad(this);
        }
    }

    static class Voertuig {
        String laad(Lading l) {
            return "iets";
        }

        String laad(Kolen k) {
            return "kolen " + k.inhoud;
        }

        String laad(Graan g) {
            return "graan";
        }
    }

    static class Wagen extends Voertuig {
        @Override
        String laad(Graan g) {
            return g.inhoud + " in wagen";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Lading k = new Kolen(naam);
        Lading g = new Graan(naam);
        out.println(k.in(new Voertuig())); // EXPECT
        out.println(g.in(new Voertuig())); // SAFE
        out.println(g.in(new Wagen())); // EXPECT
        out.println(new Wagen().laad(k)); // SAFE
    }
}
