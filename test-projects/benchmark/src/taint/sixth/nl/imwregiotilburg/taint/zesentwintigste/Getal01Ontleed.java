package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;

public class Getal01Ontleed extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String nr = req.getParameter("aantal");
        String getal = "";
        try {
            int n = Integer.parseInt(nr);
            getal = "n=" + n;
            uit.println(n * 2); // SAFE
            uit.println(Long.valueOf(nr) + 1L); // SAFE
            uit.println(Double.parseDouble(nr) / 3); // SAFE
            uit.println(new BigDecimal(nr).scale()); // SAFE
            uit.println(nr + " = " + n); // EXPECT
        } catch (NumberFormatException e) {
            uit.println("geen getal: " + nr); // EXPECT
        }
        uit.println(getal); // SAFE
        uit.println(Boolean.parseBoolean(nr)); // SAFE
        uit.println(nr); // EXPECT
    }
}
