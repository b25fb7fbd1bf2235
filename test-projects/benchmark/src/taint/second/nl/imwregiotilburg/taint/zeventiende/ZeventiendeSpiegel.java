package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

public class ZeventiendeSpiegel extends HttpServlet {

    public static class Hulp {
        public String veld = "veld";

        public Hulp() {
        }

        public Hulp(String veld) {
            this.veld = veld;
        }

        public String echo(String s) {
            return s;
        }

        public String vast(String s) {
            return "vast";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("spiegel");
        try {
            Class<?> k = Class.forName("nl.imwregiotilburg.taint.zeventiende.ZeventiendeSpiegel$Hulp");
            Object h = k.getDeclaredConstructor().newInstance();
            Method echo = k.getMethod("echo", String.class);
            out.println(echo.invoke(h, p)); // EXPECT
            out.println(echo.invoke(h, "x")); // SAFE
            String naam = "va" + "st";
            out.println(k.getMethod(naam, String.class).invoke(h, p)); // SAFE
        } catch (ReflectiveOperationException e) {
            throw new ServletException("spiegel");
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("spiegel");
        try {
            Hulp een = Hulp.class.getConstructor(String.class).newInstance(p);
            out.println(een.veld); // EXPECT
            Hulp twee = Hulp.class.getConstructor().newInstance();
            out.println(twee.veld); // SAFE
            Field f = Hulp.class.getField("veld");
            f.set(twee, p);
            out.println(twee.veld); // EXPECT
            InvocationHandler hand = (proxy, methode, args) -> p;
            Supplier<?> gever = (Supplier<?>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Supplier.class}, hand);
            out.println(gever.get()); // EXPECT
        } catch (ReflectiveOperationException e) {
            throw new ServletException("spiegel");
        }
    }
}
