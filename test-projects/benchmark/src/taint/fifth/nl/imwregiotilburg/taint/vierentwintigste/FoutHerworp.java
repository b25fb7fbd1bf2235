package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FoutHerworp extends HttpServlet {
    static class Open extends RuntimeException {
        Open(String m) {
            super(m);
        }
    }

    static class Gesloten extends RuntimeException {
        Gesloten(String m, Throwable t) {
            super(m, t);
        }

        @Override
        public String getMessage() {
            return "afgeschermd";
        }
    }

    private static void a(String s) {
        try {
            throw new Open(s);
        } catch (Open o) {
            throw o;
        }
    }

    private static void b(String s) {
        try {
            a(s);
        } catch (RuntimeException r) {
            throw new Gesloten(r.getMessage(), null);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        try {
            a(naam);
        } catch (Open o) {
            out.println(o.getMessage()); // EXPECT
        }
        try {
            b(naam);
        } catch (Gesloten g) {
            out.println(g.getMessage()); // SAFE
        }
        try {
            try {
                a("vast");
            } catch (Open o) {
                out.println(o.getMessage()); // SAFE
                a(naam);
            }
        } catch (Open o) {
            out.println(o.getMessage()); // EXPECT
        }
    }
}
