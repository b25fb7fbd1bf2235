package nl.imwregiotilburg.taint.vijfentwintigste;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/v25/foutbericht")
public class FoutBericht extends HttpServlet {

    private static class EigenFout extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String veld;
        private final String waarde;

        EigenFout(String veld, String waarde) {
            super("veld " + veld + " ongeldig");
            this.veld = veld;
            this.waarde = waarde;
        }

        String waarde() {
            return waarde;
        }
    }

    private static class Spraakzaam extends EigenFout {
        private static final long serialVersionUID = 1L;

        Spraakzaam(String veld, String waarde) {
            super(veld, waarde);
        }

        @Override
        public String getMessage() {
            return super.getMessage() + ": " + waarde();
        }
    }

    private void keur(String s, boolean luid) {
        if (s == null || s.length() > 2) {
            throw luid ? new Spraakzaam("naam", s) : new EigenFout("naam", s);
        }
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String p = req.getParameter("p");
        PrintWriter out = resp.getWriter();
        try {
            keur(p, false);
            out.println("akkoord"); // SAFE
        } catch (EigenFout e) {
            out.println(e.getMessage()); // SAFE
            out.println(e.veld); // SAFE
            out.println(e.waarde()); // EXPECT
        }
        try {
            keur(p, true);
        } catch (RuntimeException e) {
            out.println(e.getMessage()); // EXPECT
            resp.sendError(400, e.toString()); // EXPECT
            resp.sendError(500, e.getClass().getSimpleName()); // SAFE
        }
    }
}
