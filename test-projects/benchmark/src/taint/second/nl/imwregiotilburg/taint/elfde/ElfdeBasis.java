package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeBasis {

    public static class Direct extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.println(req.getParameter("naam")); // EXPECT
            out.println("naam"); // SAFE
        }
    }

    public static class Optelling extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "<b>" + req.getParameter("naam") + "</b>";
            String t = "<b>" + "naam" + "</b>";
            out.print(s); // EXPECT
            out.print(t); // SAFE
        }
    }

    public static class ZonderVariabele extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.setContentType("text/html");
            resp.getWriter().println("Zoek: " + req.getParameter("zoek")); // EXPECT
            resp.getWriter().println("Zoek: niets"); // SAFE
        }
    }

    public static class KleineLetters extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            if (s != null) {
                out.println(s.toLowerCase(Locale.ROOT)); // EXPECT
                out.println(s.trim().isEmpty() ? "leeg" : "gevuld"); // SAFE
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
            StringBuilder sb = new StringBuilder("Geachte ");
            out.println(sb.toString()); // SAFE
            sb.append(req.getParameter("naam"));
            out.println(sb.toString()); // EXPECT
        }
    }

    public static class Ternair extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("naam");
            out.println(s == null ? "onbekend" : s); // EXPECT
            out.println(s == null ? "onbekend" : "bekend"); // SAFE
        }
    }

    public static class Opmaak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.printf("%s: %d%n", req.getParameter("naam"), 3); // EXPECT
            out.format("%2$s", req.getParameter("naam"), req.getParameter("adres")); // EXPECT
            out.format("[%s]", String.format("%5d", 12)); // SAFE
        }
    }

    public static class Toevoegen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            out.append("Tekst: ") // SAFE
                .append(req.getParameter("tekst")); // EXPECT
            out.append("Einde"); // SAFE
            out.write(String.valueOf(req.getParameter("tekst"))); // EXPECT
        }
    }

    public static class Getal extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = req.getParameter("aantal");
            int n;
            try {
                n = Integer.parseInt(s);
            } catch (NumberFormatException e) {
                n = 0;
            }
            out.println(n); // SAFE
            out.println("aantal " + s); // EXPECT
        }
    }

    public static class Samengesteld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String a = req.getParameter("naam");
            String b = a;
            String c = b + "";
            String d = c.concat("!");
            out.println(d); // EXPECT
            a = "x";
            out.println(a); // SAFE
            out.println(b); // EXPECT
        }
    }

    public static class Plusis extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "";
            s += "a";
            out.println(s); // SAFE
            s += req.getParameter("naam");
            s += "b";
            out.println(s); // EXPECT
        }
    }

    public static class Namen extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Enumeration<String> e = req.getParameterNames();
            int n = 0;
            while (e.hasMoreElements()) {
                String naam = e.nextElement();
                n++;
                out.println("veld " + naam); // EXPECT
            }
            out.println("velden: " + n); // SAFE
        }
    }

    public static class Kaart extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Map<String, String[]> m = req.getParameterMap();
            for (Map.Entry<String, String[]> e : m.entrySet()) {
                out.println(e.getKey()); // EXPECT
                out.println(e.getValue()[0]); // EXPECT
                out.println(e.getValue().length); // SAFE
            }
        }
    }
}
