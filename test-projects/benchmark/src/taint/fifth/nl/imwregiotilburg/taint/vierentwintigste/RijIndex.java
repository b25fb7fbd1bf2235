package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class RijIndex extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String[] r = new String[3];
        r[0] = "nul";
        r[1] = req.getParameter("naam");
        r[2] = "twee";
        out.println(r[0]); // SAFE
        out.println(r[1]); // EXPECT
        int i = 1;
        r[i] = "een";
        out.println(r[1]); // SAFE
        r[i + 1] = req.getParameter("stad");
        out.println(r[2]); // EXPECT
    }
}
