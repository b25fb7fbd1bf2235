package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class SessieVolgendVerzoek extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        HttpSession s = req.getSession();
        Object vorige = s.getAttribute("svv.vorige");
        Integer keer = (Integer) s.getAttribute("svv.keer");
        if (vorige != null) {
            out.println("vorige keer: " + vorige); // EXPECT
        }
        out.println("bezoek " + keer); // SAFE
        s.setAttribute("svv.keer", keer == null ? 1 : keer + 1);
        s.setAttribute("svv.vorige", req.getParameter("naam"));
    }
}
