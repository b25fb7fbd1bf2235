package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Reflectie met vaste namen. */
public class AchtsteSpiegel {

    private static final String PAKKET = "nl.imwregiotilburg.taint.achtste.";

    public interface Vertaler {
        String vertaal(String s);
    }

    public static class Echo implements Vertaler {
        @Override
        public String vertaal(String s) {
            return "echo " + s;
        }
    }

    public static class Doof implements Vertaler {
        @Override
        public String vertaal(String s) {
            return "wat zegt u?";
        }
    }

    public static class Ding {
        public String open = "open";
        private String dicht = "dicht";

        public Ding() {
        }

        public Ding(String dicht) {
            this.dicht = dicht;
        }

        public String getDicht() {
            return dicht;
        }

        public void setDicht(String s) {
            dicht = s;
        }

        public static String hoed(String s) {
            return "^" + s;
        }

        public static String niets(String s) {
            return "^";
        }
    }

    /** Class.forName en newInstance. */
    public static class OpNaam extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            try {
                Class<?> k = Class.forName("nl.imwregiotilburg.taint.achtste.AchtsteSpiegel$Echo");
                Vertaler v = (Vertaler) k.getDeclaredConstructor().newInstance();
                out.println(v.vertaal(p)); // EXPECT
                out.println(k.getSimpleName()); // SAFE
                Class<?> d = Class.forName(PAKKET + "AchtsteSpiegel$Doof");
                Vertaler w = (Vertaler) d.getDeclaredConstructor().newInstance();
                out.println(w.vertaal(p)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel stuk");
            }
        }
    }

    /** getMethod en invoke. */
    public static class Aanroepen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            try {
                Method hoed = Ding.class.getMethod("hoed", String.class);
                Method niets = Ding.class.getMethod("niets", String.class);
                out.println(hoed.invoke(null, p)); // EXPECT
                out.println(niets.invoke(null, p)); // SAFE
                out.println(hoed.invoke(null, "bol")); // SAFE
                Ding ding = new Ding();
                Method zet = Ding.class.getMethod("setDicht", String.class);
                zet.invoke(ding, p);
                out.println(ding.getDicht()); // EXPECT
                out.println(ding.open); // SAFE
                Method pak = ding.getClass().getMethod("getDicht");
                out.println(pak.invoke(ding)); // EXPECT
                out.println(pak.invoke(new Ding())); // SAFE
                out.println(pak.getName()); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel stuk");
            }
        }
    }

    /** Velden. */
    public static class Velden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                Ding a = new Ding();
                Field open = Ding.class.getField("open");
                open.set(a, req.getParameter("p"));
                out.println(a.open); // EXPECT
                out.println(a.getDicht()); // SAFE
                Ding b = new Ding(req.getParameter("q"));
                Field dicht = Ding.class.getDeclaredField("dicht");
                dicht.setAccessible(true);
                out.println(dicht.get(b)); // EXPECT
                out.println(open.get(b)); // SAFE
                dicht.set(b, "gewist");
                out.println(b.getDicht()); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel stuk");
            }
        }
    }

    /** Constructors. */
    public static class Constructors extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                Constructor<Ding> c = Ding.class.getConstructor(String.class);
                Ding vuil = c.newInstance(req.getParameter("p"));
                Ding rein = c.newInstance("vast");
                out.println(vuil.getDicht()); // EXPECT
                out.println(rein.getDicht()); // SAFE
                out.println(vuil.open); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel stuk");
            }
        }
    }

    static class Doorgever implements InvocationHandler {
        private final Object doel;
        private int aanroepen;

        Doorgever(Object doel) {
            this.doel = doel;
        }

        @Override
        public Object invoke(Object proxy, Method m, Object[] args) throws Throwable {
            aanroepen++;
            try {
                return m.invoke(doel, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** Tussenpersonen. */
    public static class Tussenpersoon extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            Doorgever g = new Doorgever(new Echo());
            Vertaler v = (Vertaler) Proxy.newProxyInstance(Vertaler.class.getClassLoader(), new Class<?>[] {Vertaler.class}, g);
            out.println(v.vertaal(p)); // EXPECT
            out.println(v.vertaal("x")); // SAFE
            out.println(g.aanroepen); // SAFE
            Vertaler w = (Vertaler) Proxy.newProxyInstance(Vertaler.class.getClassLoader(), new Class<?>[] {Vertaler.class}, (o, m, a) -> "tussen");
            out.println(w.vertaal(p)); // SAFE
        }
    }

    /** Handvatten. */
    public static class Handvatten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            try {
                MethodHandles.Lookup zoek = MethodHandles.lookup();
                MethodType mt = MethodType.methodType(String.class, String.class);
                MethodHandle hoed = zoek.findStatic(Ding.class, "hoed", mt);
                MethodHandle niets = zoek.findStatic(Ding.class, "niets", mt);
                out.println((String) hoed.invokeExact(p)); // EXPECT
                out.println((String) niets.invokeExact(p)); // SAFE
            } catch (Throwable e) {
                throw new ServletException("handvat stuk");
            }
        }
    }

    /** De uitzondering van een gespiegelde aanroep. */
    public static class SpiegelFout extends HttpServlet {
        public static void gooi(String s) {
            throw new IllegalArgumentException(s);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                SpiegelFout.class.getMethod("gooi", String.class).invoke(null, req.getParameter("p"));
            } catch (InvocationTargetException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getTargetException().getMessage()); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel stuk");
            }
        }
    }

    /** Een bibliotheekmethode via reflectie. */
    public static class Bibliotheek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            if (p == null) {
                return;
            }
            PrintWriter out = resp.getWriter();
            try {
                Method groot = String.class.getMethod("toUpperCase");
                Method lang = String.class.getMethod("length");
                out.println(groot.invoke(p)); // EXPECT
                out.println(groot.invoke("vast")); // SAFE
                out.println(lang.invoke(p)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel stuk");
            }
        }
    }
}
