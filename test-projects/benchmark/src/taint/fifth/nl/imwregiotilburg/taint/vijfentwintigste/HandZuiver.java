package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/handzuiver")
public class HandZuiver extends HttpServlet {

    private static String maat(String s) {
        return s == null ? "geen" : s.length() < 5 ? "klein" : "groot";
    }

    private static String escape(String s) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) {
            switch (c) {
                case '<' -> b.append("&lt;");
                case '>' -> b.append("&gt;");
                case '&' -> b.append("&amp;");
                default -> b.append(c);
            }
        }
        return b.toString();
    }

    private static String streepjes(String s) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) {
            b.append(Character.isLetter(c) ? 'L' : Character.isDigit(c) ? 'C' : '-');
        }
        return b.toString();
    }

    private static String herbouw(String s) {
        String alfabet = "abcdefghijklmnopqrstuvwxyz";
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            b.append(alfabet.charAt(i % alfabet.length()));
        }
        return b.toString();
    }

    private static String weg(String s) {
        return s.replaceAll("[^0-9]", "").isEmpty() ? s : "cijfers";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = String.valueOf(req.getParameter("p"));
        PrintWriter out = resp.getWriter();
        out.println(maat(p)); // SAFE
        out.println(escape(p)); // EXPECT
        out.println(streepjes(p)); // SAFE
        out.println(herbouw(p)); // SAFE
        out.println(weg(p)); // EXPECT
        out.println(escape(maat(p))); // SAFE
        out.println(escape(escape(p))); // EXPECT
    }
}
