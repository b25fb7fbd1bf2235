package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/zoekboom")
public class ZoekBoom extends HttpServlet {

    private static final class Boom {
        private final int sleutel;
        private String waarde;
        private Boom links;
        private Boom rechts;

        Boom(int sleutel, String waarde) {
            this.sleutel = sleutel;
            this.waarde = waarde;
        }

        void zet(int s, String w) {
            if (s == sleutel) {
                waarde = w;
            } else if (s < sleutel) {
                if (links == null) {
                    links = new Boom(s, w);
                } else {
                    links.zet(s, w);
                }
            } else if (rechts == null) {
                rechts = new Boom(s, w);
            } else {
                rechts.zet(s, w);
            }
        }

        String zoek(int s) {
            if (s == sleutel) {
                return waarde;
            }
            Boom b = s < sleutel ? links : rechts;
            return b == null ? null : b.zoek(s);
        }

        int diepte() {
            int l = links == null ? 0 : links.diepte();
            int r = rechts == null ? 0 : rechts.diepte();
            return 1 + Math.max(l, r);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Boom wortel = new Boom(50, "vijftig");
        wortel.zet(25, "kwart");
        wortel.zet(75, req.getParameter("driekwart"));
        wortel.zet(60, "zestig");
        PrintWriter out = resp.getWriter();
        out.println(wortel.zoek(25)); // SAFE
        out.println(wortel.zoek(75)); // EXPECT
        out.println(wortel.zoek(60)); // SAFE
        out.println(wortel.diepte()); // SAFE
        wortel.zet(75, "schoon");
        wortel.zet(25, req.getParameter("kwart"));
        out.println(wortel.zoek(75)); // SAFE
        out.println(wortel.links.waarde); // EXPECT
        out.println(wortel.zoek(25)); // EXPECT
        out.println(wortel.zoek(26)); // SAFE
    }
}
