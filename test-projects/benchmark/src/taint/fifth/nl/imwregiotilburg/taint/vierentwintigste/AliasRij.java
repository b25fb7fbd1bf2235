package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasRij extends HttpServlet {
    static final class Vak {
        String w;

        Vak(String w) {
            this.w = w;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Vak los = new Vak("los");
        Vak[] rij = {los, new Vak("rij")};
        rij[0].w = req.getParameter("stad");
        out.println(los.w); // EXPECT
        out.println(rij[1].w); // SAFE
        rij[0] = new Vak("nieuw");
        out.println(los.w); // EXPECT
        rij[1] = los;
        los.w = "weg";
        out.println(rij[1].w); // SAFE
    }
}
