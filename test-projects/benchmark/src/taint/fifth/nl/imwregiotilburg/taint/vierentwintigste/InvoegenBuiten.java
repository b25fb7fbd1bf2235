package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.*;
import java.io.*;

@WebServlet("/invoegen-buiten")
public class InvoegenBuiten extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        req.setAttribute("ib.kop", "Overzicht");
        req.setAttribute("ib.naam", req.getParameter("naam"));
        req.setAttribute("ib.oud", req.getParameter("naam"));
        req.setAttribute("ib.oud", "vervangen");
        out.println(req.getAttribute("ib.kop")); // SAFE
        req.getRequestDispatcher("/invoegen-binnen").include(req, resp);
        out.println(req.getAttribute("ib.terug")); // EXPECT
        out.println(req.getAttribute("ib.maat")); // SAFE
    }
}
