package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Fout02Eigen extends HttpServlet {
    static class KlantFout extends Exception {
        private final String klant;
        private final int code;
        KlantFout(String bericht, String klant, int code) {
            super(bericht);
            this.klant = klant;
            this.code = code;
        }
        String klant() { return klant; }
        int code() { return code; }
    }

    private void controleer(String k) throws KlantFout {
        if (k == null || k.length() < 100) {
            throw new KlantFout("te kort", k, 17);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        try {
            controleer(req.getParameter("naam"));
        } catch (KlantFout e) {
            uit.println(e.getMessage()); // SAFE
            uit.println(e.klant()); // EXPECT
        }
        try {
            controleer("vast");
        } catch (KlantFout e) {
            uit.println(e.klant()); // SAFE
            resp.sendError(e.code() + 400, e.getMessage()); // SAFE
        }
        KlantFout f = new KlantFout(req.getHeader("X-A"), "systeem", 1);
        uit.println(f.klant()); // SAFE
        uit.println(f.getLocalizedMessage()); // EXPECT
        resp.sendError(500, "fout " + f.getMessage()); // EXPECT
    }
}
