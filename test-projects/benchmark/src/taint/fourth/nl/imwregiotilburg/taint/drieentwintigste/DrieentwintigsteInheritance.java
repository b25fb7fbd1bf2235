package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

public class DrieentwintigsteInheritance {

    static class Shape {
        protected String name = "shape";

        void setName(String n) {
            this.name = n;
        }

        String describe() {
            return name;
        }
    }

    static class Circle extends Shape {
        @Override
        String describe() {
            return "circle " + super.describe();
        }
    }

    static class Secret extends Shape {
        @Override
        String describe() {
            return "secret";
        }
    }

    static class Frozen extends Shape {
        @Override
        void setName(String n) {
            // frozen
        }
    }

    /** Overriding of reader and writer. */
    public static class Inh01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            Shape a = new Circle();
            Shape b = new Secret();
            Shape c = new Frozen();
            a.setName(n);
            b.setName(n);
            c.setName(n);
            out.println(a.describe()); // EXPECT
            out.println(b.describe()); // SAFE
            out.println(c.describe()); // SAFE
            out.println(b.name); // EXPECT
            out.println(a.name); // EXPECT
        }
    }

    /** The receiver depends on the request. */
    public static class Inh02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            Shape s = n.length() > 1 ? new Circle() : new Secret();
            s.setName(n);
            out.println(s.describe()); // EXPECT
            Shape t = n.length() > 1 ? new Frozen() : new Secret();
            t.setName(n);
            out.println(t.describe()); // SAFE
        }
    }

    /** Default methods of an interface. */
    public static class Inh03 extends HttpServlet {
        interface Named {
            String raw();

            default String shown() {
                return "<" + raw() + ">";
            }
        }

        static class Plain implements Named {
            private final String v;

            Plain(String v) {
                this.v = v;
            }

            public String raw() {
                return v;
            }
        }

        static class Veiled extends Plain {
            Veiled(String v) {
                super(v);
            }

            @Override
            public String shown() {
                return "<veiled>";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Named p = new Plain(req.getParameter("name"));
            Named v = new Veiled(req.getParameter("name"));
            out.println(p.shown()); // EXPECT
            out.println(v.shown()); // SAFE
            out.println(v.raw()); // EXPECT
        }
    }

    /** An abstract base servlet... */
    abstract static class BaseServlet extends HttpServlet {
        protected abstract String body(HttpServletRequest r);

        protected String title() {
            return "Untitled";
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(title()); // SAFE
            out.println(body(req)); // EXPECT
        }
    }

    /** ... with a subclass that leaks */
    public static class Inh04 extends BaseServlet {
        @Override
        protected String body(HttpServletRequest r) {
            return r.getParameter("name");
        }
    }

    /** ... and one that does not. */
    public static class Inh05 extends BaseServlet {
        @Override
        protected String body(HttpServletRequest r) {
            return Masker.over(r.getParameter("name"));
        }

        @Override
        protected String title() {
            return "Masked";
        }
    }

    /** Overloading is resolved statically. */
    public static class Inh06 extends HttpServlet {
        private String pick(Object o) {
            return "object";
        }

        private String pick(String s) {
            return "string " + s;
        }

        private String pick(CharSequence c, int n) {
            return "chars";
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            Object o = n;
            out.println(pick(n)); // EXPECT
            out.println(pick((String) o)); // EXPECT
            out.println(pick(o)); // SAFE
            out.println(pick(n, 1)); // SAFE
        }
    }

    /** Hidden fields: two fields of the same name. */
    public static class Inh07 extends HttpServlet {
        static class Parent {
            String v = "parent";
        }

        static class Child extends Parent {
            String v = "child";

            String parents() {
                return super.v;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Child c = new Child();
            c.v = req.getParameter("name");
            out.println(c.v); // EXPECT
            out.println(((Parent) c).v); // SAFE
            out.println(c.parents()); // SAFE
            ((Parent) c).v = req.getParameter("name");
            out.println(c.parents()); // EXPECT
        }
    }

    /** Constructor chains. */
    public static class Inh08 extends HttpServlet {
        static class Base {
            final String a;
            String b = "b";

            Base(String a) {
                this.a = a;
                init();
            }

            void init() {
            }
        }

        static class Derived extends Base {
            Derived(String x) {
                this(x, "second");
            }

            Derived(String x, String y) {
                super(y);
            }

            @Override
            void init() {
                b = a.trim();
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            out.println(new Derived(n).a); // SAFE
            out.println(new Derived(n).b); // SAFE
            out.println(new Derived("x", n).a); // EXPECT
            out.println(new Derived("x", n).b); // EXPECT
            out.println(new Base(n).b); // SAFE
        }
    }

    /** A list of different receivers. */
    public static class Inh09 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<Shape> safe = List.of(new Secret(), new Frozen());
            for (Shape s : safe) {
                s.setName(req.getParameter("name"));
                out.println(s.describe()); // SAFE
            }
            List<Shape> mixed = List.of(new Secret(), new Circle());
            for (Shape s : mixed) {
                s.setName(req.getParameter("name"));
                out.println(s.describe()); // EXPECT
            }
        }
    }
}
