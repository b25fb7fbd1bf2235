package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.*;
import java.util.regex.*;

public class TwaalfdeTekst {
    public static class Bouwer extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            StringBuilder sb = new StringBuilder();
            sb.append("naam=").append(req.getParameter("naam")).insert(0, "> ");
            PrintWriter out = resp.getWriter();
            out.println(sb); // EXPECT
            out.println(sb.reverse()); // EXPECT
            sb.setLength(0);
            sb.append("leeg");
            out.println(sb); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Opmaak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String s = request.getParameter("s");
            PrintWriter w = response.getWriter();
            w.println(String.format("%-20s|%5d", s, 3)); // EXPECT
            w.printf("%2$s en %1$d%n", 4, s); // EXPECT
            w.println(MessageFormat.format("Dag {0}, nummer {1}", s, 5)); // EXPECT
            w.println("%1$s".formatted("klant", s)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Codering extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String tekst = String.valueOf(req.getParameter("tekst"));
            PrintWriter out = resp.getWriter();
            out.println(URLEncoder.encode(tekst, StandardCharsets.UTF_8)); // EXPECT
            String b64 = Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
            out.println(b64); // EXPECT
            out.println(new String(Base64.getDecoder().decode(b64), StandardCharsets.UTF_8)); // EXPECT
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Uitdrukking extends HttpServlet {
        private static final Pattern PAAR = Pattern.compile("(\\w)=([^;]*)");

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String invoer = String.valueOf(req.getParameter("paren"));
            Matcher m = PAAR.matcher(invoer);
            PrintWriter out = resp.getWriter();
            while (m.find()) {
                out.println(m.group(2)); // EXPECT
            }
            out.println(m.replaceAll("x")); // EXPECT
            out.println("a=b;c=d".replaceAll("(\\w)=(\\w)", "$2=$1")); // SAFE
            out.println("a-b".replace("-", invoer)); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Knippen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String[] delen = String.valueOf(req.getParameter("adres")).split("[@,]");
            StringTokenizer st = new StringTokenizer("een twee");
            PrintWriter out = resp.getWriter();
            out.println(delen[delen.length - 1]); // EXPECT
            out.println(st.nextToken()); // SAFE
            StringTokenizer eigen = new StringTokenizer(String.valueOf(req.getHeader("X-Woorden")));
            while (eigen.hasMoreTokens()) {
                out.println(eigen.nextToken()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Tekens extends HttpServlet {
        private static String schoon(String s) {
            StringBuilder sb = new StringBuilder();
            for (char c : s.toCharArray()) {
                switch (c) {
                    case '<' -> sb.append("&lt;");
                    case '&' -> sb.append("&amp;");
                    default -> sb.append(c);
                }
            }
            return sb.toString();
        }

        private static String patroon(String s) {
            StringBuilder sb = new StringBuilder();
            for (int i = 0; i < s.length(); i++) {
                sb.append(Character.isLetter(s.charAt(i)) ? 'A' : '9');
            }
            return sb.toString();
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String s = String.valueOf(req.getParameter("s"));
            PrintWriter out = resp.getWriter();
            out.println(schoon(s)); // EXPECT
            out.println(patroon(s)); // SAFE
            for (int i = 0; i < s.length(); i++) {
                out.print(s.charAt(i)); // EXPECT
            }
            out.println("=".repeat(s.length() + 1)); // SAFE
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Verbinden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            StringJoiner j = new StringJoiner(", ", "{", "}");
            j.add("vast");
            String voor = j.toString();
            j.add(request.getParameter("los"));
            PrintWriter w = response.getWriter();
            w.println(voor); // SAFE
            w.println(j); // EXPECT
            w.println("a".concat(String.valueOf(request.getHeader("X-B")))); // EXPECT
            w.println(String.join("/", "map", request.getParameter("bestand"))); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Overig extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String s = String.valueOf(req.getParameter("tekst"));
            PrintWriter out = resp.getWriter();
            out.println(s.strip().toUpperCase()); // EXPECT
            out.println(s.intern()); // EXPECT
            out.println(s.isBlank() ? "blanco" : "gevuld"); // SAFE
            String blok = """
                <p>%s</p>""".formatted(s);
            out.println(blok); // EXPECT
            out.println(String.valueOf(s.toCharArray())); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
