package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DoodInstanceof extends HttpServlet {
    sealed interface Bericht permits Open, Dicht, Maat {
    }

    record Open(String s) implements Bericht {
    }

    record Dicht(String s) implements Bericht {
    }

    record Maat(int n) implements Bericht {
    }

    private static String lees(Bericht b) {
        if (b instanceof Open o) {
            return o.s();
        }
        if (b instanceof Dicht d && d.s() != null) {
            return "dicht";
        }
        return b instanceof Maat m ? "maat " + m.n() : "?";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(lees(new Open(naam))); // EXPECT
        out.println(lees(new Dicht(naam))); // SAFE
        Object o = naam;
        out.println(o instanceof String s && !s.isEmpty() ? s : "leeg"); // EXPECT
        out.println(o instanceof Number n ? naam + n : "geen getal"); // SAFE
    }
}
