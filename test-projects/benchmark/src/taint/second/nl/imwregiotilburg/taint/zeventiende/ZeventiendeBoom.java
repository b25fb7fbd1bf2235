package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZeventiendeBoom extends HttpServlet {

    static class Tak {
        String waarde;
        Tak links;
        Tak rechts;

        Tak(String waarde) {
            this.waarde = waarde;
        }

        String alles() {
            return (links == null ? "" : links.alles()) + waarde + (rechts == null ? "" : rechts.alles());
        }

        int diepte() {
            int l = links == null ? 0 : links.diepte();
            int r = rechts == null ? 0 : rechts.diepte();
            return 1 + Math.max(l, r);
        }
    }

    static class Register {
        private final String[] sleutels = new String[8];
        private final String[] waarden = new String[8];
        private int vol;

        void zet(String sleutel, String waarde) {
            sleutels[vol] = sleutel;
            waarden[vol++] = waarde;
        }

        String haal(String sleutel) {
            for (int i = 0; i < vol; i++) {
                if (sleutels[i].equals(sleutel)) {
                    return waarden[i];
                }
            }
            return null;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Tak stam = new Tak("midden");
        stam.links = new Tak(req.getParameter("blad"));
        stam.rechts = new Tak("einde");
        out.println(stam.waarde); // SAFE
        out.println(stam.links.waarde); // EXPECT
        out.println(stam.alles()); // EXPECT
        out.println(stam.rechts.alles()); // SAFE
        out.println(stam.diepte()); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("blad");
        Register r = new Register();
        r.zet("a", p);
        r.zet("b", "vast");
        out.println(r.haal("a")); // EXPECT
        out.println(r.haal("b")); // SAFE
        Register s = new Register();
        s.zet(p, "vast");
        out.println(s.haal("c")); // SAFE
        out.println(s.sleutels[0]); // EXPECT
    }
}
