package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;

public class Reflex02Veld extends HttpServlet {
    public static class Klant {
        public String naam = "n.n.";
        private String stad = "Breda";
        public String stad() { return stad; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        try {
            Klant a = new Klant();
            Klant b = new Klant();
            Field naam = Klant.class.getField("naam");
            naam.set(a, w);
            uit.println(a.naam); // EXPECT
            uit.println(b.naam); // SAFE
            uit.println(a.stad()); // SAFE
            uit.println(naam.get(a)); // EXPECT
            uit.println(naam.get(b)); // SAFE
            Field stad = Klant.class.getDeclaredField("stad");
            stad.setAccessible(true);
            stad.set(b, w);
            uit.println(b.stad()); // EXPECT
            naam.set(a, "gewist");
        } catch (ReflectiveOperationException e) {
            throw new ServletException("veld onbereikbaar");
        }
    }
}
