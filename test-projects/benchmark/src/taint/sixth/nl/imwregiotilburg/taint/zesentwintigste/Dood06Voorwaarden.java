package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Dood06Voorwaarden extends HttpServlet {
    private static final String OMGEVING = "productie";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        String modus = req.getParameter("modus");
        String t = "leeg";
        if (OMGEVING.equals("test")) {
            t = w;
        }
        uit.println(t); // SAFE
        if (OMGEVING.startsWith("prod")) {
            t = w;
        }
        uit.println(t); // EXPECT
        boolean ruim = "a".equals(modus);
        String u = "leeg";
        if (ruim) {
            u = w;
        }
        if (!ruim) {
            uit.println(u); // SAFE
        }
        if (ruim) {
            uit.println(u); // EXPECT
        }
        String v = null;
        if (v != null) {
            uit.println(w); // SAFE
        }
        switch (OMGEVING) {
            case "test" -> uit.println(w); // SAFE
            case "productie" -> uit.println(w.toLowerCase()); // EXPECT
            default -> uit.println("onbekend" + w); // SAFE
        }
    }
}
