package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BinnenLokaal extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        final String naam = req.getParameter("naam");
        final String vast = "vast";
        class Gevangen {
            String lees() {
                return naam;
            }

            String leesVast() {
                return vast;
            }
        }
        Object anoniem = new Object() {
            @Override
            public String toString() {
                return "obj:" + naam;
            }
        };
        Object stil = new Object() {
            private final String onthoud = naam;

            @Override
            public String toString() {
                return "stil";
            }
        };
        out.println(new Gevangen().lees()); // EXPECT
        out.println(new Gevangen().leesVast()); // SAFE
        out.println(anoniem); // EXPECT
        out.println(stil); // SAFE
    }
}
