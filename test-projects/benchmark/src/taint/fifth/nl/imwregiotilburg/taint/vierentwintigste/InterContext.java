package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterContext extends HttpServlet {
    private static String id(String s) {
        return s;
    }

    private static String kies(boolean eerste, String a, String b) {
        return eerste ? a : b;
    }

    private String dubbel(String s) {
        return id(s) + id(s);
    }

    private void schrijf(PrintWriter out, String s) {
        out.println(s); // EXPECT
    }

    private void schrijfVast(PrintWriter out, String s) {
        out.println(s); // SAFE
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        String x = id(naam);
        String y = id("vast");
        out.println(y); // SAFE
        out.println(kies(false, "a", naam)); // EXPECT
        schrijf(out, y);
        schrijf(out, x);
        schrijfVast(out, y);
    }
}
