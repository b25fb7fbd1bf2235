package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterRecursie extends HttpServlet {
    private static String keerOm(String s) {
        return s.isEmpty() ? "" : keerOm(s.substring(1)) + s.charAt(0);
    }

    private static int tel(String s) {
        return s.isEmpty() ? 0 : 1 + tel(s.substring(1));
    }

    private static String even(int n, String x, String y) {
        return n == 0 ? x : oneven(n - 1, x, y);
    }

    private static String oneven(int n, String x, String y) {
        return n == 0 ? y : even(n - 1, x, y);
    }

    private static String bouw(String s, int n, String acc) {
        return n == 0 ? acc : bouw(s, n - 1, acc + "-");
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(even(4, naam, "oneven")); // EXPECT
        out.println(even(4, "even", naam)); // SAFE
        out.println(bouw(naam, 3, ">")); // SAFE
        out.println(bouw("x", 3, naam)); // EXPECT
    }
}
