package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.Constructor;

public class SpiegelBouwer extends HttpServlet {
    static class Punt {
        final String label;
        final String kleur;

        Punt(String label, String kleur) {
            this.label = label;
            this.kleur = kleur;
        }

        Punt(String label) {
            this("P" + label.length(), "rood");
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        try {
            Constructor<Punt> twee = Punt.class.getDeclaredConstructor(String.class, String.class);
            Constructor<Punt> een = Punt.class.getDeclaredConstructor(String.class);
            Punt p = twee.newInstance(naam, "blauw");
            Punt q = een.newInstance(naam);
            out.println(p.label); // EXPECT
            out.println(p.kleur); // SAFE
            Object[] argumenten = {"vast", naam};
            Punt r = twee.newInstance(argumenten);
            out.println(r.kleur); // EXPECT
            out.println(r.label); // SAFE
        } catch (ReflectiveOperationException e) {
            throw new ServletException("bouwer");
        }
    }
}
