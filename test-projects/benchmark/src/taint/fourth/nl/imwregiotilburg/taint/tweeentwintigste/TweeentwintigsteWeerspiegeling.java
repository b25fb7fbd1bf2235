package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Reflection with constant names, method handles and dynamic proxies. */
public class TweeentwintigsteWeerspiegeling extends HttpServlet {

    public static class Doel {
        public String open = "open";
        private String dicht = "dicht";

        public Doel() {
        }

        public Doel(String s) {
            open = s;
        }

        public String echo(String s) {
            return s;
        }

        public String stil(String s) {
            return "stil";
        }

        public String echo(String s, int n) {
            return "keer " + n;
        }

        public static String vast(String s) {
            return "<" + s + ">";
        }

        private String intern(String s) {
            return s + dicht;
        }

        public String werp(String s) {
            throw new IllegalStateException(s);
        }
    }

    public interface Dienst {
        String haal(String s);

        String geef(String s);
    }

    static class Echt implements Dienst {
        public String haal(String s) {
            return "haal " + s;
        }

        public String geef(String s) {
            return "geef";
        }
    }

    static class Doorgeef implements InvocationHandler {
        private final Object echt;

        Doorgeef(Object echt) {
            this.echt = echt;
        }

        @Override
        public Object invoke(Object proxy, Method m, Object[] args) throws Throwable {
            return m.invoke(echt, args);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String r = req.getParameter("r");
        PrintWriter out = resp.getWriter();
        try {
            methoden(out, r);
            velden(out, r);
            makers(out, r);
            handvatten(out, r);
        } catch (ReflectiveOperationException e) {
            throw new ServletException("reflectie", e);
        }
        gevolmachtigden(out, r);
    }

    private void methoden(PrintWriter out, String r) throws ReflectiveOperationException {
        Doel d = new Doel();
        Method echo = Doel.class.getMethod("echo", String.class);
        Method stil = Doel.class.getMethod("stil", String.class);
        out.println(echo.invoke(d, r)); // EXPECT
        out.println(stil.invoke(d, r)); // SAFE
        out.println(echo.invoke(d, "vast")); // SAFE
        out.println(Doel.class.getMethod("echo", String.class, int.class).invoke(d, r, 2)); // SAFE
        out.println(Doel.class.getMethod("vast", String.class).invoke(null, r)); // EXPECT
        Method intern = Doel.class.getDeclaredMethod("intern", String.class);
        intern.setAccessible(true);
        out.println(intern.invoke(d, r)); // EXPECT
        out.println(intern.invoke(d, "i")); // SAFE
        String naam = "st" + "il";
        out.println(d.getClass().getMethod(naam, String.class).invoke(d, r)); // SAFE
        naam = "echo";
        out.println(d.getClass().getMethod(naam, String.class).invoke(d, r)); // EXPECT
        out.println(echo.getName()); // SAFE
        Method masker = Masker.class.getMethod("over", String.class);
        out.println(masker.invoke(null, r)); // SAFE
        try {
            Doel.class.getMethod("werp", String.class).invoke(d, r);
        } catch (InvocationTargetException e) {
            out.println(e.getTargetException().getMessage()); // EXPECT
            out.println(e.getMessage()); // SAFE
        }
        Method lengte = String.class.getMethod("length");
        out.println(lengte.invoke(r)); // SAFE
        Method trim = String.class.getMethod("trim");
        out.println(trim.invoke(r)); // EXPECT
    }

    private void velden(PrintWriter out, String r) throws ReflectiveOperationException {
        Doel d = new Doel();
        Field open = Doel.class.getField("open");
        Field dicht = Doel.class.getDeclaredField("dicht");
        dicht.setAccessible(true);
        open.set(d, r);
        out.println(d.open); // EXPECT
        out.println(d.dicht); // SAFE
        out.println(open.get(d)); // EXPECT
        out.println(dicht.get(d)); // SAFE
        out.println(open.get(new Doel())); // SAFE
        open.set(d, "weer open");
        out.println(d.open); // SAFE
        dicht.set(d, r);
        out.println(d.intern("x")); // EXPECT
        String[] rij = (String[]) Array.newInstance(String.class, 2);
        Array.set(rij, 0, r);
        Array.set(rij, 1, "een");
        out.println(Array.get(rij, 0)); // EXPECT
        out.println(Array.get(rij, 1)); // SAFE
        out.println(rij[0]); // EXPECT
    }

    private void makers(PrintWriter out, String r) throws ReflectiveOperationException {
        Constructor<Doel> met = Doel.class.getConstructor(String.class);
        Constructor<Doel> zonder = Doel.class.getConstructor();
        out.println(met.newInstance(r).open); // EXPECT
        out.println(met.newInstance("m").open); // SAFE
        out.println(zonder.newInstance().open); // SAFE
        Class<?> k = Class.forName("nl.imwregiotilburg.taint.tweeentwintigste.TweeentwintigsteWeerspiegeling$Doel");
        Object o = k.getDeclaredConstructor().newInstance();
        out.println(k.getMethod("echo", String.class).invoke(o, r)); // EXPECT
        out.println(k.getMethod("stil", String.class).invoke(o, r)); // SAFE
        out.println(((Doel) o).echo(r)); // EXPECT
        out.println(k.getSimpleName()); // SAFE
    }

    private void handvatten(PrintWriter out, String r) throws ReflectiveOperationException {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodType ss = MethodType.methodType(String.class, String.class);
        MethodHandle echo = l.findVirtual(Doel.class, "echo", ss);
        MethodHandle stil = l.findVirtual(Doel.class, "stil", ss);
        MethodHandle vast = l.findStatic(Doel.class, "vast", ss);
        try {
            Doel d = new Doel();
            out.println((String) echo.invokeExact(d, r)); // EXPECT
            out.println((String) stil.invokeExact(d, r)); // SAFE
            out.println((String) vast.invokeExact(r)); // EXPECT
            out.println((String) vast.invokeExact("v")); // SAFE
            MethodHandle gebonden = echo.bindTo(d);
            out.println((String) gebonden.invoke(r)); // EXPECT
            out.println((String) gebonden.invoke("b")); // SAFE
        } catch (Throwable t) {
            throw new IllegalStateException("handvat", t);
        }
    }

    private void gevolmachtigden(PrintWriter out, String r) {
        Dienst dicht = volmacht(new Doorgeef(new Echt()));
        out.println(dicht.haal(r)); // EXPECT
        out.println(dicht.geef(r)); // SAFE
        out.println(dicht.haal("h")); // SAFE
        Dienst echo = volmacht((p, m, a) -> a[0]);
        Dienst naam = volmacht((p, m, a) -> m.getName());
        Dienst masker = volmacht((p, m, a) -> Masker.over((String) a[0]));
        out.println(echo.geef(r)); // EXPECT
        out.println(naam.haal(r)); // SAFE
        out.println(masker.haal(r)); // SAFE
        Dienst keus = volmacht((p, m, a) -> m.getName().equals("haal") ? a[0] : "anders");
        out.println(keus.haal(r)); // EXPECT
        out.println(keus.geef(r)); // SAFE
        Dienst vanger = volmacht((p, m, a) -> r);
        out.println(vanger.haal("x")); // EXPECT
        Dienst dubbel = volmacht(new Doorgeef(echo));
        out.println(dubbel.geef(r)); // EXPECT
    }

    private static Dienst volmacht(InvocationHandler h) {
        return (Dienst) Proxy.newProxyInstance(Dienst.class.getClassLoader(), new Class<?>[] {Dienst.class}, h);
    }
}
