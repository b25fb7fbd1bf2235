package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.lang.reflect.*;

public class TiendeSpiegel {

    public static class Model {
        public String titel = "titel";
        private String geheim = "geheim";
        public Model() { }
        public Model(String t) { titel = t; }
        public String getTitel() { return titel; }
        public void setTitel(String t) { titel = t; }
        public String getGeheim() { return geheim; }
        public String echo(String s) { return s; }
        public String stil(String s) { return "stil"; }
        public static String stel(String s, String t) { return t; }
    }

    public static class Spiegel1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            try {
                Model m = new Model();
                Method echo = Model.class.getMethod("echo", String.class);
                Method stil = Model.class.getMethod("stil", String.class);
                out.println(echo.invoke(m, n)); // EXPECT
                out.println(stil.invoke(m, n)); // SAFE
                out.println(echo.invoke(m, "e")); // SAFE
                Method stel = Model.class.getMethod("stel", String.class, String.class);
                out.println(stel.invoke(null, n, "t")); // SAFE
                out.println(stel.invoke(null, "s", n)); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Spiegel2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                Class<?> c = Class.forName("nl.imwregiotilburg.taint.tiende.TiendeSpiegel$Model");
                Model a = (Model) c.getConstructor(String.class).newInstance(req.getParameter("naam"));
                Model b = (Model) c.getConstructor().newInstance();
                out.println(a.titel); // EXPECT
                out.println(b.titel); // SAFE
                out.println(a.getGeheim()); // SAFE
                Object d = c.getDeclaredConstructor(String.class).newInstance("d");
                out.println(((Model) d).getTitel()); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Spiegel3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                Model a = new Model(), b = new Model();
                Field titel = Model.class.getField("titel");
                Field geheim = Model.class.getDeclaredField("geheim");
                geheim.setAccessible(true);
                titel.set(a, req.getParameter("naam"));
                geheim.set(b, req.getParameter("adres"));
                out.println(a.titel); // EXPECT
                out.println(a.getGeheim()); // SAFE
                out.println(b.titel); // SAFE
                out.println(b.getGeheim()); // EXPECT
                out.println(titel.get(a)); // EXPECT
                out.println(titel.get(b)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Spiegel4 extends HttpServlet {
        public void betaal(PrintWriter out, String s) {
            out.println("betaald " + s); // EXPECT
        }

        public void verzend(PrintWriter out, String s) {
            out.println("verzonden"); // SAFE
        }

        public void groet(PrintWriter out, String s) {
            out.println("dag " + TiendePagina.Masker.over(s)); // SAFE
        }

        public void klok(PrintWriter out, String s) {
            throw new IllegalStateException(s);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String actie = req.getParameter("actie");
            if (actie == null) return;
            try {
                Method m = getClass().getMethod(actie, PrintWriter.class, String.class);
                m.invoke(this, out, req.getParameter("naam"));
            } catch (NoSuchMethodException e) {
                out.println("onbekende actie " + actie); // EXPECT
            } catch (ReflectiveOperationException e) {
                out.println("mislukt"); // SAFE
                out.println(String.valueOf(e.getCause().getMessage())); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Spiegel5 extends HttpServlet {
        interface Dienst { String geef(String s); String zeg(String s); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Dienst d = (Dienst) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Dienst.class}, (p, m, a) -> {
                if (m.getName().equals("geef")) return "<" + a[0] + ">";
                return m.getName();
            });
            String n = req.getParameter("naam");
            out.println(d.geef(n)); // EXPECT
            out.println(d.zeg(n)); // SAFE
            out.println(d.geef("n")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Spiegel6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Model m = new Model();
            try {
                Method set = null, get = null;
                for (Method x : Model.class.getMethods()) {
                    if (x.getName().equals("setTitel")) set = x;
                    if (x.getName().equals("getTitel")) get = x;
                }
                out.println(get.invoke(m)); // SAFE
                set.invoke(m, req.getParameter("naam"));
                out.println(get.invoke(m)); // EXPECT
                out.println(m.titel); // EXPECT
                set.invoke(m, "terug");
                out.println(get.invoke(m)); // SAFE
                Object rij = Array.newInstance(String.class, 2);
                Array.set(rij, 0, req.getParameter("naam"));
                Array.set(rij, 1, "een");
                out.println(Array.get(rij, 0)); // EXPECT
                out.println(Array.get(rij, 1)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
