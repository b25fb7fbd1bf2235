package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.*;
import java.io.*;

public class DrieentwintigsteExceptions {

    static class InputException extends Exception {
        private final String input;
        private final int code;

        InputException(String message, String input, int code) {
            super(message);
            this.input = input;
            this.code = code;
        }

        String getInput() {
            return input;
        }

        int getCode() {
            return code;
        }
    }

    /** The message of an exception. */
    public static class Exc01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                throw new IllegalStateException("bad value " + req.getParameter("v"));
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e.getClass().getName()); // SAFE
                out.println(e); // EXPECT
            }
            try {
                throw new IllegalStateException("bad value");
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // SAFE
            }
        }
    }

    /** Own exception with fields. */
    public static class Exc02 extends HttpServlet {
        private void check(String s) throws InputException {
            if (s.length() > 2) {
                throw new InputException("too long", s, 17);
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                check(req.getParameter("v"));
                out.println("fine"); // SAFE
            } catch (InputException e) {
                out.println(e.getInput()); // EXPECT
                out.println(e.getMessage() + ": " + e.getInput()); // EXPECT
                out.println(e.getMessage()); // SAFE
                out.println(e.getCode()); // SAFE
            }
        }
    }

    /** Causes and suppressed exceptions. */
    public static class Exc03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Exception inner = new Exception(req.getParameter("v"));
            Exception outer = new Exception("outer", inner);
            Exception other = new Exception("other");
            other.addSuppressed(inner);
            out.println(outer.getMessage()); // SAFE
            out.println(outer.getCause().getMessage()); // EXPECT
            out.println(new RuntimeException(inner).getMessage()); // EXPECT
            out.println(other.getMessage()); // SAFE
            out.println(other.getSuppressed()[0].getMessage()); // EXPECT
            out.println(other.getCause()); // SAFE
        }
    }

    /** finally */
    public static class Exc04 extends HttpServlet {
        @SuppressWarnings("finally")
        private String always(String s) {
            try {
                return s;
            } finally {
                return "finally";
            }
        }

        private String keeps(String s) {
            String r = s;
            try {
                return r;
            } finally {
                r = "too late";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String v = req.getParameter("v");
            out.println(always(v)); // SAFE
            out.println(keeps(v)); // EXPECT
            String state = "begin";
            try {
                state = v;
                Integer.parseInt("x" + v);
                state = "end";
            } catch (NumberFormatException e) {
                out.println(state); // EXPECT
                state = "failed";
            } finally {
                out.println(state); // SAFE
            }
        }
    }

    /** Parse errors carry the text. */
    public static class Exc05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                out.println(Integer.parseInt(req.getParameter("num"))); // SAFE
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // EXPECT
            }
            try {
                out.println(Integer.parseInt("twelve")); // SAFE
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // SAFE
            }
        }
    }

    /** Which catch clause? */
    public static class Exc06 extends HttpServlet {
        static class Quiet extends RuntimeException {
            Quiet(String s) {
                super("quiet");
            }
        }

        static class Loud extends RuntimeException {
            Loud(String s) {
                super(s);
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String v = req.getParameter("v");
            try {
                if (v.length() % 2 == 0) {
                    throw new Quiet(v);
                }
                throw new Loud(v);
            } catch (Quiet q) {
                out.println(q.getMessage()); // SAFE
            } catch (Loud l) {
                out.println(l.getMessage()); // EXPECT
            }
        }
    }

    /** try with resources */
    public static class Exc07 extends HttpServlet {
        static class Res implements AutoCloseable {
            private final PrintWriter w;
            private final String name;

            Res(PrintWriter w, String name) {
                this.w = w;
                this.name = name;
            }

            String name() {
                return name;
            }

            @Override
            public void close() {
                w.println("closing " + name); // EXPECT
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try (Res a = new Res(out, "a"); Res b = new Res(out, req.getParameter("v"))) {
                out.println(a.name()); // SAFE
                out.println(b.name()); // EXPECT
            }
        }
    }

    /** Stack traces to a writer. */
    public static class Exc08 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringWriter one = new StringWriter();
            new Exception(req.getParameter("v")).printStackTrace(new PrintWriter(one));
            out.println(one); // EXPECT
            StringWriter two = new StringWriter();
            new Exception("plain").printStackTrace(new PrintWriter(two, true));
            out.println(two); // SAFE
        }
    }
}
