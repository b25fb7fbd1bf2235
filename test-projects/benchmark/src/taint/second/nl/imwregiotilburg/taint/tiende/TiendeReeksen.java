package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeReeksen {

    public static class Reeksen1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = new String[3];
            r[0] = "nul";
            r[1] = req.getParameter("naam");
            r[2] = "twee";
            out.println(r[0]); // SAFE
            out.println(r[1]); // EXPECT
            out.println(r[2]); // SAFE
            out.println(Arrays.toString(r)); // EXPECT
            r[1] = r[2];
            out.println(r[1]); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reeksen2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[][] t = new String[2][2];
            for (String[] rij : t) Arrays.fill(rij, "-");
            t[0][1] = req.getParameter("naam");
            out.println(t[0][0]); // SAFE
            out.println(t[0][1]); // EXPECT
            out.println(t[1][1]); // SAFE
            for (String s : t[0]) {
                out.print(s); // EXPECT
            }
            for (String s : t[1]) {
                out.print(s); // SAFE
            }
            t[1] = t[0];
            out.println(t[1][1]); // EXPECT
            out.println(t[1][0]); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reeksen3 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] w = req.getParameterValues("keuze");
            if (w == null) {
                out.println("geen keuze"); // SAFE
                return;
            }
            String[] kopie = new String[w.length];
            System.arraycopy(w, 0, kopie, 0, w.length);
            out.println(kopie[0]); // EXPECT
            String[] leeg = new String[w.length];
            Arrays.fill(leeg, "x");
            out.println(String.join("", leeg)); // SAFE
            String[] deel = Arrays.copyOfRange(w, 1, 2);
            out.println(deel[0]); // EXPECT
            Arrays.fill(w, "gewist");
            out.println(w[0]); // SAFE
            out.println(kopie[1]); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reeksen4 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String naam = req.getParameter("naam");
            if (naam == null) return;
            char[] c = naam.toCharArray();
            char[] d = new char[c.length];
            for (int i = 0; i < c.length; i++) d[c.length - 1 - i] = c[i];
            out.println(d); // EXPECT
            out.write(c, 0, c.length); // EXPECT
            char[] sterren = new char[c.length];
            for (int i = 0; i < c.length; i++) sterren[i] = '*';
            out.println(sterren); // SAFE
            out.println(new String(sterren) + c.length); // SAFE
            int[] codes = new int[c.length];
            Arrays.setAll(codes, i -> i * 2);
            out.println(Arrays.toString(codes)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reeksen5 extends HttpServlet {
        private static void zet(String[] r, int i, String s) { r[i] = s; }
        private static String haal(String[] r, int i) { return r[i]; }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] a = {"p", "q", "r"}, b = {"s", "t"};
            zet(a, 2, req.getParameter("naam"));
            zet(b, 0, "vast");
            out.println(haal(a, 2)); // EXPECT
            out.println(haal(a, 0)); // SAFE
            out.println(haal(b, 0)); // SAFE
            String[] kloon = a.clone();
            zet(a, 2, "over");
            out.println(haal(a, 2)); // SAFE
            out.println(haal(kloon, 2)); // EXPECT
            out.println(haal(kloon, 1)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Reeksen6 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            int i = 0;
            try {
                i = Math.floorMod(Integer.parseInt(req.getParameter("index")), 3);
            } catch (NumberFormatException e) {
                i = 0;
            }
            String[] vast = {"a", "b", "c"};
            out.println(vast[i]); // SAFE
            String[] wissel = {"a", "b", "c"};
            wissel[i] = req.getParameter("naam");
            out.println(wissel[1]); // EXPECT
            out.println(wissel[(i + 1) % 3]); // SAFE
            Object[] o = {1, req.getParameter("naam"), 'c'};
            out.println(o[0]); // SAFE
            out.println(o[1]); // EXPECT
            out.printf("%s %s%n", o[2], o[0]); // SAFE
            out.printf("%d %s %c%n", o); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
