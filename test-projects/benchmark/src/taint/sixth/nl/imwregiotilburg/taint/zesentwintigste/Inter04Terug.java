package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Inter04Terug extends HttpServlet {
    private String kies(boolean vuil, String s) {
        if (vuil) {
            return s;
        }
        return "niets";
    }

    private String zoek(String s, String modus) {
        if (modus == null) {
            return "geen modus";
        }
        for (int i = 0; i < modus.length(); i++) {
            if (modus.charAt(i) == 'a') {
                return s;
            }
        }
        return "niet gevonden";
    }

    private String status(String s) {
        if (s == null) {
            return "leeg";
        } else if (s.length() < 4) {
            return "kort";
        }
        return "lang";
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        String modus = req.getParameter("modus");
        uit.println(kies(true, w)); // EXPECT
        uit.println(kies(false, w)); // SAFE
        uit.println(zoek(w, modus)); // EXPECT
        uit.println(zoek("vast", modus)); // SAFE
        uit.println(status(w)); // SAFE
        uit.println(zoek(status(w), modus)); // SAFE
        uit.println(kies(w != null, w)); // EXPECT
    }
}
