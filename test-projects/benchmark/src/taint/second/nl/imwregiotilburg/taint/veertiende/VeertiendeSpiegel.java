package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

public class VeertiendeSpiegel extends HttpServlet {
    public interface Werk {
        String doe(String s);
    }

    public static class Echo implements Werk {
        public String doe(String s) {
            return "echo " + s;
        }
    }

    public static class Stil implements Werk {
        public String doe(String s) {
            return "stil";
        }
    }

    public static class Gegeven {
        public String open = "open";
        private String dicht = "dicht";
        private final String vast;
        public Gegeven() {
            this("vast");
        }
        public Gegeven(String v) {
            this.vast = v;
        }
        public String geef() {
            return vast;
        }
        public void faal(String s) {
            throw new IllegalArgumentException(s);
        }
        public static String dubbel(String s) {
            return s + s;
        }
        public static String leeg(String s) {
            return "";
        }
    }

    private static final String PAD = "nl.imwregiotilburg.taint.veertiende.VeertiendeSpiegel$";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        try {
            klassen(p, out);
            methoden(p, out);
            velden(p, out);
            greep(p, out);
        } catch (ReflectiveOperationException e) {
            throw new ServletException(e);
        }
        namaak(p, out);
        try {
            Class.forName(p);
        } catch (ClassNotFoundException e) {
            out.println(e.getMessage()); // EXPECT
        }
    }

    private void klassen(String p, PrintWriter out) throws ReflectiveOperationException {
        Werk echo = (Werk) Class.forName(PAD + "Echo").getDeclaredConstructor().newInstance();
        Werk stil = (Werk) Class.forName(PAD + "Stil").getDeclaredConstructor().newInstance();
        out.println(echo.doe(p)); // EXPECT
        out.println(stil.doe(p)); // SAFE
        out.println(echo.doe("vast")); // SAFE
        Constructor<Gegeven> k = Gegeven.class.getConstructor(String.class);
        out.println(k.newInstance(p).geef()); // EXPECT
        out.println(k.newInstance("x").geef()); // SAFE
        out.println(Gegeven.class.getConstructor().newInstance().geef()); // SAFE
    }

    private void methoden(String p, PrintWriter out) throws ReflectiveOperationException {
        Method dubbel = Gegeven.class.getMethod("dubbel", String.class);
        Method leeg = Gegeven.class.getMethod("leeg", String.class);
        out.println(dubbel.invoke(null, p)); // EXPECT
        out.println(leeg.invoke(null, p)); // SAFE
        out.println(dubbel.invoke(null, "a")); // SAFE
        for (Method m : new Method[] {leeg, dubbel}) {
            out.println(m.invoke(null, p)); // EXPECT
        }
        try {
            Gegeven.class.getMethod("faal", String.class).invoke(new Gegeven(), p);
        } catch (InvocationTargetException e) {
            out.println(e.getMessage()); // SAFE
            out.println(e.getCause().getMessage()); // EXPECT
        }
    }

    private void velden(String p, PrintWriter out) throws ReflectiveOperationException {
        Gegeven g = new Gegeven();
        Gegeven h = new Gegeven();
        Field open = Gegeven.class.getField("open");
        Field dicht = Gegeven.class.getDeclaredField("dicht");
        dicht.setAccessible(true);
        open.set(g, p);
        out.println(g.open); // EXPECT
        out.println(h.open); // SAFE
        out.println(dicht.get(g)); // SAFE
        dicht.set(h, g.open);
        open.set(g, "weer");
        out.println(open.get(g)); // SAFE
        out.println(h.dicht); // EXPECT
        Object rij = Array.newInstance(String.class, 2);
        Array.set(rij, 0, p);
        Array.set(rij, 1, "b");
        out.println(((String[]) rij)[0]); // EXPECT
        out.println(Array.get(rij, 1)); // SAFE
    }

    private void greep(String p, PrintWriter out) throws ReflectiveOperationException {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodType soort = MethodType.methodType(String.class, String.class);
        MethodHandle dubbel = l.findStatic(Gegeven.class, "dubbel", soort);
        MethodHandle leeg = l.findStatic(Gegeven.class, "leeg", soort);
        try {
            out.println((String) dubbel.invokeExact(p)); // EXPECT
            out.println((String) leeg.invokeExact(p)); // SAFE
        } catch (Throwable t) {
            throw new ReflectiveOperationException(t);
        }
    }

    private void namaak(String p, PrintWriter out) {
        ClassLoader lader = Werk.class.getClassLoader();
        Class<?>[] kanten = {Werk.class};
        Werk eerste = (Werk) Proxy.newProxyInstance(lader, kanten, (x, m, a) -> a[0]);
        Werk naam = (Werk) Proxy.newProxyInstance(lader, kanten, (x, m, a) -> m.getName());
        out.println(eerste.doe(p)); // EXPECT
        out.println(naam.doe(p)); // SAFE
    }
}
