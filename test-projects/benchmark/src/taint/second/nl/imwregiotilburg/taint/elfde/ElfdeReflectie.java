package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeReflectie {
    public static class Doel {
        public String open = "open";
        private String dicht = "dicht";

        public Doel() {
        }

        public Doel(String s) {
            open = s;
        }

        public String zelf(String s) {
            return "zelf " + s;
        }

        public String niets(String s) {
            return "niets";
        }

        public static String statisch(String s, int n) {
            return s + n;
        }

        public String getDicht() {
            return dicht;
        }

        public void setDicht(String s) {
            dicht = s;
        }
    }

    public static class AnderDoel extends Doel {
        @Override
        public String zelf(String s) {
            return "ander";
        }

        @Override
        public String niets(String s) {
            return "toch " + s;
        }
    }

    private static final String PAKKET = "nl.imwregiotilburg.taint.elfde.ElfdeReflectie$";

    public static class Methode extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                Class<?> c = Class.forName("nl.imwregiotilburg.taint.elfde.ElfdeReflectie$Doel");
                Object o = c.getDeclaredConstructor().newInstance();
                String n = req.getParameter("naam");
                out.println(c.getMethod("zelf", String.class).invoke(o, n)); // EXPECT
                out.println(c.getMethod("niets", String.class).invoke(o, n)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }

    public static class Veld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                Doel d = new Doel();
                java.lang.reflect.Field f = Doel.class.getField("open");
                f.set(d, req.getParameter("naam"));
                out.println(d.open); // EXPECT
                java.lang.reflect.Field g = Doel.class.getDeclaredField("dicht");
                g.setAccessible(true);
                out.println(g.get(d)); // SAFE
                g.set(d, req.getParameter("tekst"));
                out.println(d.getDicht()); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }

    public static class Bouwer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                Doel d = Doel.class.getConstructor(String.class).newInstance(req.getParameter("naam"));
                Doel e = Doel.class.getConstructor(String.class).newInstance("vast");
                out.println(d.open); // EXPECT
                out.println(e.open); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static class Samengesteld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                String kort = "Ander" + "Doel";
                Class<?> c = Class.forName(PAKKET + kort);
                Doel d = (Doel) c.getDeclaredConstructor().newInstance();
                String n = req.getParameter("naam");
                out.println(d.zelf(n)); // SAFE
                out.println(d.niets(n)); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }

    public static class Statisch extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                java.lang.reflect.Method m = Doel.class.getMethod("statisch", String.class, int.class);
                out.println(m.invoke(null, req.getParameter("naam"), 3)); // EXPECT
                out.println(m.invoke(null, "vast", 4)); // SAFE
                Object[] args = {req.getParameter("tekst"), 5};
                String s = (String) m.invoke(null, args);
                out.println(s); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }

    public static class AlleMethoden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            Doel d = new Doel();
            try {
                for (java.lang.reflect.Method m : Doel.class.getDeclaredMethods()) {
                    if (m.getName().startsWith("set")) {
                        m.invoke(d, n);
                    }
                }
                for (java.lang.reflect.Method m : Doel.class.getDeclaredMethods()) {
                    if (m.getName().startsWith("get") && m.getParameterCount() == 0) {
                        out.println(m.invoke(d)); // EXPECT
                        out.println(m.getName()); // SAFE
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }
    }

    public static class NaamUitVerzoek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = req.getParameter("actie");
            String n = req.getParameter("naam");
            try {
                java.lang.reflect.Method m = getClass().getMethod("doe" + actie, String.class);
                out.println(m.invoke(this, n)); // EXPECT
            } catch (NoSuchMethodException e) {
                out.println("Onbekende actie"); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }

        public String doegroet(String s) {
            return "Gegroet " + s;
        }

        public String doetel(String s) {
            return String.valueOf(s == null ? 0 : s.length());
        }
    }

    public static class Tussenpersoon extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Groeter echt = s -> "Hallo " + s;
            Groeter g = (Groeter) java.lang.reflect.Proxy.newProxyInstance(Groeter.class.getClassLoader(),
                    new Class<?>[] {Groeter.class}, (p, m, a) -> "(" + m.invoke(echt, a) + ")");
            Groeter h = (Groeter) java.lang.reflect.Proxy.newProxyInstance(Groeter.class.getClassLoader(),
                    new Class<?>[] {Groeter.class}, (p, m, a) -> m.getName());
            out.println(g.groet(req.getParameter("naam"))); // EXPECT
            out.println(h.groet(req.getParameter("naam"))); // SAFE
        }

        public interface Groeter {
            String groet(String s);
        }
    }
}
