package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeLussen {

    public static class Lussen1 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String a = "a", b = "b", c = "c";
            for (int i = 0; i < 2; i++) {
                out.println(c); // SAFE
                out.println(b); // EXPECT
                c = b;
                b = a;
                a = n;
                if (i == 0) b = n;
                if (i == 0) c = "c";
            }
            out.println(c); // EXPECT
            String d = "d";
            for (int i = 0; i < 0; i++) d = n;
            out.println(d); // SAFE
            while (d.length() < 3) d += "d";
            out.println(d); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lussen2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> l = new LinkedList<>(Arrays.asList("vast", req.getParameter("naam"), "vast"));
            Iterator<String> it = l.iterator();
            out.println(it.next()); // SAFE
            out.println(it.next()); // EXPECT
            it.remove();
            for (String s : l) {
                out.println(s); // SAFE
            }
            ListIterator<String> li = l.listIterator();
            while (li.hasNext()) {
                String s = li.next();
                if (li.nextIndex() == 1) li.set(s + req.getParameter("tekst"));
            }
            out.println(l.get(0)); // EXPECT
            out.println(l.get(1)); // SAFE
            while (li.hasPrevious()) {
                out.println(li.previous()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lussen3 extends HttpServlet {
        private static String keerOm(String s) { return s.isEmpty() ? "" : keerOm(s.substring(1)) + s.charAt(0); }
        private static String sterren(String s) { return s.isEmpty() ? "" : "*" + sterren(s.substring(1)); }
        private static String diepte(String s, int n) {
            if (n <= 0) return s;
            return diepte("(" + s + ")", n - 1);
        }
        private static boolean even(int n) { return n == 0 || oneven(n - 1); }
        private static boolean oneven(int n) { return n != 0 && even(n - 1); }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("tekst");
            if (n == null) n = "";
            out.println(keerOm(n)); // EXPECT
            out.println(keerOm("tekst")); // SAFE
            out.println("." + sterren(n)); // SAFE
            out.println(diepte(n, 3)); // EXPECT
            out.println(diepte("d", n.length())); // SAFE
            out.println(even(n.length()) ? n : "oneven"); // EXPECT
            out.println(even(4) ? "vier" : n); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lussen4 extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Enumeration<String> e = req.getParameterNames();
            String laatste = "geen";
            while (e.hasMoreElements()) {
                laatste = e.nextElement();
                out.println(laatste); // EXPECT
            }
            out.println(laatste); // EXPECT
            for (Map.Entry<String, String[]> x : req.getParameterMap().entrySet()) {
                out.println(x.getKey()); // EXPECT
                for (String v : x.getValue()) {
                    if (v.isEmpty()) {
                        out.println("leeg" + v); // SAFE
                        continue;
                    }
                    out.println(v); // EXPECT
                }
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class Lussen5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[][] tabel = new String[3][3];
            String s = "start";
            buiten:
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    tabel[i][j] = i + "," + j;
                    if (i == 1 && j == 1) {
                        tabel[i][j] = req.getParameter("naam");
                        break buiten;
                    }
                    if (i > 1) s = req.getParameter("adres");
                }
            }
            out.println(tabel[0][2]); // SAFE
            out.println(tabel[1][1]); // EXPECT
            out.println(tabel[1][0]); // SAFE
            out.println(s); // SAFE
            out.println(Arrays.deepToString(tabel)); // EXPECT
            out.println(Arrays.toString(tabel[0])); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Lussen6 extends HttpServlet {
        private static void permuteer(String voor, List<String> rest, List<String> uit) {
            if (rest.isEmpty()) uit.add(voor);
            for (int i = 0; i < rest.size(); i++) {
                List<String> r = new ArrayList<>(rest);
                permuteer(voor + r.remove(i), r, uit);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            List<String> vuil = new ArrayList<>(), schoon = new ArrayList<>();
            permuteer("", List.of("a", String.valueOf(req.getParameter("naam"))), vuil);
            permuteer("", List.of("a", "b"), schoon);
            out.println(vuil.get(1)); // EXPECT
            out.println(schoon.get(1)); // SAFE
            Map<String, Integer> telling = new TreeMap<>();
            for (String s : vuil) telling.merge(s, 1, Integer::sum);
            out.println(telling.keySet()); // EXPECT
            out.println(telling.values()); // SAFE
            StringBuilder sb = new StringBuilder();
            for (char c : String.valueOf(req.getParameter("tekst")).toCharArray()) {
                if (Character.isDigit(c)) sb.append('9');
                else sb.append('-');
            }
            out.println(sb); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
