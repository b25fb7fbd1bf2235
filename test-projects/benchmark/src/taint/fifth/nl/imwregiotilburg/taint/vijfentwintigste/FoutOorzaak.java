package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;

@WebServlet("/v25/foutoorzaak")
public class FoutOorzaak extends HttpServlet {

    private static void diep(String s) throws IOException {
        throw new IOException("diep " + s);
    }

    private static void midden(String s) {
        try {
            diep(s);
        } catch (IOException e) {
            RuntimeException r = new IllegalStateException("midden", e);
            r.addSuppressed(new IllegalArgumentException("bijzaak"));
            throw r;
        }
    }

    private static void kaal(String s) {
        try {
            diep(s);
        } catch (IOException e) {
            throw new IllegalStateException("kaal");
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        try {
            midden(p);
        } catch (IllegalStateException e) {
            out.println(e.getMessage()); // SAFE
            out.println(e.getCause().getMessage()); // EXPECT
            out.println(e.getSuppressed()[0].getMessage()); // SAFE
        }
        try {
            kaal(p);
        } catch (IllegalStateException e) {
            out.println(e); // SAFE
            out.println(e.getCause()); // SAFE
        }
        try {
            throw new ServletException(new RuntimeException(p));
        } catch (ServletException e) {
            out.println(e.getRootCause().getMessage()); // EXPECT
            out.println(e.getMessage()); // EXPECT
        }
        try {
            Objects.requireNonNull(null, p);
        } catch (NullPointerException e) {
            out.println(e.getMessage()); // EXPECT
        }
    }
}
