package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;

public class NegentiendeSpiegel extends HttpServlet {
    public static class Persoon {
        public String naam = "naamloos";
        private String geheim = "geen";
        public Persoon() { }
        public Persoon(String g) { geheim = g; }
        public String getNaam() { return naam; }
        public String getGeheim() { return geheim; }
        public static String echo(String s) { return s; }
        public static String doof(String s) { return "doof"; }
    }

    public interface Zegger { String zeg(String s); int tel(String s); }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("r"));
        try {
            methoden(p, out);
            velden(p, out);
            bouwers(p, out);
            tussenpersoon(p, out);
            handvat(p, out);
            rij(p, out);
            klassenaam(p, out);
            masker(p, out);
            gooi(p, out);
            recept(req, out);
        } catch (ReflectiveOperationException e) {
            throw new ServletException("spiegel");
        }
    }

    private void methoden(String p, PrintWriter out) throws ReflectiveOperationException {
        Method m = Persoon.class.getMethod("echo", String.class);
        Method d = Persoon.class.getMethod("doof", String.class);
        out.print(m.invoke(null, p)); // EXPECT
        out.print(d.invoke(null, p)); // SAFE
        out.print(m.invoke(null, "stil")); // SAFE
        out.print(m.getName()); // SAFE
    }

    private void velden(String p, PrintWriter out) throws ReflectiveOperationException {
        Persoon a = new Persoon();
        Field f = Persoon.class.getField("naam");
        f.set(a, p);
        out.print(a.getNaam()); // EXPECT
        out.print(a.getGeheim()); // SAFE
        Persoon b = new Persoon();
        b.naam = p;
        out.print(f.get(b)); // EXPECT
        f.set(b, "terug");
        out.print(b.naam); // SAFE
    }

    private void bouwers(String p, PrintWriter out) throws ReflectiveOperationException {
        Constructor<Persoon> c = Persoon.class.getConstructor(String.class);
        Persoon x = c.newInstance(p);
        out.print(x.getGeheim()); // EXPECT
        out.print(x.getNaam()); // SAFE
        Persoon y = Persoon.class.getConstructor().newInstance();
        out.print(y.getGeheim()); // SAFE
    }

    private void tussenpersoon(String p, PrintWriter out) {
        InvocationHandler h = (o, m, a) -> m.getName().equals("tel") ? (Object) a[0].toString().length() : "zegt " + a[0];
        Zegger z = (Zegger) Proxy.newProxyInstance(Zegger.class.getClassLoader(), new Class<?>[] {Zegger.class}, h);
        out.print(z.zeg(p)); // EXPECT
        out.print(z.tel(p)); // SAFE
        out.print(z.zeg("niets")); // SAFE
        Zegger stom = (Zegger) Proxy.newProxyInstance(Zegger.class.getClassLoader(), new Class<?>[] {Zegger.class}, (o, m, a) -> m.getName());
        out.print(stom.zeg(p)); // SAFE
    }

    private void handvat(String p, PrintWriter out) throws ReflectiveOperationException {
        MethodHandles.Lookup l = MethodHandles.lookup();
        try {
            MethodHandle mh = l.findVirtual(String.class, "concat", MethodType.methodType(String.class, String.class));
            String s = (String) mh.invokeExact("a", p);
            out.print(s); // EXPECT
            MethodHandle len = l.findVirtual(String.class, "length", MethodType.methodType(int.class));
            int n = (int) len.invokeExact(p);
            out.print(n); // SAFE
        } catch (ReflectiveOperationException e) {
            throw e;
        } catch (Throwable t) {
            out.print("mislukt"); // SAFE
        }
    }

    private void rij(String p, PrintWriter out) {
        Object a = Array.newInstance(String.class, 2);
        Array.set(a, 0, "nul");
        Array.set(a, 1, p);
        out.print(Array.get(a, 0)); // SAFE
        out.print(Array.get(a, 1)); // EXPECT
        out.print(Array.getLength(a)); // SAFE
    }

    private void klassenaam(String p, PrintWriter out) {
        try {
            Class<?> c = Class.forName(p);
            out.print(c.isInterface()); // SAFE
        } catch (ClassNotFoundException e) {
            out.print(e.getMessage()); // EXPECT
        }
    }

    private void masker(String p, PrintWriter out) throws ReflectiveOperationException {
        Method m = NegentiendePagina.Masker.class.getMethod("over", String.class);
        out.print(m.invoke(null, p)); // SAFE
        Object o = p;
        out.print(o.getClass().getName()); // SAFE
        out.print(String.class.cast(o)); // EXPECT
    }

    public static void weiger(String s) { throw new IllegalArgumentException("geweigerd: " + s); }

    private void gooi(String p, PrintWriter out) throws ReflectiveOperationException {
        try {
            NegentiendeSpiegel.class.getMethod("weiger", String.class).invoke(null, p);
        } catch (InvocationTargetException e) {
            out.print(e.getMessage()); // SAFE
            out.print(e.getTargetException().getMessage()); // EXPECT
        }
    }

    private void recept(HttpServletRequest req, PrintWriter out) throws ReflectiveOperationException {
        Method g = ServletRequest.class.getMethod("getParameter", String.class);
        out.print(g.invoke(req, "taart")); // EXPECT
        out.print(g.getParameterCount()); // SAFE
    }
}
