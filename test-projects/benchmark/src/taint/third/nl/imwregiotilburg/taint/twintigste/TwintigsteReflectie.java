package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

public class TwintigsteReflectie extends HttpServlet {
    public static class Bonnetje {
        public String titel = "bon";
        public String klant = "niemand";

        public Bonnetje() {
        }

        public Bonnetje(String klant) {
            this.klant = klant;
        }

        public String echo(String s) {
            return "echo " + s;
        }

        public String stil(String s) {
            return "stil";
        }

        public static String vast() {
            return "vast";
        }

        public static String dubbel(String s) {
            return s + s;
        }
    }

    public interface Vertaler {
        String vertaal(String s);

        String taal();
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        try {
            methodeOpNaam(req, out);
            stilleMethode(req, out);
            klasseOpNaam(req, out);
            zonderArgument(req, out);
            veldZetten(req, out);
            veldLezen(req, out);
            statisch(req, out);
            naamInVariabele(req, out);
            rij(req, out);
            plaatsvervanger(req, out);
            gekozenMethode(req, out);
            klassenaam(req, out);
            alleVelden(req, out);
        } catch (Exception e) {
            throw new ServletException("mislukt");
        }
    }

    private void methodeOpNaam(HttpServletRequest req, PrintWriter out) throws Exception {
        Bonnetje b = new Bonnetje();
        Method m = Bonnetje.class.getMethod("echo", String.class);
        out.println(m.invoke(b, req.getParameter("naam"))); // EXPECT
    }

    private void stilleMethode(HttpServletRequest req, PrintWriter out) throws Exception {
        Bonnetje b = new Bonnetje();
        Method m = Bonnetje.class.getMethod("stil", String.class);
        out.println(m.invoke(b, req.getParameter("naam"))); // SAFE
    }

    private void klasseOpNaam(HttpServletRequest req, PrintWriter out) throws Exception {
        Class<?> c = Class.forName("nl.imwregiotilburg.taint.twintigste.TwintigsteReflectie$Bonnetje");
        Object o = c.getConstructor(String.class).newInstance(req.getParameter("naam"));
        out.println(((Bonnetje) o).klant); // EXPECT
        out.println(((Bonnetje) o).titel); // SAFE
    }

    private void zonderArgument(HttpServletRequest req, PrintWriter out) throws Exception {
        Constructor<Bonnetje> c = Bonnetje.class.getDeclaredConstructor();
        Bonnetje b = c.newInstance();
        out.println(b.klant + c.getParameterCount()); // SAFE
    }

    private void veldZetten(HttpServletRequest req, PrintWriter out) throws Exception {
        Bonnetje b = new Bonnetje();
        Field f = Bonnetje.class.getField("titel");
        f.set(b, req.getParameter("titel"));
        out.println(b.titel); // EXPECT
        out.println(b.klant); // SAFE
    }

    private void veldLezen(HttpServletRequest req, PrintWriter out) throws Exception {
        Bonnetje b = new Bonnetje(req.getParameter("naam"));
        out.println(Bonnetje.class.getField("klant").get(b)); // EXPECT
        out.println(Bonnetje.class.getField("titel").get(b)); // SAFE
    }

    private void statisch(HttpServletRequest req, PrintWriter out) throws Exception {
        Method d = Bonnetje.class.getMethod("dubbel", String.class);
        Method v = Bonnetje.class.getMethod("vast");
        out.println(d.invoke(null, req.getHeader("X-Dubbel"))); // EXPECT
        out.println(v.invoke(null)); // SAFE
    }

    private void naamInVariabele(HttpServletRequest req, PrintWriter out) throws Exception {
        String naam = "ec" + "ho";
        Object[] args = {req.getParameter("naam")};
        Object uit = Bonnetje.class.getMethod(naam, String.class).invoke(new Bonnetje(), args);
        out.println(uit); // EXPECT
        out.println(naam); // SAFE
    }

    private void rij(HttpServletRequest req, PrintWriter out) throws Exception {
        Object rij = Array.newInstance(String.class, 2);
        Array.set(rij, 0, req.getParameter("naam"));
        Array.set(rij, 1, "een");
        out.println(Array.get(rij, 0)); // EXPECT
        out.println(Array.get(rij, 1)); // SAFE
        out.println(Array.getLength(rij)); // SAFE
    }

    private void plaatsvervanger(HttpServletRequest req, PrintWriter out) throws Exception {
        InvocationHandler h = (proxy, m, args) -> m.getName().equals("taal") ? "nl" : "vertaald " + args[0];
        Vertaler v = (Vertaler) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Vertaler.class}, h);
        out.println(v.vertaal(req.getParameter("naam"))); // EXPECT
        out.println(v.taal()); // SAFE
    }

    private void gekozenMethode(HttpServletRequest req, PrintWriter out) throws Exception {
        String naam = "ja".equals(req.getParameter("hard")) ? "echo" : "stil";
        Method m = Bonnetje.class.getMethod(naam, String.class);
        out.println(m.getName()); // SAFE
        out.println(m.invoke(new Bonnetje(), req.getParameter("naam"))); // EXPECT
    }

    private void klassenaam(HttpServletRequest req, PrintWriter out) throws Exception {
        Object o = req.getParameter("naam");
        out.println(o == null ? "geen" : o.getClass().getSimpleName()); // SAFE
    }

    private void alleVelden(HttpServletRequest req, PrintWriter out) throws Exception {
        Bonnetje b = new Bonnetje(req.getParameter("naam"));
        for (Field f : Bonnetje.class.getFields()) {
            out.println(f.get(b)); // EXPECT
        }
    }
}
