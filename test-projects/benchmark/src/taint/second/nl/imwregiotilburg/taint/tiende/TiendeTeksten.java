package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.regex.*;

public class TiendeTeksten {

    public static class Teksten1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            if (s == null || s.length() < 2) {
                out.println("te kort"); // SAFE
                return;
            }
            out.println(s.toUpperCase()); // EXPECT
            out.println(s.substring(1)); // EXPECT
            out.println(s.charAt(0)); // EXPECT
            out.println(s.concat("!")); // EXPECT
            out.println("!".concat("?")); // SAFE
            out.println(s.strip().toLowerCase(Locale.ROOT).replace('a', 'b')); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Teksten2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            if (s == null) s = "";
            String[] d = ("vast;" + s).split(";");
            out.println(d[0]); // SAFE
            if (d.length > 1) out.println(d[1]); // EXPECT
            String samen = String.join("-", "a", s, "c");
            out.println(samen); // EXPECT
            out.println(samen.substring(0, 2)); // SAFE
            String f = String.format("%s|%d", s, s.length());
            out.println(f); // EXPECT
            out.println(f.substring(f.lastIndexOf('|') + 1)); // SAFE
            out.println("%d tekens".formatted(s.length())); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Teksten3 extends HttpServlet {
        private static final Pattern POST = Pattern.compile("(.*)@(.*)");

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("adres");
            if (s == null) s = "";
            Matcher m = POST.matcher(s);
            if (m.matches()) {
                out.println(m.group(1)); // EXPECT
                out.println(m.group(2)); // EXPECT
            } else {
                out.println("geen adres"); // SAFE
            }
            Matcher v = POST.matcher("ik@huis");
            if (v.matches()) out.println(v.group(2)); // SAFE
            out.println(v.replaceFirst(Matcher.quoteReplacement(s))); // EXPECT
            out.println(POST.pattern()); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Teksten4 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            StringTokenizer t = new StringTokenizer("begin " + s + " einde");
            out.println(t.nextToken()); // SAFE
            out.println(t.nextToken()); // EXPECT
            StringJoiner j = new StringJoiner(", ", "[", "]");
            j.add("een");
            out.println(j); // SAFE
            j.add(s);
            out.println(j); // EXPECT
            Scanner sc = new Scanner("eerste regel\n" + s);
            out.println(sc.nextLine()); // SAFE
            while (sc.hasNextLine()) {
                out.println(sc.nextLine()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Teksten5 extends HttpServlet {
        private static String versleutel(String s) {
            StringBuilder sb = new StringBuilder();
            for (char c : s.toCharArray()) sb.append((char) (c ^ 1));
            return sb.toString();
        }

        private static String omlijst(String s, char c) {
            String lijn = String.valueOf(c).repeat(s.length() + 2);
            return lijn + "\n" + c + s + c + "\n" + lijn;
        }

        private static String lijn(String s, char c) {
            return String.valueOf(c).repeat(s.length() + 2);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            if (s == null) return;
            out.println(versleutel(s)); // EXPECT
            out.println(versleutel(versleutel(s))); // EXPECT
            out.println(omlijst(s, '#')); // EXPECT
            out.println(lijn(s, '#')); // SAFE
            out.println(omlijst("vast", '#')); // SAFE
            CharSequence cs = s.subSequence(0, s.length() / 2);
            out.append(cs); // EXPECT
            out.append(s, 0, s.length()); // EXPECT
            out.append("vast", 0, 2); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Teksten6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String sjabloon = "Beste {naam}, uw nummer is {nummer}.";
            String brief = sjabloon.replace("{nummer}", "7");
            out.println(brief); // SAFE
            out.println(brief.replace("{naam}", String.valueOf(req.getParameter("naam")))); // EXPECT
            out.println(brief); // SAFE
            String hoofd = String.valueOf(req.getParameter("tekst"));
            String los = "los";
            los.concat(hoofd);
            out.println(los); // SAFE
            String blok = """
                <p>
                %s
                </p>
                """;
            out.print(blok.formatted(hoofd)); // EXPECT
            out.print(blok.formatted("vast")); // SAFE
            out.print(java.text.MessageFormat.format("{0} en {1}", "een", hoofd)); // EXPECT
            out.print(java.text.MessageFormat.format("{0}", "een", hoofd)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
