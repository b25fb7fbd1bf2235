package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.Field;

public class SpiegelVeld extends HttpServlet {
    static class Kaart {
        private String naam = "n";
        private String pas = "p";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Kaart k = new Kaart();
        Kaart ander = new Kaart();
        try {
            Field f = Kaart.class.getDeclaredField("naam");
            Field g = Kaart.class.getDeclaredField("pas");
            f.setAccessible(true);
            g.setAccessible(true);
            f.set(k, req.getParameter("naam"));
            out.println(k.naam); // EXPECT
            out.println(f.get(k)); // EXPECT
            out.println(g.get(k)); // SAFE
            g.set(ander, f.get(k));
            f.set(k, "gewist");
            out.println(k.naam); // SAFE
        } catch (ReflectiveOperationException e) {
            throw new ServletException("veld");
        }
    }
}
