package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class FoutFinally extends HttpServlet {
    @SuppressWarnings("finally")
    private static String overruled(String s) {
        try {
            return s;
        } finally {
            return "finally";
        }
    }

    private static String behouden(String s) {
        String r = s;
        try {
            return r;
        } finally {
            r = "te laat";
        }
    }

    private static String gevangen(String s) {
        String r = "begin";
        try {
            r = s;
            Object o = null;
            o.hashCode();
            r = "na";
        } catch (NullPointerException e) {
            return r;
        }
        return r;
    }

    private static String voorDatum(String s) {
        String r = "begin";
        try {
            if (r.length() == 5) {
                throw new IllegalStateException("stop");
            }
            r = s;
        } catch (IllegalStateException e) {
            r += "!";
        }
        return r;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(overruled(naam)); // SAFE
        out.println(behouden(naam)); // EXPECT
        out.println(gevangen(naam)); // EXPECT
        out.println(voorDatum(naam)); // SAFE
    }
}
