package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterUitParameter extends HttpServlet {
    static class Uit<T> {
        T waarde;
    }

    private static boolean splits(String in, Uit<String> kop, Uit<Integer> lengte, Uit<String> melding) {
        int i = in.indexOf(' ');
        kop.waarde = i < 0 ? in : in.substring(0, i);
        lengte.waarde = in.length();
        melding.waarde = i < 0 ? "een woord" : "meer woorden";
        return i >= 0;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        Uit<String> kop = new Uit<>();
        Uit<Integer> n = new Uit<>();
        Uit<String> melding = new Uit<>();
        boolean ok = splits(req.getParameter("zin"), kop, n, melding);
        out.println(ok); // SAFE
        out.println(kop.waarde); // EXPECT
        out.println(n.waarde); // SAFE
    }
}
