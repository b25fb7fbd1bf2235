package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Enum03Toestand extends HttpServlet {
    enum Vak {
        LINKS, RECHTS;
        private volatile String inhoud = "leeg";
        void leg(String s) { inhoud = s; }
        String kijk() { return inhoud; }
    }

    enum Klok {
        ENIGE;
        private int tikken;
        String tik(String s) {
            tikken += s.length();
            return "tik " + tikken;
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        uit.println(Vak.LINKS.kijk()); // EXPECT
        Vak.LINKS.leg(w);
        uit.println(Vak.LINKS.kijk()); // EXPECT
        uit.println(Vak.RECHTS.kijk()); // SAFE
        uit.println(Klok.ENIGE.tik(w)); // SAFE
        Vak v = Vak.valueOf("LINKS");
        uit.println(v.kijk()); // EXPECT
        uit.println(Vak.values()[1].kijk()); // SAFE
    }
}
