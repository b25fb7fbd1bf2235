package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FoutOorzaak extends HttpServlet {
    private static void diep(String s) throws IOException {
        throw new IOException("bestand " + s);
    }

    private static void midden(String s) {
        try {
            diep(s);
        } catch (IOException e) {
            throw new IllegalStateException("midden", e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        try {
            midden(req.getParameter("naam"));
        } catch (IllegalStateException e) {
            out.println(e.getMessage()); // SAFE
            RuntimeException om = new RuntimeException(e.getCause());
            out.println(om.getMessage()); // EXPECT
            RuntimeException kaal = new RuntimeException("kaal");
            kaal.initCause(e);
            out.println(kaal); // SAFE
            out.println(kaal.getCause().getCause()); // EXPECT
        }
    }
}
