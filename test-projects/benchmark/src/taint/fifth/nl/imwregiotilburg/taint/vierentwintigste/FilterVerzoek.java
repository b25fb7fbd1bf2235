package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FilterVerzoek extends HttpServlet {
    static class Geschoond extends HttpServletRequestWrapper {
        Geschoond(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return "bsn".equals(naam) ? Masker.over(super.getParameter(naam)) : super.getParameter(naam);
        }
    }

    static class Vast extends HttpServletRequestWrapper {
        Vast(HttpServletRequest r) {
            super(r);
        }

        @Override
        public String getParameter(String naam) {
            return "vaste " + naam;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        HttpServletRequest g = new Geschoond(req);
        out.println(g.getParameter("bsn")); // SAFE
        out.println(g.getParameter("stad")); // EXPECT
        HttpServletRequest v = new Vast(g);
        out.println(v.getParameter("stad")); // SAFE
        out.println(v.getHeader("X-Naam")); // EXPECT
    }
}
