package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeTeksten {

    public static class Splitsen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            if (t == null) return;
            String[] d = ("kop," + t).split(",");
            out.println(d[d.length - 1]); // EXPECT
            for (String s : t.split("[;@]")) {
                out.println(s.strip()); // EXPECT
            }
            StringTokenizer st = new StringTokenizer("a b c");
            out.println(st.nextToken()); // SAFE
            StringTokenizer tt = new StringTokenizer(t + " einde");
            while (tt.hasMoreTokens()) {
                out.println(tt.nextToken()); // EXPECT
            }
        }
    }

    public static class Bouwer extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder sb = new StringBuilder("abc");
            sb.insert(1, req.getParameter("tekst"));
            out.println(sb); // EXPECT
            sb.reverse();
            sb.delete(0, sb.length()).append("xyz");
            sb.replace(0, 1, String.valueOf(req.getParameter("naam")));
            out.println(sb.charAt(0)); // EXPECT
            out.println(sb.indexOf("z")); // SAFE
        }
    }

    public static class Tekens extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            if (t == null) return;
            char[] uit = new char[t.length()];
            for (int i = 0; i < t.length(); i++) {
                char c = t.charAt(i);
                uit[i] = Character.isLetter(c) ? c : '_';
            }
            out.println(String.valueOf(uit)); // EXPECT
            StringBuilder sterren = new StringBuilder("*");
            for (char c : t.toCharArray()) {
                sterren.append('*');
            }
            out.println(sterren); // SAFE
            for (char c : uit) {
                out.print(c); // EXPECT
            }
        }
    }

    public static class Opmaken extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String sjabloon = "Beste {naam}, tot {dag}.";
            String brief = sjabloon.replace("{naam}", String.valueOf(n));
            out.println(brief.replace("{dag}", "maandag")); // EXPECT
            out.println("%s is %d".formatted("Jan", 12)); // SAFE
            out.println(String.join("-", "a", n, "b")); // EXPECT
        }
    }

    public static class Omkeren extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            if (t == null) return;
            String om = "";
            for (int i = t.length() - 1; i >= 0; i--) {
                om += t.charAt(i);
            }
            out.println(om); // EXPECT
            out.println(t.repeat(2).toUpperCase()); // EXPECT
            out.println(t.chars().filter(Character::isDigit).count()); // SAFE
        }
    }

    public static class Coderen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = String.valueOf(req.getParameter("tekst"));
            byte[] b = t.getBytes(StandardCharsets.UTF_8);
            out.println(Base64.getEncoder().encodeToString(b)); // EXPECT
            out.println(java.net.URLEncoder.encode(t, StandardCharsets.UTF_8)); // EXPECT
            byte[] c = Arrays.copyOf("vaste bytes".getBytes(StandardCharsets.UTF_8), 4);
            out.println(new String(c, StandardCharsets.UTF_8)); // SAFE
        }
    }

    public static class Patroon extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = String.valueOf(req.getParameter("tekst"));
            java.util.regex.Matcher m = java.util.regex.Pattern.compile("a=(.*?);b=(.*)").matcher(t);
            if (m.matches()) {
                out.println(m.group(1)); // EXPECT
            } else {
                out.println("geen paar"); // SAFE
            }
            out.println(t.replaceAll("[aeiou]", "")); // EXPECT
            out.println("x-y".replaceAll("-", java.util.regex.Matcher.quoteReplacement(t))); // EXPECT
        }
    }

    public static class Kiezen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = String.valueOf(req.getParameter("actie"));
            String toegestaan = null;
            for (String s : List.of("rood", "blauw", "kaal")) {
                if (s.equals(t)) toegestaan = s;
            }
            out.println(toegestaan); // SAFE
            out.println(t.contains("o") ? "met o" : t); // EXPECT
            out.println(t.isBlank() ? "niets" : t.intern()); // EXPECT
        }
    }

    public static class Regels extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String t = req.getParameter("tekst");
            String blok = "kop\n" + t + "\nvoet";
            List<String> r = blok.lines().collect(Collectors.toList());
            out.println(r.get(0)); // SAFE
            out.println(r.get(1)); // EXPECT
            CharSequence cs = blok.subSequence(4, blok.length() - 5);
            out.println(cs); // EXPECT
        }
    }
}
