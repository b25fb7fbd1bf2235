package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

public class Basis10Uitgangen extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String naam = req.getParameter("naam");
        String modus = req.getParameter("modus");
        ServletOutputStream os = resp.getOutputStream();
        os.print(naam); // EXPECT
        os.print("vast"); // SAFE
        os.println("x" + naam); // EXPECT
        os.println(naam.isBlank()); // SAFE
        os.write(naam.getBytes(StandardCharsets.UTF_8)); // EXPECT
        os.write("einde".getBytes(StandardCharsets.UTF_8)); // SAFE
        byte[] b = naam.getBytes(StandardCharsets.UTF_8);
        os.write(b, 0, b.length); // EXPECT
        if ("a".equals(modus)) {
            resp.sendError(404, "Niet gevonden: " + naam); // EXPECT
        } else {
            resp.sendError(400, "Ongeldige modus"); // SAFE
        }
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        String pad = req.getPathInfo();
        PrintWriter uit = resp.getWriter();
        uit.write(pad, 0, pad.length()); // EXPECT
        uit.write("vast", 0, 4); // SAFE
        uit.append(pad, 0, 2); // EXPECT
        uit.append("abc", 0, 1).append('c'); // SAFE
    }
}
