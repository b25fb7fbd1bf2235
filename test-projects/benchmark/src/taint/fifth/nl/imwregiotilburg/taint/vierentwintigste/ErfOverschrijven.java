package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ErfOverschrijven extends HttpServlet {
    static class Dier {
        String roep(String s) {
            return s;
        }

        String tweemaal(String s) {
            return roep(s) + roep(s);
        }
    }

    static class Hond extends Dier {
        @Override
        String roep(String s) {
            return "waf";
        }
    }

    static class Papegaai extends Dier {
        @Override
        String roep(String s) {
            return super.roep(s).toUpperCase();
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Dier d = new Hond();
        out.println(d.roep(naam)); // SAFE
        out.println(d.tweemaal(naam)); // SAFE
        d = new Papegaai();
        out.println(d.tweemaal(naam)); // EXPECT
        out.println(new Dier().roep(naam)); // EXPECT
    }
}
