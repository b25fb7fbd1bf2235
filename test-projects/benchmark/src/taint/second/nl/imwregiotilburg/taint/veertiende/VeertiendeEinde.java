package nl.imwregiotilburg.taint.veertiende;

import static nl.imwregiotilburg.taint.veertiende.VeertiendePagina.vraag;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class VeertiendeEinde extends HttpServlet {
    static final class Bron implements AutoCloseable {
        final StringBuilder log;
        final String naam;
        Bron(StringBuilder log, String naam) {
            this.log = log;
            this.naam = naam;
        }
        public void close() {
            log.append(naam);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String p = vraag(req, "naam");
        out.println(eerstTerug(p)); // EXPECT
        out.println(laatTerug(p)); // SAFE
        out.println(overgeslagen(p)); // SAFE
        out.println(opgevangen(p)); // EXPECT
        sluiten(p, out);
        stoppen(p, out);
    }

    private String eerstTerug(String s) {
        try {
            return s;
        } finally {
            s = "gewist";
        }
    }

    @SuppressWarnings("finally")
    private String laatTerug(String s) {
        try {
            return s;
        } finally {
            return "eind";
        }
    }

    private String overgeslagen(String p) {
        String s = "begin";
        try {
            if (p != null) {
                throw new IllegalStateException();
            }
            s = p;
        } catch (IllegalStateException e) {
            s += "-fout";
        }
        return s;
    }

    private String opgevangen(String p) {
        String s = "begin";
        try {
            s = p;
            s = s.substring(40);
            s = "gelukt";
        } catch (StringIndexOutOfBoundsException e) {
            s += "-fout";
        }
        return s;
    }

    private void sluiten(String p, PrintWriter out) {
        StringBuilder log = new StringBuilder();
        try (Bron a = new Bron(log, p); Bron b = new Bron(log, "b")) {
            out.println(log.append(b.naam)); // SAFE
        } finally {
            out.println(log); // EXPECT
        }
    }

    private void stoppen(String p, PrintWriter out) {
        String w = p;
        if (w.isEmpty()) {
            return;
        }
        out.println(w); // EXPECT
        if (w.length() > 0) {
            return;
        }
        out.println(w); // SAFE
    }
}
