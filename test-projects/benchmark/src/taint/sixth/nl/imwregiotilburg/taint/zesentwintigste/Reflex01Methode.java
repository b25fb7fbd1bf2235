package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Method;

public class Reflex01Methode extends HttpServlet {
    public static class Dienst {
        public String echo(String s) { return "echo " + s; }
        public String negeer(String s) { return "genegeerd"; }
        public static String dubbel(String s) { return s + s; }
        public int lengte(String s) { return s.length(); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        try {
            Dienst d = new Dienst();
            Method echo = Dienst.class.getMethod("echo", String.class);
            uit.println(echo.invoke(d, w)); // EXPECT
            uit.println(echo.invoke(d, "vast")); // SAFE
            Method negeer = Dienst.class.getMethod("negeer", String.class);
            uit.println(negeer.invoke(d, w)); // SAFE
            Object r = Dienst.class.getMethod("dubbel", String.class).invoke(null, w);
            uit.println(r); // EXPECT
            uit.println(Dienst.class.getMethod("lengte", String.class).invoke(d, w)); // SAFE
            uit.println(String.class.getMethod("toUpperCase").invoke(w)); // EXPECT
        } catch (ReflectiveOperationException e) {
            throw new ServletException("reflectie mislukt");
        }
    }
}
