package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/fabriekkeuze")
public class FabriekKeuze extends HttpServlet {

    interface Document {
        String toon();
    }

    record Brief(String aan) implements Document {
        public String toon() {
            return "Beste " + aan;
        }
    }

    record Folder(String aan) implements Document {
        public String toon() {
            return "Aanbieding voor " + (aan == null ? "u" : "jou");
        }
    }

    private static Document maak(String soort, String aan) {
        switch (soort) {
            case "brief":
                return new Brief(aan);
            case "folder":
                return new Folder(aan);
            default:
                return () -> "onbekend soort";
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String aan = req.getParameter("aan");
        Document a = maak("brief", aan);
        Document b = maak("folder", aan);
        Document c = maak("kaart", aan);
        Document d = maak(String.valueOf(req.getParameter("soort")), aan);
        Document e = maak(String.valueOf(req.getParameter("soort")), "lezer");
        PrintWriter out = resp.getWriter();
        out.println(a.toon()); // EXPECT
        out.println(b.toon()); // SAFE
        out.println(c.toon()); // SAFE
        out.println(d.toon()); // EXPECT
        out.println(e.toon()); // SAFE
    }
}
