package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.*;

public class BasisTekens extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        char[] letters = req.getParameter("naam").toCharArray();
        for (int i = 0, j = letters.length - 1; i < j; i++, j--) {
            char t = letters[i];
            letters[i] = letters[j];
            letters[j] = t;
        }
        out.write(letters, 0, letters.length); // EXPECT
        char[] sterren = new char[letters.length];
        Arrays.fill(sterren, '*');
        out.println(sterren); // SAFE
        String bewaard = String.valueOf(letters);
        Arrays.fill(letters, 'x');
        out.println(letters); // SAFE
        out.println(bewaard); // EXPECT
    }
}
