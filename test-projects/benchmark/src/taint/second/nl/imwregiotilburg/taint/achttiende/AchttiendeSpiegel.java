package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeSpiegel extends HttpServlet {

    public static class Doel {
        public String open = "open";
        private String dicht = "dicht";
        public static String gedeeld = "gedeeld";

        public Doel() {
        }

        public Doel(String s) {
            dicht = s;
        }

        public String echo(String s) {
            return s;
        }

        public String echo(Object o) {
            return "object";
        }

        public String stom(String s) {
            return "stom";
        }

        public String lees() {
            return dicht;
        }

        public static String plus(String a, Integer b) {
            return a + b;
        }
    }

    public enum Keus {
        ROOD("r"), GROEN("g");

        final String letter;

        Keus(String letter) {
            this.letter = letter;
        }
    }

    private static Object roep(Object o, String naam, String arg) throws ReflectiveOperationException {
        return o.getClass().getMethod(naam, String.class).invoke(o, arg);
    }

    private void toon(HttpServletRequest req, PrintWriter w) throws ReflectiveOperationException {
        String p = req.getParameter("beeld");
        Doel d = new Doel();
        w.println(roep(d, "echo", p)); // EXPECT
        w.println(roep(d, "stom", p)); // SAFE
        w.println(roep(d, "echo", "kalm")); // SAFE
        w.println(Doel.class.getMethod("echo", Object.class).invoke(d, p)); // SAFE
        w.println(Doel.class.getMethod("plus", String.class, Integer.class).invoke(null, p, 3)); // EXPECT
        w.println(Doel.class.getMethod("plus", String.class, Integer.class).invoke(null, "p", 3)); // SAFE
        java.lang.reflect.Field f = Doel.class.getField("open");
        f.set(d, p);
        w.println(d.open); // EXPECT
        w.println(d.lees()); // SAFE
        w.println(f.get(d)); // EXPECT
        w.println(f.get(new Doel())); // SAFE
        f.set(d, "weer");
        w.println(d.open); // SAFE
        java.lang.reflect.Field g = Doel.class.getDeclaredField("dicht");
        g.setAccessible(true);
        g.set(d, p);
        w.println(d.lees()); // EXPECT
        w.println(g.getName()); // SAFE
        Doel e = Doel.class.getConstructor(String.class).newInstance(p);
        w.println(e.lees()); // EXPECT
        w.println(e.open); // SAFE
        Doel h = Doel.class.getDeclaredConstructor().newInstance();
        w.println(h.lees()); // SAFE
        w.println(Doel.gedeeld); // EXPECT
        Doel.class.getField("gedeeld").set(null, p);
        w.println(Keus.valueOf("ROOD").letter); // SAFE
        String k = req.getParameter("kleur");
        try {
            w.println(Keus.valueOf(k).letter); // SAFE
            w.println(Keus.valueOf(k)); // SAFE
        } catch (IllegalArgumentException x) {
            w.println(x.getMessage()); // EXPECT
        }
        Object masker = AchttiendePagina.Masker.class.getMethod("over", String.class).invoke(null, p);
        w.println(masker); // SAFE
        Supplier<?> volmacht = (Supplier<?>) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{Supplier.class}, (proxy, m, args) -> m.getName().equals("get") ? p : null);
        w.println(volmacht.get()); // EXPECT
        Function<?, ?> eigen = (Function<?, ?>) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{Function.class}, (proxy, m, args) -> m.getName());
        w.println(eigen.apply(null)); // SAFE
        Object rij = java.lang.reflect.Array.newInstance(String.class, 2);
        java.lang.reflect.Array.set(rij, 0, p);
        w.println(java.lang.reflect.Array.get(rij, 0)); // EXPECT
        w.println(java.lang.reflect.Array.get(rij, 1)); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        try {
            toon(req, resp.getWriter());
        } catch (ReflectiveOperationException e) {
            throw new ServletException(e);
        }
    }
}
