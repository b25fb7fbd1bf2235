package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Fout04Opnieuw extends HttpServlet {
    private void laag(String s) throws IOException {
        throw new IOException("laag " + s);
    }

    private void midden(String s) {
        try {
            laag(s);
        } catch (IOException e) {
            throw new IllegalStateException("midden", e);
        }
    }

    private void vertaal(String s) {
        try {
            laag(s);
        } catch (IOException e) {
            throw new UnsupportedOperationException("niet ondersteund");
        }
    }

    private void opnieuw(String s) throws IOException {
        try {
            laag(s);
        } catch (IOException e) {
            throw e;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("email");
        try {
            midden(w);
        } catch (IllegalStateException e) {
            uit.println(e.getMessage()); // SAFE
            uit.println(e.getCause().getMessage()); // EXPECT
        }
        try {
            vertaal(w);
        } catch (UnsupportedOperationException e) {
            uit.println(e.getMessage()); // SAFE
            uit.println(e.getCause()); // SAFE
        }
        try {
            opnieuw(w);
        } catch (IOException e) {
            uit.println(e.getMessage()); // EXPECT
        }
        try {
            opnieuw("vast");
        } catch (IOException e) {
            uit.println(e.getMessage()); // SAFE
        }
    }
}
