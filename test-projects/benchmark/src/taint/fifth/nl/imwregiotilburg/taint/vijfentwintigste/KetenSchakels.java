package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/ketenschakels")
public class KetenSchakels extends HttpServlet {

    abstract static class Schakel {
        private Schakel volgende;

        Schakel dan(Schakel s) {
            volgende = s;
            return s;
        }

        String behandel(String kanaal, String tekst) {
            if (kan(kanaal)) {
                return doe(tekst);
            }
            return volgende == null ? "niet behandeld" : volgende.behandel(kanaal, tekst);
        }

        abstract boolean kan(String kanaal);

        abstract String doe(String tekst);
    }

    static class Post extends Schakel {
        boolean kan(String k) {
            return "post".equals(k);
        }

        String doe(String t) {
            return "Per post: " + t;
        }
    }

    static class Bel extends Schakel {
        boolean kan(String k) {
            return "bel".equals(k);
        }

        String doe(String t) {
            return "Wij bellen u";
        }
    }

    static class Rest extends Schakel {
        boolean kan(String k) {
            return k != null && k.startsWith("rest");
        }

        String doe(String t) {
            return t.trim();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Schakel k = new Post();
        k.dan(new Bel()).dan(new Rest());
        String t = req.getParameter("t") + " ";
        PrintWriter out = resp.getWriter();
        out.println(k.behandel("post", t)); // EXPECT
        out.println(k.behandel("bel", t)); // SAFE
        out.println(k.behandel("restant", t)); // EXPECT
        out.println(k.behandel("fax", t)); // SAFE
        out.println(k.behandel(req.getParameter("kanaal"), t)); // EXPECT
        out.println(k.behandel(req.getParameter("kanaal"), "standaardtekst")); // SAFE
    }
}
