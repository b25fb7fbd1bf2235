package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class Sessie03Toepassing extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        ServletContext app = getServletContext();
        uit.println(app.getAttribute("sessie03.gast")); // EXPECT
        uit.println(app.getAttribute("sessie03.titel")); // SAFE
        uit.println(app.getAttribute("sessie03.klok")); // SAFE
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        ServletContext app = req.getServletContext();
        app.setAttribute("sessie03.gast", req.getParameter("naam"));
        app.setAttribute("sessie03.titel", "Gastenboek");
        app.setAttribute("sessie03.lengte", req.getParameter("naam").length());
        uit.println(app.getAttribute("sessie03.gast")); // EXPECT
        uit.println(app.getAttribute("sessie03.lengte")); // SAFE
        String kop = (String) getServletContext().getAttribute("sessie03.gast");
        uit.println(kop + "!"); // EXPECT
    }
}
