package nl.imwregiotilburg.taint.zeventiende;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

public class ZeventiendeUitzondering extends HttpServlet {

    static class Fout extends Exception {
        final String gegeven;

        Fout(String bericht, String gegeven) {
            super(bericht);
            this.gegeven = gegeven;
        }
    }

    private void keur(String s) throws Fout {
        if (s.length() > 2) {
            throw new Fout("te lang", s);
        }
    }

    private String waarde(String s) {
        try {
            return s;
        } finally {
            s = "later";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("invoer");
        try {
            keur(p);
        } catch (Fout f) {
            out.println(f.getMessage()); // SAFE
            out.println(f.gegeven); // EXPECT
        }
        try {
            out.println(Integer.parseInt(p)); // SAFE
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // EXPECT
        }
        out.println(waarde(p)); // EXPECT
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String p = req.getParameter("invoer");
        try {
            try {
                throw new IllegalStateException(p);
            } catch (IllegalStateException e) {
                throw new RuntimeException("omhulsel", e);
            }
        } catch (RuntimeException e) {
            out.println(e.getMessage()); // SAFE
            out.println(e.getCause().getMessage()); // EXPECT
        }
        String s = "voor";
        try {
            Object o = null;
            o.hashCode();
            s = p;
        } catch (NullPointerException e) {
            s = s + " na";
        }
        out.println(s); // SAFE
        StringWriter spoor = new StringWriter();
        spoor.append(new IllegalArgumentException(p).toString());
        out.println(spoor.toString()); // EXPECT
    }
}
