package nl.imwregiotilburg.taint.eenentwintigste;

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

public class EenentwintigsteReflectie extends HttpServlet {
    public static class Doel {
        public String veld = "veld";
        public String buur = "buur";
        private String geheim;

        public Doel() {
        }

        public Doel(String geheim) { this.geheim = geheim; }

        public String geef(String s) { return s; }

        public String negeer(String s) { return "genegeerd"; }

        public static String plak(String a, String b) { return a + b; }

        public String gooi(String s) { throw new IllegalStateException(s); }

        public String geheim() { return geheim; }
    }

    public interface Spreker {
        String zeg(String s);

        String zwijg(String s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("spiegel");
        try {
            refl1(p, w);
            refl2(p, w);
            refl3(p, w);
            refl4(p, w);
            refl5(p, w);
            refl6(p, w);
            refl7(p, w);
            refl8(p, w);
            refl9(p, w);
            refl10(p, w);
        } catch (Throwable t) {
            w.println(t.getClass().getSimpleName()); // SAFE
        }
    }

    private void refl1(String p, PrintWriter w) throws Exception {
        Method m = Doel.class.getMethod("geef", String.class);
        w.println(m.invoke(new Doel(), p)); // EXPECT
        w.println(m.invoke(new Doel(), "vast")); // SAFE
    }

    private void refl2(String p, PrintWriter w) throws Exception {
        Doel d = new Doel();
        Method m = Doel.class.getMethod("negeer", String.class);
        w.println((String) m.invoke(d, p)); // SAFE
        w.println((String) d.getClass().getMethod("geef", String.class).invoke(d, p)); // EXPECT
    }

    private void refl3(String p, PrintWriter w) throws Exception {
        Class<?> k = Class.forName("nl.imwregiotilburg.taint.eenentwintigste.EenentwintigsteReflectie$Doel");
        Constructor<?> c = k.getConstructor(String.class);
        Doel vuil = (Doel) c.newInstance(p);
        Doel schoon = (Doel) c.newInstance("schoon");
        w.println(vuil.geheim()); // EXPECT
        w.println(schoon.geheim()); // SAFE
    }

    private void refl4(String p, PrintWriter w) throws Exception {
        Doel d = new Doel();
        Field f = Doel.class.getField("veld");
        f.set(d, p);
        w.println(d.veld); // EXPECT
        w.println(d.buur); // SAFE
    }

    private void refl5(String p, PrintWriter w) throws Exception {
        Doel d = new Doel(p);
        d.veld = p;
        Field f = Doel.class.getDeclaredField("geheim");
        f.setAccessible(true);
        w.println(f.get(d)); // EXPECT
        w.println(Doel.class.getField("buur").get(d)); // SAFE
    }

    private void refl6(String p, PrintWriter w) throws Exception {
        Method plak = Doel.class.getMethod("plak", String.class, String.class);
        Object[] argumenten = {"a", "b"};
        w.println(plak.invoke(null, argumenten)); // SAFE
        argumenten[1] = p;
        w.println(plak.invoke(null, argumenten)); // EXPECT
    }

    private void refl7(String p, PrintWriter w) {
        Object rij = Array.newInstance(String.class, 2);
        Array.set(rij, 0, p);
        Array.set(rij, 1, "een");
        w.println(Array.get(rij, 0)); // EXPECT
        w.println(((String[]) rij)[1]); // SAFE
    }

    private void refl8(String p, PrintWriter w) {
        InvocationHandler h = (proxy, m, a) -> m.getName().equals("zeg") ? a[0] : "stil";
        Spreker s = (Spreker) Proxy.newProxyInstance(Spreker.class.getClassLoader(), new Class<?>[] {Spreker.class}, h);
        w.println(s.zeg(p)); // EXPECT
        w.println(s.zwijg(p)); // SAFE
    }

    private void refl9(String p, PrintWriter w) throws Throwable {
        MethodHandle geef = MethodHandles.lookup().findVirtual(Doel.class, "geef", MethodType.methodType(String.class, String.class));
        MethodHandle negeer = MethodHandles.lookup().findVirtual(Doel.class, "negeer", MethodType.methodType(String.class, String.class));
        String a = (String) geef.invokeExact(new Doel(), p);
        String b = (String) negeer.invokeExact(new Doel(), p);
        w.println(a); // EXPECT
        w.println(b); // SAFE
    }

    private void refl10(String p, PrintWriter w) throws Exception {
        try {
            Doel.class.getMethod("gooi", String.class).invoke(new Doel(), p);
        } catch (InvocationTargetException e) {
            w.println(e.getMessage()); // SAFE
            w.println(e.getCause().getMessage()); // EXPECT
        }
    }
}
