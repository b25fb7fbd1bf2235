package nl.imwregiotilburg.taint.twaalfde;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class TwaalfdeUitzondering {
    public static class Melding extends HttpServlet {
        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                throw new IllegalArgumentException("Onbekend: " + req.getParameter("veld"));
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage()); // EXPECT
                out.println(e); // EXPECT
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Getal extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter w = response.getWriter();
            try {
                int n = Integer.parseInt(request.getParameter("aantal"));
                w.println("Aantal " + n); // SAFE
            } catch (NumberFormatException e) {
                w.println("Fout: " + e.getMessage()); // EXPECT
            }
            try {
                Thread.State s = Thread.State.valueOf(String.valueOf(request.getParameter("toestand")));
                w.println(s); // SAFE
            } catch (IllegalArgumentException e) {
                w.println(e.getMessage()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }

    public static class Oorzaak extends HttpServlet {
        static class DienstFout extends RuntimeException {
            DienstFout(Throwable oorzaak) {
                super("dienst faalt", oorzaak);
            }
        }

        private void roepAan(String s) {
            try {
                throw new IllegalStateException(s);
            } catch (IllegalStateException e) {
                throw new DienstFout(e);
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                roepAan(req.getParameter("dienst"));
            } catch (DienstFout e) {
                resp.getWriter().println(e.getMessage()); // SAFE
                resp.getWriter().println(e.getCause().getMessage()); // EXPECT
                resp.getWriter().println(e.getCause()); // EXPECT
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doPost(req, resp);
        }
    }

    public static class EigenVeld extends HttpServlet {
        static class VeldFout extends Exception {
            private final String invoer;
            private final int code;

            VeldFout(String invoer, int code) {
                super("veldfout");
                this.invoer = invoer;
                this.code = code;
            }

            String invoer() {
                return invoer;
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                keur(req.getParameter("postcode"));
            } catch (VeldFout f) {
                PrintWriter out = resp.getWriter();
                out.println(f.invoer()); // EXPECT
                out.println(f.getMessage()); // SAFE
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }

        private void keur(String s) throws VeldFout {
            if (s == null || s.length() != 6) {
                throw new VeldFout(s, 12);
            }
        }
    }

    public static class Tenslotte extends HttpServlet {
        private String lees(HttpServletRequest req) {
            String s = "begin";
            try {
                s = req.getParameter("s");
                return s;
            } finally {
                s = "einde";
            }
        }

        private String altijdVast(HttpServletRequest req) {
            String s = "begin";
            try {
                s = req.getParameter("s");
                s.length();
            } catch (NullPointerException e) {
                s = "fout";
            } finally {
                s = "einde";
            }
            return s;
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            resp.getWriter().println(lees(req)); // EXPECT
            resp.getWriter().println(altijdVast(req)); // SAFE
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Halverwege extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String stand = "niet begonnen";
            PrintWriter out = response.getWriter();
            try {
                stand = request.getParameter("stand");
                Integer.parseInt(request.getParameter("nummer"));
                stand = "klaar";
                out.println(stand); // SAFE
            } catch (NumberFormatException e) {
                out.println("Gestopt bij " + stand); // EXPECT
            }
            out.println(stand); // EXPECT
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doPost(request, response);
        }
    }

    public static class Opnieuw extends HttpServlet {
        private void diep(String s) throws IOException {
            throw new IOException("schrijffout " + s);
        }

        private void midden(String s) throws IOException {
            try {
                diep(s);
            } catch (IOException e) {
                if (s == null) {
                    throw new IOException("leeg");
                }
                throw e;
            }
        }

        @Override
        public void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try {
                midden(req.getParameter("bestand"));
            } catch (IOException e) {
                out.println(e.getMessage()); // EXPECT
            }
            try {
                midden("vast.txt");
            } catch (IOException e) {
                out.println(e.getLocalizedMessage()); // SAFE
            }
        }

        @Override
        public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Hulpbron extends HttpServlet {
        static class Bron implements AutoCloseable {
            private final String naam;

            Bron(String naam) {
                this.naam = naam;
            }

            void gebruik() {
                throw new IllegalStateException("gebruik mislukt");
            }

            @Override
            public void close() {
                throw new IllegalStateException("sluiten mislukt " + naam);
            }
        }

        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PrintWriter out = resp.getWriter();
            try (Bron b = new Bron(req.getParameter("bron"))) {
                b.gebruik();
            } catch (IllegalStateException e) {
                out.println(e.getMessage()); // SAFE
                out.println(e.getSuppressed()[0].getMessage()); // EXPECT
            }
        }

        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            doGet(req, resp);
        }
    }

    public static class Spoor extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            PrintWriter out = response.getWriter();
            Exception eerste = new Exception("vast");
            Exception tweede = new Exception(request.getHeader("X-Spoor"));
            eerste.addSuppressed(tweede);
            out.println(eerste); // SAFE
            for (Throwable t : eerste.getSuppressed()) {
                out.println(t); // EXPECT
            }
            Throwable wortel = new RuntimeException(new RuntimeException(tweede));
            out.println(wortel.getMessage()); // EXPECT
            while (wortel.getCause() != null) {
                wortel = wortel.getCause();
            }
            out.println(wortel.getMessage()); // EXPECT
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            doGet(request, response);
        }
    }
}
