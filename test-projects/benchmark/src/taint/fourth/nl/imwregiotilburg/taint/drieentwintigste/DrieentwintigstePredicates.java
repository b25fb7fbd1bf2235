package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class DrieentwintigstePredicates {
    static final boolean DEBUG = false;
    private static final int LEVEL = 3;

    /** if with simple arithmetic */
    public static class Pred01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            PrintWriter writer = resp.getWriter();
            int x = 10;
            if (x * 2 > 30) {
                writer.println(name); // SAFE
            } else {
                writer.println(name); // EXPECT
            }
            boolean choice = false;
            if (choice) {
                writer.println(name); // SAFE
            }
        }
    }

    /** constants of the class */
    public static class Pred02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            if (DEBUG) {
                writer.println("debug " + name); // SAFE
            }
            if (LEVEL >= 3 && !DEBUG) {
                writer.println("level " + name); // EXPECT
            }
            String msg = LEVEL == 4 ? name : "level is not 4";
            writer.println(msg); // SAFE
        }
    }

    /** switch on a constant */
    public static class Pred03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String guess = "ABC";
            char target = guess.charAt(1);
            String bar;
            switch (target) {
                case 'A':
                    bar = req.getParameter("name");
                    break;
                case 'B':
                    bar = "bob";
                    break;
                default:
                    bar = req.getParameter("name") + "!";
                    break;
            }
            writer.println(bar); // SAFE
            String other;
            switch (guess.charAt(2)) {
                case 'C':
                case 'D':
                    other = req.getParameter("name");
                    break;
                default:
                    other = "bob's your uncle";
            }
            writer.println(other); // EXPECT
        }
    }

    /** loops that never run, or always once */
    public static class Pred04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String s = "init";
            for (int i = 5; i < 5; i++) {
                s = req.getParameter("name");
            }
            writer.println(s); // SAFE
            int n = 0;
            while (n < 1) {
                s = req.getParameter("name");
                n++;
            }
            writer.println(s); // EXPECT
            do {
                s = "reset";
                writer.println(req.getParameter("once")); // EXPECT
            } while (false);
            writer.println(s); // SAFE
        }
    }

    /** string predicates on constants, and on the input */
    public static class Pred05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            String mode = "quiet";
            if (mode.equals("verbose")) {
                writer.println(name); // SAFE
            }
            if ("quiet".equals(mode)) {
                writer.println(name.substring(0, 1)); // EXPECT
                writer.println(mode + name); // EXPECT
            }
            if (name.equals(mode)) {
                writer.println("quiet please"); // SAFE
            }
        }
    }

    /** early return */
    public static class Pred06 extends HttpServlet {
        private boolean enabled() {
            return 7 * 6 == 42;
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            if (!enabled()) {
                writer.println(name); // SAFE
                return;
            }
            writer.println(name); // EXPECT
            if (enabled()) {
                return;
            }
            writer.println("unreached " + name); // SAFE
        }
    }

    /** a null check that always holds */
    public static class Pred07 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            Object o = new Object();
            String s = o == null ? req.getParameter("name") : "object";
            writer.println(s); // SAFE
            Object p = null;
            String t = p == null ? req.getParameter("name") : "object";
            writer.println(t); // EXPECT
            if (o != null) {
                writer.println("not null: " + t); // EXPECT
            }
            Object q = "text";
            if (q instanceof Integer) {
                writer.println(t + q); // SAFE
            }
        }
    }
}
