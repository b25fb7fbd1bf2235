package nl.imwregiotilburg.taint.tweeentwintigste;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Template: fixed course of events, steps by the subclasses. */
public abstract class TweeentwintigsteBasis extends HttpServlet {
    protected String veld = "basisveld";

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        String ruw = req.getParameter("ruw");
        out.println(kop()); // SAFE
        out.println(bewerk(ruw)); // EXPECT
        out.println(verberg(ruw)); // SAFE
        afsluiten(out, ruw);
    }

    protected String kop() {
        return "kop";
    }

    protected abstract String bewerk(String ruw);

    protected String verberg(String ruw) {
        return ruw;
    }

    protected void afsluiten(PrintWriter out, String ruw) {
        out.println("basis sluit " + veld); // SAFE
    }
}
