package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/eindelijkblok")
public class EindelijkBlok extends HttpServlet {

    @SuppressWarnings("finally")
    private static String slikt(String s) {
        try {
            return s;
        } finally {
            return "finally";
        }
    }

    private static String laat(String s) {
        String r = s;
        try {
            return r;
        } finally {
            r = "te laat";
        }
    }

    private static StringBuilder laatBouw(String s) {
        StringBuilder r = new StringBuilder(String.valueOf(s));
        try {
            return r;
        } finally {
            r.setLength(0);
            r.append("op tijd");
        }
    }

    private static String[] vangt(String s) {
        String[] r = {"voor", "voor"};
        try {
            r[0] = s;
            Integer.parseInt("x" + s);
            r[1] = s;
        } catch (NumberFormatException e) {
            r[0] += "!";
        } finally {
            r[1] += "?";
        }
        return r;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        out.println(slikt(p)); // SAFE
        out.println(laat(p)); // EXPECT
        out.println(laatBouw(p)); // SAFE
        out.println(vangt(p)[0]); // EXPECT
        out.println(vangt(p)[1]); // SAFE
        String t = "t";
        try {
            t = p;
            throw new IllegalStateException("u");
        } catch (IllegalStateException e) {
            out.println(t); // EXPECT
            t = e.getMessage();
        } finally {
            out.println(t); // SAFE
        }
    }
}
