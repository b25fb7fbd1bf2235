package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class RijMatrix extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[][] m = {{"00", "01"}, {"10", "11"}};
        m[1][0] = req.getParameter("naam");
        out.println(m[0][1]); // SAFE
        String[] rij = m[1];
        m[1] = new String[] {"nieuw", "nieuw"};
        out.println(m[1][0]); // SAFE
        m[0] = rij;
        out.println(m[0][0]); // EXPECT
        String[][] t = new String[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                t[j][i] = m[i][j];
            }
        }
        out.println(t[0][0] + t[1][0]); // EXPECT
    }
}
