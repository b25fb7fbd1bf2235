package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FilterAntwoord extends HttpServlet {
    static class Opvang extends HttpServletResponseWrapper {
        private final CharArrayWriter buffer = new CharArrayWriter();
        private final PrintWriter schrijver = new PrintWriter(buffer, true);

        Opvang(HttpServletResponse r) {
            super(r);
        }

        @Override
        public PrintWriter getWriter() {
            return schrijver;
        }

        String tekst() {
            schrijver.flush();
            return buffer.toString();
        }
    }

    private void inhoud(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.getWriter().println("naam: " + req.getParameter("naam")); // EXPECT
    }

    private void stil(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.getWriter().println("stil"); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Opvang a = new Opvang(resp);
        Opvang b = new Opvang(resp);
        inhoud(req, a);
        stil(req, b);
        out.print(b.tekst()); // SAFE
        out.print(a.tekst().replace("naam", "NAAM")); // EXPECT
    }
}
