package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterTweeInstanties extends HttpServlet {
    static class Persoon {
        private final String naam;
        private final Adres adres;

        Persoon(String naam, Adres adres) {
            this.naam = naam;
            this.adres = adres;
        }

        String regel() {
            return naam + ", " + adres.straat;
        }
    }

    static class Adres {
        private final String straat;

        Adres(String straat) {
            this.straat = straat;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Adres thuis = new Adres(req.getParameter("straat"));
        Adres werk = new Adres("Stadhuisplein");
        Persoon p = new Persoon("Piet", thuis);
        Persoon q = new Persoon("Klaas", werk);
        out.println(p.regel()); // EXPECT
        out.println(q.regel()); // SAFE
        Persoon r = new Persoon(q.naam, p.adres);
        out.println(r.adres.straat); // EXPECT
        out.println(r.naam); // SAFE
    }
}
