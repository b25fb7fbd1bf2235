package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;

public class Reflex03Maken extends HttpServlet {
    public static class Brief {
        private final String tekst;
        public Brief() { this("leeg"); }
        public Brief(String t) { tekst = t; }
        @Override public String toString() { return "Brief: " + tekst; }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("adres");
        try {
            Class<?> k = Class.forName("nl.imwregiotilburg.taint.zesentwintigste.Reflex03Maken$Brief");
            Constructor<?> c = k.getConstructor(String.class);
            Object a = c.newInstance(w);
            Object b = k.getDeclaredConstructor().newInstance();
            uit.println(a); // EXPECT
            uit.println(b); // SAFE
            uit.println(k.getSimpleName()); // SAFE
            Brief d = (Brief) c.newInstance("vast");
            uit.println(d.toString()); // SAFE
            Brief e = Brief.class.getConstructor(String.class).newInstance(w + "!");
            uit.println(e.tekst); // EXPECT
        } catch (ReflectiveOperationException e) {
            throw new ServletException("geen brief");
        }
    }
}
