package nl.imwregiotilburg.taint.drieentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class DrieentwintigsteText {

    /** Formats. */
    public static class Text01 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            out.printf("%s is %d long%n", n, n.length()); // EXPECT
            out.printf("it is %d long%n", n.length()); // SAFE
            out.format("%2$s", n, "second"); // SAFE
            out.format("%1$s", n, "second"); // EXPECT
            out.println(String.format("<%5s>", n)); // EXPECT
            out.println(MessageFormat.format("{0} and {1}", "a", n)); // EXPECT
            out.println(MessageFormat.format("{0}", "a", n)); // SAFE
            out.println("%s!".formatted(n)); // EXPECT
        }
    }

    /** Regular expressions. */
    public static class Text02 extends HttpServlet {
        private static final Pattern KEY_VALUE = Pattern.compile("(\\w+)=(.*)");

        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Matcher m = KEY_VALUE.matcher("key=" + req.getParameter("v"));
            if (m.matches()) {
                out.println(m.group(2)); // EXPECT
            }
            Matcher fixed = KEY_VALUE.matcher("key=value");
            if (fixed.find()) {
                out.println(fixed.group(1)); // SAFE
            }
            out.println("xyz".replaceAll("y", Matcher.quoteReplacement(req.getParameter("v")))); // EXPECT
            out.println(req.getParameter("v").replaceFirst("^.", "")); // EXPECT
            out.println(req.getParameter("v").matches("[a-z]+")); // SAFE
        }
    }

    /** Split and join. */
    public static class Text03 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] parts = req.getParameter("csv").split(",");
            out.println(parts[0]); // EXPECT
            String[] fixed = "a,b".split(",");
            out.println(fixed[1]); // SAFE
            StringJoiner sj = new StringJoiner(";", "{", "}");
            out.println(sj); // SAFE
            sj.add("x").add(parts[0]);
            out.println(sj); // EXPECT
            for (String line : req.getParameter("csv").lines().toList()) {
                out.println(line.strip()); // EXPECT
            }
        }
    }

    /** Encoding there and back. */
    public static class Text04 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            String enc = Base64.getEncoder().encodeToString(n.getBytes(StandardCharsets.UTF_8));
            String dec = new String(Base64.getDecoder().decode(enc), StandardCharsets.UTF_8);
            out.println(dec); // EXPECT
            String url = URLEncoder.encode(n, StandardCharsets.UTF_8);
            out.println(URLDecoder.decode(url, StandardCharsets.UTF_8)); // EXPECT
            out.println(URLEncoder.encode("a b", StandardCharsets.UTF_8)); // SAFE
            out.println(Base64.getEncoder().encodeToString("plain".getBytes(StandardCharsets.UTF_8))); // SAFE
            out.println(new String(Base64.getDecoder().decode("b2s="), StandardCharsets.UTF_8)); // SAFE
        }
    }

    /** Character arithmetic. */
    public static class Text05 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("name");
            StringBuilder letters = new StringBuilder();
            StringBuilder classes = new StringBuilder();
            for (char c : n.toCharArray()) {
                if (Character.isLetter(c)) {
                    letters.append(Character.toUpperCase(c));
                    classes.append('L');
                } else {
                    classes.append('?');
                }
            }
            out.println(letters); // EXPECT
            out.println(classes); // SAFE
            out.println(n.charAt(0)); // EXPECT
            out.println(Character.toString(n.codePointAt(0))); // EXPECT
            out.println(n.codePointAt(0)); // SAFE
            out.println(n.chars().filter(Character::isDigit).count()); // SAFE
        }
    }

    /** substring and strip of a known frame. */
    public static class Text06 extends HttpServlet {
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String framed = "prefix:" + req.getParameter("name");
            out.println(framed.substring(7)); // EXPECT
            out.println(framed.substring(0, 6)); // SAFE
            String rest = framed.substring(framed.indexOf(':') + 1);
            out.println(rest); // EXPECT
            out.println("ab".compareTo(rest) < 0 ? "after" : "before"); // SAFE
            out.println("ab".repeat(rest.length() % 3)); // SAFE
            out.println(rest.repeat(2).indent(2)); // EXPECT
        }
    }
}
