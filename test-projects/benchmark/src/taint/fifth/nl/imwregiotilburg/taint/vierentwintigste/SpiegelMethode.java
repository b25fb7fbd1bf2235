package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.Method;

public class SpiegelMethode extends HttpServlet {
    public static class Doel {
        public String echo(String s) {
            return s;
        }

        public String stil(String s) {
            return "stil";
        }

        public static String plak(String a, Integer b) {
            return a + b;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        try {
            Class<?> k = Class.forName("nl.imwregiotilburg.taint.vierentwintigste.SpiegelMethode$Doel");
            Object o = k.getDeclaredConstructor().newInstance();
            Method echo = k.getMethod("echo", String.class);
            Method stil = k.getMethod("stil", String.class);
            out.println(echo.invoke(o, naam)); // EXPECT
            out.println(stil.invoke(o, naam)); // SAFE
            out.println(k.getMethod("plak", String.class, Integer.class).invoke(null, naam, 1)); // EXPECT
            out.println(k.getMethod("plak", String.class, Integer.class).invoke(null, "x", naam.length())); // SAFE
        } catch (ReflectiveOperationException e) {
            throw new ServletException("spiegel");
        }
    }
}
