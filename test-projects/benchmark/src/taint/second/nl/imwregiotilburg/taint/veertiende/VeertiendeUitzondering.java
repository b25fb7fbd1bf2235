package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;

public class VeertiendeUitzondering extends HttpServlet {
    enum Soort { LID, GAST }

    static class Fout extends Exception {
        final String detail;
        Fout(String bericht, String detail) {
            super(bericht);
            this.detail = detail;
        }
    }

    static class Streng extends Fout {
        Streng(String detail) {
            super("streng", detail);
        }
        public String getMessage() {
            return "streng verboden";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        getallen(vraag(req, "aantal"), p, out);
        eigen(p, out);
        keten(p, out);
        try {
            out.println(Soort.valueOf(vraag(req, "modus")).ordinal()); // SAFE
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage()); // EXPECT
        }
        try {
            Objects.requireNonNull(req.getParameter("stad"), "stad ontbreekt");
        } catch (NullPointerException e) {
            out.println(e.getMessage()); // SAFE
        }
    }

    private void getallen(String g, String p, PrintWriter out) {
        try {
            int n = Integer.parseInt(g);
            String[] een = {p};
            out.println(een[n].length()); // SAFE
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // EXPECT
        } catch (ArrayIndexOutOfBoundsException e) {
            out.println(e.getMessage()); // SAFE
        }
        try {
            Integer.parseInt("12");
        } catch (NumberFormatException e) {
            out.println(p); // SAFE
        }
    }

    private void eigen(String p, PrintWriter out) {
        try {
            if (!p.isEmpty()) {
                throw new Fout("bericht", p);
            }
            throw new Fout("leeg", "geen detail");
        } catch (Fout f) {
            out.println(f.detail); // EXPECT
            out.println(f.getMessage()); // SAFE
        }
        try {
            keur(p);
        } catch (Streng s) {
            out.println(s.getMessage()); // SAFE
            out.println(s.detail); // EXPECT
        } catch (Fout f) {
            out.println(f.getMessage()); // EXPECT
            out.println(f.detail); // SAFE
        }
    }

    private void keur(String p) throws Fout {
        if (p.length() > 20) {
            throw new Streng(p);
        }
        throw new Fout(p, "kort");
    }

    private void keten(String p, PrintWriter out) {
        Exception diep = new IOException(p);
        Exception buiten = new RuntimeException("buiten", diep);
        out.println(buiten.getMessage()); // SAFE
        out.println(buiten.getCause().getMessage()); // EXPECT
        Exception zonder = new RuntimeException(diep);
        out.println(zonder.getMessage()); // EXPECT
        StringWriter spoor = new StringWriter();
        buiten.printStackTrace(new PrintWriter(spoor, true));
        out.println(spoor); // EXPECT
        Exception vast = new IllegalStateException("vast " + p.length());
        out.println(vast); // SAFE
        vast.addSuppressed(diep);
        out.println(vast.getSuppressed()[0]); // EXPECT
        out.println(vast.getMessage()); // SAFE
    }
}
