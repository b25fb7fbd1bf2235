package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasBouwer extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        StringBuilder a = new StringBuilder("a:");
        StringBuilder b = a;
        StringBuilder c = new StringBuilder("c:");
        b.append(req.getParameter("naam"));
        out.println(a); // EXPECT
        out.println(c); // SAFE
        b = c;
        b.append("vast");
        out.println(b); // SAFE
        out.println(a.append("!")); // EXPECT
    }
}
