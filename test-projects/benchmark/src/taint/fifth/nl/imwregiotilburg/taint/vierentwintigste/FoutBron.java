package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FoutBron extends HttpServlet {
    static class Bron implements AutoCloseable {
        private final StringBuilder logboek;
        private final String s;

        Bron(StringBuilder logboek, String s) {
            this.logboek = logboek;
            this.s = s;
        }

        String lees() {
            return "gelezen";
        }

        @Override
        public void close() throws IOException {
            logboek.append("dicht ").append(s);
            throw new IOException("sluitfout " + s);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        StringBuilder log = new StringBuilder();
        try (Bron b = new Bron(log, req.getParameter("naam"))) {
            out.println(log); // SAFE
            throw new IllegalStateException("hoofd");
        } catch (IllegalStateException e) {
            out.println(e.getSuppressed()[0].getMessage()); // EXPECT
        }
        out.println(log); // EXPECT
        StringBuilder log2 = new StringBuilder();
        try (Bron b = new Bron(log2, "vast")) {
            b.lees();
        } catch (IOException e) {
            out.println(e.getMessage() + log2); // SAFE
        }
    }
}
