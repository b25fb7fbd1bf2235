package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

public class Fout05Onderdrukt extends HttpServlet {
    static class Bron implements AutoCloseable {
        private final String naam;
        Bron(String n) { naam = n; }
        String lees() { return "inhoud"; }
        String naam() { return naam; }
        @Override public void close() { throw new IllegalStateException("dicht " + naam); }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        try (Bron b = new Bron(w)) {
            uit.println(b.naam()); // EXPECT
            throw new UnsupportedOperationException("hoofd");
        } catch (UnsupportedOperationException e) {
            uit.println(e.getMessage()); // SAFE
            uit.println(e.getSuppressed()[0].getMessage()); // EXPECT
            uit.println(e.getSuppressed().length); // SAFE
        }
        try (Bron b = new Bron("vast")) {
            uit.println(b.naam()); // SAFE
        } catch (IllegalStateException e) {
            uit.println(e.getMessage()); // SAFE
        }
        StringWriter sw = new StringWriter();
        new RuntimeException("spoor " + w).printStackTrace(new PrintWriter(sw, true));
        uit.println(sw); // EXPECT
    }
}
