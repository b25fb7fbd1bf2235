package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Schoon01Masker extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("bsn");
        uit.println(w); // EXPECT
        uit.println(Masker.over(w)); // SAFE
        String veilig = Masker.over(w);
        uit.println("bsn: " + veilig); // SAFE
        uit.println(veilig + w); // EXPECT
        String half = Masker.over(w.substring(0, 1)) + w.substring(1);
        uit.println(half); // EXPECT
        String heel = Masker.over(w + req.getParameter("naam"));
        uit.println(heel); // SAFE
        w = Masker.over(w);
        uit.println(w); // SAFE
        String naam = req.getParameter("naam");
        Masker.over(naam);
        uit.println(naam); // EXPECT
    }
}
