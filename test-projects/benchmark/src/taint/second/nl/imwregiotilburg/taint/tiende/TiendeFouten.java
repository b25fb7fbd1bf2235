package nl.imwregiotilburg.taint.tiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class TiendeFouten {

    static class EigenFout extends Exception {
        final String oorzaak;
        final int code;
        EigenFout(String melding, String oorzaak, int code) {
            super(melding);
            this.oorzaak = oorzaak;
            this.code = code;
        }
    }

    public static class Fouten1 extends HttpServlet {
        private void controleer(String s) throws EigenFout {
            if (s == null || s.length() > 1) throw new EigenFout("te lang", s, 12);
        }

        private void herhaal(String s) throws EigenFout {
            try {
                controleer(s);
            } catch (EigenFout e) {
                throw new EigenFout("bij " + e.oorzaak, "herhaal", e.code);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            try {
                controleer(n);
            } catch (EigenFout e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.oorzaak); // EXPECT
            }
            try {
                herhaal(n);
            } catch (EigenFout e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e.oorzaak); // SAFE
                out.println(e); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Fouten2 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String s = "begin";
            try {
                s = req.getParameter("nummer");
                int i = Integer.parseInt(s);
                out.println(i); // SAFE
                s = "getal";
            } catch (NumberFormatException e) {
                out.println(s); // EXPECT
                out.println(e.getMessage()); // EXPECT
                s = "geen getal";
            } finally {
                out.println(s); // SAFE
            }
            out.println(s); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Fouten3 extends HttpServlet {
        private String geef(String s) {
            try {
                if (s == null) throw new IllegalArgumentException("leeg");
                return s;
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        }

        @SuppressWarnings("finally")
        private String altijd(String s) {
            try {
                return s;
            } finally {
                return "altijd";
            }
        }

        private String laat(String s) {
            String r = s;
            try {
                return r;
            } finally {
                r = "te laat";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            out.println(geef(n)); // EXPECT
            out.println(geef(null)); // SAFE
            out.println(altijd(n)); // SAFE
            out.println(laat(n)); // EXPECT
            out.println(laat("l")); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Fouten4 extends HttpServlet {
        private void gooi(String s) {
            throw new IllegalStateException("buiten", new RuntimeException(s));
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String n = req.getParameter("naam");
            try {
                gooi(n);
                out.println(n); // SAFE
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getCause().getMessage()); // EXPECT
            }
            try {
                Object o = n == null ? "x" : n;
                Integer i = (Integer) o;
                out.println(i); // SAFE
            } catch (ClassCastException e) {
                out.println("geen getal"); // SAFE
            }
            try {
                throw new UnsupportedOperationException("o" + n);
            } catch (IllegalStateException | UnsupportedOperationException e) {
                StringWriter sw = new StringWriter();
                sw.write(e.toString());
                out.println(sw); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    static class Bron implements AutoCloseable {
        final PrintWriter out;
        final String naam;
        Bron(PrintWriter out, String naam) { this.out = out; this.naam = naam; }
        String lees() { return naam; }
        @Override public void close() {
            out.println("dicht " + naam); // EXPECT
        }
    }

    public static class Fouten5 extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            String laatst = "geen";
            try (Bron a = new Bron(out, "a"); Bron b = new Bron(out, req.getParameter("naam"))) {
                out.println(a.lees()); // SAFE
                out.println(b.lees()); // EXPECT
                laatst = b.lees();
                if (laatst.length() > 4) throw new IllegalArgumentException(laatst);
                laatst = "kort";
            } catch (RuntimeException e) {
                out.println(laatst); // EXPECT
                laatst = "fout";
            }
            out.println(laatst); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Fouten6 extends HttpServlet {
        private String log = "-";

        private String diep(int n, String s) {
            if (n == 0) throw new IllegalArgumentException(s);
            try {
                return diep(n - 1, s + n);
            } finally {
                log = log + n;
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            log = "-";
            try {
                diep(3, req.getParameter("tekst"));
            } catch (IllegalArgumentException e) {
                out.println(log); // SAFE
                log = e.getMessage();
            }
            out.println(log); // EXPECT
            try {
                String[] w = {"w"};
                log = w[1];
            } catch (ArrayIndexOutOfBoundsException e) {
                out.println(e.getMessage()); // SAFE
                out.println(log); // EXPECT
            }
            Throwable t = new Throwable("t");
            t.addSuppressed(new Throwable(req.getParameter("naam")));
            out.println(t.getMessage()); // SAFE
            out.println(t.getSuppressed()[0].getMessage()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }
}
