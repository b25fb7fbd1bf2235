package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class BasisDirect extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        String vast = "vast";
        out.println(naam); // EXPECT
        out.println(vast); // SAFE
        out.println("Dag " + naam + "!"); // EXPECT
        naam = "overschreven";
        out.println(naam); // SAFE
    }
}
