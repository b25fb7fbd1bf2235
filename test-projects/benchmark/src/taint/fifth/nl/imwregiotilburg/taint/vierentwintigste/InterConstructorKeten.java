package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterConstructorKeten extends HttpServlet {
    static class Document {
        final String titel;
        final String auteur;
        final int lengte;

        Document(String titel) {
            this(titel, "onbekend");
        }

        Document(String titel, String auteur) {
            this(titel, auteur, titel.length());
        }

        private Document(String titel, String auteur, int lengte) {
            this.titel = titel;
            this.auteur = auteur;
            this.lengte = lengte;
        }

        Document met(String auteur) {
            return new Document("Kopie", auteur);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Document d = new Document(req.getParameter("titel"));
        out.println(d.titel); // EXPECT
        out.println(d.auteur); // SAFE
        Document k = d.met(req.getParameter("auteur"));
        out.println(k.titel); // SAFE
        out.println(k.auteur); // EXPECT
        out.println(d.met("vast").auteur); // SAFE
    }
}
