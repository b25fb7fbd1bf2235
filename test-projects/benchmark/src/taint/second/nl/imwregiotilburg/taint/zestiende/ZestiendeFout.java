package nl.imwregiotilburg.taint.zestiende;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class ZestiendeFout extends HttpServlet {

    private static class InvoerFout extends Exception {
        private final String invoer;
        private final int plek;

        InvoerFout(String bericht, String invoer, int plek) {
            super(bericht);
            this.invoer = invoer;
            this.plek = plek;
        }
    }

    private static void keur(String s) throws InvoerFout {
        if (s.length() > 4) {
            throw new InvoerFout("te lang", s, s.length());
        }
    }

    private static String metFinally(String s) {
        String uit = s;
        try {
            return uit;
        } finally {
            uit = "gewist";
        }
    }

    @SuppressWarnings("finally")
    private static String overstemd(String s) {
        try {
            return s;
        } finally {
            return "overstemd";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        try {
            keur(p);
        } catch (InvoerFout fout) {
            out.println(fout.invoer); // EXPECT
            out.println(fout.plek); // SAFE
        }
        try {
            out.println(Integer.parseInt(p)); // SAFE
        } catch (NumberFormatException fout) {
            out.println(fout.getMessage()); // EXPECT
        }
        out.println(metFinally(p)); // EXPECT
        out.println(overstemd(p)); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("p");
        String voor = "begin";
        try {
            Integer.parseInt(p);
            voor = p;
        } catch (NumberFormatException fout) {
            out.println(voor); // SAFE
        }
        String na = "begin";
        try {
            na = p;
            Integer.parseInt(na);
        } catch (NumberFormatException fout) {
            out.println(na); // EXPECT
        }
        try {
            try {
                throw new InvoerFout(p, "invoer", 3);
            } catch (InvoerFout binnen) {
                throw new RuntimeException("omhulsel", binnen);
            }
        } catch (RuntimeException buiten) {
            out.println(buiten.getMessage()); // SAFE
            out.println(buiten.getCause().getMessage()); // EXPECT
        }
        try {
            throw new UnsupportedOperationException(p);
        } catch (IllegalArgumentException mis) {
            out.println(mis.getMessage()); // SAFE
        } catch (RuntimeException raak) {
            out.println(raak.getMessage()); // EXPECT
        }
    }
}
