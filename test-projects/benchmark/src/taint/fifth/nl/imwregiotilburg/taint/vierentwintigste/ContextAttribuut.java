package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class ContextAttribuut extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        ServletContext c = getServletContext();
        c.setAttribute("ca.bericht", request.getParameter("bericht"));
        c.setAttribute("ca.aantal", request.getParameter("bericht").length());
        w.println(request.getServletContext().getAttribute("ca.bericht")); // EXPECT
        w.println(c.getAttribute("ca.aantal")); // SAFE
        w.println(request.getAttribute("ca.bericht")); // SAFE
    }
}
