package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class SessieNaam extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        HttpSession s = req.getSession();
        s.setAttribute("sn.naam", req.getParameter("naam"));
        s.setAttribute("sn.rol", "gast");
        out.println(s.getAttribute("sn.naam")); // EXPECT
        s.setAttribute("sn.naam", "gewist");
        out.println(s.getAttribute("sn.naam")); // SAFE
        out.println(req.getSession(false).getAttribute("sn.geen")); // SAFE
    }
}
