package nl.imwregiotilburg.taint.drieentwintigste;

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
import java.lang.reflect.Method;

public class DrieentwintigsteReflection {

    public static class Target {
        public String open = "open";
        private String hidden = "hidden";

        public Target() {
        }

        public Target(String hidden) {
            this.hidden = hidden;
        }

        public String echo(String s) {
            return s;
        }

        public String quiet(String s) {
            return "quiet";
        }

        public static String twice(String s) {
            return s + s;
        }

        public String getHidden() {
            return hidden;
        }
    }

    /** Method.invoke */
    public static class Refl01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            try {
                Method echo = Target.class.getMethod("echo", String.class);
                Method quiet = Target.class.getMethod("quiet", String.class);
                Object t = new Target();
                writer.println((String) echo.invoke(t, name)); // EXPECT
                writer.println((String) quiet.invoke(t, name)); // SAFE
                writer.println(echo.invoke(t, "abc")); // SAFE
                Method twice = Target.class.getMethod("twice", String.class);
                writer.println(twice.invoke(null, name)); // EXPECT
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }
    }

    /** Class.forName and newInstance */
    public static class Refl02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter writer = resp.getWriter();
            try {
                Class<?> clazz = Class.forName("nl.imwregiotilburg.taint.drieentwintigste.DrieentwintigsteReflection$Target");
                Target blank = (Target) clazz.getDeclaredConstructor().newInstance();
                Constructor<?> ctor = clazz.getConstructor(String.class);
                Target filled = (Target) ctor.newInstance(req.getParameter("name"));
                writer.println(blank.getHidden()); // SAFE
                writer.println(filled.getHidden()); // EXPECT
                writer.println(filled.hidden); // EXPECT
                writer.println(filled.open); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }
    }

    /** Field.set and Field.get */
    public static class Refl03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter writer = resp.getWriter();
            try {
                Target t = new Target();
                Target u = new Target();
                Field hidden = Target.class.getDeclaredField("hidden");
                hidden.setAccessible(true);
                hidden.set(t, req.getParameter("name"));
                writer.println(t.getHidden()); // EXPECT
                writer.println(hidden.get(t)); // EXPECT
                writer.println(hidden.get(u)); // SAFE
                writer.println(Target.class.getField("open").get(t)); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }
    }

    /** all methods of a class, chosen by name */
    public static class Refl04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            Method chosen = null;
            for (Method m : Target.class.getMethods()) {
                if (m.getName().equals("echo")) {
                    chosen = m;
                }
            }
            try {
                writer.println(chosen.getName()); // SAFE
                writer.println(chosen.invoke(new Target(), new Object[]{name})); // EXPECT
                Method byInput = Target.class.getMethod(req.getParameter("method"), String.class);
                writer.println(byInput.invoke(new Target(), "fixed")); // SAFE
            } catch (NoSuchMethodException e) {
                writer.println("no such method"); // SAFE
            } catch (ReflectiveOperationException e) {
                throw new ServletException(e);
            }
        }
    }

    /** method handles */
    public static class Refl05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            PrintWriter writer = resp.getWriter();
            try {
                MethodHandle concat = MethodHandles.lookup().findVirtual(String.class, "concat",
                        MethodType.methodType(String.class, String.class));
                String r = (String) concat.invokeExact("hello ", req.getParameter("name"));
                writer.println(r); // EXPECT
                Object weak = concat.invoke(req.getParameter("name"), "!");
                writer.println(weak); // EXPECT
                String s = (String) concat.invokeExact("hello ", "world");
                writer.println(s); // SAFE
            } catch (Throwable t) {
                throw new ServletException(t);
            }
        }
    }
}
