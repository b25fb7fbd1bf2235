package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedList;
import java.util.List;

public class DrieentwintigsteInter {

    /** simple id method, called twice: context sensitivity */
    public static class Inter01 extends HttpServlet {
        private String id(String s) {
            return s;
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String s1 = id(req.getParameter("name"));
            String s2 = id("abc");
            writer.println(s1); // EXPECT
            writer.println(s2); // SAFE
            String s3 = id(id(id(s1)));
            String s4 = id(id(id(s2)));
            writer.println(s3); // EXPECT
            writer.println(s4); // SAFE
        }
    }

    /** sink inside the callee */
    public static class Inter02 extends HttpServlet {
        private void show(PrintWriter w, String title, String body) {
            w.println("<h1>" + title + "</h1>"); // SAFE
            w.println("<p>" + body + "</p>"); // EXPECT
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            show(resp.getWriter(), "Welcome", req.getParameter("name"));
            show(resp.getWriter(), "Bye", "see you");
        }
    }

    /** source inside the callee */
    public static class Inter03 extends HttpServlet {
        private static String fetch(HttpServletRequest r, String key, String dflt) {
            String v = r.getParameter(key);
            return v == null ? dflt : v;
        }

        private static String fallback(HttpServletRequest r, String key, String dflt) {
            return r.getParameter(key) == null ? dflt : "given";
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            writer.println(fetch(req, "name", "anonymous")); // EXPECT
            writer.println(fallback(req, "name", req.getHeader("X-Default"))); // EXPECT
            writer.println(fallback(req, "name", "anonymous")); // SAFE
        }
    }

    /** recursion */
    public static class Inter04 extends HttpServlet {
        private String repeat(String s, int n) {
            if (n == 0) {
                return "";
            }
            return s + repeat(s, n - 1);
        }

        private String bounce(String s, int n) {
            return n <= 0 ? s : bounceBack(s, n - 1);
        }

        private String bounceBack(String s, int n) {
            return n <= 0 ? "lost" : bounce(s, n - 1);
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String n = req.getParameter("name");
            writer.println(repeat(n, 3)); // EXPECT
            writer.println(repeat("ab", n.length() % 7)); // SAFE
            writer.println(bounce(n, n.length())); // EXPECT
        }
    }

    /** which parameter comes back */
    public static class Inter05 extends HttpServlet {
        static String first(String a, String b) {
            return a;
        }

        static String second(String a, String b) {
            return b;
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String t = req.getHeader("User-Agent");
            writer.println(first(t, "c")); // EXPECT
            writer.println(first("c", t)); // SAFE
            writer.println(second(t, "c")); // SAFE
            writer.println(second("c", t)); // EXPECT
        }
    }

    /** collection filled by a callee; string parameter not changed by a callee */
    public static class Inter06 extends HttpServlet {
        private void fill(List<String> l, HttpServletRequest r) {
            l.add(r.getParameter("name"));
        }

        private void tryToChange(String s, HttpServletRequest r) {
            s = r.getParameter("name");
        }

        private void replaceList(List<String> l, HttpServletRequest r) {
            l = new LinkedList<>();
            l.add(r.getParameter("name"));
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            List<String> l1 = new LinkedList<>();
            fill(l1, req);
            writer.println(l1.get(0)); // EXPECT
            String s = "unchanged";
            writer.println(l1); // EXPECT
            tryToChange(s, req);
            writer.println(s); // SAFE
            List<String> l2 = new LinkedList<>();
            replaceList(l2, req);
            writer.println(l2); // SAFE
        }
    }

    /** through a field of this, by way of two methods */
    public static class Inter07 extends HttpServlet {
        static class Job {
            private String in;
            private String out;
            private String log = "";

            void read(HttpServletRequest r) {
                in = r.getParameter("name");
                log += "read;";
            }

            void work() {
                out = "<" + in + ">";
                log += "work;";
            }

            void forget() {
                in = null;
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            Job early = new Job();
            early.work();
            early.read(req);
            writer.println(early.out); // SAFE
            early.work();
            early.forget();
            writer.println(early.out); // EXPECT
            writer.println(early.in); // SAFE
            writer.println(early.log); // SAFE
        }
    }

    /** a servlet's own field: shared by all requests */
    public static class Inter08 extends HttpServlet {
        private String last = "nobody";
        private String motto = "none";
        private int hits;

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            writer.println(last); // EXPECT
            writer.println(motto); // SAFE
            last = req.getParameter("name");
            hits++;
            writer.println(hits); // SAFE
        }
    }

    /** query built in a helper */
    public static class Inter09 extends HttpServlet {
        private String byName(String n) {
            return "select * from person where name = '" + n + "'";
        }

        private String byId(String n) {
            return "select * from person where id = " + Long.parseLong(n);
        }

        private void run(Connection c, String sql) throws SQLException {
            Statement st = c.createStatement();
            st.executeQuery(sql); // EXPECT
        }

        private void runFixed(Connection c, String sql) throws SQLException {
            c.createStatement().executeQuery(sql); // SAFE
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                Connection c = DriverManager.getConnection("jdbc:micro:db");
                run(c, byName(req.getParameter("name")));
                runFixed(c, byName("admin"));
                c.createStatement().executeQuery(byId(req.getParameter("num"))); // SAFE
            } catch (SQLException | NumberFormatException e) {
                resp.getWriter().println("failed"); // SAFE
            }
        }
    }

    /** a long chain over several classes */
    public static class Inter10 extends HttpServlet {
        static class A {
            static String a(String s) {
                return B.b(s + "a");
            }
        }

        static class B {
            static String b(String s) {
                return new C().c(s + "b");
            }
        }

        static class C {
            String c(String s) {
                return s + "c";
            }

            String drop(String s) {
                return "c";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            writer.println(A.a(req.getParameter("name"))); // EXPECT
            writer.println(B.b(req.getHeader("X-B"))); // EXPECT
            writer.println(A.a("name")); // SAFE
            writer.println(new C().drop(A.a(req.getParameter("name")))); // SAFE
        }
    }
}
