package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.*;
import java.io.*;

@WebServlet("/invoegen-binnen")
public class InvoegenBinnen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        out.println(req.getAttribute("ib.naam")); // EXPECT
        out.println(req.getAttribute("ib.kop")); // SAFE
        out.println(req.getAttribute("ib.oud")); // SAFE
        req.setAttribute("ib.terug", "<" + req.getAttribute("ib.naam") + ">");
        req.setAttribute("ib.maat", String.valueOf(req.getAttribute("ib.naam")).length());
    }
}
