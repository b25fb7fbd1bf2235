package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BasisLetterKeuze extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        int klinkers = 0;
        for (int i = 0; i < naam.length(); i++) {
            char c = naam.charAt(i);
            char soort;
            switch (c) {
                case 'a': case 'e': case 'i': case 'o': case 'u':
                    klinkers++;
                    soort = 'K';
                    break;
                default:
                    soort = Character.isLetter(c) ? 'M' : '?';
            }
            out.print(soort); // SAFE
            out.print(Character.toUpperCase(c)); // EXPECT
        }
        out.println(klinkers); // SAFE
    }
}
