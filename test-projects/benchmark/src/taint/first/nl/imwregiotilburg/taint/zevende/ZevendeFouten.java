package nl.imwregiotilburg.taint.zevende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.*;
import java.util.function.*;

/** Uitzonderingen als vervoer. */
public class ZevendeFouten {

    static class EigenFout extends Exception {
        private static final long serialVersionUID = 1L;
        final String waarde;
        final int code;

        EigenFout(String waarde, int code) {
            super("eigen fout");
            this.waarde = waarde;
            this.code = code;
        }
    }

    static void gooi(String s) throws EigenFout {
        throw new EigenFout(s, s.length());
    }

    public static class EigenVeld extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            try {
                gooi(q.getParameter("naam"));
            } catch (EigenFout e) {
                out.println(e.waarde); // EXPECT
                out.println(e.getMessage()); // SAFE
                out.println(e.code); // SAFE
            }
        }
    }

    public static class Bericht extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            try {
                throw new IllegalArgumentException("fout: " + q.getParameter("naam"));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e.getClass().getSimpleName()); // SAFE
                out.println(e); // EXPECT
            }
        }
    }

    public static class Oorzaak extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            try {
                try {
                    throw new IOException(q.getParameter("naam"));
                } catch (IOException e) {
                    throw new IllegalStateException("buiten", e);
                }
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getCause().getMessage()); // EXPECT
            }
        }
    }

    public static class Onderdrukt extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            Exception e = new Exception("hoofd");
            e.addSuppressed(new Exception(q.getParameter("naam")));
            out.println(e.getSuppressed()[0].getMessage()); // EXPECT
            out.println(e.getSuppressed().length); // SAFE
            out.println(e.getLocalizedMessage()); // SAFE
        }
    }

    static class Sluiter implements AutoCloseable {
        private final StringBuilder boek;
        private final String naam;

        Sluiter(StringBuilder boek, String naam) {
            this.boek = boek;
            this.naam = naam;
        }

        @Override
        public void close() {
            boek.append("dicht ").append(naam);
        }
    }

    public static class MetBron extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            StringBuilder boek = new StringBuilder();
            try (Sluiter s = new Sluiter(boek, q.getParameter("naam"))) {
                out.println(boek); // SAFE
            }
            out.println(boek); // EXPECT
        }
    }

    public static class Eindelijk extends HttpServlet {
        @SuppressWarnings("finally")
        static String overstemd(String s) {
            try {
                return s;
            } finally {
                return "overstemd";
            }
        }

        static String tochNiet(String s) {
            String t = s;
            try {
                return t;
            } finally {
                t = "te laat";
            }
        }

        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            out.println(overstemd(q.getParameter("naam"))); // SAFE
            out.println(tochNiet(q.getParameter("naam"))); // EXPECT
        }
    }

    public static class Getal extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            try {
                out.println(Integer.parseInt(q.getParameter("getal"))); // SAFE
                Integer.parseInt(q.getParameter("naam"));
                out.println("goed"); // SAFE
            } catch (NumberFormatException e) {
                out.println(e.getMessage()); // EXPECT
            }
        }
    }

    public static class HalverwegeOver extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            String s = q.getParameter("naam");
            String t = q.getParameter("naam");
            try {
                t = "veilig";
                Integer.parseInt(q.getParameter("naam"));
                s = "veilig";
            } catch (NumberFormatException e) {
                out.println("geen getal"); // SAFE
            }
            out.println(s); // EXPECT
            out.println(t); // SAFE
        }
    }

    static class Ruim extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Object> bij = new HashMap<>();

        Ruim met(String k, Object v) {
            bij.put(k, v);
            return this;
        }

        @Override
        public String getMessage() {
            return "bij " + bij.get("wat");
        }

        @Override
        public String getLocalizedMessage() {
            return "ruim";
        }
    }

    static void dieper(int n, String s) {
        if (n == 0) {
            throw new Ruim().met("wat", s);
        }
        dieper(n - 1, s);
    }

    public static class VanDiep extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest q, HttpServletResponse r) throws IOException {
            PrintWriter out = r.getWriter();
            try {
                dieper(3, q.getParameter("naam"));
            } catch (Ruim e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e.toString()); // SAFE
            }
        }
    }
}
