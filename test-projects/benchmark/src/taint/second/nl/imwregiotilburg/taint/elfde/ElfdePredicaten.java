package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdePredicaten {

    public static class DodeTak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            if (1 > 2) {
                out.println(n); // SAFE
            } else {
                out.println(n); // EXPECT
            }
        }
    }

    public static class Rekenen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            int x = 7;
            String s = "vast";
            if (x * 6 - 42 != 0) {
                s = n;
            }
            out.println(s); // SAFE
            if (x * 6 - 42 == 0) {
                s = n;
            }
            out.println(s); // EXPECT
        }
    }

    public static class Vlag extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            final boolean foutzoek = false;
            String n = req.getParameter("naam");
            if (foutzoek) {
                out.println("invoer " + n); // SAFE
            }
            boolean klaar = false;
            String t = "";
            while (!klaar) {
                t = n;
                klaar = true;
            }
            out.println(t); // EXPECT
            out.println(klaar); // SAFE
        }
    }

    public static class VlagVeld extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            if (UITVOERIG) {
                out.println(n); // EXPECT
            }
            if (!UITVOERIG) {
                out.println(n); // SAFE
            }
            out.println(STIL ? n : "stil uit"); // SAFE
        }

        private static final boolean UITVOERIG = true;
        private static final boolean STIL = !UITVOERIG;
    }

    public static class LusNul extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String s = "begin";
            for (int i = 0; i < 0; i++) {
                s = n;
            }
            out.println(s); // SAFE
            for (int i = 0; i < 1; i++) {
                s = n;
            }
            out.println(s); // EXPECT
        }
    }

    public static class TweeSlagen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String a = "a", b = "b", c = "c";
            for (int i = 0; i < 2; i++) {
                c = b;
                b = a;
                a = n;
            }
            out.println(c); // SAFE
            out.println(b); // EXPECT
            out.println(a); // EXPECT
        }
    }

    public static class Schakelaar extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String s;
            switch ("cab".charAt(1)) {
                case 'a':
                    s = "gekozen";
                    break;
                case 'b':
                    s = n;
                    break;
                default:
                    s = n + n;
            }
            out.println(s); // SAFE
            switch ("cab".charAt(2)) {
                case 'a':
                    s = "gekozen";
                    break;
                case 'b':
                    s = n;
                    break;
                default:
                    s = "anders";
            }
            out.println(s); // EXPECT
        }
    }

    public static class Doorvallen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            String s = "";
            int stap = 1;
            switch (stap) {
                case 0:
                    s = "nul";
                case 1:
                    s = n;
                case 2:
                    s += "!";
                    break;
                default:
                    s = "rest";
            }
            out.println(s); // EXPECT
            String t = n;
            switch (stap) {
                case 1:
                    t = "een";
                    break;
                default:
                    break;
            }
            out.println(t); // SAFE
        }
    }

    public static class Afhankelijk extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            boolean veilig = n == null || n.length() < 4;
            String s = n;
            if (!veilig) {
                s = "te lang";
            }
            out.println(s); // EXPECT
            if (veilig) {
                s = "te kort";
            }
            out.println(s); // SAFE
        }
    }

    public static class Vergelijking extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("actie");
            if ("groet".equals(n)) {
                out.println("Groet gevonden"); // SAFE
            } else {
                out.println("Geen groet maar " + n); // EXPECT
            }
            String k = "nl".equals(req.getParameter("soort")) ? "Nederlands" : "Engels";
            out.println(k); // SAFE
            out.println(k + req.getParameter("soort")); // EXPECT
        }
    }

    public static class Vroeg extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            if (n == null) {
                out.println("geen naam"); // SAFE
                return;
            }
            if (n.isEmpty()) {
                out.println("lege naam"); // SAFE
                return;
            }
            out.println(n); // EXPECT
        }
    }

    public static class Oneindig extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            int i = 0;
            String s = n;
            while (true) {
                if (i == 3) break;
                i++;
                if (i < 2) continue;
                s = "ronde " + i;
            }
            out.println(s); // SAFE
            do {
                s = s + n;
            } while (i++ < 4);
            out.println(s); // EXPECT
        }
    }
}
