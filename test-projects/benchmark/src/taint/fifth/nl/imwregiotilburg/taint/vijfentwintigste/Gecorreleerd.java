package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/gecorreleerd")
public class Gecorreleerd extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        boolean admin = "ja".equals(req.getParameter("admin"));
        int soort = String.valueOf(p).length() % 4;
        PrintWriter out = resp.getWriter();
        String a = admin ? p : "gast";
        if (!admin) {
            out.println(a); // SAFE
        } else {
            out.println(a); // EXPECT
        }
        String b = "leeg";
        if (soort == 2) {
            b = p;
        }
        if (soort < 2) {
            out.println(b); // SAFE
        }
        if (soort >= 2) {
            out.println(b); // EXPECT
        }
        String c = null;
        String d = "d";
        if (admin) {
            c = "c";
        } else {
            d = p;
        }
        if (c != null) {
            out.println(d); // SAFE
        } else {
            out.println(d); // EXPECT
        }
    }
}
