package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Getal03Logisch extends HttpServlet {
    private static boolean geldig(String s) {
        return s != null && s.matches("[A-Za-z]{2,20}");
    }

    private static int score(String s) {
        int p = 0;
        for (char c : s.toCharArray()) {
            p += Character.isDigit(c) ? 2 : 1;
        }
        return p;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = String.valueOf(req.getParameter("naam"));
        boolean ok = geldig(w);
        uit.println(ok); // SAFE
        uit.println(ok ? "goed" : "fout"); // SAFE
        uit.println(ok ? "goed" : "fout: " + w); // EXPECT
        uit.println(score(w)); // SAFE
        String oordeel = "onbekend";
        if (score(w) > 20) {
            oordeel = "sterk";
        } else if (score(w) > 3) {
            oordeel = "zwak";
        }
        uit.println(oordeel); // SAFE
        uit.printf("%b %d%n", ok, w.codePointCount(0, w.length())); // SAFE
        uit.printf("%b %s%n", ok, w.strip()); // EXPECT
    }
}
