package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

public class ZestiendeSpiegel extends HttpServlet {

    private static final String PAKKET = "nl.imwregiotilburg.taint.zestiende";

    public static class Doos {
        public String inhoud = "leeg";
        public String etiket = "etiket";

        public Doos() {
        }

        public Doos(String inhoud) {
            this.inhoud = inhoud;
        }

        public void vul(String s) {
            inhoud = s;
        }

        public void plak(String s) {
            etiket = "geplakt " + s.length();
        }

        public String geef() {
            return inhoud;
        }

        public static String om(String s) {
            return "{" + s + "}";
        }

        public static String dicht(String s) {
            return "{}";
        }
    }

    public static class DichteDoos extends Doos {
        @Override
        public void vul(String s) {
            etiket = "dicht";
        }
    }

    public interface Vrager {
        String vraag(String s);

        String zwijg(String s);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        try {
            Method om = Doos.class.getMethod("om", String.class);
            out.println(om.invoke(null, p)); // EXPECT
            Method dicht = Doos.class.getMethod("dicht", String.class);
            out.println(dicht.invoke(null, p)); // SAFE
            Doos doos = (Doos) Class.forName(PAKKET + ".ZestiendeSpiegel$Doos").getDeclaredConstructor().newInstance();
            Doos.class.getMethod("vul", String.class).invoke(doos, p);
            Doos.class.getMethod("plak", String.class).invoke(doos, p);
            out.println(doos.inhoud); // EXPECT
            out.println(doos.etiket); // SAFE
            Doos klaar = (Doos) Class.forName(PAKKET + ".ZestiendeSpiegel$DichteDoos").getDeclaredConstructor().newInstance();
            klaar.vul(p);
            out.println(klaar.geef()); // SAFE
            Constructor<Doos> maker = Doos.class.getConstructor(String.class);
            out.println(maker.newInstance(p).geef()); // EXPECT
        } catch (ReflectiveOperationException fout) {
            throw new IOException("mislukt", fout);
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        Doos doos = new Doos();
        try {
            Field inhoud = Doos.class.getField("inhoud");
            inhoud.set(doos, p);
            inhoud.set(doos, "gewist");
            out.println(doos.geef()); // SAFE
        } catch (NoSuchFieldException | IllegalAccessException fout) {
            throw new IOException("mislukt", fout);
        }
        try {
            ZestiendeSpiegel.class.getDeclaredMethod("gooi", String.class).invoke(null, p);
        } catch (InvocationTargetException fout) {
            out.println(fout.getCause().getMessage()); // EXPECT
        } catch (NoSuchMethodException | IllegalAccessException fout) {
            throw new IOException("mislukt", fout);
        }
        Object rij = Array.newInstance(String.class, 2);
        Array.set(rij, 0, p);
        Array.set(rij, 1, "vast");
        out.println(Array.get(rij, 0)); // EXPECT
        out.println(((String[]) rij)[1]); // SAFE
        Vrager vrager = (Vrager) Proxy.newProxyInstance(ZestiendeSpiegel.class.getClassLoader(), new Class<?>[] {Vrager.class},
            (zelf, methode, argumenten) -> "vraag".equals(methode.getName()) ? argumenten[0] : "stil");
        out.println(vrager.vraag(p)); // EXPECT
        out.println(vrager.zwijg(p)); // SAFE
    }

    static void gooi(String s) {
        throw new IllegalStateException(s);
    }
}
