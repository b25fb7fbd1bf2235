package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/bronsluiter")
public class BronSluiter extends HttpServlet {

    private static final class Bron implements AutoCloseable {
        private final StringBuilder log;
        private final String naam;
        private String afscheid = "dag";

        Bron(StringBuilder log, String naam) {
            this.log = log;
            this.naam = naam;
        }

        @Override
        public void close() throws IOException {
            log.append(afscheid);
            if (naam.startsWith("stuk")) {
                throw new IOException("sluit " + naam);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        StringBuilder a = new StringBuilder();
        try (Bron b = new Bron(a, p)) {
            out.println(a); // SAFE
            b.afscheid = p;
            out.println(a); // SAFE
        } catch (IOException e) {
            out.println(e.getMessage()); // EXPECT
        }
        out.println(a); // EXPECT
        StringBuilder c = new StringBuilder();
        try (Bron b = new Bron(c, "stuk" + p); Bron d = new Bron(c, "stuk")) {
            throw new IllegalStateException("lijf");
        } catch (IllegalStateException e) {
            out.println(e.getMessage()); // SAFE
            out.println(e.getSuppressed()[0].getMessage()); // SAFE
            out.println(e.getSuppressed()[1].getMessage()); // EXPECT
        } catch (IOException e) {
            out.println("onbereikt"); // SAFE
        }
    }
}
