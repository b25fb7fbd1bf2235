package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class MachineToestand extends HttpServlet {
    enum T {
        SLEUTEL, WAARDE, KLAAR
    }

    static class Ontleder {
        private T toestand = T.SLEUTEL;
        private final StringBuilder sleutel = new StringBuilder();
        private final StringBuilder waarde = new StringBuilder();
        private final StringBuilder spoor = new StringBuilder();
        private int stappen;

        void voer(char c) {
            stappen++;
            switch (toestand) {
                case SLEUTEL:
                    if (c == '=') {
                        toestand = T.WAARDE;
                    } else {
                        sleutel.append(c);
                    }
                    break;
                case WAARDE:
                    if (c == ';') {
                        toestand = T.KLAAR;
                    } else {
                        waarde.append(c);
                    }
                    break;
                default:
                    break;
            }
            spoor.append(toestand.ordinal());
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Ontleder o = new Ontleder();
        for (char c : req.getParameter("veld").toCharArray()) {
            o.voer(c);
        }
        out.println(o.sleutel); // EXPECT
        out.println(o.waarde); // EXPECT
        out.println(o.toestand); // SAFE
        out.println(o.spoor); // SAFE
    }
}
