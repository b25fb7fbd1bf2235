package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class AliasAanroep extends HttpServlet {
    static class Kist {
        String s = "niets";
    }

    private static Kist zelfde(Kist k) {
        return k;
    }

    private static void vul(Kist k, String s) {
        k.s = s;
    }

    private static void herbind(Kist k, String s) {
        k = new Kist();
        k.s = s;
    }

    private static Kist kopie(Kist k) {
        Kist n = new Kist();
        n.s = k.s;
        return n;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        Kist a = new Kist();
        herbind(a, naam);
        out.println(a.s); // SAFE
        Kist b = zelfde(a);
        Kist c = kopie(a);
        vul(b, naam);
        out.println(a.s); // EXPECT
        Kist d = kopie(b);
        vul(a, "schoon");
        out.println(b.s); // SAFE
        out.println(d.s); // EXPECT
    }
}
