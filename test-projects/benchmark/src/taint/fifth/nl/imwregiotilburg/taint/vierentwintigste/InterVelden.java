package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterVelden extends HttpServlet {
    private static final class Staat {
        private static String gedeeld = "start";
        private static final String VAST = "vast";
        private String eigen;

        void zet(String s) {
            eigen = s;
        }

        String geef() {
            return eigen;
        }
    }

    private void bewaar(Staat s, String naam) {
        s.zet(naam);
        Staat.gedeeld = naam + "?";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Staat een = new Staat();
        Staat twee = new Staat();
        twee.zet("rustig");
        bewaar(een, req.getParameter("naam"));
        out.println(een.geef()); // EXPECT
        out.println(twee.geef()); // SAFE
        out.println(Staat.gedeeld); // EXPECT
        een.zet("schoon");
        out.println(een.geef()); // SAFE
    }
}
