package nl.imwregiotilburg.taint.negentiende;

import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class NegentiendeFouten extends HttpServlet {
    static class Afgekeurd extends RuntimeException {
        final String invoer;
        final int regel;
        Afgekeurd(String m, String invoer, int regel) { super(m); this.invoer = invoer; this.regel = regel; }
    }

    static class Stil extends RuntimeException {
        Stil(String m) { super(m); }
        @Override public String getMessage() { return "stil"; }
    }

    static class Hulp implements AutoCloseable {
        final String naam;
        final StringBuilder log;
        Hulp(String naam, StringBuilder log) { this.naam = naam; this.log = log; }
        @Override public void close() { log.append("dicht:").append(naam); }
    }

    enum Maat { KLEIN, GROOT }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = String.valueOf(req.getParameter("invoer"));
        bericht(p, out);
        oorzaak(p, out);
        velden(p, out);
        ontleden(p, out);
        eindelijk(p, out);
        hulpbron(p, out);
        terug(p, out);
        stil(p, out);
        maat(p, out);
    }

    private void bericht(String p, PrintWriter out) {
        try {
            throw new IllegalStateException("fout bij " + p);
        } catch (IllegalStateException e) {
            out.print(e.getMessage()); // EXPECT
            out.print(e.getClass().getName()); // SAFE
            out.print(e); // EXPECT
        }
    }

    private void oorzaak(String p, PrintWriter out) {
        try {
            try {
                throw new IOException(p);
            } catch (IOException e) {
                throw new UncheckedIOException("lezen", e);
            }
        } catch (UncheckedIOException e) {
            out.print(e.getMessage()); // SAFE
            out.print(e.getCause().getMessage()); // EXPECT
        }
    }

    private void velden(String p, PrintWriter out) {
        try {
            if (p.length() > 2) throw new Afgekeurd("te lang", p, 3);
            out.print("goed"); // SAFE
        } catch (Afgekeurd e) {
            out.print(e.getMessage()); // SAFE
            out.print(e.regel); // SAFE
            out.print(e.invoer); // EXPECT
        }
    }

    private void ontleden(String p, PrintWriter out) {
        try {
            out.print(Long.parseLong(p) + 1); // SAFE
        } catch (NumberFormatException e) {
            out.print(e.getMessage()); // EXPECT
        }
        try {
            out.print(List.of("a", "b").get(p.length() + 2)); // SAFE
        } catch (IndexOutOfBoundsException e) {
            out.print(e.getMessage()); // SAFE
        }
    }

    private void eindelijk(String p, PrintWriter out) {
        String s = "begin";
        try {
            s = p;
            if (p.isEmpty()) throw new IllegalArgumentException("leeg");
        } catch (IllegalArgumentException e) {
            out.print(e.getMessage()); // SAFE
        } finally {
            out.print(s); // EXPECT
            s = "einde";
        }
        out.print(s); // SAFE
    }

    private void hulpbron(String p, PrintWriter out) {
        StringBuilder log = new StringBuilder();
        try (Hulp h = new Hulp(p, log)) {
            log.append(h.naam.length());
            out.print(log); // SAFE
        }
        out.print(log); // EXPECT
    }

    @SuppressWarnings("finally")
    private String kies(String p) {
        try { return p; } finally { return "finally"; }
    }

    private String kies2(String p) {
        String s = p;
        try { return s; } finally { s = "te laat"; }
    }

    private void terug(String p, PrintWriter out) {
        out.print(kies(p)); // SAFE
        out.print(kies2(p)); // EXPECT
    }

    private void stil(String p, PrintWriter out) {
        RuntimeException e = new Stil(p);
        out.print(e.getMessage()); // SAFE
        out.print(e.toString()); // SAFE
        RuntimeException om = new RuntimeException(new Exception(p));
        out.print(om.getMessage()); // EXPECT
    }

    private void maat(String p, PrintWriter out) {
        try {
            out.print(Maat.valueOf(p).name()); // SAFE
        } catch (IllegalArgumentException e) {
            out.print("Onbekend: " + e.getMessage()); // EXPECT
        }
    }
}
