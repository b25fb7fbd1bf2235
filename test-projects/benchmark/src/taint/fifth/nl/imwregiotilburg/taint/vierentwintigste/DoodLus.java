package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class DoodLus extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        String a = "a";
        for (int i = 0; i < 0; i++) {
            a = naam;
        }
        String b = "b";
        int n = 0;
        do {
            b = naam;
            n++;
        } while (n < 0);
        w.println(b); // EXPECT
        String c = "c";
        for (String s : new String[0]) {
            c = naam + s;
        }
        w.println(c); // SAFE
        String d = naam;
        for (int i = 0; i < 2; i++) {
            d = "ronde " + i;
        }
        w.println(d); // SAFE
        String e = "e";
        for (int i = 0; i < 3; i++) {
            if (i == 1) {
                continue;
            }
            if (i == 2) {
                e = naam;
            }
        }
        w.println(e); // EXPECT
    }
}
