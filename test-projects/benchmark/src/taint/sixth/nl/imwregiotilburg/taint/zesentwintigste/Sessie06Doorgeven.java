package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Sessie06Doorgeven extends HttpServlet {
    private static final String SLEUTEL = "sessie06.fout";

    private void controleer(HttpServletRequest r) {
        String mail = r.getParameter("email");
        if (mail == null || !mail.contains("@")) {
            r.setAttribute(SLEUTEL, "ongeldig: " + mail);
            r.setAttribute("sessie06.code", 12);
            r.setAttribute("sessie06.uitleg", "geen apenstaart");
        }
    }

    private void toon(HttpServletRequest r, HttpServletResponse a) throws IOException {
        PrintWriter pw = a.getWriter();
        Object fout = r.getAttribute(SLEUTEL);
        if (fout != null) {
            pw.println(fout); // EXPECT
            pw.println(r.getAttribute("sessie06.code")); // SAFE
            pw.println(r.getAttribute("sessie06.uitleg")); // SAFE
        } else {
            pw.println("in orde"); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        controleer(req);
        toon(req, resp);
        if (req.getAttribute(SLEUTEL) instanceof String s) {
            resp.sendError(HttpServletResponse.SC_BAD_REQUEST, s); // EXPECT
        }
    }
}
