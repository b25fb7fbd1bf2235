package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class RijVarargs extends HttpServlet {
    private static String laatste(String... xs) {
        return xs[xs.length - 1];
    }

    private static int aantal(Object... xs) {
        return xs.length;
    }

    private static String plak(String scheiding, String... xs) {
        StringBuilder sb = new StringBuilder();
        for (String x : xs) {
            sb.append(x).append(scheiding);
        }
        return sb.toString();
    }

    private static String tweede(String a, String b, String... rest) {
        return b;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PrintWriter w = response.getWriter();
        String naam = request.getParameter("naam");
        w.println(laatste("a", "b", naam)); // EXPECT
        w.println(plak(", ", "x", naam)); // EXPECT
        w.println(plak(", ", "x", "y")); // SAFE
        w.println(tweede("p", "q", naam, naam)); // SAFE
    }
}
