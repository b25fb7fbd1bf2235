package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BinnenKlasse extends HttpServlet {
    private static class Huis {
        private String adres;

        class Kamer {
            String adres = "kamer";

            String buiten() {
                return Huis.this.adres;
            }

            String binnen() {
                return adres;
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Huis h = new Huis();
        h.adres = req.getParameter("adres");
        Huis leeg = new Huis();
        leeg.adres = "leegstaand";
        Huis.Kamer k = h.new Kamer();
        Huis.Kamer l = leeg.new Kamer();
        out.println(k.buiten()); // EXPECT
        out.println(k.binnen()); // SAFE
        out.println(l.buiten()); // SAFE
        leeg.adres = h.adres;
        out.println(l.buiten()); // EXPECT
    }
}
