package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeAanroepen {

    public static class Doorgeven extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            toon(out, req.getParameter("naam"));
            toonVast(out, "vast");
            out.println(zelfde(req.getParameter("tekst"))); // EXPECT
        }

        private void toon(PrintWriter w, String s) {
            w.println(s); // EXPECT
        }

        private void toonVast(PrintWriter w, String s) {
            w.println(s); // SAFE
        }

        private String zelfde(String s) {
            return s;
        }

        private String vast(String s) {
            return "vast";
        }
    }

    public static class Context extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String a = kader(req.getParameter("naam"));
            String b = kader("jan");
            out.println(a); // EXPECT
            out.println(b); // SAFE
            out.println(kader(kader(req.getParameter("adres")))); // EXPECT
        }

        private static String kader(String s) {
            return "<p>" + s + "</p>";
        }
    }

    public static class TweeParameters extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(eerste(n, "b")); // EXPECT
            out.println(tweede(n, "b")); // SAFE
            out.println(tweede("a", n)); // EXPECT
        }

        private static String eerste(String a, String b) {
            return a;
        }

        private static String tweede(String a, String b) {
            return eerste(b, a);
        }
    }

    public static class Recursie extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(herhaal(n, 3)); // EXPECT
            out.println(wissel(n, "schoon", 4)); // EXPECT
            out.println(wissel("schoon", "ook", 4)); // SAFE
        }

        private static String herhaal(String s, int n) {
            return n == 0 ? "" : s + herhaal(s, n - 1);
        }

        private static String wissel(String a, String b, int n) {
            if (n == 0) return a;
            return wissel(b, a, n - 1);
        }

        private static int diepte(String s) {
            if (s == null || s.isEmpty()) return 0;
            return 1 + diepte(s.substring(1));
        }
    }

    public static class Varargs extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(laatste(n, "z")); // SAFE
            out.println(plak("-", "a", n)); // EXPECT
            out.println(plak("-", "a", "b")); // SAFE
        }

        private static String plak(String tussen, String... delen) {
            StringBuilder sb = new StringBuilder("#");
            for (String d : delen) {
                if (sb.length() > 1) sb.append(tussen);
                sb.append(d);
            }
            return sb.toString();
        }

        private static String laatste(String... delen) {
            return delen[delen.length - 1];
        }
    }

    public static class Terugroep extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            haal(n, new Klaar() {
                @Override
                public void klaar(String s) {
                    out.println(s); // EXPECT
                }
            });
            haal("vast", new Klaar() {
                @Override
                public void klaar(String s) {
                    out.println(s); // SAFE
                }
            });
            haal(n, s -> out.println(s == null)); // SAFE
        }

        interface Klaar {
            void klaar(String s);
        }

        private static void haal(String s, Klaar k) {
            k.klaar(s);
        }
    }

    public static class UitParameter extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            StringBuilder sb = new StringBuilder();
            StringBuilder tb = new StringBuilder();
            List<String> l = new ArrayList<>();
            vul(sb, l, req.getParameter("naam"));
            vul(tb, new ArrayList<>(), "vast");
            out.println(sb); // EXPECT
            out.println(l.get(0)); // EXPECT
            out.println(tb); // SAFE
        }

        private static void vul(StringBuilder sb, List<String> l, String s) {
            sb.append(s);
            l.add(s);
        }
    }

    public static class Velden extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            lees(req);
            verwerk();
            schrijf(out);
        }

        private String invoer;
        private String resultaat;
        private String status;

        private void lees(HttpServletRequest req) {
            invoer = req.getParameter("invoer");
        }

        private void verwerk() {
            resultaat = "Ontvangen: " + invoer;
            status = invoer == null ? "leeg" : "gevuld";
        }

        private void schrijf(PrintWriter out) {
            out.println(resultaat); // EXPECT
            out.println(status); // SAFE
        }
    }

    public static class Wederzijds extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(even(n, 4)); // EXPECT
            out.println(oneven(n, 4)); // SAFE
            out.println(oneven(n, 3)); // EXPECT
        }

        private static String even(String s, int n) {
            return n == 0 ? s : oneven(s, n - 1);
        }

        private static String oneven(String s, int n) {
            return n == 0 ? "oneven" : even(s, n - 1);
        }
    }

    public static class Verzoekdoor extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            Lezer l = new Lezer(req);
            out.println(l.veld("naam", "?")); // EXPECT
            out.println(l.standaard("naam", "?")); // SAFE
            out.println(l.eersteVan("a", "b")); // EXPECT
        }

        static class Lezer {
            private final HttpServletRequest r;

            Lezer(HttpServletRequest r) {
                this.r = r;
            }

            String veld(String n, String d) {
                String s = r.getParameter(n);
                return s == null ? d : s.trim();
            }

            boolean heeft(String n) {
                return r.getParameter(n) != null;
            }

            String standaard(String n, String d) {
                return d;
            }

            String eersteVan(String... namen) {
                for (String n : namen) {
                    String v = r.getParameter(n);
                    if (v != null && !v.isEmpty()) return v;
                }
                return "";
            }
        }
    }
}
