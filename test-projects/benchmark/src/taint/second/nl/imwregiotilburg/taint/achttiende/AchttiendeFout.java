package nl.imwregiotilburg.taint.achttiende;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class AchttiendeFout extends HttpServlet {

    static class Breuk extends Exception {
        private final String code;
        private final transient Object bijlage;

        Breuk(String melding, String code, Object bijlage, Throwable oorzaak) {
            super(melding, oorzaak);
            this.code = code;
            this.bijlage = bijlage;
        }

        String code() {
            return code;
        }
    }

    static class Stil extends RuntimeException {
        Stil(String s) {
            super(s);
        }

        @Override
        public String getMessage() {
            return "stil";
        }
    }

    static class Kraan implements AutoCloseable {
        private final StringBuilder log;
        private final String naam;

        Kraan(StringBuilder log, String naam) {
            this.log = log;
            this.naam = naam;
        }

        @Override
        public void close() {
            log.append("dicht:").append(naam);
        }
    }

    private static void werp(String melding, String code, Object bijlage) throws Breuk {
        throw new Breuk(melding, code, bijlage, new IllegalStateException(melding + code));
    }

    @SuppressWarnings("finally")
    private static String slot(String s) {
        try {
            return s;
        } finally {
            return "slot";
        }
    }

    private static String geenSlot(String s) {
        String uit = s;
        try {
            return uit;
        } finally {
            uit = "te laat";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter w = resp.getWriter();
        String p = req.getParameter("steen");
        try {
            werp("kapot", p, "lijst");
            w.println(p); // SAFE
        } catch (Breuk b) {
            w.println(b.getMessage()); // SAFE
            w.println(b.code()); // EXPECT
            w.println(b.bijlage); // SAFE
            w.println(b.getCause().getMessage()); // EXPECT
            w.println(b); // SAFE
        }
        try {
            werp(p, "E1", List.of("x", "" + p));
        } catch (Breuk b) {
            w.println(b.getMessage()); // EXPECT
            w.println(b.code()); // SAFE
            w.println(b.bijlage); // EXPECT
            w.println(b); // EXPECT
            w.println(b.getCause().getClass()); // SAFE
            StringWriter sw = new StringWriter();
            b.printStackTrace(new PrintWriter(sw));
            w.println(sw); // EXPECT
            w.println(b.getStackTrace().length); // SAFE
        }
        try {
            throw new Stil(p);
        } catch (RuntimeException e) {
            w.println(e.getMessage()); // SAFE
        }
        try {
            w.println(Integer.parseInt(p)); // SAFE
        } catch (NumberFormatException e) {
            w.println(e.getMessage()); // EXPECT
            w.println(e.getClass().getName()); // SAFE
        }
        String stand = "begin";
        try {
            stand = p;
            Integer.parseInt(p);
            stand = "getal";
        } catch (NumberFormatException e) {
            w.println(stand); // EXPECT
        } finally {
            w.println(stand.isEmpty()); // SAFE
        }
        w.println(stand); // EXPECT
        w.println(slot(p)); // SAFE
        w.println(geenSlot(p)); // EXPECT
        StringBuilder log = new StringBuilder();
        try (Kraan k = new Kraan(log, p)) {
            w.println(log); // SAFE
            w.println(k.naam); // EXPECT
        }
        w.println(log); // EXPECT
        Exception buiten = new Exception("buiten");
        buiten.addSuppressed(new Exception(p));
        w.println(buiten); // SAFE
        w.println(buiten.getSuppressed()[0]); // EXPECT
    }
}
