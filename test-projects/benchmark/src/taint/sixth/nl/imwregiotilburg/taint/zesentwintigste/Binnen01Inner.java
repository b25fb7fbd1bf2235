package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Binnen01Inner extends HttpServlet {
    static class Winkel {
        private String eigenaar = "n.n.";
        private String straat = "Hoofdstraat";

        class Balie {
            String bon() { return "bon van " + eigenaar; }
            String adres() { return straat; }
            void neemOver(String e) { eigenaar = e; }
        }

        Balie open() { return new Balie(); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        Winkel a = new Winkel();
        Winkel b = new Winkel();
        Winkel.Balie ba = a.open();
        Winkel.Balie ba2 = a.new Balie();
        Winkel.Balie bb = b.open();
        ba.neemOver(req.getParameter("naam"));
        uit.println(ba.bon()); // EXPECT
        uit.println(ba2.bon()); // EXPECT
        uit.println(bb.bon()); // SAFE
        uit.println(ba.adres()); // SAFE
        uit.println(a.eigenaar); // EXPECT
        uit.println(b.eigenaar); // SAFE
        uit.println(a.straat + bb.adres()); // SAFE
    }
}
