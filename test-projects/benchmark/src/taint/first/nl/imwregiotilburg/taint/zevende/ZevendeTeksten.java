package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;
import java.text.MessageFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ZevendeTeksten bouwen, knippen, vormen. */
public class ZevendeTeksten {

    public static class Bouwsel extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            StringBuilder b = new StringBuilder("kop");
            b.insert(0, q.getParameter("naam")).deleteCharAt(0);
            out.println(b); // EXPECT
            b.replace(0, b.length(), "nieuw");
            out.println(b); // SAFE
            b.append(q.getParameter("naam").length());
            out.println(b.toString()); // SAFE
        }
    }

    public static class Ingekort extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            StringBuffer b = new StringBuffer("vast:");
            int n = b.length();
            b.append(q.getHeader("X-Naam"));
            out.write(b.substring(n)); // EXPECT
            b.setLength(n);
            out.write(b.toString()); // SAFE
        }
    }

    public static class Sjabloon extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            out.println(String.format("%-10s|%d", p, 3)); // EXPECT
            out.println(String.format("%2$s", p, "tweede")); // SAFE
            out.println(MessageFormat.format("{1} en {0}", "nul", p)); // EXPECT
            out.println(MessageFormat.format("{0}", "nul", p)); // SAFE
            out.printf("%s is %s", "wie", p); // EXPECT
            out.printf("%d tekens", p.length()); // SAFE
            out.format(Locale.ROOT, "%S", p); // EXPECT
        }
    }

    public static class Voegen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            StringJoiner j = new StringJoiner(",", "[", "]");
            StringJoiner k = new StringJoiner(q.getParameter("naam"));
            j.add(q.getParameter("naam")).add("b");
            k.add("een");
            out.println(k); // SAFE
            k.add("twee");
            out.println(k); // EXPECT
            out.println(j); // EXPECT
            out.println(j.length()); // SAFE
        }
    }

    public static class Splitsen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[] d = ("vast#" + q.getParameter("naam")).split("#", 2);
            out.println(d[1]); // EXPECT
            out.println(d.length); // SAFE
            String kop = (q.getParameter("naam") + "@huis").replaceAll("^.*@", "");
            StringTokenizer t = new StringTokenizer(q.getQueryString(), "=");
            t.nextToken();
            out.println(t.nextToken()); // EXPECT
            out.println(t.countTokens()); // SAFE
            out.println("vast".concat(kop.isEmpty() ? "-" : "+")); // SAFE
        }
    }

    public static class Groepjes extends HttpServlet {
        private static final Pattern P = Pattern.compile("(?<naam>[A-Za-z]+)(.*)", Pattern.DOTALL);

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Matcher m = P.matcher(q.getParameter("naam"));
            if (m.matches()) {
                out.println(m.group("naam")); // EXPECT
                out.println(m.end(1)); // SAFE
                out.println(m.pattern().pattern()); // SAFE
            }
            out.println(m.replaceAll("niets")); // EXPECT
            out.println(Pattern.compile("a").matcher("kat").replaceAll(Matcher.quoteReplacement(q.getParameter("naam")))); // EXPECT
        }
    }

    public static class Blok extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String blok = """
                <p>%s</p>
                <p>%s</p>
                """;
            out.print(blok.formatted("vast", q.getParameter("naam"))); // EXPECT
            out.print(blok.formatted("vast", "ook")); // SAFE
            out.append(q.getParameter("naam"), 0, Math.min(4, q.getParameter("naam").length())); // EXPECT
            out.append("abcdef", 0, Math.min(4, q.getParameter("naam").length())); // SAFE
        }
    }

    public static class Vervangen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String p = q.getParameter("naam");
            p.replaceAll("(?s).", "*");
            out.println(p); // EXPECT
            String s = p.replaceAll("(?s).", "*");
            out.println(s); // SAFE
            out.println("hallo wie".replace("wie", p)); // EXPECT
            out.println("x".repeat(p.length())); // SAFE
            out.println(Integer.toHexString(p.hashCode())); // SAFE
            out.println(HexFormat.of().formatHex(p.getBytes(java.nio.charset.StandardCharsets.UTF_8))); // EXPECT
        }
    }
}
