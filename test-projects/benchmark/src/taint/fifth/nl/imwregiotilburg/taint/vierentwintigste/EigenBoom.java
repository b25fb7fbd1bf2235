package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class EigenBoom extends HttpServlet {
    static class Knoop {
        final int sleutel;
        String waarde;
        Knoop links;
        Knoop rechts;

        Knoop(int sleutel, String waarde) {
            this.sleutel = sleutel;
            this.waarde = waarde;
        }
    }

    private static Knoop zet(Knoop k, int sleutel, String waarde) {
        if (k == null) {
            return new Knoop(sleutel, waarde);
        }
        if (sleutel < k.sleutel) {
            k.links = zet(k.links, sleutel, waarde);
        } else if (sleutel > k.sleutel) {
            k.rechts = zet(k.rechts, sleutel, waarde);
        } else {
            k.waarde = waarde;
        }
        return k;
    }

    private static int diepte(Knoop k) {
        return k == null ? 0 : 1 + Math.max(diepte(k.links), diepte(k.rechts));
    }

    private static void inOrde(Knoop k, StringBuilder sb) {
        if (k != null) {
            inOrde(k.links, sb);
            sb.append(k.waarde).append(' ');
            inOrde(k.rechts, sb);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Knoop wortel = zet(null, 50, "wortel");
        zet(wortel, 20, req.getParameter("naam"));
        zet(wortel, 80, "rechts");
        out.println(wortel.links.waarde); // EXPECT
        out.println(wortel.rechts.waarde); // SAFE
        StringBuilder sb = new StringBuilder();
        inOrde(wortel, sb);
        out.println(sb); // EXPECT
        zet(wortel, 20, "vervangen");
        StringBuilder later = new StringBuilder();
        inOrde(wortel, later);
        out.println(later); // SAFE
    }
}
