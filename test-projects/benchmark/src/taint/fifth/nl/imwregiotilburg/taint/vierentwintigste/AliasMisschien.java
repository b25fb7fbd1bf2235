package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasMisschien extends HttpServlet {
    static class Cel {
        String v = "begin";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Cel a = new Cel();
        Cel b = new Cel();
        Cel c = "a".equals(req.getParameter("keus")) ? a : b;
        c.v = req.getParameter("naam");
        out.println(a.v); // EXPECT
        out.println(b.v); // EXPECT
        Cel d = new Cel();
        Cel vorige = d;
        Cel huidige = new Cel();
        for (int i = 0; i < 3; i++) {
            vorige = huidige;
            huidige = new Cel();
            vorige.v = c.v;
        }
        out.println(huidige.v); // SAFE
        out.println(d.v); // SAFE
    }
}
