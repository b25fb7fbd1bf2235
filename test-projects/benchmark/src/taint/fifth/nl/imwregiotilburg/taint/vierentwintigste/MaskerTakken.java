package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;

public class MaskerTakken extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter out = resp.getWriter();
        String naam = req.getParameter("naam");
        String veilig = Masker.over(naam);
        out.println(veilig); // SAFE
        out.println(veilig + naam.substring(1)); // EXPECT
        String soms = req.getParameter("keus") == null ? Masker.over(naam) : naam;
        out.println(soms); // EXPECT
        Masker.over(naam);
        String altijd = naam.length() > 3 ? Masker.over(naam) : "kort";
        out.println(altijd); // SAFE
    }
}
