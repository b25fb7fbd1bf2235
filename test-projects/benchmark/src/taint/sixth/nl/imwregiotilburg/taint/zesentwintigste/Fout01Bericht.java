package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Fout01Bericht extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        try {
            throw new IllegalArgumentException("ongeldig: " + w);
        } catch (IllegalArgumentException e) {
            uit.println(e.getMessage()); // EXPECT
        }
        try {
            throw new IllegalStateException("toestand");
        } catch (IllegalStateException e) {
            uit.println(e.getMessage()); // SAFE
        }
        Exception binnen = new IOException(w);
        Exception buiten = new RuntimeException("buiten", binnen);
        uit.println(buiten.getMessage()); // SAFE
        uit.println(buiten.getCause().getMessage()); // EXPECT
        uit.println(buiten); // SAFE
        Exception kaal = new RuntimeException(binnen);
        uit.println(kaal.getMessage()); // EXPECT
        uit.println(binnen.toString()); // EXPECT
        uit.println(new RuntimeException().getMessage()); // SAFE
    }
}
