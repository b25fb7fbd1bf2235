package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/getalrond")
public class GetalRond extends HttpServlet {

    private static Integer lees(String s) {
        try {
            return Integer.valueOf(s);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String n = req.getParameter("n");
        PrintWriter out = resp.getWriter();
        Integer i = lees(n);
        out.println(i); // SAFE
        out.println(i == null ? n : "getal"); // EXPECT
        try {
            int k = Integer.parseInt(String.valueOf(n).trim());
            String terug = Integer.toString(k);
            out.println(terug); // SAFE
            out.println("0x" + Integer.toHexString(k)); // SAFE
            out.println(n + " is " + k); // EXPECT
        } catch (NumberFormatException e) {
            out.println(e.getMessage()); // EXPECT
            out.println("geen getal: " + e.getClass().getName()); // SAFE
        }
        out.println(n == null ? 0 : n.trim()); // EXPECT
    }
}
