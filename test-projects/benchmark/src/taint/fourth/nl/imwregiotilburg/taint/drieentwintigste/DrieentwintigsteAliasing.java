package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Aliasing: two names, one object (or not). */
public class DrieentwintigsteAliasing {

    static class Box {
        String value = "empty";
        Box next;
    }

    /** Simple alias of a local object. */
    public static class Alias01 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Box a = new Box();
            Box b = a;
            Box c = new Box();
            b.value = req.getParameter("name");
            out.println(a.value); // EXPECT
            out.println(b.value); // EXPECT
            out.println(c.value); // SAFE
        }
    }

    /** Alias is broken before the write. */
    public static class Alias02 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Box a = new Box();
            Box b = a;
            b = new Box();
            b.value = req.getParameter("name");
            out.println(a.value); // SAFE
            out.println(b.value); // EXPECT
            a = b;
            out.println(a.value); // EXPECT
        }
    }

    /** Alias through a nested field, created before and after the store. */
    public static class Alias03 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Box outer = new Box();
            Box inner = new Box();
            outer.next = inner;
            inner.value = req.getHeader("X-Name");
            out.println(outer.next.value); // EXPECT
            out.println(outer.value); // SAFE
            outer.next = new Box();
            out.println(outer.next.value); // SAFE
            out.println(inner.value); // EXPECT
            outer.next = inner;
            out.println(outer.next.value); // EXPECT
        }
    }

    /** Alias made inside a callee. */
    public static class Alias04 extends HttpServlet {
        private void link(Box from, Box to) {
            from.next = to;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Box p = new Box();
            Box q = new Box();
            Box r = new Box();
            link(p, q);
            link(q, r);
            p.next.next.value = req.getParameter("name");
            out.println(r.value); // EXPECT
            out.println(q.next.value); // EXPECT
            out.println(q.value); // SAFE
            out.println(p.value); // SAFE
        }
    }

    /** May-alias: the alias depends on the request. */
    public static class Alias05 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Box a = new Box();
            Box b = new Box();
            Box c = new Box();
            Box which = req.getContentLength() % 2 == 0 ? a : b;
            which.value = req.getParameter("name");
            out.println(a.value); // EXPECT
            out.println(b.value); // EXPECT
            out.println(c.value); // SAFE
        }
    }

    /** Callee returns its argument, or a copy of it. */
    public static class Alias06 extends HttpServlet {
        static Box self(Box b) {
            return b;
        }

        static Box copy(Box b) {
            Box n = new Box();
            n.value = b.value;
            return n;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Box a = new Box();
            Box same = self(a);
            Box clone = copy(a);
            a.value = req.getParameter("name");
            out.println(same.value); // EXPECT
            out.println(clone.value); // SAFE
            clone = copy(a);
            a.value = "-";
            out.println(clone.value); // EXPECT
            out.println(same.value); // SAFE
        }
    }

    /** Strings are immutable: an alias of the reference does not follow a reassignment. */
    public static class Alias07 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "hello ";
            String t = s;
            s += req.getParameter("name");
            out.println(s); // EXPECT
            out.println(t); // SAFE
            StringBuilder sb = new StringBuilder("hello ");
            StringBuilder tb = sb;
            tb.append(req.getParameter("name"));
            out.println(sb.toString()); // EXPECT
            out.println(tb); // EXPECT
        }
    }
}
