package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeRecord extends HttpServlet {

    record Klant(String naam, String plaats) {
        Klant metPlaats(String p) {
            return new Klant(naam, p);
        }
    }

    record Net(String tekst) {
        Net {
            tekst = ZeventiendeMasker.over(tekst);
        }
    }

    record Wacht(String woord) {
        @Override
        public String woord() {
            return "geheim";
        }

        String echt() {
            return woord;
        }
    }

    sealed interface Vorm permits Punt, Lijn {
    }

    record Punt(String label) implements Vorm {
    }

    record Lijn(String label, int lengte) implements Vorm {
    }

    private static String teken(Vorm v) {
        if (v instanceof Punt punt) {
            return punt.label();
        }
        if (v instanceof Lijn lijn) {
            return "lijn " + lijn.lengte();
        }
        return "niets";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("record");
        Klant k = new Klant(p, "Tilburg");
        out.println(k.naam()); // EXPECT
        out.println(k.plaats()); // SAFE
        out.println(k); // EXPECT
        out.println(new Net(p).tekst()); // SAFE
        out.println(new Wacht(p).woord()); // SAFE
        out.println(new Wacht(p).echt()); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("record");
        out.println(teken(new Punt(p))); // EXPECT
        out.println(teken(new Lijn(p, 4))); // SAFE
        Klant oud = new Klant("Jansen", "Goirle");
        Klant nieuw = oud.metPlaats(p);
        out.println(oud.plaats()); // SAFE
        out.println(nieuw.plaats()); // EXPECT
        Object o = p;
        if (o instanceof String s && !s.isEmpty()) {
            out.println(s); // EXPECT
        }
    }
}
