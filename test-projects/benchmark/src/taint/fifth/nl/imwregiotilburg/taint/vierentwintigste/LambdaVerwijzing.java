package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.util.function.*;

public class LambdaVerwijzing extends HttpServlet {
    private final String voor;

    public LambdaVerwijzing() {
        this.voor = "> ";
    }

    private String metVoor(String s) {
        return voor + s;
    }

    private static String zonder(String s) {
        return "zonder";
    }

    static class Etiket {
        final String s;

        Etiket(String s) {
            this.s = s;
        }

        String toon() {
            return s;
        }
    }

    private static <T, R> R pas(T t, Function<T, R> f) {
        return f.apply(t);
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        out.println(pas(naam, this::metVoor)); // EXPECT
        out.println(pas(naam, LambdaVerwijzing::zonder)); // SAFE
        out.println(pas(pas(naam, Etiket::new), Etiket::toon)); // EXPECT
        out.println(pas("vast".length(), String[]::new).length); // SAFE
        Function<String, String> achter = naam::concat;
        out.println(pas("vast", "x"::concat)); // SAFE
    }
}
