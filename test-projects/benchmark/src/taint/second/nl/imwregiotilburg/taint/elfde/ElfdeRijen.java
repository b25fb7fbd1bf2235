package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeRijen {

    public static class VastVak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

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
        }
    }

    public static class Initialisatie extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = {"a", req.getParameter("naam"), "c"};
            out.println(r[2]); // SAFE
            out.println(r[1]); // EXPECT
            out.println(r.length); // SAFE
        }
    }

    public static class LusDoor extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = {"kop", "staart", req.getParameter("tekst")};
            for (String s : r) {
                out.println(s); // EXPECT
            }
            String[] leeg = {"kop", "staart"};
            for (String s : leeg) {
                out.println(s); // SAFE
            }
        }
    }

    public static class TweeDimensies extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[][] m = new String[2][2];
            m[0][0] = "x";
            m[0][1] = req.getParameter("naam");
            m[1][0] = "y";
            m[1][1] = "z";
            out.println(m[0][0]); // SAFE
            out.println(m[0][1]); // EXPECT
            String[] rij = m[0];
            out.println(rij[1]); // EXPECT
        }
    }

    public static class Kopie extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = {"een", req.getParameter("naam")};
            String[] k = r.clone();
            String[] v = Arrays.copyOf(r, 1);
            String[] w = new String[2];
            System.arraycopy(r, 0, w, 0, 2);
            out.println(k[1]); // EXPECT
            out.println(v[0]); // SAFE
            out.println(w[1]); // EXPECT
        }
    }

    public static class Berekend extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = new String[10];
            Arrays.fill(r, "-");
            int i = 2 * 3 - 1;
            r[i] = req.getParameter("naam");
            out.println(r[5]); // EXPECT
            r[i] = "gewist";
            out.println(r[i]); // SAFE
        }
    }

    public static class Teller extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = {"a", "b", "c", "d"};
            int n = 0;
            r[n++] = "nieuw";
            r[n++] = req.getParameter("naam");
            out.println(r[1]); // EXPECT
            out.println(r[n]); // SAFE
        }
    }

    public static class Tekens extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("tekst");
            char[] c = s == null ? new char[0] : s.toCharArray();
            char[] d = {'o', 'k'};
            out.println(c); // EXPECT
            out.println(d); // SAFE
            out.println(new String(c)); // EXPECT
        }
    }

    public static class Alias extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Object[] r = new Object[2];
            Object[] q = r;
            q[0] = req.getParameter("naam");
            q[1] = "vast";
            out.println(r[0]); // EXPECT
            out.println(r[1]); // SAFE
            vul(r, 1, req.getParameter("adres"));
            out.println(q[1]); // EXPECT
        }

        private static void vul(Object[] r, int i, Object o) {
            r[i] = o;
        }
    }

    public static class Waarden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] w = req.getParameterValues("w");
            if (w == null || w.length < 2) {
                return;
            }
            w[0] = "vast";
            out.println(w[1]); // EXPECT
            out.println(Arrays.toString(w)); // EXPECT
            Arrays.fill(w, "niets");
            out.println(w[1]); // SAFE
        }
    }

    public static class Gesorteerd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String[] r = {"m", req.getParameter("naam") + "", "aa"};
            Arrays.sort(r);
            out.println(r[2]); // EXPECT
            String[] s = {"c", "b"};
            Arrays.sort(s);
            out.println(s[0]); // SAFE
        }
    }
}
