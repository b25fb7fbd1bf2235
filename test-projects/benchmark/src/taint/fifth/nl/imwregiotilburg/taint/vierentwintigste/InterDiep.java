package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class InterDiep extends HttpServlet {
    private String a(String s, String t) {
        return b(t, s);
    }

    private String b(String s, String t) {
        return c(s + ".", t);
    }

    private String c(String s, String t) {
        return d(t) + "/" + s.length();
    }

    private String d(String s) {
        return e(new String[] {s});
    }

    private String e(String[] s) {
        return "<" + s[0] + ">";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(a(naam, "vast")); // EXPECT
        out.println(a("vast", naam)); // SAFE
        out.println(c(naam, c(naam, "x"))); // SAFE
        out.println(c("x", c("x", naam))); // EXPECT
    }
}
