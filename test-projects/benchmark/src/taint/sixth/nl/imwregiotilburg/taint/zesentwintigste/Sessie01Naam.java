package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;

public class Sessie01Naam extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        HttpSession s = req.getSession();
        uit.println(s.getAttribute("sessie01.naam")); // EXPECT
        s.setAttribute("sessie01.naam", req.getParameter("naam"));
        s.setAttribute("sessie01.taal", "nl");
        uit.println(s.getAttribute("sessie01.naam")); // EXPECT
        uit.println(s.getAttribute("sessie01.taal")); // SAFE
        uit.println(req.getSession().getAttribute("sessie01.naam")); // EXPECT
        uit.println(req.getSession(false).getAttribute("sessie01.taal")); // SAFE
        uit.println(s.getAttribute("sessie01.onbekend")); // SAFE
        uit.println(s.getAttribute("sessie01.naam") != null); // SAFE
    }
}
