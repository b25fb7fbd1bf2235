package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Statics, initialisers, enums, records, sealed types, pattern matching. */
public class DrieentwintigsteStatics {

    static class Globals {
        static String lastQuery = "none";
        static final String VERSION;

        static {
            String v = "1";
            v += ".0";
            VERSION = v;
        }
    }

    /** Stored by this one ... */
    public static class Static01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Globals.lastQuery = req.getQueryString();
            resp.getWriter().println(Globals.VERSION); // SAFE
        }
    }

    /** ... shown by that one. */
    public static class Static02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(Globals.lastQuery); // EXPECT
            resp.getWriter().println("v" + Globals.VERSION); // SAFE
        }
    }

    /** Instance initialisers. */
    public static class Static03 extends HttpServlet {
        static class Page {
            static int made;
            final String title;
            String footer = "footer";
            String body;

            {
                made++;
                body = "empty";
            }

            Page(String title) {
                this.title = title;
                this.footer += " " + made;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Page p = new Page(req.getParameter("title"));
            out.println(p.title); // EXPECT
            p.body = "<i>" + p.title + "</i>";
            out.println(p.body); // EXPECT
            p = new Page("other");
            out.println(p.body); // SAFE
            out.println(p.footer); // SAFE
        }
    }

    /** init() is not a source. */
    public static class Static04 extends HttpServlet {
        private String greeting = "hello";

        @Override
        public void init(ServletConfig config) throws ServletException {
            greeting = "welcome";
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String mine = greeting + req.getParameter("name");
            out.println(greeting); // SAFE
            out.println(mine); // EXPECT
        }
    }

    enum Colour {
        RED("r") {
            @Override
            String paint(String s) {
                return "red " + s;
            }
        },
        GREY("g") {
            @Override
            String paint(String s) {
                return "grey";
            }
        };

        final String code;

        Colour(String code) {
            this.code = code;
        }

        abstract String paint(String s);
    }

    /** Enums with bodies. */
    public static class Enum01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            out.println(Colour.RED.paint(n)); // EXPECT
            out.println(Colour.GREY.paint(n)); // SAFE
            for (Colour c : Colour.values()) {
                out.println(c.code); // SAFE
                out.println(c.paint(n)); // EXPECT
            }
            try {
                out.println(Colour.valueOf(n)); // SAFE
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
            }
        }
    }

    record User(String name, String role) {
        User {
            role = role == null ? "guest" : role;
        }

        User(String name) {
            this(name, null);
        }

        User withRole(String r) {
            return new User(name, r);
        }

        static User of(String line) {
            int i = line.indexOf('/');
            return i < 0 ? new User(line) : new User(line.substring(0, i), line.substring(i + 1));
        }
    }

    /** Records. */
    public static class Record01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            User u = new User(req.getParameter("name"));
            out.println(u.name()); // EXPECT
            out.println(u.role()); // SAFE
            out.println(u); // EXPECT
            out.println(u.withRole("admin").role()); // SAFE
            out.println(new User("x").withRole(u.name()).role()); // EXPECT
            out.println(User.of("a/b").role()); // SAFE
            out.println(User.of(u.name() + "/b").name()); // EXPECT
        }
    }

    sealed interface Expr permits Const, Var, Sum {
    }

    record Const(int value) implements Expr {
    }

    record Var(String name) implements Expr {
    }

    record Sum(Expr l, Expr r) implements Expr {
    }

    /** Sealed types and instanceof patterns. */
    public static class Sealed01 extends HttpServlet {
        static String show(Expr e) {
            if (e instanceof Const c) {
                return Integer.toString(c.value());
            }
            if (e instanceof Var v) {
                return v.name();
            }
            if (e instanceof Sum s) {
                return show(s.l()) + "+" + show(s.r());
            }
            throw new IllegalArgumentException();
        }

        static String kind(Expr e) {
            return e instanceof Const ? "const" : e instanceof Var ? "var" : "sum";
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Expr in = new Sum(new Const(1), new Var(req.getParameter("name")));
            Expr fixed = new Sum(new Const(1), new Var("x"));
            out.println(show(in)); // EXPECT
            out.println(in); // EXPECT
            out.println(show(((Sum) in).r())); // EXPECT
            out.println(show(fixed)); // SAFE
            out.println(kind(in)); // SAFE
            out.println(show(((Sum) in).l())); // SAFE
        }
    }

    /** Pattern matching on Object. */
    public static class Pattern01 extends HttpServlet {
        static String text(Object o) {
            if (o instanceof String s && !s.isEmpty()) {
                return "s:" + s;
            } else if (o instanceof Number n) {
                return "n:" + n.intValue();
            } else if (!(o instanceof CharSequence cs)) {
                return "other";
            } else {
                return "c:" + cs;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(text(req.getParameter("name"))); // EXPECT
            out.println(text(new StringBuilder(req.getParameter("name")))); // EXPECT
            out.println(text(req.getParameter("name").length())); // SAFE
            out.println(text(new String[]{req.getParameter("name")})); // SAFE
        }
    }
}
