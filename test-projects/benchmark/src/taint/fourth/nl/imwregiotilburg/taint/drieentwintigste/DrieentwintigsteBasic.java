package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Locale;
import java.util.StringTokenizer;

public class DrieentwintigsteBasic {
    private static final String FIELD_NAME = "name";

    /** very simple XSS */
    public static class Basic01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String str = req.getParameter(FIELD_NAME);
            PrintWriter writer = resp.getWriter();
            writer.println(str); // EXPECT
            writer.println(FIELD_NAME + ": " + str); // EXPECT
            writer.println(FIELD_NAME); // SAFE
        }
    }

    /** simple conditional, both outcomes possible */
    public static class Basic02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String str = req.getParameter(FIELD_NAME);
            String msg;
            if (str.length() > 3) {
                msg = "long";
            } else {
                msg = "short";
            }
            resp.getWriter().println(msg); // SAFE
            if (str.startsWith("a")) {
                msg = "a: " + str;
            }
            resp.getWriter().println(msg); // EXPECT
        }
    }

    /** derived strings */
    public static class Basic03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String s1 = req.getParameter(FIELD_NAME);
            String s2 = s1.toUpperCase(Locale.ROOT);
            String s3 = s2.trim().concat(";");
            String s4 = s3.replace(';', ':');
            String s5 = s4.substring(0, s4.length() - 1);
            String s6 = "const".substring(0, s1.length() % 5);
            String s7 = "a;b".replace(";", s1);
            writer.println(s5); // EXPECT
            writer.println(s6); // SAFE
            writer.println(s7); // EXPECT
            writer.println(s1.isEmpty() ? "empty" : "full"); // SAFE
        }
    }

    /** numbers are not taint; the unparsed text is */
    public static class Basic04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String raw = req.getParameter("num");
            int n;
            try {
                n = Integer.parseInt(raw);
            } catch (NumberFormatException e) {
                writer.println("Not a number: " + raw); // EXPECT
                n = -1;
            }
            writer.println(n); // SAFE
            writer.println("n = " + n); // SAFE
            writer.println(Integer.toHexString(raw.hashCode())); // SAFE
        }
    }

    /** builder */
    public static class Basic05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter(FIELD_NAME);
            StringBuilder buf = new StringBuilder();
            buf.append("<b>");
            writer.println(buf); // SAFE
            buf.append(name).append("</b>");
            writer.println(buf); // EXPECT
            buf.setLength(0);
            buf.append("done");
            writer.println(buf.toString()); // SAFE
            StringBuffer old = new StringBuffer("x");
            old.insert(0, name);
            writer.print(old); // EXPECT
            writer.print(new StringBuilder(name).reverse()); // EXPECT
        }
    }

    /** loops */
    public static class Basic06 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter(FIELD_NAME);
            String collected = "";
            String stars = "";
            for (int i = 0; i < name.length(); i++) {
                collected += name.charAt(i);
                stars += '*';
            }
            writer.println(collected); // EXPECT
            writer.println(stars); // SAFE
            String prev = "p";
            String cur = "c";
            for (int i = 0; i < 3; i++) {
                writer.println(prev); // EXPECT
                prev = cur;
                cur = name;
            }
        }
    }

    /** all headers */
    public static class Basic07 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            int count = 0;
            Enumeration<String> e = req.getHeaders("Accept-Language");
            while (e.hasMoreElements()) {
                String h = e.nextElement();
                writer.println(h); // EXPECT
                count++;
            }
            writer.println(count + " headers"); // SAFE
            Enumeration<String> names = req.getParameterNames();
            while (names.hasMoreElements()) {
                writer.println(names.nextElement()); // EXPECT
            }
        }
    }

    /** cookies */
    public static class Basic08 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            Cookie[] cookies = req.getCookies();
            if (cookies != null) {
                for (Cookie c : cookies) {
                    writer.print(c.getName()); // EXPECT
                    writer.print("="); // SAFE
                    writer.println(c.getValue()); // EXPECT
                    writer.println(c.getMaxAge()); // SAFE
                }
            }
        }
    }

    /** the query string and the tokenizer */
    public static class Basic09 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String q = req.getQueryString();
            StringTokenizer tok = new StringTokenizer(q == null ? "" : q, "&");
            while (tok.hasMoreTokens()) {
                writer.println(tok.nextToken()); // EXPECT
            }
            StringTokenizer fixed = new StringTokenizer("a,b,c", ",");
            while (fixed.hasMoreTokens()) {
                writer.println(fixed.nextToken()); // SAFE
            }
        }
    }

    /** body */
    public static class Basic10 extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            BufferedReader r = req.getReader();
            String line;
            int no = 0;
            while ((line = r.readLine()) != null) {
                no++;
                writer.println(no + ": " + line); // EXPECT
                writer.println(no + ": " + line.length()); // SAFE
            }
        }
    }

    /** very simple SQL injection */
    public static class Basic11 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter(FIELD_NAME);
            try (Connection con = DriverManager.getConnection("jdbc:micro:db");
                 Statement stmt = con.createStatement()) {
                stmt.execute("select * from Users where name='" + name + "'"); // EXPECT
                stmt.execute("select * from Users where id=" + name.length()); // SAFE
                stmt.executeUpdate("update Counter set hits = hits + 1"); // SAFE
                stmt.executeQuery("select * from Users order by " + name); // EXPECT
                con.prepareStatement("delete from Users where name=?").setString(1, name); // SAFE
                con.prepareStatement("delete from " + name + " where id=?"); // EXPECT
            } catch (SQLException e) {
                log("sql", e);
            }
        }
    }

    /** swap and chain of locals */
    public static class Basic12 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String a = req.getParameter(FIELD_NAME);
            String b = "clean";
            String tmp = a;
            a = b;
            b = tmp;
            writer.println(a); // SAFE
            writer.println(b); // EXPECT
            a += b;
            writer.println(a); // EXPECT
            a = "again clean";
            tmp = a;
            writer.println(tmp); // SAFE
        }
    }

    /** switch, old and new */
    public static class Basic13 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String action = req.getParameter("action");
            String label = switch (action == null ? "" : action) {
                case "a" -> "Add";
                case "b" -> "Browse";
                default -> "Unknown";
            };
            writer.println(label); // SAFE
            String text = "none";
            switch (label) {
                case "Add":
                    text = req.getParameter("text");
                    break;
                case "Browse":
                    text = Masker.over(req.getParameter("text"));
                    break;
                default:
                    text = "?";
            }
            writer.println(text); // EXPECT
            writer.println(label + " " + text); // EXPECT
        }
    }
}
