package nl.imwregiotilburg.taint.zesentwintigste;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;

public class Sessie02Weg extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        PrintWriter uit = resp.getWriter();
        String w = req.getParameter("naam");
        req.setAttribute("sessie02.a", w);
        uit.println(req.getAttribute("sessie02.a")); // EXPECT
        uit.println(req.getAttribute("sessie02.b")); // SAFE
        req.setAttribute("sessie02.a", "nieuw");
        uit.println(req.getAttribute("sessie02.a")); // SAFE
        req.setAttribute("sessie02.c", w);
        uit.println(req.getSession().getAttribute("sessie02.c")); // SAFE
        uit.println(req.getAttribute("sessie02.c")); // EXPECT
        req.removeAttribute("sessie02.c");
        uit.println(req.getAttribute("sessie02.c")); // SAFE
        HttpSession s = req.getSession();
        s.setAttribute("sessie02.d", w);
        Object greep = s.getAttribute("sessie02.d");
        s.removeAttribute("sessie02.d");
        uit.println(s.getAttribute("sessie02.d")); // SAFE
        uit.println(greep); // EXPECT
    }
}
