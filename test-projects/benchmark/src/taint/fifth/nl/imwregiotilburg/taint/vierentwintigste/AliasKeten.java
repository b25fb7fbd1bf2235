package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasKeten extends HttpServlet {
    static class Schakel {
        Schakel volgende;
        String waarde = "-";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Schakel a = new Schakel();
        Schakel b = new Schakel();
        a.volgende = b;
        b.volgende = a;
        a.volgende.volgende.waarde = req.getParameter("naam");
        out.println(b.waarde); // SAFE
        out.println(b.volgende.waarde); // EXPECT
        out.println(a.volgende.waarde); // SAFE
        a.volgende = a;
        out.println(a.volgende.volgende.volgende.waarde); // EXPECT
    }
}
