package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class EigenRing extends HttpServlet {
    static class Ring {
        private final String[] vakken = new String[2];
        private int schrijf;

        void zet(String s) {
            vakken[schrijf % vakken.length] = s;
            schrijf++;
        }

        String vak(int i) {
            return vakken[i];
        }

        int geschreven() {
            return schrijf;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        Ring r = new Ring();
        r.zet("nul");
        r.zet(request.getParameter("naam"));
        w.println(r.vak(0)); // SAFE
        w.println(r.vak(1)); // EXPECT
        r.zet("twee");
        r.zet("drie");
        w.println(r.geschreven()); // SAFE
        r.zet(request.getParameter("stad"));
        w.println(r.vak(0)); // EXPECT
    }
}
