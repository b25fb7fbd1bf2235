package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;

public class TweeentwintigsteUitzonderingen extends HttpServlet {

    static class OrderFout extends Exception {
        private static final long serialVersionUID = 1L;
        final String order;
        private final String code;

        OrderFout(String bericht, String order, String code) {
            super(bericht);
            this.order = order;
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static class StilleFout extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StilleFout(String geheim) {
            super("stil");
        }

        StilleFout(String geheim, Throwable oorzaak) {
            super("stil", oorzaak);
        }
    }

    static class PraatFout extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String wat;

        PraatFout(String wat) {
            this.wat = wat;
        }

        @Override
        public String getMessage() {
            return "praat: " + wat;
        }
    }

    static class Kraan implements AutoCloseable {
        private final StringBuilder log;
        private final String naam;

        Kraan(StringBuilder log, String naam) {
            this.log = log;
            this.naam = naam;
            log.append("open;");
        }

        @Override
        public void close() {
            log.append("dicht ").append(naam).append(';');
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String o = req.getParameter("o");
        PrintWriter out = resp.getWriter();

        try {
            throw new IllegalArgumentException("fout: " + o);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // EXPECT
            out.println(e); // EXPECT
            out.println(e.getClass().getName()); // SAFE
        }
        try {
            throw new IllegalArgumentException("fout");
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // SAFE
            out.println(e); // SAFE
        }
        try {
            controleer("bericht", o, "E1");
            out.println(o); // SAFE
        } catch (OrderFout f) {
            out.println(f.getMessage()); // SAFE
            out.println(f.order); // EXPECT
            out.println(f.code()); // SAFE
        }
        try {
            controleer(o, "order", "E2");
        } catch (OrderFout f) {
            out.println(f.getLocalizedMessage()); // EXPECT
            out.println(f.order); // SAFE
        }
        try {
            throw new StilleFout(o);
        } catch (StilleFout f) {
            out.println(f.getMessage()); // SAFE
        }
        try {
            throw new PraatFout(o);
        } catch (RuntimeException f) {
            out.println(f.getMessage()); // EXPECT
        }
        oorzaken(out, o);
        onderdrukt(out, o);
        eindelijk(out, o);
        soorten(out, o);
    }

    private static void controleer(String bericht, String order, String code) throws OrderFout {
        throw new OrderFout(bericht, order, code);
    }

    private void oorzaken(PrintWriter out, String o) {
        try {
            try {
                throw new IllegalStateException(o);
            } catch (IllegalStateException e) {
                throw new StilleFout(o, e);
            }
        } catch (StilleFout f) {
            out.println(f.getMessage()); // SAFE
            out.println(f.getCause().getMessage()); // EXPECT
        }
        Exception binnen = new Exception("binnen");
        Exception buiten = new Exception(o, binnen);
        out.println(buiten.getCause().getMessage()); // SAFE
        out.println(buiten.getMessage()); // EXPECT
        RuntimeException gewikkeld = new RuntimeException(new Exception(o));
        out.println(gewikkeld.getMessage()); // EXPECT
        Throwable diep = new UncheckedIOException("a", new IOException("b", new Exception("c" + o)));
        out.println(diep.getCause().getMessage()); // SAFE
        out.println(diep.getCause().getCause().getMessage()); // EXPECT
        Exception later = new Exception("later");
        later.initCause(new Exception(o));
        out.println(later.getMessage()); // SAFE
        out.println(later.getCause().getMessage()); // EXPECT
    }

    private void onderdrukt(PrintWriter out, String o) {
        Exception e = new Exception("hoofd");
        e.addSuppressed(new Exception("s0"));
        e.addSuppressed(new Exception(o));
        out.println(e.getMessage()); // SAFE
        out.println(e.getSuppressed()[0].getMessage()); // SAFE
        out.println(e.getSuppressed()[1].getMessage()); // EXPECT
        out.println(e.getSuppressed().length); // SAFE

        StringBuilder log = new StringBuilder();
        try (Kraan k = new Kraan(log, o)) {
            out.println(log); // SAFE
            out.println(k.naam); // EXPECT
        }
        out.println(log); // EXPECT
        StringBuilder schoon = new StringBuilder();
        try (Kraan k1 = new Kraan(schoon, "k1"); Kraan k2 = new Kraan(schoon, "k2")) {
            schoon.append(k1.naam.length() + k2.naam.length() + o.length());
        }
        out.println(schoon); // SAFE
        try (StringReader r = new StringReader(o)) {
            out.println((char) r.read()); // EXPECT
        } catch (IOException x) {
            out.println("leesfout"); // SAFE
        }
    }

    @SuppressWarnings("finally")
    private static String altijdVast(String o) {
        try {
            return o;
        } finally {
            return "uit finally";
        }
    }

    private static String voorFinally(String o) {
        String r = o;
        try {
            return r;
        } finally {
            r = "te laat";
        }
    }

    private static String naFout(String o) {
        String r = "start";
        try {
            r = o;
            Object nul = null;
            nul.toString();
            r = "nooit bereikt";
        } catch (NullPointerException e) {
            return r;
        }
        return "ook niet";
    }

    private static String inFinally(String o) {
        StringBuilder sb = new StringBuilder();
        try {
            sb.append("t");
        } finally {
            sb.append(o);
        }
        return sb.toString();
    }

    private void eindelijk(PrintWriter out, String o) {
        out.println(altijdVast(o)); // SAFE
        out.println(voorFinally(o)); // EXPECT
        out.println(voorFinally("v")); // SAFE
        out.println(naFout(o)); // EXPECT
        out.println(inFinally(o)); // EXPECT
        out.println(inFinally("i")); // SAFE
        String s = o;
        try {
            s = "in try";
        } finally {
            out.println(s); // SAFE
            s = o;
        }
        out.println(s); // EXPECT
        String t = o;
        try {
            throw new StilleFout(t);
        } catch (StilleFout f) {
            t = "gevangen";
        }
        out.println(t); // SAFE
    }

    private void soorten(PrintWriter out, String o) {
        try {
            werp(1, o);
        } catch (IllegalStateException e) {
            out.println("staat " + e.getMessage()); // EXPECT
        } catch (UnsupportedOperationException e) {
            out.println("niet ondersteund " + e.getMessage()); // SAFE
        }
        try {
            werp(2, "vast");
        } catch (IllegalStateException | UnsupportedOperationException e) {
            out.println(e.getMessage()); // SAFE
        }
        try {
            Integer.parseInt("x" + o);
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // EXPECT
        }
        try {
            Integer.parseInt("geen getal");
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // SAFE
        }
        try {
            werp(2, o);
        } catch (RuntimeException e) {
            out.println(e instanceof UnsupportedOperationException); // SAFE
            out.append(e.getMessage()); // EXPECT
        }
    }

    private static void werp(int soort, String s) {
        if (soort == 1) {
            throw new IllegalStateException(s);
        }
        throw new UnsupportedOperationException(s);
    }
}
