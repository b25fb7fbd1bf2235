package nl.imwregiotilburg.taint.achtste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Uitzonderingen. */
public class AchtsteFout {

    static class InvoerFout extends Exception {
        private static final long serialVersionUID = 1L;
        private final String veld;
        private final transient String waarde;
        private final int code;

        InvoerFout(String veld, String waarde, int code) {
            super("ongeldige invoer");
            this.veld = veld;
            this.waarde = waarde;
            this.code = code;
        }

        String getVeld() {
            return veld;
        }

        String getWaarde() {
            return waarde;
        }

        int getCode() {
            return code;
        }
    }

    /** De boodschap. */
    public static class Boodschap extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            try {
                throw new IllegalArgumentException("fout: " + p);
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e); // EXPECT
                out.println(e.getClass().getName()); // SAFE
            }
            try {
                throw new IllegalStateException("vaste fout");
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // SAFE
            }
        }
    }

    /** Eigen velden. */
    public static class EigenVelden extends HttpServlet {
        private static void keur(String w) throws InvoerFout {
            if (w == null || !w.matches("[0-9]+")) {
                throw new InvoerFout("postcode", w, 17);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                keur(req.getParameter("postcode"));
                out.println("goed"); // SAFE
            } catch (InvoerFout f) {
                out.println(f.getVeld()); // SAFE
                out.println(f.getWaarde()); // EXPECT
                out.println(f.getCode()); // SAFE
                out.println(f.getMessage()); // SAFE
            }
        }
    }

    /** Oorzaken. */
    public static class Oorzaken extends HttpServlet {
        private static void diep(String p) {
            throw new IllegalArgumentException(p);
        }

        private static void midden(String p) throws ServletException {
            try {
                diep(p);
            } catch (IllegalArgumentException e) {
                throw new ServletException("verpakt", e);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                midden(req.getParameter("p"));
            } catch (ServletException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getCause().getMessage()); // EXPECT
                out.println(e.getRootCause().getMessage()); // EXPECT
            }
            try {
                midden("vast");
            } catch (ServletException e) {
                out.println(e.getCause().getMessage()); // SAFE
            }
        }
    }

    /** De standaardboodschap van de bibliotheek. */
    public static class Bibliotheek extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                int n = Integer.parseInt(req.getParameter("n"));
                out.println(n); // SAFE
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // EXPECT
            }
            try {
                Integer.parseInt("twaalf");
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // SAFE
            }
        }
    }

    /** Finally en de volgorde. */
    public static class Eindelijk extends HttpServlet {
        private static String kies(String p) {
            String r = "begin";
            try {
                r = p.trim();
            } catch (NullPointerException e) {
                r = "niets";
            } finally {
                r = "einde";
            }
            return r;
        }

        private static String teruggaveEerst(String p) {
            String r = p;
            try {
                return r;
            } finally {
                r = "te laat";
            }
        }

        private static String anders(String p) {
            String r = "begin";
            try {
                r = p.trim();
            } catch (NullPointerException e) {
                r = "niets";
            }
            return r;
        }

        private static String vuilEinde(String p) {
            String r = "begin";
            try {
                Integer.parseInt(r);
            } catch (NumberFormatException e) {
                r = "geen getal";
            } finally {
                r = r + p;
            }
            return r;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("p");
            PrintWriter out = resp.getWriter();
            out.println(anders(p)); // EXPECT
            out.println(vuilEinde(p)); // EXPECT
            out.println(vuilEinde("!")); // SAFE
            out.println(kies(p)); // SAFE
            out.println(teruggaveEerst(p)); // EXPECT
        }
    }

    static class Bron implements AutoCloseable {
        private final PrintWriter w;
        private final String naam;

        Bron(PrintWriter w, String naam) {
            this.w = w;
            this.naam = naam;
        }

        String lees() {
            return "inhoud";
        }

        @Override
        public void close() {
            w.println("dicht: " + naam); // EXPECT
        }
    }

    /** Try-met-bronnen. */
    public static class MetBronnen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try (Bron b = new Bron(out, req.getParameter("p"))) {
                out.println(b.lees()); // SAFE
            }
        }
    }

    static class Stuk implements AutoCloseable {
        private final String s;

        Stuk(String s) {
            this.s = s;
        }

        @Override
        public void close() throws IOException {
            throw new IOException("sluiten " + s);
        }
    }

    /** Onderdrukte uitzonderingen. */
    public static class Onderdrukt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try (Stuk s = new Stuk(req.getParameter("p"))) {
                throw new IllegalStateException("hoofdfout");
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getSuppressed()[0].getMessage()); // EXPECT
                out.println(e.getSuppressed().length); // SAFE
            }
            Exception zelf = new Exception("zelf");
            zelf.addSuppressed(new Exception("onderdrukt"));
            out.println(zelf.getSuppressed()[0].getMessage()); // SAFE
        }
    }

    /** De stapel afdrukken. */
    public static class Stapelspoor extends HttpServlet {
        private static String spoor(Throwable t) {
            StringWriter sw = new StringWriter();
            t.printStackTrace(new PrintWriter(sw));
            return sw.toString();
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            Exception a = new Exception("met " + req.getParameter("p"));
            Exception b = new Exception("zonder");
            resp.getWriter().println(spoor(a)); // EXPECT
            resp.getWriter().println(spoor(b)); // SAFE
        }
    }

    /** De uitzondering bepaalt alleen het pad. */
    public static class AlleenPad extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            String p = req.getParameter("aantal");
            String melding;
            String rest = "";
            try {
                int n = Integer.parseInt(p);
                melding = "getal";
                rest = p;
                melding = melding + (10 / n);
            } catch (NumberFormatException e) {
                melding = "geen getal";
            } catch (ArithmeticException e) {
                melding = "nul: " + e.getMessage();
            }
            PrintWriter out = resp.getWriter();
            out.println(melding); // SAFE
            out.println(rest); // EXPECT
        }
    }

    /** Verder gooien en verpakken, met een eigen bericht. */
    public static class Verpakt extends HttpServlet {
        static class Domeinfout extends RuntimeException {
            private static final long serialVersionUID = 1L;

            Domeinfout(String m, Throwable oorzaak) {
                super(m, oorzaak);
            }

            @Override
            public String getMessage() {
                return "Domein[" + super.getMessage() + "]";
            }

            String openbaar() {
                return "Er ging iets mis";
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
            PrintWriter out = resp.getWriter();
            try {
                try {
                    throw new IOException("lezen");
                } catch (IOException e) {
                    throw new Domeinfout("bij " + req.getParameter("p"), e);
                }
            } catch (Domeinfout d) {
                out.println(d.getMessage()); // EXPECT
                out.println(d.openbaar()); // SAFE
                out.println(d.getCause().getMessage()); // SAFE
            }
        }
    }
}
