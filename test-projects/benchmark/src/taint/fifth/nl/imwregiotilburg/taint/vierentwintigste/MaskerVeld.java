package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class MaskerVeld extends HttpServlet {
    static class Dossier {
        String bsn;
        String naam;

        Dossier gemaskeerd() {
            Dossier d = new Dossier();
            d.bsn = Masker.over(bsn);
            d.naam = naam;
            return d;
        }

        @Override
        public String toString() {
            return Masker.over(bsn) + " " + naam.length();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Dossier d = new Dossier();
        d.bsn = req.getParameter("bsn");
        d.naam = req.getParameter("naam");
        Dossier g = d.gemaskeerd();
        out.println(g.bsn); // SAFE
        out.println(g.naam); // EXPECT
        out.println(d); // SAFE
        out.println(d.bsn); // EXPECT
    }
}
