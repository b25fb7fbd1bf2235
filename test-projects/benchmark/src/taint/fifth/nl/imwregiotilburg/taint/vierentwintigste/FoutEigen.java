package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FoutEigen extends HttpServlet {
    static class VeldFout extends Exception {
        private final String veld;
        private final String waarde;
        private final int code;

        VeldFout(String veld, String waarde) {
            super("veld " + veld);
            this.veld = veld;
            this.waarde = waarde;
            this.code = waarde.length();
        }
    }

    private static void controleer(String s) throws VeldFout {
        throw new VeldFout("naam", s);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        try {
            controleer(request.getParameter("naam"));
        } catch (VeldFout f) {
            w.println(f.veld); // SAFE
            w.println(f.waarde); // EXPECT
            w.println(f.getMessage()); // SAFE
        }
    }
}
