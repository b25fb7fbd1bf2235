package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

import java.util.stream.IntStream;

/** ZevendeRijen op plaatsnummer, rijen van rijen. */
public class ZevendeRijen {

    public static class OpPlaats extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[] a = new String[3];
            a[0] = "nul";
            a[1] = q.getParameter("naam");
            a[2] = "twee";
            out.println(a[1]); // EXPECT
            out.println(a[0]); // SAFE
            out.println(a[2]); // SAFE
        }
    }

    public static class Rooster extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[][] g = {{"a", "b"}, {"c", "d"}};
            g[1][0] = q.getParameter("naam");
            out.print(g[1][0]); // EXPECT
            out.print(g[0][1]); // SAFE
            String[] rij = g[1];
            out.print(rij[0]); // EXPECT
            out.print(rij[1]); // SAFE
        }
    }

    public static class Gekopieerd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[] van = {"x", q.getParameter("naam"), "y"};
            String[] naar = new String[3];
            Arrays.fill(naar, "-");
            System.arraycopy(van, 1, naar, 0, 1);
            out.println(naar[0]); // EXPECT
            out.println(naar[1]); // SAFE
            String[] deel = Arrays.copyOfRange(van, 1, 3);
            out.println(String.join("+", deel)); // EXPECT
        }
    }

    public static class Tekens extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            char[] c = q.getParameter("naam").toCharArray();
            out.println(c); // EXPECT
            Arrays.fill(c, '#');
            out.println(c); // SAFE
        }
    }

    public static class Achterstevoren extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String s = q.getParameter("naam");
            char[] c = new char[s.length()];
            int[] n = new int[s.length()];
            for (int i = 0; i < c.length; i++) {
                c[c.length - 1 - i] = s.charAt(i);
                n[i] = i * 2;
            }
            out.write(c); // EXPECT
            out.write(Arrays.toString(n)); // SAFE
        }
    }

    public static class Waarden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[] v = q.getParameterValues("naam");
            out.println("aantal " + v.length); // SAFE
            for (String s : v) {
                out.println(s.trim()); // EXPECT
            }
            Object[] o = v;
            out.printf("%s%n", o[0]); // EXPECT
            v[0] = "weg";
            out.printf("%s%n", o[0]); // SAFE
        }
    }

    public static class Bytes extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            byte[] b = q.getParameter("naam").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] leeg = new byte[b.length];
            Arrays.fill(leeg, (byte) '.');
            out.println(new String(b, java.nio.charset.StandardCharsets.UTF_8)); // EXPECT
            out.println(new String(leeg, java.nio.charset.StandardCharsets.UTF_8)); // SAFE
            out.println(Base64.getEncoder().encodeToString(b)); // EXPECT
        }
    }

    public static class Verschoven extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String[] a = {"p", "q", "r"};
            a[2] = q.getParameter("naam");
            for (int i = 0; i + 1 < a.length; i++) {
                a[i] = a[i + 1];
            }
            a[2] = "leeg";
            out.println(a[1]); // EXPECT
            out.println(a[0] + a[2]); // SAFE
            String[] m = IntStream.range(0, 2).mapToObj(i -> "m" + i).toArray(String[]::new);
            out.println(m[1]); // SAFE
        }
    }
}
