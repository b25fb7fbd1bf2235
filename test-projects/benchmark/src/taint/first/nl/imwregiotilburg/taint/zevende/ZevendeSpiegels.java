package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import java.io.*;
import java.lang.reflect.*;

/** Spiegeling, tussenpersonen, wegschrijven en teruglezen. */
public class ZevendeSpiegels {

    public static class Pop {
        public String open = "open";
        private String dicht = "dicht";

        public Pop() { }

        public Pop(String s) {
            dicht = s;
        }

        public String echo(String s) {
            return s;
        }

        public String doof(String s) {
            return "doof";
        }

        public static String vast() {
            return "vast";
        }

        public String dicht() {
            return dicht;
        }
    }

    public static class Methode extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException, ServletException {
            PrintWriter out = r.getWriter();
            try {
                Class<?> c = Class.forName("nl.imwregiotilburg.taint.zevende.ZevendeSpiegels$Pop");
                Object o = c.getDeclaredConstructor().newInstance();
                Method e = c.getMethod("echo", String.class);
                Method d = c.getMethod("doof", String.class);
                out.println(e.invoke(o, q.getParameter("naam"))); // EXPECT
                out.println(d.invoke(o, q.getParameter("naam"))); // SAFE
                out.println(e.getName()); // SAFE
                out.println(Pop.class.getMethod("vast").invoke(null)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel");
            }
        }
    }

    public static class Veld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException, ServletException {
            PrintWriter out = r.getWriter();
            try {
                Pop p = new Pop();
                Field f = Pop.class.getDeclaredField("dicht");
                f.setAccessible(true);
                f.set(p, q.getParameter("naam"));
                out.println(p.dicht()); // EXPECT
                out.println(p.open); // SAFE
                p.open = q.getParameter("naam");
                f.set(p, "weer vast");
                out.println(f.get(p)); // SAFE
                out.println(Pop.class.getField("open").get(p)); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel");
            }
        }
    }

    public static class Maken extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException, ServletException {
            PrintWriter out = r.getWriter();
            try {
                Constructor<Pop> k = Pop.class.getConstructor(String.class);
                Pop a = k.newInstance(q.getParameter("naam"));
                Pop b = k.newInstance("vast");
                out.println(a.dicht()); // EXPECT
                out.println(a.open); // SAFE
                out.println(b.dicht()); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException("spiegel");
            }
        }
    }

    public interface Spreker {
        String spreek(String s);

        String naam();
    }

    public static class Tussenpersoon extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            InvocationHandler door = (p, m, a) -> m.getName().equals("spreek") ? "zegt " + a[0] : "proxy";
            InvocationHandler stil = (p, m, a) -> "stil";
            Spreker een = (Spreker) Proxy.newProxyInstance(Spreker.class.getClassLoader(), new Class<?>[] {Spreker.class}, door);
            Spreker twee = (Spreker) Proxy.newProxyInstance(Spreker.class.getClassLoader(), new Class<?>[] {Spreker.class}, stil);
            out.println(een.spreek(q.getParameter("naam"))); // EXPECT
            out.println(een.naam()); // SAFE
            out.println(twee.spreek(q.getParameter("naam"))); // SAFE
        }
    }

    static class Pak implements Serializable {
        private static final long serialVersionUID = 1L;
        String bewaard;
        transient String vluchtig;

        Pak(String bewaard, String vluchtig) {
            this.bewaard = bewaard;
            this.vluchtig = vluchtig;
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T heenEnWeer(T t) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(b)) {
            o.writeObject(t);
        }
        try (ObjectInputStream i = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()))) {
            return (T) i.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("soort");
        }
    }

    public static class Ingepakt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Pak p = heenEnWeer(new Pak(q.getParameter("naam"), "v"));
            out.println(p.bewaard); // EXPECT
            Pak s = heenEnWeer(new Pak("b", q.getParameter("naam")));
            out.println(s.bewaard); // SAFE
            out.println(s.vluchtig); // SAFE
        }
    }

    public static class Eigenschappen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Properties p = new Properties();
            p.setProperty("naam", q.getParameter("naam"));
            p.setProperty("taal", "nl");
            out.println(p.getProperty("naam")); // EXPECT
            out.println(p.getProperty("taal")); // SAFE
            out.println(p.getProperty("niet", "terugval")); // SAFE
            StringWriter w = new StringWriter();
            p.store(w, null);
            Properties t = new Properties();
            t.load(new StringReader(w.toString()));
            out.println(t.getProperty("naam")); // EXPECT
        }
    }

    public static class Stroompjes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            DataOutputStream d = new DataOutputStream(b);
            d.writeUTF(q.getParameter("naam"));
            d.writeInt(q.getParameter("naam").length());
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(b.toByteArray()));
            out.println(in.readUTF()); // EXPECT
            out.println(in.readInt()); // SAFE
            b.reset();
            b.write("kaal".getBytes("UTF-8"));
            out.println(b.toString("UTF-8")); // SAFE
        }
    }

    public static class Lezers extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            BufferedReader br = q.getReader();
            out.println(br.readLine()); // EXPECT
            BufferedReader vast = new BufferedReader(new StringReader("een\n" + q.getParameter("naam")));
            out.println(vast.readLine()); // SAFE
            out.println(vast.readLine()); // EXPECT
            Scanner sc = new Scanner(q.getParameter("naam") + " 17");
            out.println(sc.hasNextInt()); // SAFE
            StringWriter w = new StringWriter();
            w.write(q.getParameter("naam"));
            out.println(w); // EXPECT
            w.getBuffer().setLength(0);
            out.println(w.toString()); // SAFE
            out.println(sc.next()); // EXPECT
        }
    }
}
