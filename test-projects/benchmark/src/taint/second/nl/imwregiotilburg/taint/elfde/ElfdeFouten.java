package nl.imwregiotilburg.taint.elfde;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class ElfdeFouten {
    static class InvoerFout extends Exception {
        private final String veld;
        private final String waarde;

        InvoerFout(String veld, String waarde) {
            super("Ongeldig veld " + veld);
            this.veld = veld;
            this.waarde = waarde;
        }

        String getVeld() {
            return veld;
        }

        String getWaarde() {
            return waarde;
        }
    }

    public static class Bericht extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                throw new IllegalStateException("Fout bij " + req.getParameter("naam"));
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e.getClass().getName()); // SAFE
                out.println(e); // EXPECT
            }
        }
    }

    public static class Vast extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                keur(req.getParameter("naam"));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // SAFE
            }
            try {
                weiger(req.getParameter("naam"));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
            }
        }

        private static void keur(String s) {
            if (s == null || s.length() > 5) throw new IllegalArgumentException("lengte klopt niet");
        }

        private static void weiger(String s) {
            if (s == null || s.length() > 5) throw new IllegalArgumentException("niet toegestaan: " + s);
        }
    }

    public static class EigenVelden extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                controleer(req.getParameter("postcode"));
            } catch (InvoerFout f) {
                out.println(f.getVeld()); // SAFE
                out.println(f.getWaarde()); // EXPECT
            }
        }

        private static void controleer(String s) throws InvoerFout {
            if (s == null || !s.matches("[0-9]{4}[A-Z]{2}")) throw new InvoerFout("postcode", s);
        }
    }

    public static class Oorzaak extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                buiten(req.getParameter("tekst"));
            } catch (RuntimeException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getCause().getMessage()); // EXPECT
            }
        }

        private static void buiten(String s) {
            try {
                binnen(s);
            } catch (IOException e) {
                throw new RuntimeException("inpakken mislukt", e);
            }
        }

        private static void binnen(String s) throws IOException {
            throw new IOException("kan niet lezen: " + s);
        }
    }

    public static class Tenslotte extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "begin";
            try {
                s = req.getParameter("naam");
                out.println(s.length()); // SAFE
            } catch (NullPointerException e) {
                s = "leeg";
            } finally {
                out.println(s); // EXPECT
            }
            out.println(waarde(req.getParameter("naam"))); // SAFE
            out.println(waarde2(req.getParameter("naam"))); // EXPECT
        }

        @SuppressWarnings("finally")
        private static String waarde(String s) {
            try {
                return s;
            } finally {
                return "altijd";
            }
        }

        private static String waarde2(String s) {
            String r = s;
            try {
                return r;
            } finally {
                r = "te laat";
            }
        }
    }

    public static class Ingebouwd extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("aantal");
            try {
                int i = Integer.parseInt(n);
            } catch (NumberFormatException e) {
                out.println("Geen getal: " + e.getMessage()); // EXPECT
            }
            try {
                Object o = n;
                out.println((Integer) o); // SAFE
            } catch (ClassCastException e) {
                out.println("geen Integer"); // SAFE
            }
            try {
                Enum.valueOf(Thread.State.class, String.valueOf(n));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
            }
        }
    }

    public static class Hulpbron extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try (Bron b = new Bron(req.getParameter("naam"), out)) {
                out.println(b.soort); // SAFE
                b.gebruik();
            } catch (IllegalStateException e) {
                out.println(e.getSuppressed()[0].getMessage()); // EXPECT
            }
        }

        static class Bron implements AutoCloseable {
            final String soort = "bron";
            private final String s;
            private final PrintWriter w;

            Bron(String s, PrintWriter w) {
                this.s = s;
                this.w = w;
            }

            void gebruik() {
                throw new IllegalStateException("stuk");
            }

            @Override
            public void close() {
                w.println("sluit " + s); // EXPECT
                throw new UnsupportedOperationException("sluiten van " + s);
            }
        }
    }

    public static class Spoor extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                diep(req.getParameter("tekst"), 2);
            } catch (Exception e) {
                StringWriter sw = new StringWriter();
                for (Throwable t = e; t != null; t = t.getCause()) {
                    sw.write(t.getMessage() + "\n");
                }
                out.println(sw); // EXPECT
                out.println(e.getMessage()); // SAFE
            }
        }

        private static void diep(String s, int n) throws Exception {
            if (n == 0) throw new IllegalArgumentException(s);
            try {
                diep(s, n - 1);
            } catch (Exception e) {
                throw new Exception("laag " + n, e);
            }
        }
    }
}
