package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.*;
import java.io.*;
import java.sql.*;
import java.util.*;
import java.util.stream.Collectors;

public class DrieentwintigsteSanitizers {

    /** Simple check. */
    public static class Sanit01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            String clean = Masker.over(name);
            PrintWriter writer = resp.getWriter();
            writer.println(name); // EXPECT
            writer.println(clean); // SAFE
            writer.println(clean + name); // EXPECT
        }
    }

    /** The result of the sanitiser is thrown away. */
    public static class Sanit02 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            Masker.over(name);
            writer.println(name); // EXPECT
            name = Masker.over(name);
            writer.println(name); // SAFE
        }
    }

    /** Sanitised on one branch only. */
    public static class Sanit03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            String half = name;
            if (name.contains("<")) {
                half = Masker.over(name);
            }
            writer.println(half); // EXPECT
            String both;
            if (name.contains("<")) {
                both = Masker.over(name);
            } else {
                both = "ok";
            }
            writer.println(both); // SAFE
        }
    }

    /** Own wrapper round the sanitiser, and one that cheats. */
    public static class Sanit04 extends HttpServlet {
        private static String clean(String s) {
            return s == null ? "" : Masker.over(s);
        }

        private static String cleanIfLong(String s) {
            return s.length() > 1000 ? Masker.over(s) : s;
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String name = req.getParameter("name");
            writer.println(clean(name)); // SAFE
            writer.println(cleanIfLong(name)); // EXPECT
            writer.println(clean(name) + req.getHeader("X-Y")); // EXPECT
            writer.println(clean(name) + clean(req.getHeader("X-Y"))); // SAFE
        }
    }

    /** Sanitising elements of an array and a list. */
    public static class Sanit05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            String[] pair = {req.getParameter("a"), req.getParameter("b")};
            pair[0] = Masker.over(pair[0]);
            writer.println(pair[0]); // SAFE
            writer.println(pair[1]); // EXPECT
            List<String> raw = Arrays.asList(pair);
            List<String> clean = raw.stream().map(Masker::over).collect(Collectors.toList());
            writer.println(clean); // SAFE
            writer.println(raw); // EXPECT
        }
    }

    /** Sanitising in SQL. */
    public static class Sanit06 extends HttpServlet {
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String u = req.getParameter("user");
            String p = Masker.over(req.getParameter("password"));
            try (Connection c = DriverManager.getConnection("jdbc:micro:db"); Statement s = c.createStatement()) {
                s.executeQuery("select 1 from u where p = '" + p + "'"); // SAFE
                s.executeQuery("select 1 from u where p = '" + p + "' and u = '" + u + "'"); // EXPECT
                PreparedStatement ps = c.prepareStatement("select 1 from u where u = ?"); // SAFE
                ps.setString(1, u);
                ps.executeQuery();
            } catch (SQLException e) {
                resp.getWriter().println("error " + e.getErrorCode()); // SAFE
            }
        }
    }

    /** Sanitised in a field; the other field keeps the original. */
    public static class Sanit07 extends HttpServlet {
        static class Form {
            final String raw;
            final String safe;

            Form(String in) {
                raw = in;
                safe = Masker.over(in);
            }

            @Override
            public String toString() {
                return "Form[" + safe + "]";
            }
        }

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            Form f = new Form(req.getParameter("name"));
            writer.println(f.safe); // SAFE
            writer.println(f.raw); // EXPECT
            writer.println(f + " was " + f.raw); // EXPECT
            writer.println(f); // SAFE
        }
    }

    /** Tainted again after sanitising. */
    public static class Sanit08 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter writer = resp.getWriter();
            StringBuilder sb = new StringBuilder();
            sb.append(Masker.over(req.getParameter("name")));
            writer.println(sb); // SAFE
            sb.append(req.getParameter("name"));
            writer.println(sb); // EXPECT
            writer.println(Masker.over(sb.toString())); // SAFE
        }
    }
}
