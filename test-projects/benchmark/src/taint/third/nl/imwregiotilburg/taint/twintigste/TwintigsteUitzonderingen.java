package nl.imwregiotilburg.taint.twintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

public class TwintigsteUitzonderingen extends HttpServlet {
    static class Fout extends RuntimeException {
        final String detail;
        final int code;

        Fout(String bericht, String detail, int code) {
            super(bericht);
            this.detail = detail;
            this.code = code;
        }
    }

    static class Bron implements AutoCloseable {
        private final StringBuilder log;
        private final String naam;

        Bron(StringBuilder log, String naam) {
            this.log = log;
            this.naam = naam;
        }

        @Override
        public void close() {
            log.append("dicht ").append(naam);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        bericht(req, out);
        vastBericht(req, out);
        velden(req, out);
        oorzaak(req, out);
        ontleden(req, out);
        ontledenStil(req, out);
        halverwege(req, out);
        nooitBereikt(req, out);
        teruggave(req, out);
        hulpbron(req, out);
        spoor(req, out);
        onderdrukt(req, out);
        doorMethode(req, out);
    }

    private void bericht(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            throw new IllegalStateException("fout: " + req.getParameter("naam"));
        } catch (IllegalStateException e) {
            out.println(e.getMessage()); // EXPECT
        }
    }

    private void vastBericht(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            if (req.getParameter("naam") == null) {
                throw new IllegalStateException("geen naam");
            }
        } catch (IllegalStateException e) {
            out.println(e.getMessage()); // SAFE
        }
    }

    private void velden(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            throw new Fout("vast", req.getParameter("naam"), 7);
        } catch (Fout f) {
            out.println(f.detail); // EXPECT
            out.println(f.getMessage()); // SAFE
            out.println(f.code); // SAFE
        }
    }

    private void oorzaak(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            try {
                throw new Fout(req.getParameter("naam"), "", 1);
            } catch (Fout f) {
                throw new IllegalArgumentException("buiten", f);
            }
        } catch (IllegalArgumentException e) {
            out.println(e.getCause().getMessage()); // EXPECT
            out.println(e.getMessage()); // SAFE
        }
    }

    private void ontleden(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            out.println(Integer.parseInt(req.getParameter("getal"))); // SAFE
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // EXPECT
        }
    }

    private void ontledenStil(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            out.println(Long.parseLong(req.getParameter("getal"))); // SAFE
        } catch (NumberFormatException e) {
            out.println("geen getal"); // SAFE
        }
    }

    private void halverwege(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = "begin";
        try {
            s = String.valueOf(req.getParameter("naam"));
            Integer.parseInt("x");
            s = "eind";
        } catch (NumberFormatException e) {
            out.println(s); // EXPECT
        } finally {
            s = "slot";
        }
        out.println(s); // SAFE
    }

    private void nooitBereikt(HttpServletRequest req, PrintWriter out) throws IOException {
        String s = "begin";
        try {
            Integer.parseInt("geen getal");
            s = req.getParameter("naam");
        } catch (NumberFormatException e) {
            s = s + " fout";
        }
        out.println(s); // SAFE
    }

    private static String metFinally(String p) {
        try {
            return p;
        } finally {
            p = "anders";
        }
    }

    @SuppressWarnings("finally")
    private static String finallyWint(String p) {
        try {
            return p;
        } finally {
            return "finally";
        }
    }

    private void teruggave(HttpServletRequest req, PrintWriter out) throws IOException {
        out.println(metFinally(req.getParameter("naam"))); // EXPECT
        out.println(finallyWint(req.getParameter("naam"))); // SAFE
    }

    private void hulpbron(HttpServletRequest req, PrintWriter out) throws IOException {
        StringBuilder log = new StringBuilder();
        StringBuilder ander = new StringBuilder();
        try (Bron a = new Bron(log, req.getParameter("naam")); Bron b = new Bron(ander, "b")) {
            out.println(log); // SAFE
        }
        out.println(log); // EXPECT
        out.println(ander); // SAFE
    }

    private void spoor(HttpServletRequest req, PrintWriter out) throws IOException {
        StringWriter sw = new StringWriter();
        new Fout(req.getHeader("X-Fout"), "", 2).printStackTrace(new PrintWriter(sw));
        out.println(sw); // EXPECT
    }

    private void onderdrukt(HttpServletRequest req, PrintWriter out) throws IOException {
        Exception hoofd = new Exception("hoofd");
        hoofd.addSuppressed(new Exception(req.getParameter("naam")));
        out.println(hoofd.getSuppressed()[0].getMessage()); // EXPECT
        out.println(hoofd); // SAFE
    }

    private static void controleer(String p) {
        if (p == null || p.length() > 3) {
            throw new Fout("ongeldig: " + p, "d", 3);
        }
    }

    private void doorMethode(HttpServletRequest req, PrintWriter out) throws IOException {
        try {
            controleer(req.getParameter("naam"));
        } catch (RuntimeException e) {
            out.println(e); // EXPECT
            out.println(((Fout) e).detail); // SAFE
        }
    }
}
