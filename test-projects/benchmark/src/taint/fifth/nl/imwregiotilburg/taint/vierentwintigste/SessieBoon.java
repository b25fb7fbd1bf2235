package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class SessieBoon extends HttpServlet {
    static class Gebruiker implements Serializable {
        private String naam = "";
        private String taal = "nl";

        public String getNaam() {
            return naam;
        }

        public void setNaam(String naam) {
            this.naam = naam;
        }

        public String getTaal() {
            return taal;
        }
    }

    private static Gebruiker huidige(HttpServletRequest req) {
        return (Gebruiker) req.getSession().getAttribute("sb.gebruiker");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Gebruiker g = new Gebruiker();
        req.getSession().setAttribute("sb.gebruiker", g);
        huidige(req).setNaam(req.getParameter("naam"));
        out.println(g.getNaam()); // EXPECT
        out.println(huidige(req).getTaal()); // SAFE
        req.getSession().setAttribute("sb.gebruiker", new Gebruiker());
        out.println(huidige(req).getNaam()); // SAFE
        out.println(g.getNaam().toUpperCase()); // EXPECT
    }
}
