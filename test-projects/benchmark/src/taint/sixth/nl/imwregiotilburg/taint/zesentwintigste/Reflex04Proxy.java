package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

public class Reflex04Proxy extends HttpServlet {
    public interface Groeter {
        String groet(String naam);
        String titel();
    }

    static class Echo implements InvocationHandler {
        @Override public Object invoke(Object p, java.lang.reflect.Method m, Object[] args) {
            return args == null ? "geen" : "echo " + args[0];
        }
    }

    private static Groeter maak(InvocationHandler h) {
        return (Groeter) Proxy.newProxyInstance(Groeter.class.getClassLoader(), new Class<?>[] {Groeter.class}, h);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        Groeter echo = maak(new Echo());
        Groeter naam = maak((p, m, args) -> m.getName());
        uit.println(echo.groet(w)); // EXPECT
        uit.println(echo.groet("vast")); // SAFE
        uit.println(naam.groet(w)); // SAFE
        uit.println(echo.titel()); // SAFE
        Groeter gevangen = maak((p, m, args) -> "titel " + w);
        uit.println(gevangen.titel()); // EXPECT
        Groeter gekozen = maak((p, m, args) -> m.getName().equals("groet") ? args[0] : "kop");
        uit.println(gekozen.groet(w)); // EXPECT
        uit.println(gekozen.titel()); // SAFE
    }
}
